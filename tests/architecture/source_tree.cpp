// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace lora::architecture {
namespace {

bool is_include(std::string_view line) {
  const auto hash = line.find_first_not_of(" \t");
  if (hash == std::string_view::npos || line[hash] != '#') return false;
  const auto word = line.find_first_not_of(" \t", hash + 1);
  return word != std::string_view::npos && line.substr(word, 7) == "include";
}

/// Where the comment or literal that opens at `begin` ends (one past it); `begin` itself for other text.
std::size_t end_of_hidden(std::string_view text, std::size_t begin) {
  const auto past = [&](std::size_t found, std::size_t length) {
    return found == std::string_view::npos ? text.size() : found + length;
  };
  const std::string_view rest = text.substr(begin);
  if (rest.starts_with("//")) return past(text.find('\n', begin), 0);
  if (rest.starts_with("/*")) return past(text.find("*/", begin + 2), 2);
  if (rest.starts_with("R\"")) {
    const auto open = text.find('(', begin);
    if (open == std::string_view::npos) return text.size();
    const std::string close = ")" + std::string(text.substr(begin + 2, open - begin - 2)) + "\"";
    return past(text.find(close, open), close.size());
  }
  const bool digit_separator =
      text[begin] == '\'' && begin > 0 && std::isalnum(static_cast<unsigned char>(text[begin - 1]));
  if ((text[begin] != '"' && text[begin] != '\'') || digit_separator) return begin;
  std::size_t at = begin + 1;
  while (at < text.size() && text[at] != text[begin] && text[at] != '\n') at += text[at] == '\\' ? 2 : 1;
  return std::min(at + 1, text.size());
}

}  // namespace

std::vector<SourceFile> read_source_tree(const std::filesystem::path& root) {
  std::vector<SourceFile> files;
  for (const char* folder : {"core", "app"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
      const auto extension = entry.path().extension();
      if (!entry.is_regular_file() || (extension != ".h" && extension != ".cpp")) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      std::string text{std::istreambuf_iterator<char>(in), {}};
      files.push_back({entry.path().lexically_relative(root).generic_string(), std::move(text)});
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::string without_comments_and_literals(std::string_view text) {
  std::string code(text);
  std::size_t at = 0;
  while (at < text.size()) {
    const bool line_start = at == 0 || text[at - 1] == '\n';
    const auto line_end = std::min(text.find('\n', at), text.size());
    if (line_start && is_include(text.substr(at, line_end - at))) {
      at = line_end;
      continue;
    }
    const std::size_t end = end_of_hidden(text, at);
    for (std::size_t k = at; k < end; ++k) {
      if (code[k] != '\n') code[k] = ' ';
    }
    at = std::max(end, at + 1);
  }
  return code;
}

std::vector<Include> includes_of(const SourceFile& file) {
  std::vector<Include> includes;
  std::istringstream lines(without_comments_and_literals(file.text));
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    if (!is_include(line)) continue;
    const auto open = line.find_first_of("\"<");
    if (open == std::string::npos) continue;
    const bool quoted = line[open] == '"';
    const auto close = line.find(quoted ? '"' : '>', open + 1);
    if (close == std::string::npos) continue;
    includes.push_back({line.substr(open + 1, close - open - 1), quoted, number});
  }
  return includes;
}

}  // namespace lora::architecture
