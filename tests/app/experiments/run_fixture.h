// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "app/document/data_source.h"
#include "app/document/session_document.h"
#include "core/factorization/trainer.h"
#include "core/timeline/frame.h"

namespace lora::app::test {

/// A document with an example, and the run the Train page would have of it.
struct RunFixture {
  SessionDocument document;
  std::shared_ptr<const TrainingProblem> problem;
  std::vector<SnapshotPtr> run;

  void open(const char* example) {
    const auto data = load_data(QString::fromLatin1(example), QStringLiteral("en"));
    document.replace(data->session);
  }
  void train(std::size_t steps) {
    problem = std::make_shared<const TrainingProblem>(document.session().table, document.settings());
    Trainer trainer(problem, document.settings());
    run = {std::make_shared<const Snapshot>(trainer.snapshot())};
    for (std::size_t k = 0; k < steps; ++k) {
      trainer.step();
      run.push_back(std::make_shared<const Snapshot>(trainer.snapshot()));
    }
  }
  FramePtr frame(std::size_t step) const { return std::make_shared<const Frame>(run.at(step), problem); }
  void set_rank(std::size_t rank) {
    TrainingSettings settings = document.settings();
    settings.rank = rank;
    document.set_settings(settings, QStringLiteral("rank"));
  }
};

}  // namespace lora::app::test
