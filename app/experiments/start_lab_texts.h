// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/factorization/start_lab.h"

namespace lora::app {

/// The words of the start lab. Every sentence follows from the numbers of the runs.
class StartLabTexts {
  Q_DECLARE_TR_FUNCTIONS(lora::app::StartLabTexts)
 public:
  /// "Gauss / Zero": how A and B start.
  static QString start(Start start);
  /// "0.0123", or "0, exactly".
  static QString gradient(double norm);
  /// What one run did from its first step to the one shown.
  static QString finding(const LabFinding& finding, std::size_t step);
  /// What the four runs show together at this step.
  static QString summary(const StartLabSnapshot& first, const StartLabSnapshot& now);
};

}  // namespace lora::app
