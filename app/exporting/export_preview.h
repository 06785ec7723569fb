// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace lora::app {

/// The file as it will be: a picture on a chequered ground (what is transparent stays chequered), or text.
class ExportPreview : public QWidget {
  Q_OBJECT
 public:
  explicit ExportPreview(QWidget* parent = nullptr);

  void show_image(const QImage& image);
  /// The first lines of a file of text, or a sentence.
  void show_text(const QString& text);
  const QImage& image() const { return image_; }
  const QString& text() const { return text_; }
  QSize sizeHint() const override { return {560, 400}; }
  QSize minimumSizeHint() const override { return {240, 180}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage image_;
  QString text_;
};

}  // namespace lora::app
