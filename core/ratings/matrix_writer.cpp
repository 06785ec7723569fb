// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/matrix_writer.h"

#include "core/ratings/csv_reader.h"
#include "core/ratings/formula_guard.h"
#include "core/ratings/number_cell.h"

namespace lora {
namespace {

std::string quoted_name(std::string_view name) {
  const std::string cell = with_formula_guard(name);
  const bool plain = !cell.empty() && cell.find_first_of("\",;|\t\r\n") == std::string::npos &&
                     trimmed(cell).size() == cell.size();
  if (plain) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted.push_back('"');
    quoted.push_back(c);
  }
  quoted.push_back('"');
  return quoted;
}

}  // namespace

std::string write_matrix_csv(const RatingTable& table) {
  std::string text = "\xEF\xBB\xBF";
  text.append(matrix_corner);
  for (const std::string& movie : table.movie_names()) text.append(",").append(quoted_name(movie));
  text.append("\r\n");
  for (std::size_t user = 0; user < table.users(); ++user) {
    text.append(quoted_name(table.user_name(user)));
    std::size_t written = 0;
    table.for_each_of_user(user, [&](std::size_t movie, double value) {
      text.append(movie + 1 - written, ',').append(shortest_text(value));
      written = movie + 1;
    });
    text.append(table.movies() - written, ',').append("\r\n");
  }
  return text;
}

}  // namespace lora
