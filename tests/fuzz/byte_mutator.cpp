// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/byte_mutator.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lora::fuzz {
namespace {

using namespace std::string_view_literals;

/// What readers stumble over.
constexpr std::array tokens = {
    "\""sv,
    "\"\""sv,
    ","sv,
    ";"sv,
    "::"sv,
    "\t"sv,
    "|"sv,
    "\r"sv,
    "\n"sv,
    "\r\n"sv,
    "\0"sv,
    "\xff"sv,
    "\xef\xbb\xbf"sv,
    "\xff\xfe"sv,
    "sep=;\n"sv,
    "nan"sv,
    "inf"sv,
    "-0"sv,
    "1e308"sv,
    "1e-320"sv,
    "1e999"sv,
    "0.5"sv,
    "-1"sv,
    "255"sv,
    "65536"sv,
    "4294967295"sv,
    "4294967296"sv,
    "18446744073709551615"sv,
    "9223372036854775808"sv,
    "null"sv,
    "true"sv,
    "{}"sv,
    "[]"sv,
    "["sv,
    "]"sv,
    "{"sv,
    "}"sv,
    ":"sv,
    "\\ud800"sv,
    "\\u0000"sv,
    "\\"sv,
    "'="sv,
    "\xc3\xa9"sv,
    "\xe7\xba\xa2"sv,
    "\xed\xa0\x80"sv,
    "**"sv,
    "`"sv,
    "\n## "sv,
    "\n### "sv,
    "\n- "sv,
    ".*"sv,
    "(a+)+"sv,
    "3,5"sv,
};

}  // namespace

std::string ByteMutator::piece_of(const std::string& bytes, std::size_t longest) {
  if (bytes.empty()) return {};
  const std::size_t at = below(bytes.size());
  return bytes.substr(at, 1 + below(std::min(longest, bytes.size() - at)));
}

void ByteMutator::change(std::string& bytes) {
  const std::size_t at = place_in(bytes);
  switch (below(8)) {
    case 0:
      if (at < bytes.size()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
      break;
    case 1:
      if (at < bytes.size()) bytes[at] = static_cast<char>(below(256));
      break;
    case 2:
      bytes.erase(at, 1 + below(16));
      break;
    case 3:
      bytes.insert(at, piece_of(bytes, 64));
      break;
    case 4:
      bytes.insert(at, piece_of(others_[below(others_.size())], 256));
      break;
    case 5: {
      const std::string piece = piece_of(bytes, 16);
      bytes.replace(at, std::min(piece.size(), bytes.size() - at), piece);
      break;
    }
    case 6:
      bytes.erase(at, bytes.size() / 2);
      break;
    default:
      bytes.insert(at, tokens[below(tokens.size())]);
  }
}

void ByteMutator::mutate(std::string& bytes, std::size_t capacity) {
  for (std::size_t left = 1 + below(4); left > 0; --left) change(bytes);
  if (bytes.size() > capacity) bytes.resize(capacity);
}

void ByteMutator::inflate(std::string& bytes, std::size_t length) {
  const std::string piece = piece_of(bytes, 32);
  if (piece.empty()) return;
  const std::size_t at = place_in(bytes);
  std::string many;
  while (many.size() + bytes.size() + piece.size() <= length) many += piece;
  bytes.insert(at, many);
}

}  // namespace lora::fuzz
