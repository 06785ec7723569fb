// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <regex>
#include <sstream>

namespace lora::architecture {
namespace {

/// Height of each layer. A layer may include itself and lower ones, never one of its own height or above.
const std::map<std::string, int, std::less<>>& heights() {
  static const std::map<std::string, int, std::less<>> table = {
      {"core/base", 0},      {"core/color", 0},     {"core/ratings", 1},   {"core/factorization", 2},
      {"core/timeline", 3},  {"core/rank", 3},      {"core/lora", 3},      {"core/adapter", 3},
      {"core/training", 4},  {"core/session", 4},   {"core/lessons", 4},   {"app/files", 10},
      {"app/theme", 10},     {"app/controls", 11},  {"app/exporting", 11}, {"app/document", 11},
      {"app/classroom", 12}, {"app/playback", 12},  {"app/charts", 12},    {"app/heatmap", 12},
      {"app/tables", 12},    {"app/training", 13},  {"app/ratings", 13},   {"app/rank", 13},
      {"app/lora", 13},      {"app/models", 13},    {"app/lessons", 13},   {"app/experiments", 13},
      {"app/cli", 14},       {"app/shell", 14},     {"app/main.cpp", 15},  {"core/kernels", 0},
      {"app/platform", 9},   {"app/importing", 12},
  };
  return table;
}

/// "app/rank" of "app/rank/rank_page.h"; "app/main.cpp" stands for itself.
std::string layer_of(const std::string& path) {
  const auto first = path.find('/');
  const auto second = path.find('/', first + 1);
  return path.substr(0, second);
}

std::optional<int> height_of(const std::string& path) {
  const auto found = heights().find(layer_of(path));
  if (found == heights().end()) return std::nullopt;
  return found->second;
}

bool is_qt(const std::string& include) {
  if (include.size() < 2 || include[0] != 'Q') return false;
  return std::isupper(static_cast<unsigned char>(include[1])) || include[1] == 't';
}

bool is_view(const std::string& path) {
  if (!path.starts_with("app/")) return false;
  if (path.starts_with("app/heatmap/") || path.starts_with("app/charts/") ||
      path.starts_with("app/controls/"))
    return true;
  std::istringstream words(path.substr(path.rfind('/') + 1));
  static constexpr std::array view_words = {"page", "widget", "painter", "view", "chart", "panel", "legend"};
  for (std::string word; std::getline(words, word, '_');) {
    word = word.substr(0, word.find('.'));
    if (std::find(view_words.begin(), view_words.end(), word) != view_words.end()) return true;
  }
  return false;
}

void check_include(const SourceFile& file, const Include& include, std::vector<Violation>& found) {
  const auto report = [&](Rule rule) { found.push_back({rule, file.path, include.line, include.name}); };
  const bool in_core = file.path.starts_with("core/");
  if (in_core && is_qt(include.name)) report(Rule::qt_in_core);
  if (in_core && file.path.ends_with(".h") && include.name.starts_with("nlohmann/"))
    report(Rule::json_in_header);
  const bool ours = include.name.starts_with("core/") || include.name.starts_with("app/");
  if (!ours) {
    if (include.quoted && !include.name.ends_with(".moc")) report(Rule::not_from_root);
    return;
  }
  const auto from = height_of(file.path);
  const auto to = height_of(include.name);
  if (!to) report(Rule::unknown_layer);
  if (!from || !to || layer_of(file.path) == layer_of(include.name)) return;
  if (*to > *from) report(Rule::goes_up);
  if (*to == *from) report(Rule::sideways);
}

void check_algebra(const SourceFile& file, std::vector<Violation>& found) {
  // The last alternative is a hand-written product of a row of A and a column of B.
  static const std::regex algebra(
      R"(\bEigen\b|(\.|->)(transpose|inverse|svd|dot|norm|colwise|rowwise|singularValues)\s*\(|[SD]GEMM|\bgemm\s*\()"
      R"(|(\.|->)a\([^;()]*\)\s*\*\s*\w+(\.|->)b\()",
      std::regex::ECMAScript | std::regex::optimize);
  std::istringstream lines(without_comments_and_literals(file.text));
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    std::smatch match;
    if (std::regex_search(line, match, algebra)) {
      found.push_back({Rule::algebra_in_view, file.path, number, match.str()});
    }
  }
}

/// Systems are told apart in one place, so that the rest builds everywhere.
void check_system_code(const SourceFile& file, std::vector<Violation>& found) {
  if (file.path.starts_with("app/platform/")) return;
  static const std::regex system(
      R"(#\s*include\s*<((unistd|fcntl|io|pwd|termios|dlfcn|windows)\.h|sys/[^>]*)>)"
      R"(|\b(Q_OS_\w+|_WIN32|_WIN64|__linux__|__APPLE__|__unix__)\b)",
      std::regex::ECMAScript | std::regex::optimize);
  std::istringstream lines(without_comments_and_literals(file.text));
  std::string line;
  for (std::size_t number = 1; std::getline(lines, line); ++number) {
    std::smatch match;
    if (std::regex_search(line, match, system)) {
      found.push_back({Rule::system_code, file.path, number, match.str()});
    }
  }
}

const char* name_of(Rule rule) {
  switch (rule) {
    case Rule::unknown_layer:
      return "unknown layer";
    case Rule::goes_up:
      return "includes a higher layer";
    case Rule::sideways:
      return "includes a layer of its own height";
    case Rule::qt_in_core:
      return "Qt in core";
    case Rule::json_in_header:
      return "nlohmann-json in a header";
    case Rule::not_from_root:
      return "include is not written from the repository's root";
    case Rule::system_code:
      return "code for one system outside app/platform";
    case Rule::algebra_in_view:
      return "a view does linear algebra";
  }
  return "";
}

}  // namespace

std::vector<Violation> check(const std::vector<SourceFile>& files) {
  std::vector<Violation> found;
  for (const SourceFile& file : files) {
    if (!height_of(file.path)) found.push_back({Rule::unknown_layer, file.path, 0, layer_of(file.path)});
    for (const Include& include : includes_of(file)) check_include(file, include, found);
    check_system_code(file, found);
    if (is_view(file.path)) check_algebra(file, found);
  }
  return found;
}

std::string describe(const Violation& violation) {
  return violation.path + ":" + std::to_string(violation.line) + ": " + name_of(violation.rule) + ": " +
         violation.what;
}

}  // namespace lora::architecture
