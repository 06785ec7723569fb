// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_codec.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/session/json_text.h"
#include "core/session/settings_codec.h"

namespace lora {
namespace {

constexpr std::size_t any = std::numeric_limits<std::size_t>::max();

void append_matrix(std::string& json, const Matrix& matrix) {
  json += '{';
  append_key(json, "rows");
  json += std::to_string(matrix.rows());
  append_key(json, "columns");
  json += std::to_string(matrix.cols());
  append_key(json, "values");
  json += '[';
  for (Eigen::Index k = 0; k < matrix.size(); ++k) {
    if (k > 0) json += ',';
    append_number(json, matrix.data()[k]);
  }
  json += "]}";
}

Matrix read_matrix(const JsonNode& node, std::size_t row_limit, std::size_t column_limit) {
  const std::size_t rows = node.member("rows").whole_in(0, row_limit);
  const std::size_t columns = node.member("columns").whole_in(0, column_limit);
  const JsonNode values = node.member("values");
  // The values are there before the matrix is made, so a file cannot ask for more memory than it fills.
  if (values.size() != rows * columns) values.fail_size(rows * columns);
  Matrix matrix(static_cast<Eigen::Index>(rows), static_cast<Eigen::Index>(columns));
  for (std::size_t k = 0; k < values.size(); ++k) matrix.data()[k] = values.element(k).number();
  return matrix;
}

void append_memory(std::string& json, const RunMemory& memory) {
  append_key(json, "memory");
  json += '{';
  append_key(json, "loss_limit");
  append_number(json, memory.loss_limit);
  append_key(json, "lowest_loss");
  append_number(json, memory.lowest_loss);
  append_key(json, "quiet_steps");
  json += std::to_string(memory.quiet_steps);
  append_key(json, "first_quiet_fall");
  append_number(json, memory.first_quiet_fall);
  json += '}';
}

/// Nothing when a number was not finite.
std::optional<RunMemory> read_memory(const JsonNode& node) {
  RunMemory memory;
  memory.loss_limit = node.member("loss_limit").number_or_nan();
  memory.lowest_loss = node.member("lowest_loss").number_or_nan();
  memory.quiet_steps = node.member("quiet_steps").whole_in(0, any);
  memory.first_quiet_fall = node.member("first_quiet_fall").number_or_nan();
  if (!std::isfinite(memory.loss_limit + memory.lowest_loss + memory.first_quiet_fall)) return std::nullopt;
  return memory;
}

std::string snapshot_text(const Snapshot& snapshot) {
  std::string json = "{";
  append_key(json, "step");
  json += std::to_string(snapshot.step);
  const std::pair<std::string_view, double> numbers[] = {{"rmse", snapshot.rmse},
                                                         {"hidden_rmse", snapshot.hidden_rmse},
                                                         {"loss", snapshot.loss},
                                                         {"gradient_norm_a", snapshot.gradient_norm_a},
                                                         {"gradient_norm_b", snapshot.gradient_norm_b}};
  for (const auto& [key, value] : numbers) {
    append_key(json, key);
    append_number(json, value);
  }
  if (snapshot.learning_rate > 0.0) {
    append_key(json, "learning_rate");
    append_number(json, snapshot.learning_rate);
  }
  if (snapshot.memory) append_memory(json, *snapshot.memory);
  append_key(json, "a");
  append_matrix(json, snapshot.factors.a);
  append_key(json, "b");
  append_matrix(json, snapshot.factors.b);
  append_key(json, "optimizer_state");
  json += '[';
  for (const Matrix& matrix : snapshot.optimizer_state.matrices) {
    if (json.back() != '[') json += ',';
    append_matrix(json, matrix);
  }
  return json += "]}";
}

SnapshotPtr read_snapshot(const JsonNode& node, std::size_t users, std::size_t movies) {
  auto snapshot = std::make_shared<Snapshot>();
  snapshot->step = node.member("step").whole_in(0, any);
  snapshot->rmse = node.member("rmse").number_or_nan();
  snapshot->hidden_rmse = node.member("hidden_rmse").number_or_nan();
  snapshot->loss = node.member("loss").number_or_nan();
  snapshot->gradient_norm_a = node.member("gradient_norm_a").number_or_nan();
  snapshot->gradient_norm_b = node.member("gradient_norm_b").number_or_nan();
  // Files of the first releases have neither.
  if (const auto rate = node.find("learning_rate")) {
    snapshot->learning_rate = rate->number_in(0.0, std::numeric_limits<double>::max());
  }
  if (const auto memory = node.find("memory")) snapshot->memory = read_memory(*memory);
  Factors& factors = snapshot->factors;
  const JsonNode a = node.member("a");
  const JsonNode b = node.member("b");
  factors.a = read_matrix(a, RatingTable::axis_limit, session_rank_limit);
  factors.b = read_matrix(b, session_rank_limit, RatingTable::axis_limit);
  a.member("rows").whole_in(users, users);
  a.member("columns").whole_in(1, session_rank_limit);
  b.member("columns").whole_in(movies, movies);
  b.member("rows").whole_in(factors.rank(), factors.rank());
  const JsonNode state = node.member("optimizer_state");
  const std::size_t limit = RatingTable::axis_limit;
  for (std::size_t k = 0; k < state.size(); ++k) {
    snapshot->optimizer_state.matrices.push_back(read_matrix(state.element(k), limit, limit));
  }
  return snapshot;
}

bool can_be_opened(const Snapshot& snapshot, std::size_t users, std::size_t movies) {
  const Factors& factors = snapshot.factors;
  const auto finite = [](const Matrix& matrix) { return matrix.allFinite(); };
  return factors.users() == users && factors.movies() == movies && factors.a.cols() == factors.b.rows() &&
         factors.rank() >= 1 && factors.rank() <= session_rank_limit && finite(factors.a) &&
         finite(factors.b) &&
         std::all_of(snapshot.optimizer_state.matrices.begin(), snapshot.optimizer_state.matrices.end(),
                     finite);
}

/// `count` indices spread evenly over 0 … size − 1, both ends among them, and `must`; ascending.
std::vector<std::size_t> spread(std::size_t size, std::size_t count, std::size_t must) {
  std::vector<std::size_t> kept{0, must, size - 1};
  for (std::size_t k = 1; k + 1 < count; ++k) kept.push_back(k * (size - 1) / (count - 1));
  std::sort(kept.begin(), kept.end());
  kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
  return kept;
}

std::string list_text(const std::vector<SnapshotPtr>& run, const std::vector<std::size_t>& kept) {
  std::string list = "[";
  for (const std::size_t k : kept) {
    list += list.size() == 1 ? "\n" : ",\n";
    list += snapshot_text(*run[k]);
  }
  return list += ']';
}

}  // namespace

void append_run(std::string& json, const std::vector<SnapshotPtr>& run, std::size_t shown_step,
                std::size_t users, std::size_t movies, std::size_t byte_cap) {
  std::vector<SnapshotPtr> good;
  for (const SnapshotPtr& snapshot : run) {
    if (snapshot && can_be_opened(*snapshot, users, movies)) good.push_back(snapshot);
  }
  if (good.empty()) {
    json += "[]";
    return;
  }
  const auto shown = std::lower_bound(good.begin(), good.end(), shown_step,
                                      [](const SnapshotPtr& s, std::size_t step) { return s->step < step; });
  const auto must = std::min(static_cast<std::size_t>(shown - good.begin()), good.size() - 1);
  const std::size_t one = snapshot_text(*good.back()).size();
  std::size_t count = std::clamp<std::size_t>(byte_cap / one + 1, 1, good.size());
  std::string list = list_text(good, spread(good.size(), count, must));
  while (list.size() > byte_cap && count > 1) {
    count = std::min(count - 1, count * 9 / 10);
    list = list_text(good, spread(good.size(), count, must));
  }
  json += list;
}

std::vector<SnapshotPtr> read_run(const JsonNode& node, std::size_t users, std::size_t movies) {
  std::vector<SnapshotPtr> run;
  for (std::size_t k = 0; k < node.size(); ++k) {
    const JsonNode entry = node.element(k);
    run.push_back(read_snapshot(entry, users, movies));
    if (k > 0) entry.member("step").whole_in(run[k - 1]->step + 1, any);
  }
  return run;
}

}  // namespace lora
