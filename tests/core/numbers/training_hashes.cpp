// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/numbers/training_hashes.h"

#include "tests/core/factorization/tables.h"

namespace lora::test {
namespace {

struct NamedMethod {
  const char* name;
  Method method;
};

constexpr NamedMethod methods[] = {{"gradient descent", Method::gradient_descent},
                                   {"momentum", Method::momentum},
                                   {"adam", Method::adam},
                                   {"als", Method::als},
                                   {"sgd", Method::sgd}};

/// Where the trainer takes different ways: all double; with gaps; fused kernels in several threads; few of
/// many cells.
struct NamedTable {
  const char* name;
  std::shared_ptr<const RatingTable> table;
  std::size_t rank;
  std::size_t steps;
};

std::vector<NamedTable> tables() {
  Random random(11);
  return {{"small", two_tastes(), 2, 300},
          {"gaps", random_table(40, 30, 0.6, random), 5, 100},
          {"large", random_table(520, 510, 0.8, random), 7, 8},
          {"sparse", random_table(900, 700, 0.03, random), 8, 6}};
}

}  // namespace

std::vector<HashCase> hash_cases() {
  std::vector<HashCase> cases;
  for (const NamedTable& table : tables()) {
    for (const NamedMethod& method : methods) {
      HashCase run{std::string(table.name) + ' ' + method.name, table.table, {}, table.steps};
      run.settings.method = method.method;
      run.settings.rank = table.rank;
      run.settings.seed = 5;
      run.settings.l2 = 0.05;
      run.settings.base = BaseKind::mean;
      run.settings.hidden_percent = 10.0;
      cases.push_back(std::move(run));
    }
  }
  return cases;
}

std::string trained_hash(const HashCase& run, const KernelChoice& kernels) {
  Trainer trainer(problem_of(run.table, run.settings), run.settings, {}, kernels);
  trainer.set_threads(kernels.threads);
  while (trainer.step_count() < run.steps && trainer.outcome() != Outcome::diverged)
    trainer.advance(run.steps - trainer.step_count());
  return hash_of(trainer.factors());
}

KernelChoice portable_kernels() {
  KernelChoice kernels;
  kernels.rows = &portable_row_kernels();
  kernels.tiles = &portable_tile_kernels();
  return kernels;
}

std::vector<std::string> hash_lines() {
  std::vector<std::string> lines;
  for (const HashCase& run : hash_cases()) {
    // What trains these has no choice of kernels.
    if (run.settings.method == Method::sgd && run.table->seen_count() >= SparseSgd::fewest_ratings) continue;
    lines.push_back("portable " + run.name + ' ' + trained_hash(run, portable_kernels()));
  }
  if (&best_row_kernels() == &portable_row_kernels()) return lines;
  for (const HashCase& run : hash_cases()) lines.push_back("fastest " + run.name + ' ' + trained_hash(run));
  return lines;
}

}  // namespace lora::test
