// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes a second of read_ratings (decoding, cutting, ids, duplicates, the finished table) beside the loop
// everyone writes first, `file >> user >> movie >> rating`, which makes no table. Files of 1 and 10 million
// ratings in MovieLens' forms, read before into memory here (as the app does), by std::ifstream from the
// system's cache there.
#include <benchmark/benchmark.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>

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

void count_bytes(benchmark::State& state, const std::string& text) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.SetLabel("bytes");
}

void read(benchmark::State& state, Form form, std::size_t count) {
  const std::string& text = text_of_form(form, count);
  for (auto _ : state) {
    const auto ratings = read_ratings(text);
    if (!ratings) return state.SkipWithError("not read");
    benchmark::DoNotOptimize(ratings->table.seen_count());
  }
  count_bytes(state, text);
}

void read_by_stream(benchmark::State& state, Form form) {
  std::string text = text_of_form(form, 1'000'000);
  if (form == csv) text.erase(0, text.find('\n') + 1);
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "lora-cinema-bench-ratings";
  std::ofstream(path, std::ios::binary) << text;
  for (auto _ : state) {
    std::ifstream file(path);
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
    benchmark::DoNotOptimize(ratings.data());
  }
  std::filesystem::remove(path);
  count_bytes(state, text);
}

const bool registered = [] {
  const auto add_one = [](const std::string& name, auto&& run) {
    benchmark::RegisterBenchmark(("Reading ratings/" + name).c_str(), run)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
  };
  for (const auto& [form, name] :
       {std::pair{dat, "1000000 ratings, ::"}, std::pair{csv, "1000000 ratings, comma"},
        std::pair{tsv, "1000000 ratings, tab, in any order"}}) {
    const Form kind = form;
    add_one(std::string(name) + "/LoRA Cinema",
            [kind](benchmark::State& state) { read(state, kind, 1'000'000); });
    add_one(std::string(name) + "/ifstream >>",
            [kind](benchmark::State& state) { read_by_stream(state, kind); });
  }
  add_one("10000000 ratings, ::/LoRA Cinema", [](benchmark::State& state) { read(state, dat, 10'000'000); });
  return true;
}();

}  // namespace
}  // namespace lora::bench
