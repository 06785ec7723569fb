// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/settings_codec.h"

#include <array>
#include <limits>

#include "core/factorization/setting_words.h"
#include "core/session/json_text.h"
#include "core/session/unknown_keys.h"

namespace lora {
namespace {

constexpr double largest = std::numeric_limits<double>::max();

template <typename Enum, std::size_t N>
void append_choice(std::string& json, std::string_view key, Enum value,
                   const std::array<std::string_view, N>& names) {
  append_key(json, key);
  append_text(json, names.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t N>
Enum read_choice(const JsonNode& node, const std::array<std::string_view, N>& names) {
  const std::string text = node.text();
  for (std::size_t k = 0; k < N; ++k) {
    if (text == names[k]) return static_cast<Enum>(k);
  }
  node.fail_range(text, std::string(names.front()), std::string(names.back()));
}

void append_optional(std::string& json, std::string_view key, const std::optional<double>& value) {
  append_key(json, key);
  append_number(json, value.value_or(std::numeric_limits<double>::quiet_NaN()));
}

std::optional<double> read_optional(const JsonNode& node) {
  if (node.is_null()) return std::nullopt;
  return node.number_in(0.0, largest);
}

}  // namespace

void append_settings(std::string& json, const TrainingSettings& settings, const UnknownKeys& unknown) {
  json += '{';
  append_key(json, "rank");
  json += std::to_string(settings.rank);
  append_choice(json, "start", settings.start, start_words);
  append_key(json, "sigma");
  append_number(json, settings.sigma);
  append_key(json, "seed");
  json += std::to_string(settings.seed);
  append_choice(json, "method", settings.method, method_words);
  append_optional(json, "learning_rate", settings.learning_rate);
  append_optional(json, "l2", settings.l2);
  append_key(json, "hidden_percent");
  append_number(json, settings.hidden_percent);
  append_choice(json, "base", settings.base, base_words);
  append_unknown(json, unknown);
  json += '}';
}

UnknownKeys unknown_settings(const JsonNode& node) {
  return unknown_keys(
      node, {"rank", "start", "sigma", "seed", "method", "learning_rate", "l2", "hidden_percent", "base"});
}

TrainingSettings read_settings(const JsonNode& node) {
  TrainingSettings settings;
  settings.rank = node.member("rank").whole_in(1, session_rank_limit);
  settings.start = read_choice<Start>(node.member("start"), start_words);
  settings.sigma = node.member("sigma").number_in(0.0, largest);
  settings.seed = node.member("seed").whole();
  settings.method = read_choice<Method>(node.member("method"), method_words);
  settings.learning_rate = read_optional(node.member("learning_rate"));
  settings.l2 = read_optional(node.member("l2"));
  settings.hidden_percent = node.member("hidden_percent").number_in(0.0, 90.0);
  settings.base = read_choice<BaseKind>(node.member("base"), base_words);
  return settings;
}

}  // namespace lora
