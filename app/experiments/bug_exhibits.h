// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "app/charts/chart_spec.h"
#include "app/experiments/bug_runner.h"
#include "app/tables/table_content.h"

namespace lora::app {

/// A mistake ready to be shown: every sentence and cell follows from the numbers of the case.
struct BugExhibit {
  QString story;  ///< what people did, and why it looked right
  QString wrong_code;
  QString right_code;
  QString wrong_result;  ///< what came of it, in one line
  QString right_result;
  QString numbers_title;
  TableContent numbers;
  std::optional<TableContent> answers;
  std::optional<ChartSpec> chart;
  QString recognise;  ///< how to find it in one's own code
};

/// The exhibit's short name, on its button.
QString bug_name(BugKind kind);

BugExhibit exhibit_of(const BothZeroBug& bug);
BugExhibit exhibit_of(const ForgottenBaseBug& bug);
BugExhibit exhibit_of(const DoubleScaleBug& bug);
BugExhibit exhibit_of(const TranspositionBug& bug);
BugExhibit exhibit_of(const OvergrownRank& bug);
inline BugExhibit exhibit_of(const BugCase& bug) {
  return std::visit([](const auto& kind) { return exhibit_of(kind); }, bug);
}

}  // namespace lora::app
