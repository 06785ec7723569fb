// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/start_lab_texts.h"

#include <QLocale>

#include "app/controls/number_box.h"
#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

constexpr int error_decimals = 3;

QString stars(double rmse) {
  return number_text(rmse, error_decimals);
}

}  // namespace

QString StartLabTexts::start(Start start) {
  switch (start) {
    case Start::gaussian_zero:
      return tr("Gauss / Zero");
    case Start::zero_gaussian:
      return tr("Zero / Gauss");
    case Start::zero_zero:
      return tr("Zero / Zero");
    case Start::gaussian_gaussian:
      return tr("Gauss / Gauss");
  }
  return {};
}

QString StartLabTexts::gradient(double norm) {
  return norm == 0.0 ? tr("0, exactly") : short_number(norm, 3);
}

QString StartLabTexts::finding(const LabFinding& finding, std::size_t step) {
  using Mover = LabFinding::Mover;
  if (finding.outcome == Outcome::diverged) return tr("Diverged: the learning rate is too high here.");
  if (finding.stuck) return tr("Stuck: nothing pulls at A or B, so no step changes anything.");
  if (step == 0) {
    if (!finding.began_at_base) return tr("Starts with noise, not at W.");
    if (finding.first_mover == Mover::b) return tr("Starts at W. Only B is pulled: B moves first.");
    if (finding.first_mover == Mover::a) return tr("Starts at W. Only A is pulled: A moves first.");
    return tr("Starts at W.");
  }
  const QString change = tr("Error %1 → %2").arg(stars(finding.first_rmse), stars(finding.rmse));
  return finding.outcome == Outcome::converged ? tr("%1. It has settled.").arg(change)
                                               : tr("%1, still moving.").arg(change);
}

QString StartLabTexts::summary(const StartLabSnapshot& first, const StartLabSnapshot& now) {
  QStringList stuck;
  QStringList off_base;
  for (std::size_t k = 0; k < lab_starts.size(); ++k) {
    const LabFinding found = lab_finding(first, now, k);
    if (found.stuck) stuck.append(start(lab_starts[k]));
    if (!found.began_at_base) off_base.append(start(lab_starts[k]));
  }
  const QString comma = tr(", ", "between names in a list");
  QString text = tr("Step %1.").arg(QLocale().toString(qulonglong(now.step)));
  const auto add = [&text](const QString& sentence) {
    text = tr("%1 %2", "two sentences").arg(text, sentence);
  };
  const std::size_t best = best_run(now);
  if (best < lab_starts.size() && now.step > 0) {
    add(tr("Lowest error: %1, %2.").arg(start(lab_starts[best]), stars(now.runs[best].snapshot->rmse)));
  }
  if (!stuck.isEmpty()) {
    add(tr("Stuck, both gradients exactly 0: %1.").arg(stuck.join(comma)));
  }
  if (!off_base.isEmpty()) add(tr("Did not start at W: %1.").arg(off_base.join(comma)));
  return text;
}

}  // namespace lora::app
