// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/base/result.h"
#include "core/lora/lora_frame.h"
#include "core/lora/lora_settings.h"
#include "core/lora/tricks_sweep.h"

namespace lora::app {

/// The sentences and short texts of the LoRA layer page. The numbers come from core.
class LoraTexts {
  Q_DECLARE_TR_FUNCTIONS(lora::app::LoraTexts)
 public:
  /// What is wrong with a trick, and what to type instead.
  static QString trick_error(const Error& error);
  /// "Hello → Hi there , matey !"
  static QString phrase(const ToyPhrase& phrase);
  /// A word as shown; the end of an answer has none of its own.
  static QString word(const ToyModel& model, std::size_t index);
  static QString answer(const LoraFrame& frame, const Answer& answer);
  /// "α/r = 1" or "α/√r = 1.41".
  static QString scale(const LoraLayer& layer);
  /// "N(0, 0.5²)" or "U(±0.144)".
  static QString start_of_a(const LoraSettings& settings, std::size_t d_in);
  /// "2 of 3".
  static QString of(std::size_t part, std::size_t whole);
  /// What the runs of every rank show, in their numbers.
  static QString sweep(const TricksSweepResult& result);
};

}  // namespace lora::app
