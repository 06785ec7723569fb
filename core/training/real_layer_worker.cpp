// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/real_layer_worker.h"

#include <stdexcept>
#include <utility>

#include "core/training/run_worker_loop.h"

namespace lora {

template class RunWorker<RealLayerRun>;

void RealLayerRun::check() const {
  lora::check(settings);
  if (!problem) throw std::invalid_argument("RealLayerWorker: a problem is needed");
  const RealLayerSpec& spec = problem->spec();
  if (from && (from->factors.rank() != settings.rank || from->factors.a.cols() != spec.d_in ||
               from->factors.b.rows() != spec.d_out)) {
    throw std::invalid_argument("RealLayerWorker: the snapshot's shapes must fit the problem and the rank");
  }
}

RealLayerTrainer RealLayerRun::make() && {
  return from ? RealLayerTrainer(std::move(problem), settings, *from)
              : RealLayerTrainer(std::move(problem), settings);
}

std::uint64_t RealLayerWorker::restart(std::shared_ptr<const RealLayerProblem> problem,
                                       const RealLayerSettings& settings) {
  return start({nullptr, std::move(problem), settings}, false);
}

std::uint64_t RealLayerWorker::continue_from(RealLayerSnapshotPtr from,
                                             std::shared_ptr<const RealLayerProblem> problem,
                                             const RealLayerSettings& settings) {
  if (!from) throw std::invalid_argument("RealLayerWorker: a snapshot to go on from is needed");
  return start({std::move(from), std::move(problem), settings}, true);
}

}  // namespace lora
