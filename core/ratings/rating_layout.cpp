// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_layout.h"

#include <algorithm>
#include <array>

#include "core/ratings/matrix_writer.h"
#include "core/ratings/number_evidence.h"
#include "core/ratings/rating_form.h"
#include "core/ratings/rating_sample.h"

namespace lora {
namespace {

constexpr std::array candidates{Delimiter::comma, Delimiter::semicolon, Delimiter::tab, Delimiter::bar};
constexpr std::size_t number_rows = 1000;
constexpr std::size_t number_columns = 1000;

std::optional<RatingLayout> marked_matrix(const DelimitedText& text) {
  for (const Delimiter delimiter : candidates) {
    CsvReader reader(text.text, delimiter, QuoteMark::double_quote, text.first_line);
    std::vector<CsvCell> row;
    if (!reader.next(row) || row[0].text != matrix_corner) continue;
    RatingLayout layout;
    layout.delimiter = delimiter;
    layout.marked = true;
    return layout;
  }
  return std::nullopt;
}

Error unknown_format(std::string_view text) {
  std::string start(text.substr(0, 40));
  while (!start.empty() && !is_utf8(start)) start.pop_back();
  std::replace_if(
      start.begin(), start.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; },
      ' ');
  return {ErrorCode::unknown_format, {}, {start}};
}

/// As much of a cell as an error tells.
std::string shown_cell(std::string_view text) {
  constexpr std::size_t limit = 80;
  std::string shown(text.substr(0, limit));
  while (!shown.empty() && !is_utf8(shown)) shown.pop_back();
  if (shown.size() < text.size()) shown += "\xE2\x80\xA6";
  return shown;
}

/// Reads the cells where ratings are expected, as many as tell enough.
NumberEvidence evidence_in(const DelimitedText& text, const RatingLayout& layout) {
  NumberEvidence evidence;
  CsvReader reader = reader_for(text, layout);
  std::vector<CsvCell> row;
  if (layout.has_header) reader.next(row);
  for (std::size_t k = 0; k < number_rows && reader.next(row); ++k) {
    if (!layout.is_matrix()) {
      if (layout.rating_column < row.size()) evidence.add(row[layout.rating_column].text);
      continue;
    }
    for (std::size_t column = layout.user_names ? 1 : 0; column < std::min(row.size(), number_columns);
         ++column) {
      evidence.add(row[column].text);
    }
  }
  return evidence;
}

void find_numbers(const DelimitedText& text, const DialectChoice& chosen, RatingLayout& layout) {
  const NumberEvidence evidence = evidence_in(text, layout);
  layout.numbers = evidence.format(layout.delimiter);
  if (chosen.decimal) layout.numbers.decimal = *chosen.decimal;
  if (chosen.thousands) layout.numbers.thousands = *chosen.thousands;
  // One mark cannot be both; what was chosen stays.
  const auto clash = [&] {
    return (layout.numbers.decimal == DecimalMark::comma &&
            layout.numbers.thousands == ThousandsMark::comma) ||
           (layout.numbers.decimal == DecimalMark::point && layout.numbers.thousands == ThousandsMark::point);
  };
  if (clash() && !chosen.thousands) layout.numbers.thousands = ThousandsMark::none;
  if (clash()) {
    layout.numbers.decimal =
        layout.numbers.decimal == DecimalMark::comma ? DecimalMark::point : DecimalMark::comma;
  }
  const bool decided = chosen.decimal || chosen.thousands;
  if (!decided && evidence.is_doubtful(layout.delimiter)) layout.doubts.push_back(DialectDoubt::decimal);
}

void apply_choice(const DialectChoice& chosen, RatingLayout& layout) {
  if (chosen.header) layout.has_header = *chosen.header;
  if (chosen.user_names) layout.user_names = *chosen.user_names;
  std::erase_if(layout.doubts, [&](DialectDoubt doubt) {
    return (doubt == DialectDoubt::form && chosen.form) ||
           (doubt == DialectDoubt::header && (chosen.header || chosen.user_names));
  });
}

bool is_double_colon(const DelimitedText& text, const DialectChoice& chosen, RatingLayout& layout) {
  if (chosen.delimiter && *chosen.delimiter != Delimiter::double_colon) return false;
  const RatingSample colons = take_sample(text, Delimiter::double_colon, QuoteMark::none);
  if (colons.first_columns() < 3 || !colons.rows[0].cells[2].number) return false;
  layout.format = RatingFormat::movielens_1m;
  layout.delimiter = Delimiter::double_colon;
  layout.quote = QuoteMark::none;
  layout.has_header = false;
  layout.columns = std::max<std::size_t>(4, colons.first_columns());
  return true;
}

}  // namespace

bool RatingLayout::is_doubtful(DialectDoubt doubt) const {
  return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
}

CsvDialect dialect_of(const RatingLayout& layout, TextEncoding encoding) {
  return {encoding,
          layout.delimiter,
          layout.quote,
          layout.numbers,
          layout.is_matrix() ? RatingForm::matrix : RatingForm::list,
          layout.has_header,
          layout.user_names};
}

CsvReader reader_for(const DelimitedText& text, const RatingLayout& layout) {
  return CsvReader(text.text, layout.delimiter, layout.quote, text.first_line);
}

Result<NumberCell> rating_in(std::string_view text, const RatingLayout& layout, Place place) {
  const NumberCell number = parse_number(text, layout.numbers);
  if (number.state == NumberState::not_a_number) {
    return Error{ErrorCode::not_a_number, std::move(place), {shown_cell(text)}};
  }
  if (number.state == NumberState::not_finite) {
    return Error{ErrorCode::rating_not_finite, std::move(place), {shown_cell(text)}};
  }
  if (number.value > rating_magnitude_limit || number.value < -rating_magnitude_limit) {
    const auto limit = std::to_string(static_cast<long long>(rating_magnitude_limit));
    return Error{ErrorCode::out_of_range, std::move(place), {"rating", shown_cell(text), "-" + limit, limit}};
  }
  return number;
}

Result<RatingLayout> detect_layout(const DelimitedText& text, const DialectChoice& chosen) {
  const auto start = text.text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return Error{ErrorCode::empty_input, {}, {}};
  if (text.text[start] == '{' || text.text[start] == '<') return unknown_format(text.text.substr(start));
  const auto delimiter = chosen.delimiter ? chosen.delimiter : text.delimiter;
  if (!delimiter && !chosen.quote && !chosen.form) {
    if (auto marked = marked_matrix(text)) {
      apply_choice(chosen, *marked);
      find_numbers(text, chosen, *marked);
      return std::move(*marked);
    }
  }
  RatingLayout layout;
  if (chosen.form != RatingForm::matrix && is_double_colon(text, chosen, layout)) {
    if (chosen.quote) layout.quote = *chosen.quote;
    apply_choice(chosen, layout);
    find_numbers(text, chosen, layout);
    return layout;
  }
  const RatingSample sample = best_sample(text, delimiter, chosen.quote);
  if (sample.first_columns() < 2) return sample.error.value_or(unknown_format(text.text.substr(start)));
  layout = layout_of(sample, chosen.form);
  layout.delimiter = sample.delimiter;
  layout.quote = sample.quote;
  if (sample.doubtful_delimiter) layout.doubts.push_back(DialectDoubt::delimiter);
  if (!chosen.quote && sample.quote == QuoteMark::apostrophe) layout.doubts.push_back(DialectDoubt::quote);
  apply_choice(chosen, layout);
  find_numbers(text, chosen, layout);
  return layout;
}

}  // namespace lora
