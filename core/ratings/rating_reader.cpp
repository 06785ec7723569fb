// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/rating_reader.h"

#include <unordered_map>

#include "core/ratings/long_reader.h"
#include "core/ratings/matrix_reader.h"

namespace lora {
namespace {

constexpr auto unknown = static_cast<std::uint32_t>(-1);

/// For each of `ids` its index in `known`, or `unknown`.
std::vector<std::uint32_t> places_of(const std::vector<std::string>& ids,
                                     const std::vector<std::string>& known) {
  std::unordered_map<std::string_view, std::uint32_t> index;
  index.reserve(known.size());
  for (std::uint32_t k = 0; k < known.size(); ++k) index.emplace(known[k], k);
  std::vector<std::uint32_t> places;
  places.reserve(ids.size());
  for (const std::string& id : ids) {
    const auto found = index.find(id);
    places.push_back(found == index.end() ? unknown : found->second);
  }
  return places;
}

}  // namespace

Result<ImportedRatings> read_ratings(std::string_view bytes, const ReadOptions& options) {
  const auto& encoding = options.dialect.encoding;
  const auto decoded = encoding ? decode_text(bytes, *encoding) : decode_text(bytes);
  if (!decoded) return decoded.error();
  const DelimitedText text = without_separator_line(decoded->text());
  const auto layout = detect_layout(text, options.dialect);
  if (!layout) return layout.error();
  auto imported =
      layout->is_matrix() ? read_matrix_form(text, *layout, options) : read_long_form(text, *layout, options);
  if (!imported) return imported;
  ImportedRatings result = std::move(imported).value();
  result.info.encoding = decoded->encoding();
  result.info.dialect = dialect_of(*layout, decoded->encoding());
  result.info.doubts = layout->doubts;
  if (decoded->is_doubtful()) result.info.doubts.push_back(DialectDoubt::encoding);
  return result;
}

MatchedRatings match_ratings(const ImportedRatings& file, const std::vector<std::string>& user_ids,
                             const std::vector<std::string>& movie_ids) {
  const auto users = places_of(file.user_ids, user_ids);
  const auto movies = places_of(file.movie_ids, movie_ids);
  MatchedRatings matched;
  file.table.for_each([&](std::size_t user, std::size_t movie, double value) {
    if (users[user] == unknown || movies[movie] == unknown) {
      ++matched.left_out;
    } else {
      matched.ratings.push_back({users[user], movies[movie], value});
    }
  });
  return matched;
}

}  // namespace lora
