// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/run_notice.h"

#include <QEvent>
#include <QLocale>

#include "app/controls/panel_section.h"

namespace lora::app {

RunNotice::RunNotice(TrainingPlayer& player, QWidget* parent)
    : QLabel(parent), player_(player), message_timer_(new QTimer(this)) {
  message_timer_->setSingleShot(true);
  connect(message_timer_, &QTimer::timeout, this, [this] { show_message({}); });
  setObjectName("run_notice");
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  set_role(this, "callout");
  connect(&player_, &TrainingPlayer::state_changed, this, &RunNotice::show_state);
  show_state();
}

QString RunNotice::text_of_outcome() const {
  if (player_.timeline().empty()) return {};
  const Snapshot& newest = *player_.timeline().newest();
  const QString step = QLocale().toString(static_cast<qulonglong>(newest.step));
  if (player_.outcome() == Outcome::diverged) {
    return tr("The error exploded after step %1: the learning rate is too high. This is the last step with "
              "finite "
              "numbers. Choose a smaller rate or “auto”.")
        .arg(step);
  }
  if (newest.gradient_norm_a == 0.0 && newest.gradient_norm_b == 0.0 && newest.rmse > 0.0) {
    return tr("Stuck: both gradients are exactly 0, so no step moves anything.");
  }
  if (player_.outcome() == Outcome::converged) {
    return tr("Converged at step %1: the error hardly falls any more. Play goes on all the same.").arg(step);
  }
  return {};
}

QString RunNotice::text_of_event() const {
  const QString step = QLocale().toString(static_cast<qulonglong>(player_.event_step()));
  switch (player_.last_event()) {
    case RunEvent::restarted:
      return tr("Started again from step 0: the rank, the start, W or the hidden ratings changed.");
    case RunEvent::reshaped:
      return tr("Started again from step 0: users or movies were added or removed.");
    case RunEvent::warm_cells:
      return tr("Warm: a rating changed at step %1, training goes on from the present A and B.").arg(step);
    case RunEvent::warm_settings:
      return tr("Warm: the method or a rate changed at step %1, training goes on from the present A and B.")
          .arg(step);
    case RunEvent::reset:
    case RunEvent::opened:
    case RunEvent::none:
      break;
  }
  return {};
}

QString RunNotice::text_of_run() const {
  const QString outcome = text_of_outcome();
  return outcome.isEmpty() ? text_of_event() : outcome;
}

void RunNotice::show_message(const QString& text) {
  constexpr int shown_ms = 10'000;
  message_ = text;
  run_when_told_ = text_of_run();
  message_timer_->start(shown_ms);
  show_state();
}

void RunNotice::set_in_lesson(bool in_lesson) {
  in_lesson_ = in_lesson;
  show_state();
}

void RunNotice::show_state() {
  const QString run = text_of_run();
  // News of the run ends a message.
  if (run != run_when_told_) message_.clear();
  QString text = message_.isEmpty() ? run : message_;
  if (text.isEmpty()) {
    text = in_lesson_
               ? tr("A table of the lesson. Your own work is put aside and comes back.")
               : tr("Press Play and watch A and B learn. Point at a cell to see where its guess comes from.");
  }
  if (text != this->text()) setText(text);
}

void RunNotice::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show_state();
  QLabel::changeEvent(event);
}

}  // namespace lora::app
