// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/monkey.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>

#include "app/shell/main_window.h"

namespace lora::app {

Monkey::Monkey(std::uint64_t seed, QString folder, QStringList files)
    : random_(seed), folder_(std::move(folder)), files_(std::move(files)) {}

Monkey::~Monkey() = default;

void Monkey::act(std::size_t actions) {
  wanted_ = done_ + actions;
  open_window();
  own_level_ = QThread::currentThread()->loopLevel() + 1;
  clock_.start();
  schedule();
  loop_.exec();
  window_.reset();
}

void Monkey::open_window() {
  window_ = std::make_unique<MainWindow>();
  window_->open(QStringLiteral("two-tastes"));
  window_->show();
  ++windows_opened_;
}

/// A timer of its own for each turn: one that has not come back does not fire again, and a posted call would
/// leave no turn to the program's timers.
void Monkey::schedule() {
  auto* timer = new QTimer(this);
  timer->setSingleShot(true);
  connect(timer, &QTimer::timeout, this, [this, timer] {
    timer->deleteLater();
    turn();
  });
  timer->start(0);
}

QWidget* Monkey::in_front() const {
  if (QWidget* popup = QApplication::activePopupWidget()) return popup;
  if (QWidget* modal = QApplication::activeModalWidget()) return modal;
  return window_.get();
}

void Monkey::turn() {
  note_time();
  if (done_ >= wanted_) {
    wind_up();
    return;
  }
  schedule();
  QWidget* top = in_front();
  // Input is sent by functions that let the program go on: only what opened meanwhile is used inside of them.
  if (!in_use_.isEmpty() && in_use_.last() == top) return;
  in_use_.append(top);
  ++done_;
  one_action(*top);
  in_use_.removeLast();
  if (is_alone() && done_ < wanted_ && !window_->isVisible()) open_window();
}

/// Nothing of the program waits below: no action, and no dialog that the program opened by itself, a child of
/// the window.
bool Monkey::is_alone() const {
  return in_use_.isEmpty() && QThread::currentThread()->loopLevel() == own_level_;
}

/// Leaves what is open, then ends.
void Monkey::wind_up() {
  constexpr int patience = 5000;
  constexpr qint64 longest_work_ms = 60'000;
  if (!winding_up_.isValid()) winding_up_.start();
  QWidget* const popup = QApplication::activePopupWidget();
  auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
  // An export at work waits in an event loop of its own; it has nothing that could be left.
  if (popup != nullptr || dialog != nullptr) ++wind_up_turns_;
  const bool is_stuck = wind_up_turns_ > patience || winding_up_.elapsed() > longest_work_ms;
  if (is_alone() || is_stuck) {
    if (!is_alone()) {
      complain(wind_up_turns_ > patience ? QStringLiteral("a dialog cannot be left")
                                         : QStringLiteral("some work does not end"));
    }
    loop_.quit();
    return;
  }
  schedule();
  if (popup != nullptr) {
    popup->close();
  } else if (dialog != nullptr) {
    dialog->reject();
  }
}

void Monkey::note(const QString& text) {
  constexpr qsizetype kept = 40;
  before_ = QStringLiteral("#%1 %2").arg(done_).arg(text);
  recent_ << before_;
  if (recent_.size() > kept) recent_.removeFirst();
  // Told at once: after a crash nobody is left to ask.
  static const bool told = qEnvironmentVariableIsSet("LORA_MONKEY_LOG");
  static QFile file(qEnvironmentVariable("LORA_MONKEY_LOG"));
  if (!told || (!file.isOpen() && !file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))) return;
  file.write(before_.toUtf8() + '\n');
}

void Monkey::complain(const QString& text) {
  complaints_ << text + QStringLiteral("\n  after\n  ") + recent_.join(QStringLiteral("\n  "));
}

void Monkey::note_time() {
  constexpr qint64 noticeable_ms = 200;
  const qint64 taken = clock_.restart();
  if (taken > noticeable_ms) stalls_.append({taken, before_});
}

QStringList Monkey::stalls() const {
  constexpr qsizetype most = 12;
  auto sorted = stalls_;
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  QStringList lines = {QStringLiteral("%1 moments of more than 200 ms").arg(sorted.size())};
  for (const auto& [taken, before] : sorted.mid(0, most)) {
    lines << QStringLiteral("%1 ms after %2").arg(taken).arg(before);
  }
  return lines;
}

}  // namespace lora::app
