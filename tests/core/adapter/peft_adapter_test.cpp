// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/peft_adapter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/adapter/adapter_spectrum.h"
#include "core/adapter/natural_order.h"
#include "tests/core/adapter/weight_file.h"

namespace lora {
namespace {

/// The adapter and the bytes it points into.
struct Opened {
  Bytes bytes;
  Result<PeftAdapter> adapter;
};

Opened open(const WeightFile& file, std::optional<AdapterConfig> config = std::nullopt) {
  Bytes bytes = file.bytes();
  const auto read = read_safetensors(bytes);
  EXPECT_TRUE(read);
  auto adapter = read_peft_adapter(*read, std::move(config));
  return {std::move(bytes), std::move(adapter)};
}

void add_pair(WeightFile& file, const std::string& module, std::uint64_t rank = 2) {
  file.add_random(module + ".lora_A.weight", {rank, 5});
  file.add_random(module + ".lora_B.weight", {4, rank});
}

bool remarked(const PeftAdapter& adapter, AdapterNote note, const std::vector<std::string>& values) {
  return std::any_of(adapter.remarks.begin(), adapter.remarks.end(), [&](const AdapterRemark& remark) {
    return remark.note == note && remark.values == values;
  });
}

TEST(PeftAdapter, RanksAndAlphasMayDifferByModule) {
  WeightFile file;
  add_pair(file, "base_model.model.layers.10.q_proj", 3);
  add_pair(file, "base_model.model.layers.2.v_proj", 2);
  AdapterConfig config;
  config.rank = 3;
  config.alpha = 6.0;
  config.rank_pattern = {{"v_proj", 2}};
  config.alpha_pattern = {{"v_proj", 8.0}};
  const auto opened = open(file, config);
  ASSERT_TRUE(opened.adapter);
  const auto& modules = opened.adapter->modules;
  ASSERT_EQ(modules.size(), 2u);
  EXPECT_EQ(modules[0].name, "layers.2.v_proj");
  EXPECT_EQ(modules[0].rank, 2u);
  EXPECT_EQ(modules[0].d_in, 5u);
  EXPECT_EQ(modules[0].d_out, 4u);
  EXPECT_EQ(modules[0].scale, 4.0);
  EXPECT_EQ(modules[1].scale, 2.0);
  EXPECT_EQ(modules[1].alpha_source, AlphaSource::config);
  EXPECT_TRUE(opened.adapter->remarks.empty());
}

TEST(PeftAdapter, RankStabilizedScaleDividesByTheRoot) {
  WeightFile file;
  add_pair(file, "q", 4);
  AdapterConfig config;
  config.alpha = 6.0;
  config.rank_stabilized = true;
  const auto opened = open(file, config);
  ASSERT_TRUE(opened.adapter);
  EXPECT_EQ(opened.adapter->modules.front().scale, 3.0);
}

TEST(PeftAdapter, AMissingAlphaIsRemarked) {
  WeightFile file;
  add_pair(file, "q");
  const auto opened = open(file);
  ASSERT_TRUE(opened.adapter);
  EXPECT_EQ(opened.adapter->modules.front().alpha_source, AlphaSource::missing);
  EXPECT_EQ(opened.adapter->modules.front().scale, 1.0);
  EXPECT_TRUE(remarked(*opened.adapter, AdapterNote::alpha_missing, {"1"}));
}

TEST(PeftAdapter, KohyaNamesAndConvolutions) {
  WeightFile file;
  file.metadata = {{"ss_network_alpha", "16.0"}, {"ss_network_dim", "2"}};
  file.add_random("lora_unet_mid_to_q.lora_down.weight", {2, 5}, TensorType::f16);
  file.add_random("lora_unet_mid_to_q.lora_up.weight", {4, 2}, TensorType::f16);
  file.add("lora_unet_mid_to_q.alpha", {}, {1.0}, TensorType::f16);
  file.add_random("lora_unet_conv.lora_down.weight", {2, 3, 3, 3}, TensorType::f16);
  file.add_random("lora_unet_conv.lora_up.weight", {4, 2, 1, 1}, TensorType::f16);
  const auto opened = open(file);
  ASSERT_TRUE(opened.adapter);
  const auto& modules = opened.adapter->modules;
  ASSERT_EQ(modules.size(), 2u);
  EXPECT_EQ(modules[0].name, "lora_unet_conv");
  EXPECT_EQ(modules[0].d_in, 27u);
  EXPECT_EQ(modules[0].d_out, 4u);
  EXPECT_EQ(modules[0].alpha_source, AlphaSource::header);
  EXPECT_EQ(modules[0].scale, 8.0);
  EXPECT_EQ(modules[1].alpha_source, AlphaSource::tensor);
  EXPECT_EQ(modules[1].scale, 0.5);
  EXPECT_TRUE(opened.adapter->full.empty());
}

TEST(PeftAdapter, DiffusersNamesAndHeader) {
  WeightFile file;
  file.metadata = {
      {"lora_adapter_metadata",
       R"({"unet.r": 2, "unet.lora_alpha": 4, "unet.alpha_pattern": {"k": 2}, "unet.use_rslora": false})"}};
  add_pair(file, "unet.q");
  add_pair(file, "unet.k");
  file.add_random("te.x.processor.to_q_lora.down.weight", {2, 5});
  file.add_random("te.x.processor.to_q_lora.up.weight", {4, 2});
  file.add_random("te.y.lora_linear_layer.down.weight", {2, 5});
  file.add_random("te.y.lora_linear_layer.up.weight", {4, 2});
  const auto opened = open(file);
  ASSERT_TRUE(opened.adapter);
  const auto& modules = opened.adapter->modules;
  ASSERT_EQ(modules.size(), 4u);
  EXPECT_EQ(modules[0].name, "te.x.processor.to_q");
  EXPECT_EQ(modules[0].alpha_source, AlphaSource::missing);
  EXPECT_EQ(modules[2].name, "unet.k");
  EXPECT_EQ(modules[2].scale, 1.0);
  EXPECT_EQ(modules[3].scale, 2.0);
}

TEST(PeftAdapter, EmbeddingsAndAdapterNames) {
  WeightFile file;
  file.add_random("base_model.model.embed.lora_embedding_A", {2, 50});
  file.add_random("base_model.model.embed.lora_embedding_B", {4, 2});
  file.add_random("base_model.model.q.lora_A.default.weight", {2, 5});
  file.add_random("base_model.model.q.lora_B.default.weight", {4, 2});
  const auto opened = open(file);
  ASSERT_TRUE(opened.adapter);
  ASSERT_EQ(opened.adapter->modules.size(), 2u);
  EXPECT_TRUE(opened.adapter->modules[0].embedding);
  EXPECT_EQ(opened.adapter->modules[0].d_in, 50u);
  EXPECT_EQ(opened.adapter->modules[1].adapter, "default");
}

TEST(PeftAdapter, SavedModulesAreNoLora) {
  WeightFile file;
  add_pair(file, "base_model.model.q");
  file.add_random("base_model.model.score.modules_to_save.lora_A.weight", {2, 5});
  file.add_random("base_model.model.lm_head.weight", {7, 5});
  file.add_random("base_model.model.snake.alpha", {3});
  file.add_random("base_model.model.q.lora_B.bias", {4});
  AdapterConfig config;
  config.alpha = 2.0;
  config.modules_to_save = {"lm_head", "score", "gone"};
  const auto opened = open(file, config);
  ASSERT_TRUE(opened.adapter);
  ASSERT_EQ(opened.adapter->modules.size(), 1u);
  ASSERT_EQ(opened.adapter->full.size(), 4u);
  const auto named = std::count_if(opened.adapter->full.begin(), opened.adapter->full.end(),
                                   [](const FullTensor& full) { return full.in_modules_to_save; });
  EXPECT_EQ(named, 2);
  EXPECT_TRUE(remarked(*opened.adapter, AdapterNote::saved_module_missing, {"gone"}));
  const auto totals = adapter_totals(*opened.adapter);
  EXPECT_EQ(totals.lora_parameters, 18u);
  EXPECT_EQ(totals.full_parameters, 10u + 35u + 3u + 4u);
  EXPECT_EQ(totals.bytes, 4u * (18u + 52u));
}

TEST(PeftAdapter, SaysWhatIsNotShownAsItIs) {
  WeightFile file;
  add_pair(file, "q");
  file.add_random("q.lora_magnitude_vector", {4});
  file.add_random("c.lora_down.weight", {2, 3, 1, 1});
  file.add_random("c.lora_mid.weight", {2, 2, 3, 3});
  file.add_random("c.lora_up.weight", {4, 2, 1, 1});
  AdapterConfig config;
  config.rank = 9;
  config.alpha_pattern = {{"a{2}", 1.0}};
  const auto opened = open(file, config);
  ASSERT_TRUE(opened.adapter);
  EXPECT_EQ(opened.adapter->modules.size(), 1u);
  EXPECT_TRUE(remarked(*opened.adapter, AdapterNote::dora, {"1"}));
  EXPECT_TRUE(remarked(*opened.adapter, AdapterNote::third_factor, {"c"}));
  EXPECT_TRUE(remarked(*opened.adapter, AdapterNote::rank_not_as_config, {"q", "9", "2"}));
  EXPECT_TRUE(remarked(*opened.adapter, AdapterNote::pattern_unreadable, {"a{2}"}));
}

TEST(PeftAdapter, RefusesWhatDoesNotPair) {
  const auto error_of = [](const WeightFile& file) { return open(file).adapter.error(); };
  WeightFile alone;
  alone.add_random("q.lora_A.weight", {2, 5});
  EXPECT_EQ(error_of(alone).code, ErrorCode::unpaired_tensor);
  EXPECT_EQ(error_of(alone).values, (std::vector<std::string>{"q.lora_A.weight", "lora_B"}));
  WeightFile ranks;
  ranks.add_random("q.lora_A.weight", {2, 5});
  ranks.add_random("q.lora_B.weight", {4, 3});
  EXPECT_EQ(error_of(ranks).code, ErrorCode::rank_mismatch);
  EXPECT_EQ(error_of(ranks).values, (std::vector<std::string>{"q", "2", "3"}));
  WeightFile twice;
  add_pair(twice, "q");
  twice.add_random("q.lora_down.weight", {2, 5});
  EXPECT_EQ(error_of(twice).code, ErrorCode::duplicate_name);
  WeightFile flat;
  flat.add_random("q.lora_A.weight", {2});
  flat.add_random("q.lora_B.weight", {4, 2});
  EXPECT_EQ(error_of(flat).code, ErrorCode::tensor_shape);
  WeightFile empty;
  empty.add("q.lora_A.weight", {0, 5}, {});
  empty.add("q.lora_B.weight", {4, 0}, {});
  EXPECT_EQ(error_of(empty).code, ErrorCode::tensor_shape);
  WeightFile none;
  none.add_random("model.weight", {4, 4});
  EXPECT_EQ(error_of(none).code, ErrorCode::no_lora_tensors);
}

TEST(PeftAdapter, RefusesFactorsThatAreNoPlainNumbers) {
  const auto bytes =
      file_with_header(R"({"q.lora_A.weight":{"dtype":"I8","shape":[1,2],"data_offsets":[0,2]},)"
                       R"("q.lora_B.weight":{"dtype":"I8","shape":[2,1],"data_offsets":[2,4]}})",
                       4);
  const auto file = read_safetensors(bytes);
  ASSERT_TRUE(file);
  EXPECT_EQ(read_peft_adapter(*file, std::nullopt).error().code, ErrorCode::unknown_tensor_type);
}

TEST(NaturalOrder, CountsNumbersByValue) {
  EXPECT_TRUE(natural_less("layers.2.q", "layers.10.q"));
  EXPECT_FALSE(natural_less("layers.10.q", "layers.2.q"));
  EXPECT_TRUE(natural_less("a", "a1"));
  EXPECT_FALSE(natural_less("a1", "a1"));
  EXPECT_NE(natural_less("a1", "a01"), natural_less("a01", "a1"));
}

}  // namespace
}  // namespace lora
