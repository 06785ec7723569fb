// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/factorization/trainer.h"

namespace lora::test {

/// A run whose numbers have to be the same wherever it is trained.
struct HashCase {
  std::string name;  ///< "small momentum"
  std::shared_ptr<const RatingTable> table;
  TrainingSettings settings;
  std::size_t steps = 0;
};

/// Every method on a small full table, a table with gaps, a large full one and a sparse one, as far as they
/// go together.
std::vector<HashCase> hash_cases();
/// The hash of A and B after the case's steps.
std::string trained_hash(const HashCase& run, const KernelChoice& kernels = {});
/// The kernels every processor has.
KernelChoice portable_kernels();
/// One line "portable NAME HASH" for every case that has a choice, then "fastest NAME HASH" with the fastest
/// kernels of this processor where it has others.
std::vector<std::string> hash_lines();

}  // namespace lora::test
