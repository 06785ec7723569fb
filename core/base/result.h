// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lora {

/// What is wrong with an input. The app turns a code and its values into a sentence; core never does.
enum class ErrorCode {
  file_not_found,        ///< values: path
  no_rating_file,        ///< a folder without one; values: folder, the names looked for joined with ", "
  file_unreadable,       ///< values: path
  file_too_large,        ///< values: size in bytes, limit in bytes
  empty_input,           ///< nothing but white space
  bad_encoding,          ///< values: encodings tried, joined with ", "
  binary_input,          ///< the bytes are not text
  unclosed_quote,        ///< place: where the quote opens
  not_a_number,          ///< values: the cell's text
  rating_not_finite,     ///< values: the cell's text
  too_few_columns,       ///< values: found, needed
  too_many_columns,      ///< values: found, expected
  no_ratings,            ///< a table without users, movies or ratings
  table_too_large,       ///< values: users, movies, limit on cells
  too_many_ratings,      ///< values: limit
  unknown_format,        ///< values: first bytes, printable
  duplicate_name,        ///< values: name, row or column of the first use
  invalid_json,          ///< values: parser's position in bytes
  missing_key,           ///< values: key
  wrong_type,            ///< values: key, expected type
  out_of_range,          ///< values: key, value, lowest, highest
  newer_version,         ///< values: version found, version known
  not_a_session,         ///< the JSON is not a LoRA Cinema session
  size_mismatch,         ///< values: key, expected size, found size
  file_unwritable,       ///< values: path, the system's reason
  picture_too_large,     ///< values: width and height in pixels, limit in pixels
  unknown_export,        ///< values: the format asked for, the known ones joined with ", "
  foreign_file,          ///< values: what the bytes are (see foreign_kind), what was wanted
  truncated_file,        ///< values: bytes there, bytes needed
  trailing_bytes,        ///< values: bytes the header accounts for, bytes there
  header_too_large,      ///< values: header length in bytes, limit
  duplicate_key,         ///< values: key
  unknown_key,           ///< values: key, key of the object it stands in
  unknown_tensor_type,   ///< values: tensor, type's name
  tensor_too_large,      ///< values: tensor, shape as "4x8"; its size does not fit into 64 bits
  tensor_offsets,        ///< overlap or hole; values: tensor, first byte expected, first byte, end
  unpaired_tensor,       ///< values: tensor, what is missing ("lora_A" or "lora_B")
  tensor_shape,          ///< values: tensor, shape as "4x8"
  rank_mismatch,         ///< values: module, rank of A, rank of B
  no_lora_tensors,       ///< values: number of tensors in the file
  not_lora,              ///< values: the kind of adapter the configuration names
  unknown_reference,     ///< values: key, the name that nothing in the file has
  trick_without_equals,  ///< values: the text
  empty_trick,           ///< values: prompt
  unknown_prompt,        ///< values: prompt, the known ones joined with ", "
  trick_repeats_word,    ///< values: prompt, word
  trick_too_long,        ///< values: prompt, words, limit
  duplicate_trick,       ///< values: prompt
  too_many_words,        ///< values: limit
  unknown_word,          ///< values: key, the word, the known ones joined with ", "
  lesson_heading,  ///< a heading or text where none can be, or a title that is missing; values: the line
  unclosed_mark,   ///< values: the mark that opens and never closes
  lesson_section,  ///< a section a step needs is not there; values: "id" or "id / part", language
  lesson_answers,  ///< values: step or question, answers found, answers needed
  unsafe_name,     ///< a file name that leaves the folder; values: the name
  cancelled,       ///< something long (an export, a reading) was stopped before it was done
  export_failed,   ///< values: format, the words of the library that gave up
};

/// Where in a file: 1-based line and column (column counts cells in a table); 0 means "not known".
struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;
};

struct Error {
  ErrorCode code = ErrorCode::unknown_format;
  Place place;
  std::vector<std::string> values;
};

/// A value or the Error that kept it from being made.
template <typename T>
class Result {
 public:
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}

  bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  /// Throws std::logic_error when there is no value.
  const T& value() const& {
    require(0);
    return std::get<0>(state_);
  }
  T&& value() && {
    require(0);
    return std::get<0>(std::move(state_));
  }
  const T* operator->() const { return &value(); }
  const T& operator*() const& { return value(); }

  /// Throws std::logic_error when there is a value.
  const Error& error() const {
    require(1);
    return std::get<1>(state_);
  }

 private:
  void require(std::size_t index) const {
    if (state_.index() != index) throw std::logic_error("Result: the wrong side was read");
  }
  std::variant<T, Error> state_;
};

}  // namespace lora
