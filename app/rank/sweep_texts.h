// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/rank/sweep_report.h"
#include "core/base/result.h"

namespace lora::app {

/// The sentences a comparison is told in. The numbers come from core; nothing here is computed.
class SweepTexts {
  Q_DECLARE_TR_FUNCTIONS(lora::app::SweepTexts)
 public:
  /// What the elbow is worth, in this run's numbers; empty when there is nothing to say.
  static QString elbow(const SweepResult& result);
  static QString no_elbow(const SweepResult& result);
  /// Which rank guesses the hidden ratings best; empty when nothing was hidden.
  static QString hidden(const SweepResult& result);
  /// Which runs diverged and what to do about it; empty when none did.
  static QString diverged(const SweepReport& report);
  /// How far a cancelled comparison came; empty for one that ran to its end.
  static QString cancelled(const SweepReport& report);
  /// Why there is no "best possible"; empty when there is one.
  static QString no_floor(const SweepReport& report);
  /// What one square of the pictures stands for; empty when it is one rating.
  static QString picture(const TableImage& image);
  /// What is wrong with the list of ranks, and what to write instead.
  static QString rank_list_error(const Error& error);

  /// A duration with a unit a person can read: "0.3 ms", "12 ms", "1.5 s", "2 min 5 s".
  static QString duration(double seconds);
  /// Stars with as many decimals as the size asks for: "1.016", "0.0711", "0.00005".
  static QString stars(double value);
};

}  // namespace lora::app
