// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lora_worker.h"

#include <stdexcept>
#include <utility>

#include "core/training/run_worker_loop.h"

namespace lora {

template class RunWorker<LoraRun>;

void LoraRun::check() const {
  lora::check(settings);
  if (!problem) throw std::invalid_argument("LoraWorker: a problem is needed");
  if (from && (from->layer.d_out() != problem->model().d_out() || from->layer.rank() != settings.rank ||
               from->layer.d_in() != ToyModel::input_size)) {
    throw std::invalid_argument("LoraWorker: the snapshot's shapes must fit the problem and the rank");
  }
}

LoraTrainer LoraRun::make() && {
  return from ? LoraTrainer(std::move(problem), settings, *from) : LoraTrainer(std::move(problem), settings);
}

std::uint64_t LoraWorker::restart(std::shared_ptr<const LoraProblem> problem, const LoraSettings& settings) {
  return start({nullptr, std::move(problem), settings}, false);
}

std::uint64_t LoraWorker::continue_from(LoraSnapshotPtr from, std::shared_ptr<const LoraProblem> problem,
                                        const LoraSettings& settings) {
  if (!from) throw std::invalid_argument("LoraWorker: a snapshot to go on from is needed");
  return start({std::move(from), std::move(problem), settings}, true);
}

}  // namespace lora
