// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lora/model_catalog.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/core/fixture_file.h"

namespace lora {
namespace {

std::string model_text(const std::string& id) {
  return file_bytes(std::string(LORA_MODELS) + "/" + id + ".json");
}

std::string changed(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(ModelCatalog, EveryFileIsRightAndNamedAfterItsId) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(LORA_MODELS)) {
    if (entry.path().extension() != ".json") continue;
    const auto model = read_model(file_bytes(entry.path().string()));
    ASSERT_TRUE(model) << entry.path();
    EXPECT_EQ(model->id, entry.path().stem().string());
    EXPECT_FALSE(model->default_targets.empty());
    for (const auto& source : model->sources) EXPECT_EQ(source.date.size(), 10u) << entry.path();
    ++files;
  }
  EXPECT_GE(files, 4u);
}

// Embeddings in and out, two norms a layer and a last one are all that a Llama has beside the listed weights.
TEST(ModelCatalog, LlamasParametersAddUp) {
  struct Llama {
    const char* id;
    std::uint64_t words, width, layers;
  };
  for (const auto& llama : {Llama{"llama3-8b", 128256, 4096, 32}, Llama{"llama3-70b", 128256, 8192, 80},
                            Llama{"mistral-7b", 32000, 4096, 32}}) {
    const auto model = read_model(model_text(llama.id));
    ASSERT_TRUE(model);
    std::uint64_t sum = 2 * llama.words * llama.width + (2 * llama.layers + 1) * llama.width;
    for (const auto& module : model->modules) sum += std::uint64_t{module.count} * module.d_in * module.d_out;
    EXPECT_EQ(sum, model->base_parameters) << llama.id;
  }
}

struct BadModel {
  const char* name;
  const char* from;
  const char* to;
  ErrorCode code;
  const char* value;
};

class BadModelTest : public testing::TestWithParam<BadModel> {};

TEST_P(BadModelTest, IsRefusedByName) {
  const auto model = read_model(changed(model_text("llama3-8b"), GetParam().from, GetParam().to));
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, GetParam().code);
  ASSERT_FALSE(model.error().values.empty());
  EXPECT_EQ(model.error().values.front(), GetParam().value);
}

const BadModel bad_models[] = {
    {"UnknownKey", "\"family\"", "\"famly\"", ErrorCode::unknown_key, "famly"},
    {"MissingKey", "\"d_out\": 4096, ", "", ErrorCode::missing_key, "d_out"},
    {"WrongType", "\"d_out\": 4096", "\"d_out\": \"4096\"", ErrorCode::wrong_type, "d_out"},
    {"Zero", "\"count\": 32", "\"count\": 0", ErrorCode::out_of_range, "count"},
    {"Newer", "\"version\": 1", "\"version\": 2", ErrorCode::newer_version, "2"},
    {"NoSuchSource", "\"source\": \"weights\"", "\"source\": \"memory\"", ErrorCode::unknown_reference,
     "base_parameters"},
    {"NoSuchTarget", "\"default_targets\": [\"q_proj\"", "\"default_targets\": [\"Q\"",
     ErrorCode::unknown_reference, "default_targets"},
    {"Twice", "\"target\": \"k_proj\"", "\"target\": \"q_proj\"", ErrorCode::duplicate_name, "q_proj"},
    {"TooSmall", "8030261248", "8030261", ErrorCode::size_mismatch, "base_parameters"},
    {"NotJson", "\"version\": 1,", "\"version\": 1", ErrorCode::invalid_json, "23"},
};

INSTANTIATE_TEST_SUITE_P(ModelCatalog, BadModelTest, testing::ValuesIn(bad_models),
                         [](const auto& param) { return std::string(param.param.name); });

}  // namespace
}  // namespace lora
