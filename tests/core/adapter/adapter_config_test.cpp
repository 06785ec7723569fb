// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/adapter_config.h"

#include <gtest/gtest.h>

#include "core/adapter/module_pattern.h"

namespace lora {
namespace {

struct Match {
  const char* pattern;
  const char* module;
  bool matches;
};

class PatternTest : public testing::TestWithParam<Match> {};

TEST_P(PatternTest, MatchesAsInPython) {
  const auto pattern = ModulePattern::parse(GetParam().pattern);
  ASSERT_TRUE(pattern) << GetParam().pattern;
  EXPECT_EQ(pattern->matches(GetParam().module), GetParam().matches)
      << GetParam().pattern << " on " << GetParam().module;
}

// Right answers from re.match(rf"(.*\.)?({pattern})$", module).
INSTANTIATE_TEST_SUITE_P(
    ModulePattern, PatternTest,
    testing::Values(Match{"q_proj", "model.layers.0.self_attn.q_proj", true}, Match{"q_proj", "q_proj", true},
                    Match{"q_proj", "model.xq_proj", false}, Match{"q_proj", "model.q_proj.x", false},
                    Match{"layers.0.q", "layers.0.q", true}, Match{"layers.0.q", "layers_0_q", true},
                    Match{"layers\\.0\\.q", "layers_0_q", false},
                    Match{"layers\\.(0|1)\\.q", "a.layers.1.q", true},
                    Match{"layers\\.(0|1)\\.q", "a.layers.2.q", false},
                    Match{"layers\\.\\d+\\.(q|v)_proj", "layers.31.v_proj", true},
                    Match{"layers\\.[0-9]\\.q", "layers.12.q", false},
                    Match{"layers\\.[^3]\\.q", "layers.2.q", true},
                    Match{"layers\\.[^3]\\.q", "layers.3.q", false}, Match{".*q", "a.b.q", true},
                    Match{"^model.q", "model.q", true}, Match{"^model.q", "base.model.q", false},
                    Match{"qk?", "q", true}, Match{"q$", "a.q", true}, Match{"(?:ab)+", "abab", true},
                    Match{"(?:ab)+", "aba", false}, Match{"a||b", "b", true}));

TEST(ModulePattern, OddPatternsAreNotUnderstood) {
  for (const char* pattern : {"(", ")", "[a", "a{2}", "*a", "a**", "(?=a)", "\\1", "\\", "[b-a]"}) {
    EXPECT_FALSE(ModulePattern::parse(pattern)) << pattern;
  }
  EXPECT_FALSE(ModulePattern::parse(std::string(ModulePattern::length_limit + 1, 'a')));
  EXPECT_FALSE(ModulePattern::parse(std::string(400, '(') + std::string(400, ')')));
}

// A backtracking matcher would need more steps than there are atoms on earth.
TEST(ModulePattern, NestedRepeatsEnd) {
  const auto pattern = ModulePattern::parse("(((a*)*)*)*b");
  ASSERT_TRUE(pattern);
  EXPECT_FALSE(pattern->matches(std::string(2000, 'a')));
}

TEST(AdapterConfig, ReadsWhatBearsOnTheWeights) {
  const auto config = read_adapter_config(R"({
    "peft_type": "LORA", "r": 8, "lora_alpha": 16, "use_rslora": true, "fan_in_fan_out": true,
    "rank_pattern": {"v_proj": 4}, "alpha_pattern": {"v_proj": 3.5, "layers.0.v_proj": 7},
    "target_modules": ["q_proj", "v_proj"], "modules_to_save": null, "base_model_name_or_path": "m",
    "eva_config": null, "loftq_config": {}})");
  ASSERT_TRUE(config);
  EXPECT_TRUE(config->rank_stabilized);
  EXPECT_TRUE(config->fan_in_fan_out);
  EXPECT_FALSE(config->dora);
  EXPECT_EQ(config->rank_of("layers.1.v_proj"), 4u);
  EXPECT_EQ(config->rank_of("layers.1.q_proj"), 8u);
  EXPECT_EQ(config->alpha_of("layers.1.v_proj"), 3.5);
  EXPECT_EQ(config->alpha_of("layers.0.v_proj"), 7.0);
  EXPECT_EQ(config->alpha_of("layers.0.q_proj"), 16.0);
  EXPECT_EQ(config->target_modules.size(), 2u);
}

// Plain keys take a shorter way, which must lead to the same place.
TEST(AdapterConfig, PlainKeysMatchAsPatternsDo) {
  for (const char* key : {"q", "a.q", "x.q", "q.a", "", "a_q", "a.b.q"}) {
    for (const char* module : {"q", "a.q", "b.a.q", "aq", "a_q", "a.b.q", "a_b.q", "q."}) {
      AdapterConfig config;
      config.alpha_pattern = {{key, 1.0}};
      EXPECT_EQ(config.alpha_of(module).has_value(), ModulePattern::parse(key)->matches(module))
          << key << " on " << module;
    }
  }
}

TEST(AdapterConfig, TargetsMayBeOnePattern) {
  const auto config = read_adapter_config(R"({"target_modules": "all-linear"})");
  ASSERT_TRUE(config);
  EXPECT_EQ(config->target_modules, std::vector<std::string>{"all-linear"});
  EXPECT_FALSE(config->alpha_of("x"));
}

TEST(AdapterConfig, RefusesWhatIsNone) {
  EXPECT_EQ(read_adapter_config(R"({"peft_type": "IA3"})").error().code, ErrorCode::not_lora);
  EXPECT_EQ(read_adapter_config(R"({"r": "8"})").error().code, ErrorCode::wrong_type);
  EXPECT_EQ(read_adapter_config(R"({"r": 0})").error().code, ErrorCode::out_of_range);
  EXPECT_EQ(read_adapter_config(R"({"r": 8, "r": 4})").error().code, ErrorCode::invalid_json);
  EXPECT_EQ(read_adapter_config("[]").error().code, ErrorCode::wrong_type);
  EXPECT_EQ(read_adapter_config(std::string("{}\0{}", 5)).error().code, ErrorCode::invalid_json);
  EXPECT_EQ(read_adapter_config(std::string(adapter_config_limit + 1, ' ')).error().code,
            ErrorCode::file_too_large);
}

}  // namespace
}  // namespace lora
