// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/step_view.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/number_box.h"
#include "app/controls/panel_section.h"
#include "app/controls/scaled_label.h"
#include "app/lessons/choice_button.h"
#include "app/lessons/lesson_html.h"

namespace lora::app {
namespace {

QLabel* text_label(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::RichText);
  label->setWordWrap(true);
  return label;
}

QFrame* card(QWidget* parent, const char* role) {
  auto* frame = new QFrame(parent);
  set_role(frame, role);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(10, 8, 10, 8);
  column->setSpacing(6);
  return frame;
}

/// The cell chosen now, for a prediction by pointing.
std::optional<LessonCell> chosen_cell(const Facts& facts) {
  const auto found = facts.find("cell");
  return found == facts.end() ? std::nullopt : std::optional(std::get<LessonCell>(found->second));
}

/// "Ana × Steel Run" for "largest_rating_cell".
QString names_of(std::string cell_fact, const Facts& facts) {
  constexpr std::size_t ending = 4;  // "cell"
  const std::string names = cell_fact.replace(cell_fact.size() - ending, ending, "names");
  return fact_text(facts, names, -1);
}

}  // namespace

StepView::StepView(QWidget* parent)
    : QWidget(parent),
      heading_(new ScaledLabel(1.35, this)),
      body_(text_label(this)),
      task_(card(this, "task")),
      task_heading_(new QLabel(task_)),
      task_text_(text_label(task_)),
      show_hint_(new QPushButton(this)),
      hint_(text_label(this)),
      done_(card(this, "done")),
      verdict_(text_label(done_)),
      done_text_(text_label(done_)),
      show_note_(new QPushButton(this)),
      note_(text_label(this)) {
  heading_->setObjectName(QStringLiteral("step_heading"));
  body_->setObjectName(QStringLiteral("step_body"));
  done_->setObjectName(QStringLiteral("step_done"));
  task_->setObjectName(QStringLiteral("step_task"));
  done_text_->setObjectName(QStringLiteral("step_done_text"));
  verdict_->setObjectName(QStringLiteral("step_verdict"));
  show_hint_->setObjectName(QStringLiteral("show_hint"));
  show_note_->setObjectName(QStringLiteral("show_note"));
  build_ask();
  for (QWidget* widget : std::initializer_list<QWidget*>{task_heading_, task_text_})
    task_->layout()->addWidget(widget);
  for (QWidget* widget : {verdict_, done_text_}) done_->layout()->addWidget(widget);
  set_role(task_heading_, "kicker");
  set_role(verdict_, "title");
  set_role(note_, "callout");
  for (QPushButton* button : {show_hint_, show_note_, skip_}) set_role(button, "flat");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 8, 0);  // a focus ring is not cut off by the scroll bar
  column->setSpacing(10);
  for (QWidget* widget : std::initializer_list<QWidget*>{heading_, body_, ask_, task_, show_hint_, hint_,
                                                         done_, show_note_, note_}) {
    column->addWidget(widget);
  }
  column->addStretch(1);
  connect(show_hint_, &QPushButton::clicked, this, [this] {
    hint_wanted_ = true;
    hint_->show();
    show_hint_->hide();
  });
  connect(show_note_, &QPushButton::clicked, this, [this] { note_->setVisible(!note_->isVisibleTo(this)); });
  retranslate();
}

void StepView::build_ask() {
  ask_ = card(this, "ask");
  ask_->setObjectName(QStringLiteral("step_ask"));
  ask_heading_ = new QLabel(ask_);
  question_ = text_label(ask_);
  number_ = new NumberBox(ask_);
  answer_ = new QPushButton(ask_);
  skip_ = new QPushButton(ask_);
  set_role(ask_heading_, "kicker");
  number_->setObjectName(QStringLiteral("answer_number"));
  number_->setRange(-1e9, 1e9);
  answer_->setObjectName(QStringLiteral("give_answer"));
  skip_->setObjectName(QStringLiteral("skip_prediction"));
  auto* column = static_cast<QVBoxLayout*>(ask_->layout());
  column->addWidget(ask_heading_);
  column->addWidget(question_);
  choices_ = new QVBoxLayout;
  choices_->setSpacing(6);
  column->addLayout(choices_);
  for (QWidget* widget : std::initializer_list<QWidget*>{number_, answer_, skip_}) column->addWidget(widget);
  connect(answer_, &QPushButton::clicked, this, [this] {
    if (step_->prediction->kind == Prediction::Kind::number) emit predicted(number_->value());
    const auto cell = chosen_cell(facts_);
    if (step_->prediction->kind == Prediction::Kind::cell && cell) emit predicted(*cell);
  });
  auto* typed = number_->findChild<QLineEdit*>();
  connect(typed, &QLineEdit::returnPressed, answer_, &QPushButton::click);
  connect(typed, &QLineEdit::textChanged, this, [this] { allow_answer(); });
  connect(skip_, &QPushButton::clicked, this, &StepView::prediction_skipped);
}

void StepView::show_step(const LessonStep& step, const LessonSection& section) {
  step_ = &step;
  section_ = &section;
  heading_->setText(QString::fromStdString(section.heading));
  hint_wanted_ = false;
  note_->hide();
  show_note_->setVisible(!section.part("note").empty());
  number_->setValue(0.0);
  number_->clear();  // nothing is suggested
  fill_choices();
  update_state(nullptr, {});
}

void StepView::fill_choices() {
  qDeleteAll(answers_);
  answers_.clear();
  if (!step_->prediction || step_->prediction->kind != Prediction::Kind::choice) return;
  const std::size_t count = section_->answers("ask").size();
  for (std::size_t k = 0; k < count; ++k) {
    auto* answer = new ChoiceButton(k + 1, ask_);
    choices_->addWidget(answer);
    answers_.push_back(answer);
    connect(answer, &QPushButton::clicked, this, [this, k] { emit predicted(k); });
  }
}

void StepView::update_state(const StepRun* run, const Facts& facts) {
  if (step_ == nullptr) return;
  facts_ = facts;
  const auto& shown = run != nullptr && run->is_done() ? run->told_facts() : facts;
  body_->setText(html_of(section_->part(""), facts));
  question_->setText(html_of(without_items(section_->part("ask")), facts));
  task_text_->setText(html_of(section_->part("task"), facts));
  hint_->setText(html_of(section_->part("hint"), facts));
  note_->setText(html_of(section_->part("note"), facts));
  done_text_->setText(html_of(section_->part("done"), shown));
  const bool waits = run != nullptr && run->waits_for_prediction();
  const bool is_done = run != nullptr && run->is_done();
  ask_->setVisible(step_->prediction.has_value());
  ask_->setEnabled(run != nullptr);
  task_->setVisible(step_->task.has_value() && !is_done && !waits);
  const bool has_hint = !section_->part("hint").empty() && !is_done;
  show_hint_->setVisible(has_hint && !hint_wanted_);
  hint_->setVisible(has_hint && hint_wanted_);
  done_->setVisible(is_done && (!section_->part("done").empty() || run->verdict() != Verdict::none));
  done_text_->setVisible(!section_->part("done").empty());
  if (!step_->prediction) {
    verdict_->hide();
    return;
  }
  const Prediction::Kind kind = step_->prediction->kind;
  skip_->setVisible(waits);
  number_->setVisible(kind == Prediction::Kind::number);
  number_->setEnabled(waits);
  answer_->setVisible(kind != Prediction::Kind::choice && waits);
  if (kind == Prediction::Kind::cell) {
    const auto cell = chosen_cell(facts);
    answer_->setEnabled(cell.has_value());
    const QString names =
        cell ? fact_text(facts, "user", -1) + QStringLiteral(" × ") + fact_text(facts, "movie", -1)
             : QString();
    answer_->setText(cell ? tr("This cell: %1").arg(names) : tr("Point at a cell first"));
  } else {
    answer_->setText(tr("This is my guess"));
    allow_answer();
  }
  if (run != nullptr) show_answers(*run);
  if (run != nullptr) show_verdict(*run);
}

void StepView::allow_answer() {
  if (step_ == nullptr || !step_->prediction || step_->prediction->kind != Prediction::Kind::number) return;
  answer_->setEnabled(!number_->cleanText().isEmpty());
}

void StepView::show_answers(const StepRun& run) {
  const LessonText texts = section_->answers("ask");
  const auto& prediction = run.prediction();
  for (std::size_t k = 0; k < answers_.size(); ++k) {
    answers_[k]->set_answer(html_of({{texts[k].spans, false}}, facts_), plain_text_of({texts[k]}, facts_));
    const bool chosen = prediction && std::get<std::size_t>(*prediction) == k;
    const bool right = run.is_done() && run.right_answer() == k;
    ChoiceButton::Mark mark = ChoiceButton::Mark::open;
    if (chosen) mark = run.is_done() ? ChoiceButton::Mark::wrong : ChoiceButton::Mark::chosen;
    if (chosen && run.verdict() == Verdict::unknown) mark = ChoiceButton::Mark::chosen;
    if (right) mark = chosen ? ChoiceButton::Mark::right_and_chosen : ChoiceButton::Mark::right;
    answers_[k]->set_mark(mark);
    if (!run.waits_for_prediction()) answers_[k]->setEnabled(false);
  }
}

void StepView::show_verdict(const StepRun& run) {
  QString text;
  switch (run.verdict()) {
    case Verdict::none:
      break;
    case Verdict::right:
      text = tr("✓ You predicted this.");
      break;
    case Verdict::wrong:
      text = tr("✗ It came out differently than you predicted.");
      break;
    case Verdict::unknown:
      text = tr("This run does not show which answer is right.");
      break;
  }
  if (run.is_done() && step_->prediction->kind == Prediction::Kind::number) {
    text = tr("%1 It is %2.", "verdict, then the number")
               .arg(text, fact_text(run.done_facts(), step_->prediction->fact, -1));
  }
  if (run.is_done() && step_->prediction->kind == Prediction::Kind::cell) {
    text = tr("%1 It is %2.", "verdict, then the cell")
               .arg(text, names_of(step_->prediction->fact, run.done_facts()));
  }
  verdict_->setText(text.trimmed().toHtmlEscaped());
  verdict_->setVisible(!text.isEmpty());
}

QWidget* StepView::first_control() const {
  if (!ask_->isVisibleTo(this)) return nullptr;
  for (ChoiceButton* answer : answers_)
    if (answer->isEnabled()) return answer;
  if (number_->isVisibleTo(this) && number_->isEnabled()) return number_;
  return nullptr;
}

void StepView::retranslate() {
  ask_heading_->setText(tr("Predict, then look"));
  task_heading_->setText(tr("Your turn"));
  show_hint_->setText(tr("Show a hint"));
  show_note_->setText(tr("Good to know…"));
  skip_->setText(tr("Just look"));
  number_->setAccessibleName(tr("Your prediction, a number"));
}

void StepView::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
