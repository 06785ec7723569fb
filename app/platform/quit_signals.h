// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace lora::app {

/// Tells when the system wants the program to end (SIGTERM, SIGINT, SIGHUP), as an ordinary event, so that
/// anything may be done then. A second signal ends the program at once. Where there are no signals nothing is
/// ever told. Of several of these only the first is told.
class QuitSignals : public QObject {
  Q_OBJECT
 public:
  explicit QuitSignals(QObject* parent = nullptr);
  ~QuitSignals() override;

 signals:
  /// `number` is the signal's.
  void asked(int number);

 private:
  void read_number();

  QSocketNotifier* notifier_ = nullptr;  ///< null: not the first
};

}  // namespace lora::app
