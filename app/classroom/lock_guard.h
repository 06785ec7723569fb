// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStringList>
#include <QVector>
#include <QWidget>

namespace lora::app {

/// Locks a window for a class: settings, pages and menus cannot be used and the ratings cannot be edited,
/// while everything can be looked at, pointed at and played (play, step, reset, scrub).
class LockGuard : public QObject {
  Q_OBJECT
 public:
  explicit LockGuard(QWidget* window);

  bool is_locked() const { return locked_; }
  void set_locked(bool locked);
  /// Commands that a lock disables.
  /// Locks controls made since then, too.
  void refresh();
  void set_actions(const QList<QAction*>& actions);
  /// Spots that stay in use while locked, for what a lesson's task needs.
  void set_allowed(const QStringList& spots);

 signals:
  void changed(bool locked);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void lock();
  void unlock();
  bool is_control(const QWidget* widget) const;
  bool is_edit(const QWidget* map, const QEvent& event) const;

  QWidget* window_;
  bool locked_ = false;
  QStringList allowed_;
  QList<QAction*> actions_;
  QVector<QPointer<QWidget>> disabled_;
  QSet<QAction*> enabled_before_;
  QVector<QMetaObject::Connection> connections_;
};

}  // namespace lora::app
