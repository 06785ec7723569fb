// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/example_reader.h"

#include <gtest/gtest.h>

#include <Eigen/SVD>

#include "core/ratings/planted_table.h"
#include "tests/core/fixture_file.h"

namespace lora {
namespace {

Example example(const std::string& id, const std::string& language = "en") {
  const std::string path = std::string(LORA_FIXTURES) + "/../../resources/datasets/" + id + ".json";
  auto read = read_example(file_bytes(path), language);
  if (!read) throw std::runtime_error(id + ": " + read.error().values.at(0));
  return std::move(read).value();
}

/// Singular values of the table minus `minus`; every cell must be seen.
Eigen::VectorXd singular_values(const RatingTable& table, double minus) {
  Eigen::MatrixXd matrix(table.users(), table.movies());
  table.for_each([&](std::size_t user, std::size_t movie, double value) {
    matrix(Eigen::Index(user), Eigen::Index(movie)) = value - minus;
  });
  return Eigen::JacobiSVD<Eigen::MatrixXd>(matrix).singularValues();
}

TEST(Examples, AllOfThemReadInBothLanguages) {
  for (const char* id : {"two-tastes", "three-tastes", "everyone-agrees", "pure-noise", "planted-rank-4"}) {
    const Example english = example(id);
    const Example chinese = example(id, "zh_CN");
    EXPECT_EQ(english.id, id);
    EXPECT_NE(english.title, chinese.title);
    EXPECT_NE(english.story, chinese.story);
    EXPECT_EQ(english.table.ratings(), chinese.table.ratings());
    EXPECT_NE(english.table.movie_names(), chinese.table.movie_names());
    EXPECT_EQ(example(id, "fr").title, english.title);
    english.table.for_each([&](std::size_t, std::size_t, double value) {
      EXPECT_TRUE(english.table.scale().contains(value)) << id;
    });
  }
}

TEST(Examples, HaveTheShapeTheirStoryTells) {
  const Example two = example("two-tastes");
  EXPECT_EQ(two.table.users(), 6u);
  EXPECT_EQ(two.table.movies(), 8u);
  EXPECT_TRUE(two.table.is_full());
  EXPECT_EQ(two.table.movie_name(7), "Spy & Rose");
  const auto two_values = singular_values(two.table, 0.0);
  EXPECT_GT(two_values(1), 4.0 * two_values(2));
  const Example three = example("three-tastes");
  EXPECT_EQ(three.table.cells(), 108u);
  EXPECT_FALSE(three.table.is_full());
  const auto one_values = singular_values(example("everyone-agrees").table, 0.0);
  EXPECT_LT(one_values(1), 1e-12 * one_values(0));
  const Example noise = example("pure-noise");
  const auto noise_values = singular_values(noise.table, noise.table.mean());
  EXPECT_LT(noise_values(0), 2.0 * noise_values(2));
}

TEST(Examples, PlantedRankFourStandsOut) {
  const Example planted = example("planted-rank-4");
  EXPECT_EQ(planted.table.users(), 40u);
  EXPECT_EQ(planted.table.movies(), 60u);
  const auto values = singular_values(planted.table, planted.table.mean());
  EXPECT_GT(values(3), 3.0 * values(4));
  EXPECT_LT(values(4), 1.5 * values(5));
}

TEST(PlantedTable, WithoutNoiseAndRoundingTheRankIsExact) {
  for (const std::size_t rank : {1u, 2u, 5u, 8u}) {
    PlantedRecipe recipe{9, 12, rank, 0.0};
    recipe.scale.step = 0.0;
    const RatingTable table = planted_table(recipe);
    const auto values = singular_values(table, table.mean());
    EXPECT_GT(values(Eigen::Index(rank) - 1), 0.1) << rank;
    EXPECT_LT(values(Eigen::Index(rank)), 1e-12 * values(0)) << rank;
  }
}

TEST(PlantedTable, DependsOnItsSeedAndSeesItsShare) {
  PlantedRecipe recipe{100, 100, 3, 0.2, 30.0, 5};
  const RatingTable table = planted_table(recipe);
  EXPECT_EQ(table, planted_table(recipe));
  EXPECT_NEAR(static_cast<double>(table.seen_count()), 3000.0, 200.0);
  table.for_each([&](std::size_t, std::size_t, double value) { EXPECT_TRUE(table.scale().contains(value)); });
  recipe.seed = 6;
  EXPECT_NE(table.ratings(), planted_table(recipe).ratings());
}

TEST(PlantedTable, RefusesImpossibleRecipes) {
  EXPECT_THROW(planted_table({4, 5, 0}), std::invalid_argument);
  EXPECT_THROW(planted_table({4, 5, 5}), std::invalid_argument);
  EXPECT_THROW(planted_table({0, 5, 1}), std::invalid_argument);
  EXPECT_THROW(planted_table({1'000'000, 1'000'000, 1}), std::invalid_argument);
  EXPECT_THROW(planted_table({4, 5, 1, -1.0}), std::invalid_argument);
  EXPECT_THROW(planted_table({4, 5, 1, 0.1, 0.0}), std::invalid_argument);
  EXPECT_NO_THROW(planted_table({1, 1, 1}));
}

TEST(ExampleReader, SaysWhatIsWrong) {
  const auto code = [](const std::string& json) { return read_example(json, "en").error().code; };
  const std::string head = R"({"id":"x","title":{"en":"X"},"story":{"en":"Y"},)";
  const std::string axes = R"("users":{"en":["a"]},"movies":{"en":["b","c"]},)";
  EXPECT_EQ(code(""), ErrorCode::empty_input);
  EXPECT_EQ(code("{"), ErrorCode::invalid_json);
  EXPECT_EQ(code(R"({"id":"x","id":"y"})"), ErrorCode::invalid_json);
  EXPECT_EQ(code("{} x"), ErrorCode::invalid_json);
  EXPECT_EQ(code(std::string(100'000, '[')), ErrorCode::invalid_json);
  EXPECT_EQ(code("[]"), ErrorCode::wrong_type);
  EXPECT_EQ(code(R"({"id":"x"})"), ErrorCode::missing_key);
  EXPECT_EQ(code(head + axes + R"("ratings":[[1]]})"), ErrorCode::size_mismatch);
  EXPECT_EQ(code(head + axes + R"("ratings":[[1,9]]})"), ErrorCode::out_of_range);
  EXPECT_EQ(code(head + axes + R"("ratings":[[1,"2"]]})"), ErrorCode::wrong_type);
  EXPECT_TRUE(read_example(head + axes + R"("ratings":[[1,null]]})", "en"));
}

}  // namespace
}  // namespace lora
