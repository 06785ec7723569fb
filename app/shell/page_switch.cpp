// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_switch.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenuBar>
#include <QToolButton>

#include "app/controls/elided_label.h"
#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "app/controls/spot.h"
#include "app/theme/icon.h"

namespace lora::app {

PageSwitch::PageSwitch(QMenuBar* menus, QWidget* parent)
    : QWidget(parent),
      title_(new ElidedLabel(this)),
      pages_(new SegmentedSwitch(page_count, page_count, this)),
      present_(new QToolButton(this)),
      lock_sign_(new QToolButton(this)) {
  setAttribute(Qt::WA_StyledBackground);
  set_role(this, "bar");
  set_role(title_, "title");
  set_role(present_, "flat");
  set_spot(present_, "present_button");
  present_->setObjectName("present_button");
  present_->setCheckable(true);
  present_->setFocusPolicy(Qt::TabFocus);
  present_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  set_role(lock_sign_, "flat");
  lock_sign_->setObjectName("lock_sign");
  lock_sign_->setFocusPolicy(Qt::TabFocus);
  lock_sign_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  lock_sign_->hide();
  title_->setTextFormat(Qt::PlainText);
  title_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  set_spot(pages_, "pages");
  pages_->setObjectName("page_switch");
  auto* layout = new QGridLayout(this);
  layout->setContentsMargins(8, 4, 16, 4);
  menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
  layout->addWidget(menus, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
  layout->addWidget(pages_, 0, 1, Qt::AlignCenter);
  auto* right = new QHBoxLayout;
  right->addWidget(title_, 1);
  right->addWidget(lock_sign_);
  right->addWidget(present_);
  layout->addLayout(right, 0, 2);
  layout->setColumnStretch(0, 1);
  layout->setColumnStretch(2, 1);
  connect(pages_, &SegmentedSwitch::chosen, this, [this](int page) { emit chosen(static_cast<Page>(page)); });
  connect(present_, &QToolButton::clicked, this, &PageSwitch::present_toggled);
  retranslate();
}

void PageSwitch::set_presenting(bool presenting) {
  present_->setChecked(presenting);
}

void PageSwitch::set_locked(bool locked) {
  lock_sign_->setVisible(locked);
}

void PageSwitch::set_page(Page page) {
  pages_->set_current(static_cast<int>(page));
}

void PageSwitch::set_title(const QString& title) {
  title_->setText(title);
}

void PageSwitch::retranslate() {
  pages_->set_texts(
      {tr("Train"), tr("Compare ranks"), tr("LoRA layer"), tr("Real models"), tr("Experiments")});
  pages_->setAccessibleName(tr("Pages"));
  lock_sign_->setText(tr("Locked"));
  lock_sign_->setIcon(themed_icon(QStringLiteral("lock")));
  lock_sign_->setAccessibleName(tr("Locked by the teacher"));
  lock_sign_->setToolTip(tr("Locked by the teacher: you can look, point and play. Ctrl+Alt+L unlocks."));
  present_->setText(tr("Present"));
  present_->setAccessibleName(tr("Present"));
  present_->setToolTip(tr("Full screen with large type for the projector (F5 or F11; Esc ends it)"));
  present_->setIcon(themed_icon(QStringLiteral("present")));
}

void PageSwitch::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
