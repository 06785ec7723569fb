// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/adapter_calculator.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "core/lora/peft_snippet.h"
#include "tests/core/fixture_file.h"

namespace lora {
namespace {

ModelDescription model_of(const std::string& id) {
  const auto model = read_model(file_bytes(std::string(LORA_MODELS) + "/" + id + ".json"));
  EXPECT_TRUE(model) << id;
  return model.value();
}

struct KnownCount {
  const char* model;
  std::vector<std::string> targets;  ///< empty: all
  std::size_t rank;
  std::uint64_t parameters;
};

class KnownCountTest : public testing::TestWithParam<KnownCount> {};

TEST_P(KnownCountTest, ComesOutOfTheShapes) {
  const auto model = model_of(GetParam().model);
  const auto targets = GetParam().targets.empty() ? model.targets() : GetParam().targets;
  EXPECT_EQ(count_adapter(model, targets, GetParam().rank).parameters, GetParam().parameters);
}

INSTANTIATE_TEST_SUITE_P(AdapterCalculator, KnownCountTest,
                         testing::Values(KnownCount{"llama3-8b", {"q_proj", "v_proj"}, 8, 3'407'872},
                                         KnownCount{"llama3-8b", {"q_proj", "v_proj"}, 64, 27'262'976},
                                         KnownCount{"llama3-8b", {}, 16, 41'943'040},
                                         KnownCount{"llama3-70b", {"v_proj", "q_proj"}, 8, 16'384'000},
                                         KnownCount{"llama3-70b", {}, 16, 207'093'760},
                                         KnownCount{"mistral-7b", {}, 16, 41'943'040},
                                         KnownCount{"sd15", {}, 8, 1'594'368},
                                         KnownCount{"sdxl", {}, 8, 11'612'160}));

TEST(AdapterCalculator, TellsShareSizesAndMemory) {
  const auto model = model_of("llama3-8b");
  const std::vector<std::string> targets{"q_proj", "v_proj", "q_proj"};
  const auto count = count_adapter(model, targets, 8);
  EXPECT_DOUBLE_EQ(count.share, 3'407'872.0 / 8'030'261'248.0);
  EXPECT_EQ(count.fp32_bytes, 13'631'488u);
  EXPECT_EQ(count.half_bytes, 6'815'744u);
  EXPECT_EQ(count.training_bytes, 40'894'464u);
  const auto full = count_full_training(model);
  EXPECT_EQ(full.training_bytes, 96'363'134'976u);
  EXPECT_EQ(full.half_bytes, 16'060'522'496u);
  ASSERT_EQ(count.modules.size(), 2u);
  EXPECT_DOUBLE_EQ(count.modules[0].break_even_rank, 2048.0);
  EXPECT_DOUBLE_EQ(count.modules[1].break_even_rank, 819.2);
  EXPECT_EQ(count.modules[1].useful_rank, 1024u);
}

TEST(AdapterCalculator, AtTheBreakEvenRankBothAreAsLarge) {
  const auto model = model_of("llama3-8b");
  const std::vector<std::string> target{"q_proj"};
  const auto count = count_adapter(model, target, 2048);
  EXPECT_EQ(count.modules.front().lora_parameters, count.modules.front().full_parameters);
}

TEST(AdapterCalculator, RefusesRankZeroAndUnknownTargets) {
  const auto model = model_of("llama3-8b");
  const std::vector<std::string> known{"q_proj"};
  const std::vector<std::string> unknown{"to_q"};
  EXPECT_THROW(count_adapter(model, known, 0), std::invalid_argument);
  EXPECT_THROW(count_adapter(model, unknown, 8), std::invalid_argument);
}

TEST(PeftSnippet, SaysTheChoiceInPython) {
  const auto model = model_of("llama3-8b");
  EXPECT_EQ(lora_config_python(model, {{"q_proj", "v_proj"}, 8, 16.0, false}),
            "from peft import LoraConfig\n\n"
            "config = LoraConfig(\n"
            "    r=8,\n"
            "    lora_alpha=16,\n"
            "    target_modules=[\"q_proj\", \"v_proj\"],\n"
            "    task_type=\"CAUSAL_LM\",\n"
            ")\n");
  const auto image = lora_config_python(model_of("sd15"), {{"to_q"}, 4, 2.5, true});
  EXPECT_NE(image.find("lora_alpha=2.5"), std::string::npos);
  EXPECT_NE(image.find("use_rslora=True"), std::string::npos);
  EXPECT_EQ(image.find("task_type"), std::string::npos);
}

}  // namespace
}  // namespace lora
