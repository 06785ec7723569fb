// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_document.h"
#include "core/lessons/lesson.h"

namespace lora {

/// The parts of the window a lesson can light up.
const std::vector<std::string_view>& lesson_spots();

/// A step's `prepare`. Throws JsonInputError: unknown_key, unknown_word, wrong_type, out_of_range,
/// unsafe_name.
Preparation read_preparation(const JsonNode& node);

/// One of `words`, as its place in the list. Throws JsonInputError: wrong_type, unknown_word.
template <typename Words>
std::size_t read_word(const JsonNode& node, const Words& words) {
  const std::string text = node.text();
  std::string all;
  std::size_t place = 0;
  for (const auto& word : words) {
    if (text == word) return place;
    all += (place++ == 0 ? "" : ", ") + std::string(word);
  }
  node.fail(ErrorCode::unknown_word, {node.key(), text, all});
}

}  // namespace lora
