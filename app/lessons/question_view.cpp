// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/question_view.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/controls/scaled_label.h"
#include "app/lessons/choice_button.h"
#include "app/lessons/lesson_html.h"

namespace lora::app {

QuestionView::QuestionView(QWidget* parent)
    : QWidget(parent), heading_(new ScaledLabel(1.2, this)), why_(new QLabel(this)) {
  heading_->setObjectName(QStringLiteral("question_heading"));
  why_->setObjectName(QStringLiteral("question_why"));
  why_->setTextFormat(Qt::RichText);
  why_->setWordWrap(true);
  set_role(why_, "callout");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 8, 0);  // a focus ring is not cut off by the scroll bar
  column->setSpacing(8);
  column->addWidget(heading_);
  column->addWidget(why_);
  column->addStretch(1);
}

void QuestionView::show_question(const LessonQuestion& question, const LessonSection& section) {
  asked_ = &question;
  section_ = &section;
  heading_->setText(QString::fromStdString(section.heading));
  qDeleteAll(answers_);
  answers_.clear();
  auto* column = static_cast<QVBoxLayout*>(layout());
  const std::size_t count = section.answers("").size();
  for (std::size_t k = 0; k < count; ++k) {
    auto* answer = new ChoiceButton(k + 1, this);
    column->insertWidget(static_cast<int>(k) + 1, answer);
    answers_.push_back(answer);
    connect(answer, &QPushButton::clicked, this, [this, k] { emit answered(k); });
  }
  update_state({}, {});
}

void QuestionView::update_state(const std::vector<std::size_t>& tried, const Facts& facts) {
  if (asked_ == nullptr) return;
  const LessonText texts = section_->answers("");
  const bool done = !tried.empty() && tried.back() == asked_->right;
  for (std::size_t k = 0; k < answers_.size(); ++k) {
    answers_[k]->set_answer(html_of({{texts[k].spans, false}}, facts), plain_text_of({texts[k]}, facts));
    const bool chosen = std::find(tried.begin(), tried.end(), k) != tried.end();
    ChoiceButton::Mark mark = ChoiceButton::Mark::open;
    if (chosen) mark = k == asked_->right ? ChoiceButton::Mark::right_and_chosen : ChoiceButton::Mark::wrong;
    answers_[k]->set_mark(mark);
    if (done) answers_[k]->setEnabled(false);
  }
  why_->setText(html_of(section_->part("why"), facts));
  why_->setVisible(done);
}

QWidget* QuestionView::first_control() const {
  for (ChoiceButton* answer : answers_)
    if (answer->isEnabled()) return answer;
  return nullptr;
}

}  // namespace lora::app
