// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/models/adapter_loader.h"

namespace lora::app {

/// What is said of an adapter, in the window and in the terminal.
class AdapterTexts {
  Q_DECLARE_TR_FUNCTIONS(AdapterTexts)
 public:
  /// A warning in one or two sentences.
  static QString remark(const AdapterRemark& remark);
  /// Where a module's α was found.
  static QString alpha_source(AlphaSource source);
  /// "64 modules of rank 8 (or 4 to 16), 3,407,872 numbers in A and B, file 13 MB".
  static QString totals(const AdapterReport& report);
  /// What was trained and saved in full beside A and B; empty when there is nothing.
  static QString saved(const AdapterReport& report);
  /// "4096 × 1024".
  static QString shape(const ModuleSpectrum& module);
};

}  // namespace lora::app
