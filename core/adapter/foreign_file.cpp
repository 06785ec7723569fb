// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/foreign_file.h"

#include <algorithm>
#include <array>
#include <string>

namespace lora {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view start;
  std::string_view kind;
};

constexpr std::array binary_magic{
    Magic{"\x93NUMPY"sv, "npy"}, Magic{"PK\x03\x04"sv, "zip"}, Magic{"\x1f\x8b"sv, "gzip"},
    Magic{"GGUF"sv, "gguf"},     Magic{"\x89HDF"sv, "hdf5"},
};
constexpr std::array text_magic{
    Magic{"version https://git-lfs"sv, "git-lfs"},
    Magic{"<!doctype html"sv, "html"},
    Magic{"<html"sv, "html"},
    Magic{"<?xml"sv, "html"},
    Magic{"<head"sv, "html"},
    Magic{"{"sv, "json"},
};

std::string lower_start(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const auto first = text.find_first_not_of(" \t\r\n");
  std::string start(first == std::string_view::npos ? "" : text.substr(first, 32));
  std::transform(start.begin(), start.end(), start.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return start;
}

}  // namespace

std::string_view foreign_kind(std::span<const std::byte> bytes) {
  const std::string_view text(reinterpret_cast<const char*>(bytes.data()),
                              std::min<std::size_t>(bytes.size(), 512));
  for (const Magic& magic : binary_magic) {
    if (text.starts_with(magic.start)) return magic.kind;
  }
  // Pickle protocols 2 to 5.
  if (text.size() > 2 && text[0] == '\x80' && text[1] >= 2 && text[1] <= 5) return "pickle";
  const std::string start = lower_start(text);
  for (const Magic& magic : text_magic) {
    if (start.starts_with(magic.start)) return magic.kind;
  }
  return {};
}

}  // namespace lora
