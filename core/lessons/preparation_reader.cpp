// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/preparation_reader.h"

#include <algorithm>
#include <array>

#include "core/factorization/setting_words.h"

namespace lora {
namespace {

constexpr std::array<std::string_view, 5> page_words{"train", "compare", "lora", "models", "experiments"};
constexpr std::array<std::string_view, 2> lora_start_words{"gaussian", "kaiming-uniform"};
constexpr std::array<std::string_view, 5> example_words{"two-tastes", "three-tastes", "everyone-agrees",
                                                        "pure-noise", "planted-rank-4"};
constexpr std::array<std::string_view, 5> experiment_words{"start_lab", "branch", "turn_tastes", "directions",
                                                           "bug_museum"};
constexpr std::size_t rank_limit = 128;
constexpr std::array<std::size_t, 5> lora_ranks{1, 2, 4, 8, 16};  // those with a button on the page
constexpr std::size_t step_limit = 5'000;

/// A plain file name: no folder, no way out of the lesson's folder.
std::string read_file_name(const JsonNode& node) {
  const std::string name = node.text();
  const bool plain = !name.empty() && name.size() <= 200 && name[0] != '.' &&
                     name.find_first_of(std::string_view("/\\:\0", 4)) == std::string::npos;
  if (!plain) node.fail(ErrorCode::unsafe_name, {name});
  return name;
}

ComparePreparation read_compare(const JsonNode& node) {
  allow_only(node, {"ranks", "seeds", "run"});
  ComparePreparation compare;
  compare.ranks = node.member("ranks").text();
  if (const auto seeds = node.find("seeds")) compare.seeds = seeds->whole_in(1, 20);
  if (const auto run = node.find("run")) compare.run = run->flag();
  return compare;
}

LoraPreparation read_lora(const JsonNode& node) {
  allow_only(node, {"rank", "alpha", "seed", "start", "tricks", "prompt", "train_to"});
  LoraPreparation lora;
  const JsonNode rank = node.member("rank");
  lora.settings.rank = rank.whole_in(lora_ranks.front(), lora_ranks.back());
  if (std::find(lora_ranks.begin(), lora_ranks.end(), lora.settings.rank) == lora_ranks.end()) {
    rank.fail(ErrorCode::unknown_word, {"rank", std::to_string(lora.settings.rank), "1, 2, 4, 8, 16"});
  }
  if (const auto alpha = node.find("alpha")) lora.settings.alpha = alpha->number_in(0.0, 1e6);
  if (const auto seed = node.find("seed")) lora.settings.seed = seed->whole();
  if (const auto start = node.find("start"))
    lora.settings.start = static_cast<LoraStart>(read_word(*start, lora_start_words));
  const JsonNode tricks = node.member("tricks");
  for (std::size_t k = 0; k < tricks.size(); ++k) lora.tricks.push_back(tricks.element(k).whole_in(1, 6) - 1);
  if (const auto prompt = node.find("prompt")) lora.prompt = prompt->whole_in(1, 10) - 1;
  if (const auto steps = node.find("train_to")) lora.train_to = steps->whole_in(0, step_limit);
  return lora;
}

ModelPreparation read_model(const JsonNode& node) {
  allow_only(node, {"id", "targets", "rank"});
  return {node.member("id").text(), node.member("targets").texts(),
          node.member("rank").whole_in(1, rank_limit)};
}

void read_training(const JsonNode& node, Preparation& to) {
  if (const auto rank = node.find("rank")) to.rank = rank->whole_in(1, rank_limit);
  if (const auto sigma = node.find("sigma")) to.sigma = sigma->number_in(0.0, 100.0);
  if (const auto seed = node.find("seed")) to.seed = seed->whole();
  if (const auto hidden = node.find("hidden_percent")) to.hidden_percent = hidden->number_in(0.0, 90.0);
  if (const auto start = node.find("start")) to.start = static_cast<Start>(read_word(*start, start_words));
  if (const auto method = node.find("method"))
    to.method = static_cast<Method>(read_word(*method, method_words));
  if (const auto base = node.find("base")) {
    to.base = static_cast<BaseKind>(read_word(*base, std::array{base_words[0], base_words[1]}));
  }
  if (const auto rate = node.find("learning_rate")) {
    to.automatic_rate = rate->is_text();
    if (to.automatic_rate) {
      read_word(*rate, std::array<std::string_view, 1>{"auto"});
    } else {
      to.learning_rate = rate->number_in(0.0, 1e6);
    }
  }
  if (const auto steps = node.find("train_to")) to.train_to = steps->whole_in(0, step_limit);
  if (const auto step = node.find("show_step")) to.show_step = step->whole_in(0, step_limit);
}

}  // namespace

const std::vector<std::string_view>& lesson_spots() {
  static const std::vector<std::string_view> spots = {"pages",
                                                      "factor_a",
                                                      "factor_b",
                                                      "guess",
                                                      "ratings",
                                                      "readout",
                                                      "error_chart",
                                                      "taste_map",
                                                      "rank_section",
                                                      "now_section",
                                                      "start_section",
                                                      "learning_section",
                                                      "transport",
                                                      "play_button",
                                                      "step_button",
                                                      "step_back_button",
                                                      "reset_button",
                                                      "speed_slider",
                                                      "timeline_slider",
                                                      "compare_panel",
                                                      "compare_story",
                                                      "compare_charts",
                                                      "compare_table",
                                                      "compare_gallery",
                                                      "lora_diagram",
                                                      "lora_answers",
                                                      "lora_bars",
                                                      "lora_rank",
                                                      "lora_tricks",
                                                      "lora_manners",
                                                      "lora_score",
                                                      "lora_layer",
                                                      "lora_chart",
                                                      "lora_turn",
                                                      "lora_save",
                                                      "models_parts",
                                                      "models_catalog",
                                                      "models_story",
                                                      "models_counts",
                                                      "models_chart",
                                                      "models_break_even",
                                                      "models_code",
                                                      "models_adapter",
                                                      "models_layer",
                                                      "experiment_switch",
                                                      "lab_summary",
                                                      "lab_error_chart",
                                                      "lab_gradient_a_chart",
                                                      "lab_gradient_b_chart"};
  return spots;
}

Preparation read_preparation(const JsonNode& node) {
  allow_only(node,
             {"page", "example", "table", "rank", "sigma", "seed", "hidden_percent", "start", "method",
              "learning_rate", "base", "train_to", "show_step", "compare", "lora", "model", "experiment"});
  Preparation to;
  if (const auto page = node.find("page")) to.page = static_cast<LessonPage>(read_word(*page, page_words));
  if (const auto example = node.find("example"))
    to.example = example_words.at(read_word(*example, example_words));
  if (const auto table = node.find("table")) to.table = read_file_name(*table);
  read_training(node, to);
  if (const auto compare = node.find("compare")) to.compare = read_compare(*compare);
  if (const auto lora = node.find("lora")) to.lora = read_lora(*lora);
  if (const auto model = node.find("model")) to.model = read_model(*model);
  if (const auto experiment = node.find("experiment"))
    to.experiment = experiment_words.at(read_word(*experiment, experiment_words));
  return to;
}

}  // namespace lora
