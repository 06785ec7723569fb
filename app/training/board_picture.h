// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/exporting/exportable.h"
#include "core/timeline/frame.h"

namespace lora::app {

/// One step as a picture: A to the left of the guess, B above it, the ratings (or the errors) beside it.
class BoardPicture : public Exportable {
 public:
  /// Shows errors in place of the ratings when asked to.
  explicit BoardPicture(FramePtr frame, bool shows_error = false);
  /// Always the frame that is there when it is painted; throws std::invalid_argument while there is none.
  explicit BoardPicture(std::function<FramePtr()> frame, bool shows_error = false);

  QString export_name() const override { return QStringLiteral("board"); }
  QString export_title() const override;
  QString export_caption() const override;
  QSizeF export_size() const override;
  void paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  void paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const override;
  bool fills_area() const override { return true; }
  /// The guess.
  QString export_csv() const override;

 private:
  FramePtr frame() const;

  std::function<FramePtr()> source_;
  bool shows_error_;
};

}  // namespace lora::app
