// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_codec.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "tests/core/fixture_file.h"

namespace lora {
namespace {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

bool same_bits(const Matrix& a, const Matrix& b) {
  if (a.rows() != b.rows() || a.cols() != b.cols()) return false;
  for (Eigen::Index k = 0; k < a.size(); ++k) {
    if (std::bit_cast<std::uint64_t>(a.data()[k]) != std::bit_cast<std::uint64_t>(b.data()[k])) return false;
  }
  return true;
}

bool same_number(double a, double b) {
  return (std::isnan(a) && std::isnan(b)) ||
         std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

void expect_same(const Snapshot& a, const Snapshot& b) {
  EXPECT_EQ(a.step, b.step);
  EXPECT_TRUE(same_bits(a.factors.a, b.factors.a));
  EXPECT_TRUE(same_bits(a.factors.b, b.factors.b));
  EXPECT_TRUE(same_number(a.rmse, b.rmse));
  EXPECT_TRUE(same_number(a.hidden_rmse, b.hidden_rmse));
  EXPECT_TRUE(same_number(a.loss, b.loss));
  EXPECT_TRUE(same_number(a.gradient_norm_a, b.gradient_norm_a));
  EXPECT_TRUE(same_number(a.gradient_norm_b, b.gradient_norm_b));
  EXPECT_TRUE(same_number(a.learning_rate, b.learning_rate));
  EXPECT_EQ(a.memory, b.memory);
  const auto& state_a = a.optimizer_state.matrices;
  const auto& state_b = b.optimizer_state.matrices;
  ASSERT_EQ(state_a.size(), state_b.size());
  for (std::size_t k = 0; k < state_a.size(); ++k) EXPECT_TRUE(same_bits(state_a[k], state_b[k]));
}

void expect_same(const Session& a, const Session& b) {
  EXPECT_EQ(a.title, b.title);
  EXPECT_EQ(a.example, b.example);
  EXPECT_EQ(*a.table, *b.table);
  EXPECT_EQ(a.settings, b.settings);
  ASSERT_EQ(a.old_ratings == nullptr, b.old_ratings == nullptr);
  if (a.old_ratings) {
    EXPECT_EQ(*a.old_ratings, *b.old_ratings);
  }
  ASSERT_EQ(a.run.size(), b.run.size());
  for (std::size_t k = 0; k < a.run.size(); ++k) expect_same(*a.run[k], *b.run[k]);
  EXPECT_EQ(a.shown_step, b.shown_step);
}

/// Any finite double, every magnitude alike.
double any_double(Random& random) {
  for (;;) {
    const double value = std::bit_cast<double>(random.next());
    if (std::isfinite(value)) return value;
  }
}

Matrix any_matrix(Random& random, std::size_t rows, std::size_t columns) {
  Matrix matrix(rows, columns);
  for (Eigen::Index k = 0; k < matrix.size(); ++k) matrix.data()[k] = any_double(random);
  return matrix;
}

SnapshotPtr any_snapshot(Random& random, std::size_t step, std::size_t users, std::size_t movies,
                         std::size_t rank) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->step = step;
  snapshot->factors = {any_matrix(random, users, rank), any_matrix(random, rank, movies)};
  snapshot->rmse = any_double(random);
  snapshot->loss = any_double(random);
  snapshot->gradient_norm_a = 0.0;
  snapshot->gradient_norm_b = any_double(random);
  snapshot->learning_rate = 0.1 + 0.2;
  snapshot->memory = RunMemory{any_double(random) / 4.0, 1e-300, step, -0.0};
  snapshot->optimizer_state.matrices = {any_matrix(random, users, rank), any_matrix(random, rank, movies)};
  return snapshot;
}

Session small_session() {
  Random random(21);
  RatingTable table({"Ana", "Bo \"quoted\""}, {"红色轨道", "", "line\nbreak"}, {0.1, 1.0 / 3.0, 1e-300});
  table.set(0, 0, 0.1 + 0.2);
  table.set(1, 2, -0.0);
  table.set(1, 0, 5e-324);
  Session session;
  session.title = "Two tastes {";
  session.example = "two-tastes";
  session.table = std::make_shared<const RatingTable>(table);
  session.settings = {3,    Start::zero_gaussian, 0.1, ~0ULL, Method::adam, 0.1 + 0.2, 1e-17,
                      33.3, BaseKind::table};
  session.old_ratings = std::make_shared<const RatingTable>(table);
  for (const std::size_t step : {0u, 1u, 7u}) session.run.push_back(any_snapshot(random, step, 2, 3, 3));
  session.shown_step = 1;
  return session;
}

TEST(SessionCodec, SaveThenOpenIsTheIdentityBitForBit) {
  const Session session = small_session();
  const auto opened = decode_session(encode_session(session));
  ASSERT_TRUE(opened) << opened.error().values.at(0);
  expect_same(session, *opened);
  EXPECT_TRUE(std::signbit(*opened->table->at(1, 2)));
  EXPECT_EQ(encode_session(*opened), encode_session(session));
}

TEST(SessionCodec, SaveThenOpenIsTheIdentityForTheEmptySession) {
  const auto opened = decode_session(encode_session(Session{}));
  ASSERT_TRUE(opened) << opened.error().values.at(0);
  expect_same(Session{}, *opened);
}

TEST(SessionCodec, KeepsEverySettingAlone) {
  for (int k = 0; k < 5; ++k) {
    Session session;
    session.settings.method = static_cast<Method>(k);
    session.settings.start = static_cast<Start>(k % 4);
    session.settings.base = static_cast<BaseKind>(k % 3);
    session.settings.seed = std::numeric_limits<std::uint64_t>::max() - static_cast<std::uint64_t>(k);
    const auto opened = decode_session(encode_session(session));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->settings, session.settings);
  }
}

TEST(SessionCodec, ALargeSparseTableMakesASmallFile) {
  Random random(4);
  std::vector<std::string> users(610, "User");
  std::vector<std::string> movies(9724, "A movie with a title (1999)");
  std::vector<Rating> ratings;
  for (int k = 0; k < 100'836; ++k) {
    ratings.push_back({static_cast<std::uint32_t>(random.below(610)),
                       static_cast<std::uint32_t>(random.below(9724)), 0.5 * double(1 + random.below(10))});
  }
  Session session;
  session.table = std::make_shared<const RatingTable>(RatingTable::from_ratings(users, movies, ratings));
  const std::string text = encode_session(session);
  EXPECT_LT(text.size(), 3u << 20);
  const auto opened = decode_session(text);
  ASSERT_TRUE(opened);
  EXPECT_EQ(*opened->table, *session.table);
}

TEST(SessionCodec, ThinsALongRunUnderItsCap) {
  Random random(5);
  Session session = small_session();
  session.run.clear();
  for (std::size_t step = 0; step < 2'000; ++step) session.run.push_back(any_snapshot(random, step, 2, 3, 3));
  session.shown_step = 1'234;
  const std::size_t cap = 200'000;
  const std::string text = encode_session(session, cap);
  EXPECT_LT(text.size(), cap + 5'000);
  EXPECT_GT(text.size(), cap / 2);
  const auto opened = decode_session(text);
  ASSERT_TRUE(opened);
  const auto& run = opened->run;
  EXPECT_EQ(run.front()->step, 0u);
  EXPECT_EQ(run.back()->step, 1'999u);
  std::size_t widest = 0;
  bool shown = false;
  for (std::size_t k = 1; k < run.size(); ++k) {
    widest = std::max(widest, run[k]->step - run[k - 1]->step);
    shown = shown || run[k]->step == 1'234;
    expect_same(*run[k], *session.run[run[k]->step]);
  }
  EXPECT_TRUE(shown);
  EXPECT_LE(widest, 2 * 2'000 / (run.size() - 2));
  EXPECT_EQ(decode_session(encode_session(session, 0))->run.size(), 3u);
}

TEST(SessionCodec, KeepsEveryStepOfARunBelowItsCap) {
  Random random(8);
  for (const std::size_t steps : {1u, 2u, 3u, 4u, 12u}) {
    Session session = small_session();
    session.run.clear();
    for (std::size_t step = 0; step < steps; ++step)
      session.run.push_back(any_snapshot(random, step, 2, 3, 3));
    const auto opened = decode_session(encode_session(session));
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened->run.size(), steps);
    for (std::size_t k = 0; k < steps; ++k) expect_same(*opened->run[k], *session.run[k]);
  }
}

TEST(SessionCodec, LeavesOutStepsThatCouldNotBeOpened) {
  Random random(6);
  Session session = small_session();
  auto broken = std::make_shared<Snapshot>(*session.run[1]);
  broken->factors.a(0, 0) = not_a_number;
  session.run = {session.run[0], broken, any_snapshot(random, 9, 4, 3, 3)};
  const auto opened = decode_session(encode_session(session));
  ASSERT_TRUE(opened);
  ASSERT_EQ(opened->run.size(), 1u);
  EXPECT_TRUE(std::isnan(opened->run[0]->hidden_rmse));
}

TEST(SessionCodec, LeavesOutOldRatingsOfAnotherShape) {
  Session session = small_session();
  RatingTable wider = *session.table;
  wider.insert_user(0, "Chen");
  session.table = std::make_shared<const RatingTable>(wider);
  const auto opened = decode_session(encode_session(session));
  ASSERT_TRUE(opened);
  EXPECT_EQ(*opened->table, wider);
  EXPECT_EQ(opened->old_ratings, nullptr);
  EXPECT_EQ(opened->settings.base, BaseKind::zero);
  EXPECT_TRUE(opened->run.empty());
}

TEST(SessionCodec, EveryTruncationIsRefused) {
  std::string text = encode_session(small_session());
  text.pop_back();  // the line break at the end
  for (std::size_t length = 0; length < text.size(); ++length) {
    const auto opened = decode_session(std::string_view(text).substr(0, length));
    ASSERT_FALSE(opened) << length;
    const ErrorCode code = opened.error().code;
    EXPECT_TRUE(code == ErrorCode::invalid_json || code == ErrorCode::empty_input) << length;
  }
}

TEST(SessionCodec, ChangedBytesNeverCrash) {
  const std::string text = encode_session(small_session());
  Random random(8);
  for (int round = 0; round < 1'000; ++round) {
    std::string changed = text;
    for (std::uint64_t k = 1 + random.below(3); k > 0; --k) {
      const std::string bytes = "0123456789-e.,:[]{}\"nulx";
      changed[random.below(changed.size())] = bytes[random.below(bytes.size())];
    }
    const auto opened = decode_session(changed);
    if (opened) {
      EXPECT_TRUE(decode_session(encode_session(*opened)));
    }
  }
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const auto at = text.find(what);
  if (at == std::string::npos) throw std::runtime_error("not in the session: " + what);
  return text.replace(at, what.size(), with);
}

TEST(SessionCodec, SaysWhatIsWrong) {
  Session session = small_session();
  const std::string text = encode_session(session);
  struct Case {
    std::string what;
    std::string with;
    ErrorCode code;
  };
  const std::vector<Case> cases{
      {"lora-cinema-session", "something-else", ErrorCode::not_a_session},
      {"\"version\":1", "\"version\":9", ErrorCode::newer_version},
      {"\"version\":1", "\"version\":\"1\"", ErrorCode::wrong_type},
      {"\"rank\":3", "\"rank\":0", ErrorCode::out_of_range},
      {"\"rank\":3", "\"rank\":1000000000", ErrorCode::out_of_range},
      {"\"rank\":3", "\"rank\":3,\"rank\":3", ErrorCode::invalid_json},
      {"\"rank\":3", "\"rank\":1e999", ErrorCode::invalid_json},
      {"\"rank\":3", "\"rank\":-3", ErrorCode::wrong_type},
      {"\"rank\":3,", "", ErrorCode::missing_key},
      {"\"adam\"", "\"newton\"", ErrorCode::out_of_range},
      {"\"hidden_percent\":33.3", "\"hidden_percent\":91", ErrorCode::out_of_range},
      {"\"users\":[\"Ana\",", "\"users\":[", ErrorCode::size_mismatch},
      {"\"users\":[\"Ana\",", "\"users\":[1,", ErrorCode::wrong_type},
      {"\"rows\":2", "\"rows\":9000000", ErrorCode::size_mismatch},
      {"\"rows\":2", "\"rows\":18446744073709551615", ErrorCode::out_of_range},
      {"\"step\":1,", "\"step\":0,", ErrorCode::out_of_range},
      {"\"title\":\"", "\"title\":\"\xFF", ErrorCode::invalid_json},
  };
  for (const Case& item : cases) {
    const auto opened = decode_session(replaced(text, item.what, item.with));
    ASSERT_FALSE(opened) << item.with;
    EXPECT_EQ(opened.error().code, item.code) << item.with;
  }
  EXPECT_EQ(decode_session(text + "x").error().code, ErrorCode::invalid_json);
  EXPECT_EQ(decode_session("[1]").error().code, ErrorCode::not_a_session);
  EXPECT_EQ(decode_session("{\n  oops").error().place.line, 2u);
  EXPECT_TRUE(decode_session(replaced(text, "\"title\"", "\"later\":[{}],\"title\"")));
}

TEST(SessionCodec, KeysOfOtherVersionsSurvive) {
  Session session = small_session();
  session.unknown = {{"comment", "{\"by\":[1,0.25,null,\"Ana \\\"\"]}"}, {"x \"y\"", "18446744073709551615"}};
  session.unknown_settings = {{"warmup", "0.1"}};
  session.unknown_table = {{"source", "\"survey\""}};
  const auto opened = decode_session(encode_session(session));
  ASSERT_TRUE(opened);
  EXPECT_EQ(opened->unknown, session.unknown);
  EXPECT_EQ(opened->unknown_settings, session.unknown_settings);
  EXPECT_EQ(opened->unknown_table, session.unknown_table);
  EXPECT_EQ(encode_session(*opened), encode_session(session));
  EXPECT_TRUE(decode_session(encode_session(small_session()))->unknown.empty());
}

TEST(SessionCodec, RefusesANewerFileBeforeLookingIntoIt) {
  const auto opened = decode_session(fixture("session/newer_version.loracinema"));
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::newer_version);
  EXPECT_EQ(opened.error().values, (std::vector<std::string>{"2", "1"}));
}

TEST(SessionCodec, SparseTablesMayNotPointOutside) {
  const auto code = [](const std::string& seen) {
    std::string text = encode_session(Session{});
    text = replaced(text, "\"users\":[],\"movies\":[]", "\"users\":[\"a\"],\"movies\":[\"b\"]");
    return decode_session(replaced(text, "\"ratings\":[]", "\"seen\":" + seen)).error().code;
  };
  EXPECT_EQ(code(R"({"users":[1],"movies":[0],"values":[3]})"), ErrorCode::out_of_range);
  EXPECT_EQ(code(R"({"users":[0],"movies":[4294967296],"values":[3]})"), ErrorCode::out_of_range);
  EXPECT_EQ(code(R"({"users":[0,0],"movies":[0],"values":[3]})"), ErrorCode::size_mismatch);
  EXPECT_EQ(code(R"({"users":[0],"movies":[0],"values":[null]})"), ErrorCode::wrong_type);
}

}  // namespace
}  // namespace lora
