// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "app/document/session_document.h"
#include "app/experiments/experiment.h"

namespace lora::app {

/// An experiment that can be shown: its name and hint are needed before it is made.
struct ExperimentEntry {
  QString id;  ///< ASCII, e.g. "start_lab"
  std::function<QString()> title;
  std::function<QString()> hint;
  std::function<Experiment*(SessionDocument& document, QWidget* parent)> make;
};

/// `Kind` is an Experiment with static functions title_text() and hint_text() and a constructor
/// (SessionDocument&, QWidget*).
template <typename Kind>
ExperimentEntry experiment_entry(const QString& id) {
  return {id, &Kind::title_text, &Kind::hint_text,
          [](SessionDocument& document, QWidget* parent) { return new Kind(document, parent); }};
}

/// The app's own experiments in the order they stand on the page.
std::vector<ExperimentEntry> all_experiments();

}  // namespace lora::app
