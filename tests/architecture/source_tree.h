// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace lora::architecture {

/// A C++ file of the project: path relative to the repository's root, with '/', and its text.
struct SourceFile {
  std::string path;
  std::string text;
};

/// One #include line: the name between the quotes or angle brackets, and its 1-based line.
struct Include {
  std::string name;
  bool quoted = false;
  std::size_t line = 0;
};

/// All .h and .cpp files under root/core and root/app, sorted by path.
/// Throws std::filesystem::filesystem_error when a folder cannot be read.
std::vector<SourceFile> read_source_tree(const std::filesystem::path& root);

/// The text with comments and the insides of string and character literals replaced by blanks; line breaks
/// stay, so lines keep their numbers. #include lines keep their quoted names.
std::string without_comments_and_literals(std::string_view text);

std::vector<Include> includes_of(const SourceFile& file);

}  // namespace lora::architecture
