// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "app/models/model_files.h"

namespace lora::app {

/// What was asked of `count`.
struct CountReport {
  ModelDescription model;
  std::vector<std::string> targets;
  std::vector<std::size_t> ranks;
};

/// One JSON object, or tables for people.
QString json_of(const CountReport& report);
QString text_of(const CountReport& report);

/// The built-in models.
QString model_list_json();
QString model_list_text();

}  // namespace lora::app
