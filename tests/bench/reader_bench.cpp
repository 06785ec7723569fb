// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes a second of read_ratings (decoding, cutting, ids, duplicates, the finished table) beside the loop
// everyone writes first, `file >> user >> movie >> rating`, which makes no table. Files of 1 and 10 million
// ratings in MovieLens' forms, in memory as a mapped file is.
#include <benchmark/benchmark.h>

#include <charconv>
#include <map>
#include <sstream>

#include "core/ratings/rating_reader.h"
#include "tests/bench/rating_data.h"

namespace lora::bench {
namespace {

enum Form { dat, csv, tsv };

template <typename Number>
void append(std::string& text, Number value) {
  char buffer[32];
  text.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

/// As MovieLens writes them: by user, and by movie inside a user (dat, csv); in any order (tsv, whole stars).
std::string make_text(Form form, std::size_t count) {
  const auto table = table_of_size(count);
  std::vector<Rating> ratings = table->ratings();
  Random random(9);
  if (form == tsv) {
    for (std::size_t k = ratings.size(); k > 1; --k) std::swap(ratings[k - 1], ratings[random.below(k)]);
  }
  const char* const mark = form == dat ? "::" : form == csv ? "," : "\t";
  std::string text = form == csv ? "userId,movieId,rating,timestamp\n" : "";
  for (const Rating& rating : ratings) {
    append(text, rating.user + 1);
    text += mark;
    append(text, rating.movie + 1);
    text += mark;
    append(text, form == tsv ? std::max(1.0, std::floor(rating.value)) : rating.value);
    if (form == csv && rating.value == std::floor(rating.value)) text += ".0";
    text += mark;
    append(text, 978'300'000 + random.below(900'000));
    text += '\n';
  }
  return text;
}

const std::string& text_of_form(Form form, std::size_t count) {
  static std::map<std::pair<Form, std::size_t>, std::string> made;
  std::string& text = made[{form, count}];
  if (text.empty()) text = make_text(form, count);
  return text;
}

void count_bytes(benchmark::State& state, const std::string& text, std::size_t ratings) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["ratings/s"] = benchmark::Counter(
      static_cast<double>(state.iterations()) * static_cast<double>(ratings), benchmark::Counter::kIsRate);
}

/// Arguments: form (0 `::`, 1 comma, 2 tab), ratings.
void BM_ReadRatings(benchmark::State& state) {
  const std::string& text =
      text_of_form(static_cast<Form>(state.range(0)), static_cast<std::size_t>(state.range(1)));
  std::size_t ratings = 0;
  for (auto _ : state) {
    const auto read = read_ratings(text);
    if (!read) return state.SkipWithError("not read");
    ratings = read->table.seen_count();
  }
  count_bytes(state, text, ratings);
}

/// Argument: form.
void BM_StreamLoop(benchmark::State& state) {
  const auto form = static_cast<Form>(state.range(0));
  std::string text = text_of_form(form, 1'000'000);
  if (form == csv) text.erase(0, text.find('\n') + 1);
  std::size_t count = 0;
  for (auto _ : state) {
    std::istringstream file(text);
    std::vector<Rating> ratings;
    Rating rating;
    char mark = 0;
    long time = 0;
    const auto skip = [&] {
      if (form != tsv) file >> mark;
      if (form == dat) file >> mark;
    };
    while (file >> rating.user) {
      skip();
      file >> rating.movie;
      skip();
      file >> rating.value;
      skip();
      file >> time;
      ratings.push_back(rating);
    }
    count = ratings.size();
    benchmark::DoNotOptimize(ratings.data());
  }
  count_bytes(state, text, count);
}

BENCHMARK(BM_ReadRatings)
    ->ArgNames({"form", "ratings"})
    ->ArgsProduct({{dat, csv, tsv}, {1'000'000}})
    ->Args({dat, 10'000'000})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_StreamLoop)
    ->ArgName("form")
    ->Arg(dat)
    ->Arg(csv)
    ->Arg(tsv)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lora::bench
