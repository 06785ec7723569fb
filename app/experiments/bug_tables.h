// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/tables/table_content.h"
#include "core/lora/bug_cases.h"

namespace lora::app {

/// Rows of "what, the wrong way, the right way".
class ComparedNumbers {
 public:
  ComparedNumbers();
  void add(const QString& what, const QString& wrong, const QString& right);
  void add(const QString& what, double wrong, double right);
  /// What only the wrong way has: how far it is from the right one.
  void add_wrong(const QString& what, double wrong);
  /// Tricks learned and manners kept.
  void add_score(const AnswerComparison& comparison);
  TableContent content() && { return std::move(content_); }

 private:
  TableContent content_;
};

/// Every prompt with both answers, marked right or wrong; long wrong ones are cut on screen.
TableContent answer_table(const AnswerComparison& comparison);

/// "3 of 8".
QString part_of(std::size_t part, std::size_t whole);
/// "0, exactly" for 0, otherwise a few digits.
QString exact_zero_or(double value);

}  // namespace lora::app
