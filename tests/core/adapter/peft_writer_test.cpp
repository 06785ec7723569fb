// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/peft_writer.h"

#include <gtest/gtest.h>

#include <bit>
#include <stdexcept>

#include "core/adapter/peft_adapter.h"
#include "tests/core/adapter/weight_file.h"

namespace lora {
namespace {

PeftModule module_of(const std::string& name, std::size_t rank, double alpha, std::uint64_t seed) {
  return {name, 7, 5, rank, alpha, random_values(rank * 5, seed), random_values(7 * rank, seed + 1)};
}

class FormatTest : public testing::TestWithParam<TensorType> {};

TEST_P(FormatTest, SavedAndOpenedIsTheSameBitForBit) {
  const std::vector<PeftModule> modules{module_of("out", 2, 4.0, 1), module_of("b.out", 3, 4.5, 3)};
  PeftOptions options;
  options.type = GetParam();
  options.rank_stabilized = true;
  const auto folder = write_peft_adapter(modules, options);
  const auto file = read_safetensors(folder.weights);
  ASSERT_TRUE(file);
  const auto config = read_adapter_config(folder.config);
  ASSERT_TRUE(config);
  const auto adapter = read_peft_adapter(*file, *config);
  ASSERT_TRUE(adapter);
  EXPECT_TRUE(adapter->remarks.empty());
  std::vector<PeftModule> again;
  for (const auto& module : adapter->modules) {
    again.push_back({module.name, module.d_out, module.d_in, module.rank, module.alpha, values_of(module.a),
                     values_of(module.b)});
  }
  ASSERT_EQ(again.size(), 2u);
  EXPECT_EQ(again[0].name, "b.out");
  EXPECT_EQ(again[0].alpha, 4.5);
  EXPECT_EQ(again[1].alpha, 4.0);
  EXPECT_EQ(again[1].rank, 2u);
  EXPECT_EQ(bytes_of(again[1].a, GetParam()), bytes_of(modules[0].a, GetParam()));
  EXPECT_EQ(bytes_of(again[0].b, GetParam()), bytes_of(modules[1].b, GetParam()));
  EXPECT_EQ(write_peft_adapter(again, options).weights, folder.weights);
}

INSTANTIATE_TEST_SUITE_P(PeftWriter, FormatTest,
                         testing::Values(TensorType::f64, TensorType::f32, TensorType::f16, TensorType::bf16),
                         [](const auto& param) { return std::string(name_of(param.param)); });

TEST(PeftWriter, DoublesSurviveInF64) {
  const std::vector<PeftModule> modules{module_of("out", 2, 4.0, 1)};
  const auto folder = write_peft_adapter(modules, {TensorType::f64, false, ""});
  const auto file = read_safetensors(folder.weights);
  ASSERT_TRUE(file);
  EXPECT_EQ(values_of(file->tensors[0]), modules[0].a);
}

// PEFT takes the first pattern that matches, so "b.out" must stand before "out".
TEST(PeftWriter, PatternsHoldEveryModuleLongestFirst) {
  const std::vector<PeftModule> modules{module_of("out", 2, 4.0, 1), module_of("b.out", 3, 4.0, 3)};
  const std::string config = write_peft_adapter(modules).config;
  const auto longer = config.find("\"b\\\\.out\": 3");
  const auto shorter = config.find("\"out\": 2");
  ASSERT_NE(longer, std::string::npos) << config;
  ASSERT_NE(shorter, std::string::npos) << config;
  EXPECT_LT(longer, shorter);
  EXPECT_NE(config.find("\"alpha_pattern\": {}"), std::string::npos);
}

TEST(PeftWriter, RefusesMisuse) {
  EXPECT_THROW(write_peft_adapter({}), std::invalid_argument);
  const auto good = module_of("out", 2, 4.0, 1);
  auto short_a = good;
  short_a.a.pop_back();
  auto unnamed = good;
  unnamed.name.clear();
  for (const auto& modules : {std::vector{good, good}, std::vector{short_a}, std::vector{unnamed}}) {
    EXPECT_THROW(write_peft_adapter(modules), std::invalid_argument);
  }
  const std::vector one{good};
  EXPECT_THROW(write_peft_adapter(one, {TensorType::i8, false, ""}), std::invalid_argument);
}

}  // namespace
}  // namespace lora
