// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/contents_view.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/scaled_label.h"
#include "app/controls/text_button.h"
#include "app/lessons/progress_store.h"

namespace lora::app {

ContentsView::ContentsView(ProgressStore& progress, QWidget* parent)
    : QWidget(parent),
      progress_(progress),
      heading_(new ScaledLabel(1.35, this)),
      text_(new QLabel(this)),
      list_(new QVBoxLayout),
      open_(new QPushButton(this)) {
  text_->setWordWrap(true);
  open_->setObjectName(QStringLiteral("open_lesson_folder"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 8, 0);  // a focus ring is not cut off by the scroll bar
  column->setSpacing(10);
  list_->setSpacing(8);
  column->addWidget(heading_);
  column->addWidget(text_);
  column->addLayout(list_);
  column->addWidget(open_);
  column->addStretch(1);
  connect(open_, &QPushButton::clicked, this, &ContentsView::folder_wanted);
}

std::string ContentsView::lesson_language() {
  //: The file a lesson's texts are read from: en.md, zh_CN.md.
  return tr("en.md").chopped(3).toStdString();
}

void ContentsView::load() {
  for (const QString& id : chapter_ids()) {
    std::vector<Error> problems;
    Chapter chapter{id, read_lesson_folder(lesson_folder(id), problems), new TextButton(this)};
    if (!chapter.lesson.lesson) continue;
    chapter.button->setObjectName(QStringLiteral("chapter_") + id);
    list_->addWidget(chapter.button);
    connect(chapter.button, &QPushButton::clicked, this, [this, id] { emit chapter_chosen(id); });
    chapters_.push_back(std::move(chapter));
  }
}

void ContentsView::refresh() {
  if (chapters_.empty()) load();
  heading_->setText(tr("Lessons"));
  text_->setText(tr("Seven short chapters. Your own work is put aside and comes back when you leave."));
  open_->setText(tr("Open a lesson folder…"));
  const std::string language = lesson_language();
  int number = 0;
  for (const Chapter& chapter : chapters_) {
    const Lesson& lesson = *chapter.lesson.lesson;
    const ChapterProgress& done = progress_.chapter(lesson.id);
    const QString title = QString::fromStdString(lesson.words_in(language).title);
    const QString heading = tr("%1. %2", "chapter number and title").arg(++number).arg(title);
    const auto steps = static_cast<int>(lesson.steps.size());
    const auto done_steps =
        static_cast<int>(std::count_if(lesson.steps.begin(), lesson.steps.end(),
                                       [&](const LessonStep& step) { return done.steps.contains(step.id); }));
    const auto questions = static_cast<int>(lesson.quiz.size());
    const auto answered = static_cast<int>(done.questions.size());
    QString state =
        tr("%1 of %2 steps, %3 of %4 questions").arg(done_steps).arg(steps).arg(answered).arg(questions);
    if (done_steps == steps && answered >= questions) state = tr("✓ done");
    if (done_steps == 0 && answered == 0) state = tr("%n step(s)", nullptr, steps);
    chapter.button->set_content(QStringLiteral("<b>%1</b>").arg(heading.toHtmlEscaped()), state);
    chapter.button->setAccessibleName(heading);
    chapter.button->setAccessibleDescription(state);
  }
}

QWidget* ContentsView::first_control() const {
  for (const Chapter& chapter : chapters_) {
    const Lesson& lesson = *chapter.lesson.lesson;
    if (progress_.chapter(lesson.id).steps.size() < lesson.steps.size()) return chapter.button;
  }
  return chapters_.empty() ? nullptr : chapters_.front().button;
}

void ContentsView::showEvent(QShowEvent* event) {
  // The lessons are read when they are first looked at.
  if (chapters_.empty()) refresh();
  QWidget::showEvent(event);
}

void ContentsView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !chapters_.empty()) refresh();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
