// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lesson_panel.h"

#include <QAbstractSpinBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/controls/scaled_label.h"
#include "app/document/error_text.h"
#include "app/lessons/contents_view.h"
#include "app/lessons/question_view.h"
#include "app/lessons/step_dots.h"
#include "app/lessons/step_view.h"
#include "app/theme/page_area.h"

namespace lora::app {

LessonPanel::LessonPanel(LessonGuide& guide, QWidget* parent)
    : QFrame(parent),
      guide_(guide),
      kicker_(new QLabel(this)),
      close_(new QToolButton(this)),
      area_(new PageArea(this)),
      views_(new QStackedWidget(this)),
      contents_(new ContentsView(guide.progress(), this)),
      step_(new StepView(this)),
      question_(new QuestionView(this)),
      end_(new QWidget(this)),
      end_heading_(new ScaledLabel(1.35, end_)),
      end_text_(new QLabel(end_)),
      end_next_(new QPushButton(end_)),
      end_contents_(new QPushButton(end_)),
      error_(new QLabel(this)),
      keys_(new QLabel(this)),
      footer_(new QWidget(this)),
      back_(new QPushButton(footer_)),
      dots_(new StepDots(footer_)),
      next_(new QPushButton(footer_)) {
  setObjectName(QStringLiteral("lesson_panel"));
  set_role(this, "panel");
  auto* end_column = new QVBoxLayout(end_);
  end_column->setContentsMargins(0, 0, 8, 0);
  for (QWidget* widget : std::initializer_list<QWidget*>{end_heading_, end_text_, end_next_, end_contents_})
    end_column->addWidget(widget);
  end_column->addStretch(1);
  end_text_->setWordWrap(true);
  end_next_->setObjectName(QStringLiteral("next_chapter"));
  end_contents_->setObjectName(QStringLiteral("to_contents"));
  set_role(end_next_, "primary");
  for (QWidget* view : std::initializer_list<QWidget*>{contents_, step_, question_, end_}) {
    set_role(view, "panel");
    views_->addWidget(view);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(16, 12, 8, 12);
  column->setSpacing(8);
  build_header(this);
  area_->setWidget(views_);
  views_->setAutoFillBackground(false);
  area_->setWidgetResizable(true);
  area_->setFrameShape(QFrame::NoFrame);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area_->setFocusPolicy(Qt::NoFocus);
  error_->setWordWrap(true);
  error_->setTextFormat(Qt::PlainText);
  set_role(error_, "error");
  column->addWidget(error_);
  column->addWidget(area_, 1);
  build_footer();
  connect(&guide_, &LessonGuide::place_changed, this, &LessonPanel::show_place);
  connect(&guide_, &LessonGuide::state_changed, this, &LessonPanel::show_state);
  connect(&guide_, &LessonGuide::failed, this, &LessonPanel::show_error);
  connect(step_, &StepView::predicted, &guide_, &LessonGuide::predict);
  connect(step_, &StepView::prediction_skipped, &guide_, &LessonGuide::skip_prediction);
  connect(question_, &QuestionView::answered, &guide_, &LessonGuide::answer_question);
  connect(contents_, &ContentsView::chapter_chosen, this, &LessonPanel::chapter_chosen);
  connect(contents_, &ContentsView::folder_wanted, this, &LessonPanel::folder_wanted);
  connect(close_, &QToolButton::clicked, this, &LessonPanel::close_wanted);
  connect(end_contents_, &QPushButton::clicked, this, &LessonPanel::close_wanted);
  connect(end_next_, &QPushButton::clicked, this, [this] { emit chapter_chosen(next_chapter()); });
  show_contents();
  retranslate();
}

void LessonPanel::build_header(QWidget* parent) {
  auto* row = new QHBoxLayout;
  set_role(kicker_, "kicker");
  set_role(close_, "flat");
  kicker_->setTextFormat(Qt::PlainText);
  kicker_->setWordWrap(true);
  close_->setText(QStringLiteral("✕"));
  close_->setObjectName(QStringLiteral("leave_lesson"));
  row->addWidget(kicker_, 1);
  row->addWidget(close_);
  static_cast<QVBoxLayout*>(parent->layout())->addLayout(row);
}

void LessonPanel::build_footer() {
  set_role(keys_, "muted");
  keys_->setWordWrap(true);
  keys_->setTextFormat(Qt::PlainText);
  layout()->addWidget(keys_);
  auto* row = new QHBoxLayout(footer_);
  row->setContentsMargins(0, 0, 8, 0);
  back_->setObjectName(QStringLiteral("lesson_back"));
  next_->setObjectName(QStringLiteral("lesson_next"));
  row->addWidget(back_);
  row->addWidget(dots_, 1);
  row->addWidget(next_);
  layout()->addWidget(footer_);
  connect(back_, &QPushButton::clicked, &guide_, &LessonGuide::back);
  connect(next_, &QPushButton::clicked, &guide_, &LessonGuide::next);
}

const LessonWords& LessonPanel::words() const {
  return guide_.lesson()->words_in(ContentsView::lesson_language());
}

QString LessonPanel::kicker() const {
  if (guide_.lesson() == nullptr) return tr("Lessons");
  const auto chapters = chapter_ids();
  const auto number = chapters.indexOf(QString::fromStdString(guide_.lesson()->id)) + 1;
  const QString title = QString::fromStdString(words().title);
  return number > 0 ? tr("Lesson %1 of %2 · %3").arg(number).arg(chapters.size()).arg(title) : title;
}

QString LessonPanel::next_chapter() const {
  if (guide_.lesson() == nullptr) return {};
  const auto chapters = chapter_ids();
  const auto index = chapters.indexOf(QString::fromStdString(guide_.lesson()->id));
  return index >= 0 ? chapters.value(index + 1) : QString();
}

void LessonPanel::show_contents() {
  error_->hide();
  contents_->refresh();
  views_->setCurrentWidget(contents_);
  footer_->hide();
  keys_->hide();
  kicker_->clear();
}

void LessonPanel::show_place() {
  error_->hide();
  footer_->show();
  keys_->show();
  kicker_->setText(kicker());
  const std::size_t place = guide_.place();
  if (guide_.is_step()) {
    const LessonStep& step = guide_.lesson()->steps[place];
    step_->show_step(step, words().sections.at(step.id));
    views_->setCurrentWidget(step_);
  } else if (guide_.is_question()) {
    question_->show_question(guide_.question(), words().sections.at("quiz-" + guide_.question().id));
    views_->setCurrentWidget(question_);
  } else {
    end_heading_->setText(tr("That was “%1”").arg(QString::fromStdString(words().title)));
    views_->setCurrentWidget(end_);
  }
  dots_->set_place(place, guide_.last_place());
  area_->verticalScrollBar()->setValue(0);
}

void LessonPanel::show_state() {
  if (guide_.lesson() == nullptr) return;
  const bool at_end = !guide_.is_step() && !guide_.is_question();
  if (guide_.is_step()) step_->update_state(guide_.run(), guide_.facts());
  if (guide_.is_question()) question_->update_state(guide_.tried_answers(), guide_.facts());
  const bool ready =
      guide_.is_step() ? guide_.run() != nullptr && guide_.run()->is_done() : guide_.is_question_done();
  back_->setEnabled(guide_.place() > 0);
  next_->setVisible(!at_end);
  end_next_->setVisible(!next_chapter().isEmpty());
  next_->setText(ready ? tr("Next") : tr("Skip"));
  keys_->setText(keys_text());
  const char* role = ready ? "primary" : "";
  if (next_->property("role").toString() != QLatin1String(role)) set_role(next_, role);
}

QString LessonPanel::keys_text() const {
  const StepRun* run = guide_.is_step() ? guide_.run() : nullptr;
  if (run != nullptr && run->waits_for_prediction()) {
    switch (run->step().prediction->kind) {
      case Prediction::Kind::choice:
        return tr("Keys: 1, 2, 3 answer. F6 goes to the next part of the window.");
      case Prediction::Kind::number:
        return tr("Keys: type a number, Enter gives it. F6 goes to the next part of the window.");
      case Prediction::Kind::cell:
        return tr("Keys: the arrows choose a cell, Enter gives it. F6 goes to the next part of the window.");
    }
  }
  if (run != nullptr && !run->is_done())
    return tr("Keys: Space is Play, Tab to the next control, F6 to the next part of the window.");
  if (guide_.is_question() && !guide_.is_question_done()) return tr("Keys: 1, 2, 3 answer.");
  return tr("Keys: Page Down goes on, F6 to the next part of the window.");
}

void LessonPanel::show_error(const Error& error) {
  error_->setText(error_text(error));
  error_->show();
}

void LessonPanel::take_focus() {
  QWidget* target = next_;
  if (views_->currentWidget() == contents_) target = contents_->first_control();
  if (views_->currentWidget() == step_) {
    target = step_->first_control() != nullptr ? step_->first_control() : next_;
  }
  if (views_->currentWidget() == question_ && question_->first_control() != nullptr)
    target = question_->first_control();
  if (views_->currentWidget() == end_) target = end_next_->isVisibleTo(this) ? end_next_ : end_contents_;
  if (target == nullptr) return;
  // A number is typed over what stands there.
  const bool is_number = qobject_cast<QAbstractSpinBox*>(target) != nullptr;
  target->setFocus(is_number ? Qt::TabFocusReason : Qt::OtherFocusReason);
}

void LessonPanel::keyPressEvent(QKeyEvent* event) {
  // 1 to 6 choose an answer while the keyboard is in the panel.
  const int number = event->key() - Qt::Key_0;
  if (event->modifiers() == Qt::NoModifier && number >= 1 && number <= 6) {
    auto* answer = views_->currentWidget()->findChild<QPushButton*>(QStringLiteral("answer_%1").arg(number));
    if (answer != nullptr && answer->isEnabled()) return answer->click();
  }
  QFrame::keyPressEvent(event);
}

void LessonPanel::fit_width() {
  // Chinese type is wide, but says more with fewer characters.
  setFixedWidth(std::min(fontMetrics().averageCharWidth() * 38, fontMetrics().height() * 16) + 24);
}

void LessonPanel::retranslate() {
  close_->setToolTip(guide_.lesson() ? tr("Leave the lesson; your own work comes back")
                                     : tr("Close the lessons"));
  close_->setAccessibleName(close_->toolTip());
  back_->setText(tr("Back"));
  next_->setText(tr("Next"));
  end_text_->setText(tr("What you did is remembered. The next chapter goes on from here."));
  end_next_->setText(tr("Next chapter"));
  end_contents_->setText(tr("Back to my own work"));
  fit_width();
  if (guide_.lesson() != nullptr) show_place();
  show_state();
}

void LessonPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    // The names in the tables of the app change, too. Later, when every page has the new language.
    QMetaObject::invokeMethod(&guide_, &LessonGuide::restart_step, Qt::QueuedConnection);
  }
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit_width();
  QFrame::changeEvent(event);
}

}  // namespace lora::app
