// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/model_catalog.h"

#include <algorithm>
#include <initializer_list>
#include <set>

#include "core/base/json_document.h"

namespace lora {
namespace {

constexpr std::size_t largest_side = 1u << 24;
constexpr std::size_t largest_count = 1u << 16;
constexpr std::size_t most_parameters = std::size_t{1} << 53;  // what a double counts exactly

[[noreturn]] void fail(ErrorCode code, std::vector<std::string> values) {
  throw JsonInputError{{code, {}, std::move(values)}};
}

void allow_only(const JsonNode& node, std::initializer_list<std::string_view> known) {
  for (const auto& key : node.keys()) {
    if (std::find(known.begin(), known.end(), key) == known.end())
      fail(ErrorCode::unknown_key, {key, node.key()});
  }
}

std::string needed_text(const JsonNode& node, std::string_view key) {
  const JsonNode member = node.member(key);
  const std::string text = member.text();
  if (text.empty()) member.fail_type("text");
  return text;
}

/// Each element read by `read`, at least one.
template <typename Read>
auto list(const JsonNode& node, std::string_view key, Read read) {
  const JsonNode array = node.member(key);
  std::vector<decltype(read(array))> all;
  for (std::size_t k = 0; k < array.size(); ++k) all.push_back(read(array.element(k)));
  if (all.empty()) array.fail_size(1);
  return all;
}

ModelSource read_source(const JsonNode& node) {
  allow_only(node, {"id", "title", "url", "date"});
  return {needed_text(node, "id"), needed_text(node, "title"), needed_text(node, "url"),
          needed_text(node, "date")};
}

ModelGroup read_group(const JsonNode& node) {
  allow_only(node, {"id", "name", "targets"});
  return {needed_text(node, "id"), needed_text(node, "name"), node.member("targets").texts()};
}

ModelModule read_module(const JsonNode& node) {
  allow_only(node, {"target", "part", "d_out", "d_in", "count", "source"});
  return {needed_text(node, "target"),
          node.member("part").text(),
          node.member("d_out").whole_in(1, largest_side),
          node.member("d_in").whole_in(1, largest_side),
          node.member("count").whole_in(1, largest_count),
          needed_text(node, "source")};
}

void read_version(const JsonNode& root) {
  const auto version = root.member("version").whole_in(1, largest_count);
  if (version > model_file_version) {
    fail(ErrorCode::newer_version, {std::to_string(version), std::to_string(model_file_version)});
  }
}

ModelDescription read_members(const JsonNode& root) {
  read_version(root);
  allow_only(root, {"version", "id", "name", "family", "sources", "base_parameters", "base_model",
                    "task_type", "groups", "default_targets", "modules"});
  ModelDescription model;
  model.id = needed_text(root, "id");
  model.name = needed_text(root, "name");
  model.family = needed_text(root, "family");
  const JsonNode base = root.member("base_parameters");
  allow_only(base, {"value", "source"});
  model.base_parameters = base.member("value").whole_in(1, most_parameters);
  model.base_parameters_source = needed_text(base, "source");
  model.base_model = needed_text(root, "base_model");
  model.task_type = root.member("task_type").text();
  model.sources = list(root, "sources", read_source);
  model.groups = list(root, "groups", read_group);
  model.default_targets = root.member("default_targets").texts();
  model.modules = list(root, "modules", read_module);
  return model;
}

/// The names, which must differ.
template <typename Items, typename Name>
std::set<std::string> distinct(const Items& items, const char* key, Name name_of) {
  std::set<std::string> names;
  for (const auto& item : items) {
    if (!names.insert(name_of(item)).second) fail(ErrorCode::duplicate_name, {name_of(item), key});
  }
  return names;
}

void refer(const std::set<std::string>& names, const char* key, const std::string& name) {
  if (!names.contains(name)) fail(ErrorCode::unknown_reference, {key, name});
}

void check_references(const ModelDescription& model) {
  const auto sources = distinct(model.sources, "sources", [](const ModelSource& s) { return s.id; });
  distinct(model.groups, "groups", [](const ModelGroup& g) { return g.id; });
  distinct(model.modules, "modules",
           [](const ModelModule& m) { return m.part.empty() ? m.target : m.target + " (" + m.part + ")"; });
  refer(sources, "base_parameters", model.base_parameters_source);
  std::set<std::string> targets;
  for (const ModelModule& module : model.modules) {
    refer(sources, "modules", module.source);
    targets.insert(module.target);
  }
  for (const ModelGroup& group : model.groups) {
    for (const auto& target : group.targets) refer(targets, "groups", target);
  }
  for (const auto& target : model.default_targets) refer(targets, "default_targets", target);
}

/// A model has at least the weights listed.
void check_size(const ModelDescription& model) {
  double listed = 0.0;  // sides and counts as large as allowed overflow 64 bits
  for (const ModelModule& module : model.modules) {
    listed += static_cast<double>(module.d_out) * static_cast<double>(module.d_in) *
              static_cast<double>(module.count);
  }
  if (listed > static_cast<double>(model.base_parameters)) {
    const double most = static_cast<double>(most_parameters);
    const std::string sum = listed <= most ? std::to_string(static_cast<std::uint64_t>(listed)) : "> 2^53";
    fail(ErrorCode::size_mismatch, {"base_parameters", sum, std::to_string(model.base_parameters)});
  }
}

}  // namespace

std::vector<std::string> ModelDescription::targets() const {
  std::vector<std::string> names;
  for (const ModelModule& module : modules) {
    if (std::find(names.begin(), names.end(), module.target) == names.end()) names.push_back(module.target);
  }
  return names;
}

Result<ModelDescription> read_model(std::string_view json) {
  if (json.size() > model_file_limit) {
    return Error{
        ErrorCode::file_too_large, {}, {std::to_string(json.size()), std::to_string(model_file_limit)}};
  }
  const auto document = JsonDocument::parse(json);
  if (!document) return document.error();
  return guarded([&] {
    ModelDescription model = read_members(document->root());
    check_references(model);
    check_size(model);
    return model;
  });
}

}  // namespace lora
