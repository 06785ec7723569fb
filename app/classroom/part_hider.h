// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace lora::app {

/// Keeps parts of a window out of sight, whatever the pages do with them, until they are to be seen again.
class PartHider : public QObject {
  Q_OBJECT
 public:
  explicit PartHider(QWidget* window);
  /// By spot. What was hidden before and is not in the list comes back.
  void set_hidden(const QStringList& spots);
  const QStringList& hidden() const { return spots_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* window_;
  QStringList spots_;
  QVector<QPointer<QWidget>> kept_hidden_;
  QVector<QPointer<QWidget>> to_be_shown_;
};

}  // namespace lora::app
