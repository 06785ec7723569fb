// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/cell_editor.h"

#include <QKeyEvent>
#include <QLabel>
#include <algorithm>

namespace lora::app {
namespace {
constexpr int least_width = 56;
constexpr int least_height = 24;
}  // namespace

CellEditor::CellEditor(QWidget* parent, const QRectF& place, const QString& text, Commit commit)
    : QLineEdit(text, parent), commit_(std::move(commit)) {
  QRect box = place.toAlignedRect();
  const int width = std::max(least_width, std::min(fontMetrics().horizontalAdvance(text) + 28, 220));
  const QPoint center = box.center();
  box.setSize(box.size().expandedTo({width, std::max(least_height, fontMetrics().height() + 6)}));
  box.moveCenter(center);
  box.moveLeft(std::clamp(box.left(), 0, std::max(0, parent->width() - box.width())));
  box.moveTop(std::clamp(box.top(), 0, std::max(0, parent->height() - box.height())));
  setStyleSheet(QStringLiteral("QLineEdit { padding: 0 3px; min-height: 0; }"));
  setGeometry(box);
  setFocusPolicy(Qt::StrongFocus);
  show();
  raise();
  setFocus();
}

QString CellEditor::message() const {
  return !message_ ? QString() : message_->text();
}

bool CellEditor::event(QEvent* event) {
  // Keys of the window (Space plays, Delete clears) belong to the text while it is open.
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
      try_commit(key->key() == Qt::Key_Tab ? Leave::tab : Leave::back_tab);
      return true;
    }
  }
  return QLineEdit::event(event);
}

void CellEditor::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    close_editor();
  } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    try_commit(Leave::enter);
  } else {
    QLineEdit::keyPressEvent(event);
  }
}

void CellEditor::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (is_closed_ || event->reason() == Qt::PopupFocusReason ||
      event->reason() == Qt::ActiveWindowFocusReason) {
    return;
  }
  commit_(text(), Leave::elsewhere);
  close_editor();
}

void CellEditor::try_commit(Leave leave) {
  const auto refusal = commit_(text(), leave);
  refusal ? refuse(*refusal) : close_editor();
}

void CellEditor::refuse(const QString& message) {
  QWidget* window = this->window();
  if (!message_) {
    message_ = new QLabel(window);
    message_->setProperty("role", "callout");
    message_->setTextFormat(Qt::PlainText);
    connect(this, &QObject::destroyed, message_, &QObject::deleteLater);
  }
  message_->setText(message);
  message_->adjustSize();
  const QPoint below = mapTo(window, QPoint(0, height() + 2));
  message_->move(std::clamp(below.x(), 0, std::max(0, window->width() - message_->width())),
                 below.y() + message_->height() > window->height()
                     ? below.y() - height() - 4 - message_->height()
                     : below.y());
  message_->show();
  message_->raise();
  setAccessibleDescription(message);
  selectAll();
}

void CellEditor::close_editor() {
  if (is_closed_) return;
  is_closed_ = true;
  if (message_) message_->hide();
  const bool had_focus = hasFocus();
  hide();
  if (had_focus) parentWidget()->setFocus();
  deleteLater();
}

}  // namespace lora::app
