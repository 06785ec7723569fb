// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/condition.h"

#include <algorithm>

namespace lora {
namespace {

constexpr double number_limit = 1e12;
constexpr std::size_t part_limit = 16;

std::optional<double> value_of(const Bound& bound, const Facts& facts) {
  if (bound.fact.empty()) return bound.number;
  const auto fact = number_of(facts, bound.fact);
  if (!fact) return std::nullopt;
  return *fact * bound.number;
}

bool is_within(const Condition& condition, const Facts& facts) {
  const auto number = number_of(facts, condition.fact);
  const auto bound = value_of(condition.bound, facts);
  if (!number || !bound) return false;
  return condition.kind == Condition::Kind::at_least ? *number >= *bound : *number <= *bound;
}

bool is_changed(const std::string& name, const Facts& facts, const Facts& before) {
  const auto now = facts.find(name);
  const auto then = before.find(name);
  if (now == facts.end()) return then != before.end();
  return then == before.end() || now->second != then->second;
}

Bound read_bound(const JsonNode& node) {
  if (!node.is_object()) return {node.number_in(-number_limit, number_limit), {}};
  allow_only(node, {"fact", "times"});
  const auto times = node.find("times");
  return {times ? times->number_in(-number_limit, number_limit) : 1.0,
          read_fact_name(node.member("fact"), FactKind::number)};
}

FactValue read_value(const JsonNode& node, const FactInfo& fact) {
  switch (fact.kind) {
    case FactKind::number:
      return node.number_in(-number_limit, number_limit);
    case FactKind::name:
      return node.text();
    case FactKind::word: {
      const std::string text = node.text();
      if (std::find(fact.words.begin(), fact.words.end(), text) == fact.words.end()) {
        std::string all;
        for (const auto word : fact.words) all += (all.empty() ? "" : ", ") + std::string(word);
        node.fail(ErrorCode::unknown_word, {node.key(), text, all});
      }
      return text;
    }
    case FactKind::cell: {
      if (node.size() != 2) node.fail_size(2);
      return LessonCell{node.element(0).whole_in(1, 1'000'000) - 1,
                        node.element(1).whole_in(1, 1'000'000) - 1};
    }
  }
  return 0.0;
}

std::vector<Condition> read_parts(const JsonNode& node) {
  if (node.size() == 0 || node.size() > part_limit) {
    node.fail_range(std::to_string(node.size()), "1", std::to_string(part_limit));
  }
  std::vector<Condition> parts;
  for (std::size_t k = 0; k < node.size(); ++k) parts.push_back(read_condition(node.element(k)));
  return parts;
}

Condition read_statement(const JsonNode& node) {
  allow_only(node, {"fact", "is", "is_not", "at_least", "at_most", "changed"});
  Condition condition;
  const JsonNode name = node.member("fact");
  const FactInfo* fact = find_fact(name.text());
  if (fact == nullptr) name.fail(ErrorCode::unknown_reference, {"fact", name.text()});
  condition.fact = fact->name;
  if (node.keys().size() != 2)
    node.fail(ErrorCode::size_mismatch, {condition.fact, "2", std::to_string(node.keys().size())});
  if (const auto flag = node.find("changed")) {
    condition.kind = Condition::Kind::changed;
    if (!flag->flag()) flag->fail_type("true");
  } else if (node.has("is") || node.has("is_not")) {
    condition.kind = node.has("is") ? Condition::Kind::is : Condition::Kind::is_not;
    condition.value = read_value(node.member(node.has("is") ? "is" : "is_not"), *fact);
  } else {
    if (fact->kind != FactKind::number) name.fail_type("the name of a number");
    condition.kind = node.has("at_least") ? Condition::Kind::at_least : Condition::Kind::at_most;
    condition.bound = read_bound(node.member(node.has("at_least") ? "at_least" : "at_most"));
  }
  return condition;
}

}  // namespace

bool holds(const Condition& condition, const Facts& facts, const Facts& before) {
  const auto part_holds = [&](const Condition& part) { return holds(part, facts, before); };
  const auto found = facts.find(condition.fact);
  switch (condition.kind) {
    case Condition::Kind::is:
      return found != facts.end() && found->second == condition.value;
    case Condition::Kind::is_not:
      return found != facts.end() && found->second != condition.value;
    case Condition::Kind::at_least:
    case Condition::Kind::at_most:
      return is_within(condition, facts);
    case Condition::Kind::changed:
      return is_changed(condition.fact, facts, before);
    case Condition::Kind::all:
      return std::all_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Kind::any:
      return std::any_of(condition.parts.begin(), condition.parts.end(), part_holds);
    case Condition::Kind::none:
      return std::none_of(condition.parts.begin(), condition.parts.end(), part_holds);
  }
  return false;
}

Condition read_condition(const JsonNode& node) {
  Condition condition;
  for (const auto& [key, kind] : {std::pair{"all", Condition::Kind::all}, {"any", Condition::Kind::any}}) {
    if (!node.has(key)) continue;
    allow_only(node, {key});
    condition.kind = kind;
    condition.parts = read_parts(node.member(key));
    return condition;
  }
  if (node.has("not")) {
    allow_only(node, {"not"});
    condition.kind = Condition::Kind::none;
    condition.parts.push_back(read_condition(node.member("not")));
    return condition;
  }
  return read_statement(node);
}

std::string read_fact_name(const JsonNode& node, FactKind kind) {
  const FactInfo* fact = find_fact(node.text());
  if (fact == nullptr) node.fail(ErrorCode::unknown_reference, {node.key(), node.text()});
  if (fact->kind != kind)
    node.fail_type(kind == FactKind::cell ? "the name of a cell" : "the name of a number");
  return std::string(fact->name);
}

void allow_only(const JsonNode& node, std::initializer_list<std::string_view> known) {
  for (const auto& key : node.keys()) {
    if (std::find(known.begin(), known.end(), key) == known.end())
      node.member(key).fail(ErrorCode::unknown_key, {key, node.key()});
  }
}

}  // namespace lora
