// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/welcome_card.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "core/ratings/rating_table.h"

namespace lora::app {

WelcomeCard::WelcomeCard(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      text_(new QLabel(this)),
      table_(new QLabel(this)),
      compare_(new QPushButton(this)) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(table_, "muted");
  set_role(compare_, "primary");
  compare_->setObjectName(QStringLiteral("welcome_compare"));
  text_->setWordWrap(true);
  table_->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(28, 24, 28, 24);
  column->setSpacing(12);
  for (QWidget* widget : {title_, text_, table_}) column->addWidget(widget);
  column->addWidget(compare_, 0, Qt::AlignLeft);
  setMaximumWidth(720);
  connect(compare_, &QPushButton::clicked, this, &WelcomeCard::compare_requested);
  retranslate();
}

void WelcomeCard::set_table(const RatingTable& table) {
  users_ = table.users();
  movies_ = table.movies();
  ratings_ = table.seen_count();
  retranslate();
}

void WelcomeCard::set_running(bool running) {
  running_ = running;
  retranslate();
}

void WelcomeCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

void WelcomeCard::retranslate() {
  title_->setText(tr("How large should the rank be?"));
  text_->setText(tr(
      "Here every rank is trained from the start, several times, and the results are put side by side: "
      "how far off the guesses stay, how many numbers A and B need, and what each rank remembers of the "
      "ratings.\n\nA small rank has to find what users and movies have in common. A large rank can store "
      "every rating, but then A and B need more numbers than the table itself.\n\nPredict first: which rank "
      "will be enough for this table?"));
  compare_->setText(running_ ? tr("Comparing…") : tr("Compare"));
  compare_->setEnabled(!running_ && ratings_ > 0);
  table_->setText(
      ratings_ > 0 ? tr("The table: %1 users × %2 movies, %3 ratings.").arg(users_).arg(movies_).arg(ratings_)
                   : tr("There are no ratings yet. Enter some on the Train page first."));
}

}  // namespace lora::app
