// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/side_panel.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"

namespace lora::app {

SidePanel::SidePanel(QWidget* parent) : PageArea(parent) {
  setObjectName(QStringLiteral("side_panel"));
  auto* content = new QWidget(viewport());
  set_role(content, "panel");
  content->setAttribute(Qt::WA_StyledBackground);
  layout_ = new QVBoxLayout(content);
  layout_->setContentsMargins(16, 12, 12, 12);
  layout_->setSpacing(16);
  setWidget(content);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  content->installEventFilter(this);
}

void SidePanel::add_section(QWidget* section) {
  layout_->addWidget(section);
}

void SidePanel::add_stretch() {
  layout_->addStretch(1);
}

bool SidePanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) {
    const int usual = fontMetrics().averageCharWidth() * 36;
    setFixedWidth(std::max(usual, widget()->minimumSizeHint().width()) +
                  verticalScrollBar()->sizeHint().width());
  }
  return PageArea::eventFilter(watched, event);
}

}  // namespace lora::app
