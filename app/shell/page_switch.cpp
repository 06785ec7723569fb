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
      menus_(menus),
      grid_(new QGridLayout(this)),
      right_(new QHBoxLayout),
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
  grid_->setContentsMargins(8, 4, 16, 4);
  menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
  right_->addWidget(title_, 1);
  right_->addWidget(lock_sign_);
  right_->addWidget(present_);
  grid_->addWidget(menus_, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
  grid_->addLayout(right_, 0, 2);
  grid_->setColumnStretch(0, 1);
  grid_->setColumnStretch(2, 1);
  connect(pages_, &SegmentedSwitch::chosen, this, [this](int page) { emit chosen(static_cast<Page>(page)); });
  connect(present_, &QToolButton::clicked, this, &PageSwitch::present_toggled);
  retranslate();
  arrange();
}

int PageSwitch::width_in_one_row() const {
  const QMargins margins = grid_->contentsMargins();
  const int menus = menus_->isHidden() ? 0 : menus_->sizeHint().width();
  return menus + pages_->minimumSizeHint().width() + right_->minimumSize().width() + margins.left() +
         margins.right() + 2 * grid_->horizontalSpacing();
}

QSize PageSwitch::minimumSizeHint() const {
  const QMargins margins = grid_->contentsMargins();
  const int below =
      std::max(menus_->sizeHint().width() + right_->minimumSize().width() + grid_->horizontalSpacing(),
               pages_->minimumSizeHint().width());
  return {below + margins.left() + margins.right(), grid_->minimumSize().height()};
}

void PageSwitch::arrange() {
  const int rows = width() < width_in_one_row() ? 2 : 1;
  if (rows == rows_) return;
  rows_ = rows;
  grid_->removeWidget(pages_);
  rows == 1 ? grid_->addWidget(pages_, 0, 1, Qt::AlignCenter)
            : grid_->addWidget(pages_, 1, 0, 1, 3, Qt::AlignCenter);
}

void PageSwitch::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
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
  if (rows_ > 0 && (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange))
    arrange();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
