// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_preview.h"

#include <algorithm>

#include "core/ratings/rating_layout.h"

namespace lora {
namespace {

std::string shortened(std::string_view text) {
  std::string cut(text.substr(0, RatingPreview::text_limit));
  while (!cut.empty() && !is_utf8(cut)) cut.pop_back();
  if (cut.size() < text.size()) cut += "\xE2\x80\xA6";
  return cut;
}

/// How many columns a row of data may fill: as the readers see it.
std::size_t width_of(const RatingLayout& layout, std::size_t first_row) {
  return layout.is_matrix() ? first_row : layout.columns;
}

CellRole role_of(const RatingLayout& layout, bool heading, std::size_t column) {
  if (layout.is_matrix()) {
    if (layout.user_names && column == 0) return heading ? CellRole::ignored : CellRole::user_name;
    return heading ? CellRole::movie_name : CellRole::rating;
  }
  if (heading) return CellRole::heading;
  if (column == layout.user_column) return CellRole::user_name;
  if (column == layout.movie_column) return CellRole::movie_name;
  return column == layout.rating_column ? CellRole::rating : CellRole::ignored;
}

std::optional<Error> error_in(const CsvCell& cell, const RatingLayout& layout, std::size_t column,
                              std::size_t width, CellRole role) {
  const Place place{"", cell.line, column + 1};
  if (column >= width) {
    if (cell.text.empty()) return std::nullopt;
    return Error{ErrorCode::too_many_columns, place, {std::to_string(column + 1), std::to_string(width)}};
  }
  if (role != CellRole::rating || (layout.is_matrix() && cell.text.empty())) return std::nullopt;
  const auto number = rating_in(cell.text, layout, place);
  return number ? std::nullopt : std::optional(number.error());
}

PreviewRow preview_of(const std::vector<CsvCell>& row, const RatingLayout& layout, bool heading,
                      std::size_t width) {
  PreviewRow shown;
  shown.line = row[0].line;
  for (std::size_t column = 0; column < std::min(row.size(), RatingPreview::column_limit); ++column) {
    const CellRole role = role_of(layout, heading, column);
    PreviewCell cell{shortened(row[column].text), role, std::nullopt};
    if (!heading) cell.error = error_in(row[column], layout, column, width, role);
    shown.cells.push_back(std::move(cell));
  }
  const std::size_t needed = 1 + std::max({layout.user_column, layout.movie_column, layout.rating_column});
  if (!heading && !layout.is_matrix() && row.size() < needed) {
    shown.cells.back().error = Error{ErrorCode::too_few_columns,
                                     {"", row.back().line, row.size()},
                                     {std::to_string(row.size()), std::to_string(needed)}};
  }
  return shown;
}

/// For a text that is no table: its lines as they are, so that one sees what to choose.
RatingLayout raw_layout(const DelimitedText& text, const DialectChoice& chosen) {
  RatingLayout layout;
  layout.delimiter = chosen.delimiter.value_or(text.delimiter.value_or(Delimiter::comma));
  layout.quote = chosen.quote.value_or(QuoteMark::double_quote);
  return layout;
}

}  // namespace

Result<RatingPreview> preview_ratings(std::string_view bytes, const DialectChoice& chosen) {
  const auto decoded = chosen.encoding ? decode_text(bytes, *chosen.encoding) : decode_text(bytes);
  if (!decoded) return decoded.error();
  const DelimitedText text = without_separator_line(decoded->text());
  const auto detected = detect_layout(text, chosen);
  if (!detected && detected.error().code != ErrorCode::unknown_format) return detected.error();
  const RatingLayout layout = detected ? *detected : raw_layout(text, chosen);
  RatingPreview preview;
  preview.dialect = dialect_of(layout, decoded->encoding());
  preview.doubts = layout.doubts;
  if (decoded->is_doubtful()) preview.doubts.push_back(DialectDoubt::encoding);
  CsvReader reader = reader_for(text, layout);
  std::vector<CsvCell> row;
  std::size_t width = 0;
  while (reader.next(row)) {
    if (preview.rows.size() == RatingPreview::row_limit) {
      preview.more_rows = true;
      break;
    }
    const bool first = preview.rows.empty();
    if (first) width = width_of(layout, row.size());
    preview.more_columns = preview.more_columns || row.size() > RatingPreview::column_limit;
    preview.rows.push_back(preview_of(row, layout, first && layout.has_header, width));
    preview.columns = std::max(preview.columns, preview.rows.back().cells.size());
  }
  preview.error = reader.error();
  if (!detected) preview.error = detected.error();
  return preview;
}

}  // namespace lora
