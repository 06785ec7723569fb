// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/rank/parameter_count.h"
#include "tests/core/lessons/lesson_claim.h"
#include "tests/core/lessons/lesson_scene.h"

namespace lora::test {
namespace {

const std::string chapter = "07-real-models";

ModelDescription llama() {
  return shipped_model(preparation_at(chapter, "llama").model.value().id);
}
ModelModule module_of(const std::string& target) {
  for (const ModelModule& module : llama().modules)
    if (module.target == target) return module;
  throw std::logic_error("no " + target);
}
Check task_rank_is(const std::string& step, double rank) {
  return [=] { EXPECT_EQ(task_number(chapter, step, "model_rank"), rank); };
}
/// The facts of the Real models page with the step's choice at a rank.
Facts facts_at(const std::string& step, std::size_t rank, const std::vector<std::string>& more = {}) {
  Facts facts;
  add_model_facts(facts, shipped_model(preparation_at(chapter, step).model.value().id),
                  model_scene(chapter, step, rank, more));
  return facts;
}

void is_llama() {
  EXPECT_EQ(llama().name, "Llama 3 8B");
}
void hundreds_of_matrices() {
  std::size_t matrices = 0;
  for (const ModelModule& module : llama().modules) matrices += module.count;
  EXPECT_GE(matrices, 200u);
  EXPECT_LT(matrices, 1000u);
  const std::vector<std::string> chosen = {"q_proj", "v_proj"};
  EXPECT_EQ(preparation_at(chapter, "llama").model->targets, chosen);
  for (const std::string& target : chosen) EXPECT_EQ(module_of(target).count, 32u);
}
void rank_8_of_llama() {
  hundreds_of_matrices();
  EXPECT_EQ(preparation_at(chapter, "llama").model->rank, 8u);
  EXPECT_EQ(model_scene(chapter, "llama").parameters, 3'407'872u);
}
void rank_16_of_llama() {
  EXPECT_EQ(task_number(chapter, "llama", "model_rank"), 16.0);
  EXPECT_TRUE(is_judged_right(chapter, "llama", 6'815'744.0, facts_at("llama", 16)));
}
void all_numbers_of_llama() {
  EXPECT_EQ(llama().base_parameters, 8'030'261'248u);
  EXPECT_EQ(model_scene(chapter, "llama", 16).parameters, 2 * model_scene(chapter, "llama").parameters);
}

void file_sizes() {
  // To one decimal: 6.8 MB and 16.1 GB.
  EXPECT_EQ(preparation_at(chapter, "file").model->rank, 8u);
  EXPECT_NEAR(static_cast<double>(model_scene(chapter, "file").half_bytes) / 1e6, 6.8, 0.05);
  EXPECT_NEAR(static_cast<double>(count_full_training(llama()).half_bytes) / 1e9, 16.1, 0.05);
}
std::size_t adapter_of_rank_64() {
  const auto times = model_scene(chapter, "file", 64).half_bytes / model_scene(chapter, "file").half_bytes;
  return times == 1 ? 0 : times == 8 ? 1 : 2;
}
void eight_times() {
  EXPECT_EQ(adapter_of_rank_64(), 1u);
  file_sizes();
}

void q_is_square() {
  EXPECT_EQ(preparation_at(chapter, "not-square").model->targets, std::vector<std::string>{"q_proj"});
  const ModelModule q = module_of("q_proj");
  EXPECT_EQ(q.d_out, 4096u);
  EXPECT_EQ(q.d_in, 4096u);
  EXPECT_EQ(model_scene(chapter, "not-square").parameters, q.count * 8 * (4096 + 4096));
}
void v_is_not() {
  for (const auto* target : {"k_proj", "v_proj"}) {
    EXPECT_EQ(module_of(target).d_out, 1024u);
    EXPECT_EQ(module_of(target).d_in, 4096u);
  }
  const auto q = model_scene(chapter, "not-square").parameters;
  EXPECT_EQ(model_scene(chapter, "not-square", 8, {"v_proj"}).parameters - q,
            module_of("v_proj").count * 8 * (4096 + 1024));
  EXPECT_EQ(task_number(chapter, "not-square", "model_rank"), 8.0);
}
std::size_t cost_of_v() {
  const auto q = model_scene(chapter, "not-square").parameters;
  const auto v = model_scene(chapter, "not-square", 8, {"v_proj"}).parameters - q;
  return v == q ? 0 : v > q ? 1 : 2;
}
void v_taken_for_square() {
  const auto layers = module_of("q_proj").count;
  EXPECT_EQ(layers * 2 * factor_parameters(4096, 4096, 8), 4'194'304u);
  for (const auto* target : {"k_proj", "v_proj"})
    EXPECT_EQ(4 * module_of(target).d_out, module_of("q_proj").d_out);
}

void unet_has() {
  const ModelDescription unet = shipped_model(preparation_at(chapter, "diffusion").model.value().id);
  EXPECT_EQ(unet.base_parameters, 859'520'964u);
  EXPECT_EQ(preparation_at(chapter, "diffusion").model->targets.size(), 4u);
  EXPECT_EQ(preparation_at(chapter, "diffusion").model->targets, unet.default_targets);
}
void llama_share_at_32() {
  EXPECT_EQ(task_number(chapter, "diffusion", "model_rank"), 32.0);
  EXPECT_NEAR(100.0 * model_scene(chapter, "llama", 32).share, 0.17, 0.005);
}
std::size_t unet_share() {
  return model_scene(chapter, "diffusion", 32).share > model_scene(chapter, "llama", 32).share ? 0 : 1;
}

void break_even_of_both() {
  EXPECT_LT(break_even_rank(6, 8), 4.0);
  EXPECT_GT(factor_parameters(6, 8, 4), 48u);
  EXPECT_EQ(break_even_rank(4096, 4096), 4096.0 * 4096.0 / (4096.0 + 4096.0));
}
std::size_t break_even_of_a_layer() {
  const std::vector<double> asked = {64.0, 512.0, 2048.0};
  const double rank = model_scene(chapter, "break-even").modules.at(0).break_even_rank;
  return static_cast<std::size_t>(std::find(asked.begin(), asked.end(), rank) - asked.begin());
}
void three_per_cent() {
  EXPECT_EQ(break_even_of_a_layer(), 2u);
  EXPECT_NEAR(100.0 * parameter_share(4096, 4096, 64), 3.0, 0.2);
}
void break_even_ranks() {
  EXPECT_NEAR(break_even_rank(6, 8), 3.43, 0.005);
  EXPECT_EQ(break_even_rank(4096, 4096), 2048.0);
}
std::size_t twice_the_rank() {
  const auto times =
      model_scene(chapter, "llama", 16).half_bytes / model_scene(chapter, "llama", 8).half_bytes;
  return times == 1 ? 0 : times == 2 ? 1 : 2;
}
void twice_the_numbers() {
  EXPECT_EQ(twice_the_rank(), 1u);
  const AdapterCount eight = model_scene(chapter, "llama", 8);
  const AdapterCount nine = model_scene(chapter, "llama", 9);
  for (std::size_t k = 0; k < eight.modules.size(); ++k) {
    const ModelModule& module = eight.modules[k].module;
    EXPECT_EQ(nine.modules[k].lora_parameters - eight.modules[k].lora_parameters,
              module.count * (module.d_in + module.d_out));
  }
}
void six_friends_and_eight_movies() {
  EXPECT_EQ(shipped_table("two-tastes").users(), 6u);
  EXPECT_EQ(shipped_table("two-tastes").movies(), 8u);
}
std::size_t rank_64_depends() {
  EXPECT_GT(parameter_share(6, 8, 64), 1.0);
  EXPECT_LT(parameter_share(4096, 4096, 64), 0.05);
  return 0;
}

}  // namespace

Chapter chapter_07() {
  return {
      chapter,
      {
          {"llama", "heading", {"Llama 3 8B"}, {"Llama 3 8B"}, is_llama},
          {"llama",
           "",
           {"hundreds of matrices", "each of 32 layers", "At rank 8 this makes 3,407,872 numbers"},
           {"有几百个矩阵", "这里是 32 层", "秩为 8 时，要训练的数是 3,407,872 个"},
           rank_8_of_llama},
          {"llama", "ask", {"at rank 16?"}, {"秩为 16 时"}, rank_16_of_llama},
          {"llama", "task", {"row of rank 16."}, {"选秩 16 那一行"}, rank_16_of_llama},
          {"llama",
           "done",
           {"of the 8,030,261,248 in the model"},
           {"全部 8,030,261,248 个数"},
           all_numbers_of_llama},
          {"file",
           "",
           {"In FP16 the adapter of rank 8 takes 6.8 MB, and the whole model 16.1 GB."},
           {"用 FP16 存，秩 8 的适配器是 6.8 MB，整个模型是 16.1 GB。"},
           file_sizes},
          {"file", "", {"8, 16, 32 and 64."}, {"8、16、32、64。"}, not_computed("ranks people use")},
          {"file",
           "ask",
           {"of rank 64?", "6.8 MB as well", "eight times as large", "64 times as large"},
           {"秩 64 的适配器", "也是 6.8 MB", "大到 8 倍", "大到 64 倍"},
           eight_times},
          {"file", "task", {"row of rank 64."}, {"选秩 64 那一行"}, task_rank_is("file", 64)},
          {"not-square",
           "",
           {"It is 4096 × 4096, and r = 8 costs 8 · (4096 + 4096) numbers in each layer"},
           {"它是 4096 × 4096，r = 8 时，每层要 8 · (4096 + 4096) 个数"},
           q_is_square},
          {"not-square",
           "done",
           {"In Llama 3, k_proj and v_proj have only 1024 outputs, so they cost 8 · (4096 + 1024) a layer"},
           {"Llama 3 的 k_proj 和 v_proj 只有 1024 个输出，所以每层是 8 · (4096 + 1024) 个数"},
           v_is_not},
          {"not-square",
           "note",
           {"state 4,194,304 numbers at rank 8.", "Llama 3 shares", "four heads", "a quarter as high"},
           {"秩 8 有 4,194,304 个数", "Llama 3 每四个头", "四分之一"},
           v_taken_for_square},
          {"diffusion",
           "",
           {"has 859,520,964 numbers", "the four matrices of each attention"},
           {"有 859,520,964 个数", "每个注意力里的四个矩阵"},
           unet_has},
          {"diffusion",
           "ask",
           {"At rank 32,", "Llama 3 8B with q_proj and v_proj, 0.17 %?"},
           {"秩为 32 时", "Llama 3 8B（q_proj 和 v_proj，0.17%）"},
           llama_share_at_32},
          {"diffusion", "task", {"row of rank 32."}, {"选秩 32 那一行"}, task_rank_is("diffusion", 32)},
          {"break-even", "heading", {"Rank 64 is small here"}, {"秩 64 很小"}, three_per_cent},
          {"break-even",
           "",
           {"On the 6 × 8 table rank 4 was already too much",
            "layer of 4096 × 4096 the break-even rank is 4096 · 4096 / (4096 + 4096)."},
           {"在 6 × 8 的表上，秩 4 已经太大",
            "一个 4096 × 4096 的层，盈亏平衡秩是 4096 · 4096 / (4096 + 4096)。"},
           break_even_of_both},
          {"break-even", "ask", {"64\n", "512\n", "2048\n"}, {"64\n", "512\n", "2048\n"}, three_per_cent},
          {"break-even",
           "done",
           {"2048. At rank 64, A and B hold about 3 % of the layer's numbers"},
           {"2048。秩为 64 时，A 和 B 的数大约是这一层的 3%。"},
           three_per_cent},
          {"which-rank",
           "",
           {"with the ranks 8, 16, 32 and 64.", "16 is better than 8; 32 and 64 are no better than 16."},
           {"用秩 8、16、32、64 各训练", "16 比 8 好；32 和 64 并不比 16 好。"},
           not_computed("a case that the question makes up")},
          {"which-rank",
           "ask",
           {"8, it is the smallest", "16\n", "64, it can learn most"},
           {"8，它最小", "16\n", "64，它能学的最多"},
           not_computed("a case that the question makes up")},
          {"which-rank", "done", {"16: it gains"}, {"16：能得到的"}, not_computed("as above")},
          {"open-adapter", "hint", {"Ctrl+4."}, {"Ctrl+4。"}, not_computed("a key of the window")},
          {"open-adapter",
           "done",
           {"six friends and eight movies"},
           {"六位朋友、八部电影"},
           six_friends_and_eight_movies},
          {"quiz-double",
           "why",
           {"rank 16 had twice the numbers of rank 8."},
           {"秩每加 1，", "秩 16 的数正好是秩 8 的两倍"},
           twice_the_numbers},
          {"quiz-square", "heading", {"in Llama 3?"}, {"在 Llama 3 里"}, v_is_not},
          {"quiz-square", "", {"1024 instead of 4096."}, {"是 1024，不是 4096。"}, v_is_not},
          {"quiz-square", "why", {"d_out is only a quarter"}, {"d_out 只有四分之一"}, v_taken_for_square},
          {"quiz-sixty-four", "heading", {"Is rank 64 a large rank"}, {"秩 64 算大吗"}, break_even_ranks},
          {"quiz-sixty-four",
           "",
           {"for 6 × 8, little for 4096 × 4096."},
           {"对 6 × 8 太大，对 4096 × 4096 很小。"},
           break_even_ranks},
          {"quiz-sixty-four",
           "why",
           {"3.43 for the table, 2048 for the layer"},
           {"那张表是 3.43，这一层是 2048。"},
           break_even_ranks},
      },
      {
          {"file", {"eight times", "{} MB"}, {"8 倍", "{} MB"}, adapter_of_rank_64},
          {"not-square", {"fewer", "Fewer:"}, {"少一些", "少一些："}, cost_of_v},
          {"diffusion", {"larger", "weighs more"}, {"大", "占的比例就大"}, unet_share},
          {"break-even", {"2048", "2048."}, {"2048", "2048。"}, break_even_of_a_layer},
          {"which-rank", {"16", "16: it gains"}, {"16", "16：能得到的"}, {}},
          {"quiz-double", {"twice as large", "twice the numbers"}, {"两倍大", "两倍"}, twice_the_rank},
          {"quiz-square",
           {"fewer outputs", "d_out is only a quarter"},
           {"输出少", "d_out 只有四分之一"},
           cost_of_v},
          {"quiz-sixty-four",
           {"It depends on the matrix", "3.43 for the table, 2048 for the layer"},
           {"要看矩阵", "那张表是 3.43，这一层是 2048"},
           rank_64_depends},
      }};
}

}  // namespace lora::test
