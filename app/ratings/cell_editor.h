// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <functional>
#include <optional>

namespace lora::app {

/// A small line of text over a heat map. Enter and Tab commit, Esc and losing the focus give up. What is
/// refused stays open with a message below. Deletes itself when it is done.
class CellEditor : public QLineEdit {
  Q_OBJECT
 public:
  /// elsewhere: the learner went on to something else; the text is taken, or dropped if it is refused.
  enum class Leave { enter, tab, back_tab, elsewhere };
  /// Takes the text or says why not (then the editor stays open).
  using Commit = std::function<std::optional<QString>(const QString& text, Leave leave)>;

  /// At `place` of `parent`, made wide enough and kept inside it.
  CellEditor(QWidget* parent, const QRectF& place, const QString& text, Commit commit);
  /// The message on screen; empty for none.
  QString message() const;

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void try_commit(Leave leave);
  void refuse(const QString& message);
  void close_editor();

  Commit commit_;
  QPointer<QLabel> message_;  ///< a child of the window, to be seen whole
  bool is_closed_ = false;
};

}  // namespace lora::app
