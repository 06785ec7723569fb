// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_switch.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenuBar>

#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/controls/spot.h"

namespace lora::app {

PageSwitch::PageSwitch(QMenuBar* menus, QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), pages_(new SegmentedSwitch(page_count, page_count, this)) {
  setAttribute(Qt::WA_StyledBackground);
  set_role(this, "bar");
  set_role(title_, "title");
  title_->setTextFormat(Qt::PlainText);
  set_spot(pages_, "pages");
  pages_->setObjectName("page_switch");
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(8, 4, 16, 4);
  menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
  layout->addWidget(menus, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
  layout->addWidget(pages_, 0, 1, Qt::AlignCenter);
  layout->addWidget(title_, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(2, 1);
  connect(pages_, &SegmentedSwitch::chosen, this, [this](int page) { emit chosen(static_cast<Page>(page)); });
  retranslate();
}

void PageSwitch::set_page(Page page) {
  pages_->set_current(static_cast<int>(page));
}

void PageSwitch::set_title(const QString& title) {
  title_->setText(
      title_->fontMetrics().elidedText(title, Qt::ElideRight, title_->fontMetrics().averageCharWidth() * 40));
  title_->setToolTip(title);
}

void PageSwitch::retranslate() {
  pages_->set_texts(
      {tr("Train"), tr("Compare ranks"), tr("LoRA layer"), tr("Real models"), tr("Experiments")});
  pages_->setAccessibleName(tr("Pages"));
}

void PageSwitch::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
