// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include "app/models/adapter_loader.h"
#include "app/tables/table_content.h"

namespace lora::app {

/// The modules of an adapter, a row each.
class AdapterTable {
  Q_DECLARE_TR_FUNCTIONS(AdapterTable)
 public:
  static TableContent content(const AdapterReport& report);
};

}  // namespace lora::app
