// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QObject>
#include <QStringList>
#include <memory>

#include "core/base/random.h"

class QFileDialog;
class QWidget;

namespace lora::app {

class MainWindow;

/// Uses the main window at random. One action is done each time the program waits for input, dialogs' own
/// waiting included, so that whatever opens is used, answered and left as well. Files are read and written
/// only in `folder`, where file dialogs are answered with one of `files` or a new name.
class Monkey : public QObject {
 public:
  Monkey(std::uint64_t seed, QString folder, QStringList files);
  ~Monkey() override;

  void act(std::size_t actions);
  /// Something the program should not have said; kept with what was done before it.
  void complain(const QString& text);

  const QStringList& complaints() const { return complaints_; }
  std::size_t done() const { return done_; }
  std::size_t windows_opened() const { return windows_opened_; }
  /// The slowest moments: "412 ms after #1234 key Ctrl+S in MainWindow".
  QStringList stalls() const;

 private:
  void schedule();
  void turn();
  void note_time();
  void note(const QString& text);
  /// The popup, dialog or window that gets the input.
  QWidget* in_front() const;
  void one_action(QWidget& top);
  void answer(QFileDialog& dialog);
  void use_window();
  void trigger_any_action();
  void open_something();
  void change_window();
  void open_window();
  bool is_alone() const;
  void wind_up();

  Random random_;
  QString folder_;
  QStringList files_;
  std::unique_ptr<MainWindow> window_;
  QEventLoop loop_;
  std::size_t wanted_ = 0;
  std::size_t done_ = 0;
  QList<QWidget*> in_use_;  ///< what actions that have not come back were done to; only compared
  std::size_t windows_opened_ = 0;
  int wind_up_turns_ = 0;  ///< in which there was something to leave
  QElapsedTimer winding_up_;
  int own_level_ = 0;  ///< of event loops: that of act()
  QStringList recent_;
  QStringList complaints_;
  QElapsedTimer clock_;
  QString before_;
  QList<std::pair<qint64, QString>> stalls_;
};

}  // namespace lora::app
