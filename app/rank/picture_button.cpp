// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/picture_button.h"

#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>

#include "app/controls/plain_texts.h"
#include "app/heatmap/heatmap_painter.h"
#include "app/theme/theme.h"

namespace lora::app {
namespace {

constexpr double frame = 5.0;         // room for the ring around a chosen picture
constexpr double cell_aspect = 0.82;  // height / width, as on the Train page

}  // namespace

PictureButton::PictureButton(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void PictureButton::set_source(std::shared_ptr<const HeatmapSource> source) {
  source_ = std::move(source);
  updateGeometry();
  update();
}

int PictureButton::heightForWidth(int width) const {
  if (!source_ || source_->columns() == 0) return width / 2;
  const double shape =
      cell_aspect * static_cast<double>(source_->rows()) / static_cast<double>(source_->columns());
  return static_cast<int>(width * std::clamp(shape, 0.35, 1.2));
}

QSize PictureButton::sizeHint() const {
  return {170, heightForWidth(170)};
}

HeatmapGeometry PictureButton::geometry_of_cells() const {
  HeatmapGeometry geometry;
  geometry.area = QRectF(rect()).adjusted(frame, frame, -frame, -frame);
  geometry.rows = source_->rows();
  geometry.columns = source_->columns();
  geometry.cell_width = geometry.area.width() / static_cast<double>(geometry.columns);
  geometry.cell_height = geometry.area.height() / static_cast<double>(geometry.rows);
  return geometry;
}

void PictureButton::paintEvent(QPaintEvent*) {
  const Theme& theme = current_theme();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (source_ && source_->rows() > 0 && source_->columns() > 0) {
    HeatmapLook look;
    look.font = font();
    HeatmapPainter(*source_, geometry_of_cells(), look, theme).paint_cells(painter);
  } else {
    painter.setPen(theme.muted_text);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, text());
  }
  if (!isChecked() && !hasFocus() && !underMouse()) return;
  const QColor ring = hasFocus() ? theme.series_floor : isChecked() ? theme.accent : theme.border;
  painter.setPen(QPen(ring, 2.0));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

bool PictureButton::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip && source_ && source_->rows() > 0) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto cell = geometry_of_cells().cell_at(help->pos());
    QToolTip::showText(help->globalPos(),
                       cell ? plain_tip(source_->tooltip(cell->row, cell->column)) : QString(), this);
    return true;
  }
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
  return QAbstractButton::event(event);
}

}  // namespace lora::app
