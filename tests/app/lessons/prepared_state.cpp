// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lessons/prepared_state.h"

#include <QDebug>
#include <QLineEdit>

#include "app/document/data_source.h"
#include "app/experiments/experiments_page.h"
#include "app/lora/lora_page.h"
#include "app/lora/trick_list.h"
#include "app/models/catalog_view.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/shell/language.h"
#include "app/shell/workspace.h"
#include "core/lessons/prepared_run.h"

namespace lora::app {
namespace {

class Comparison {
 public:
  template <typename Value>
  void same(const char* what, const Value& found, const Value& wanted) {
    if (found == wanted) return;
    QString line = QString::fromLatin1(what);
    if constexpr (std::is_arithmetic_v<Value>) line += QStringLiteral(" %1, not %2").arg(found).arg(wanted);
    differences_ << line;
  }
  QStringList differences_;
};

void compare_training(const Preparation& wanted, Workspace& workspace, Comparison& comparison) {
  SessionDocument& document = workspace.document();
  const auto example = load_data(QString::fromStdString(wanted.example), current_language());
  comparison.same("example", document.session().example, wanted.example);
  comparison.same("table", document.table(), *example->session.table);
  comparison.same("settings", document.settings(), wanted.applied_to(example->session.settings));
  const FramePtr frame = workspace.player().frame();
  if (!frame) {
    comparison.differences_ << QStringLiteral("no frame");
    return;
  }
  // A run that has converged ends there.
  const std::size_t newest =
      trained_steps(document.session().table, document.settings(), wanted.train_to).back()->step;
  comparison.same("newest step", workspace.player().timeline().newest()->step, newest);
  comparison.same("shown step", frame->step(), wanted.show_step.value_or(newest));
  comparison.same("rank of the run", frame->rank(), document.settings().rank);
  comparison.same("playing", workspace.player().is_playing(), false);
}

void compare_lora(const LoraPreparation& wanted, LoraPage& page, Comparison& comparison) {
  const LoraSettings& settings = page.lora_player().settings();
  comparison.same("LoRA settings", settings, wanted.settings);
  comparison.same("prompt", page.prompt(), wanted.prompt);
  std::vector<std::size_t> on;
  const auto& entries = page.tricks().entries();
  for (std::size_t k = 0; k < entries.size(); ++k)
    if (entries[k].on) on.push_back(k);
  comparison.same("tricks", on, wanted.tricks);
  const LoraFramePtr& frame = page.lora_player().frame();
  const auto problem = page.tricks().problem();
  comparison.same("LoRA step", frame ? frame->step() : 999'999,
                  trained_steps(problem, wanted.settings, wanted.train_to).back()->step);
  comparison.same("LoRA tricks in the frame", frame ? frame->tricks() : 999, wanted.tricks.size());
}

}  // namespace

QStringList unlike_preparation(const Preparation& wanted, Workspace& workspace) {
  Comparison comparison;
  if (wanted.page)
    comparison.same("page", static_cast<int>(workspace.page()), static_cast<int>(*wanted.page));
  if (!wanted.example.empty()) compare_training(wanted, workspace, comparison);
  if (wanted.compare) {
    const auto* ranks = workspace.compare().findChild<QLineEdit*>(QStringLiteral("ranks"));
    comparison.same("ranks", ranks->text().toStdString(), wanted.compare->ranks);
    comparison.same("compared", workspace.compare().is_up_to_date(), wanted.compare->run);
  }
  if (wanted.lora) compare_lora(*wanted.lora, workspace.lora(), comparison);
  if (wanted.model) {
    const CatalogView& catalog = workspace.models().catalog();
    comparison.same("model", catalog.choice().model.id, wanted.model->id);
    comparison.same("targets", catalog.choice().targets, wanted.model->targets);
    comparison.same("model's rank", catalog.rank(), wanted.model->rank);
  }
  if (!wanted.experiment.empty())
    comparison.same("experiment", workspace.experiments().experiment_id().toStdString(), wanted.experiment);
  return comparison.differences_;
}

}  // namespace lora::app
