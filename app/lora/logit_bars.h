// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "app/exporting/exportable.h"
#include "app/lora/word_focus.h"

class QLabel;
class QToolButton;

namespace lora::app {

/// The card with the bars of the logits for the chosen next word, and the buttons that walk along the answer.
class LogitBars : public QFrame, public Exportable {
  Q_OBJECT
 public:
  explicit LogitBars(QWidget* parent = nullptr);

  void set_focus(const WordFocus& focus);

  QString export_name() const override { return QStringLiteral("logits"); }
  QString export_title() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  QString export_caption() const override;
  /// Every word with its frozen logit, correction and sum.
  QString export_csv() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  /// The learner asks for another place in the answer.
  void position_chosen(std::size_t position);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void show_title();

  QLabel* title_;
  QLabel* place_;
  QToolButton* back_;
  QToolButton* forward_;
  WordFocus focus_;
};

}  // namespace lora::app
