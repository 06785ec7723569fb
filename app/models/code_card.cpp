// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/code_card.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/number_box.h"
#include "app/controls/panel_section.h"
#include "app/controls/segmented_switch.h"
#include "core/lora/peft_snippet.h"

namespace lora::app {

CodeCard::CodeCard(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      language_(new SegmentedSwitch(2, 2, this)),
      alpha_label_(new QLabel(this)),
      alpha_(new NumberBox(this)),
      copy_(new QPushButton(this)),
      code_(new QPlainTextEdit(this)),
      note_(new QLabel(this)) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(note_, "muted");
  language_->setObjectName(QStringLiteral("code_language"));
  copy_->setObjectName(QStringLiteral("copy_code"));
  code_->setObjectName(QStringLiteral("code"));
  alpha_->setRange(0.001, 100'000.0);
  alpha_->setValue(16.0);
  alpha_->setKeyboardTracking(false);
  alpha_label_->setBuddy(alpha_);
  note_->setWordWrap(true);
  code_->setReadOnly(true);
  code_->setLineWrapMode(QPlainTextEdit::NoWrap);
  code_->setTabChangesFocus(true);
  code_->setFrameShape(QFrame::NoFrame);
  auto* controls = new QHBoxLayout;
  controls->addWidget(language_);
  controls->addStretch(1);
  for (QWidget* widget : std::initializer_list<QWidget*>{alpha_label_, alpha_, copy_})
    controls->addWidget(widget);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 10, 14, 12);
  column->addWidget(title_);
  column->addLayout(controls);
  column->addWidget(code_, 1);
  column->addWidget(note_);
  connect(language_, &SegmentedSwitch::chosen, this, &CodeCard::show_code);
  connect(alpha_, &NumberBox::valueChanged, this, &CodeCard::show_code);
  connect(copy_, &QPushButton::clicked, this, &CodeCard::copy);
  retranslate();
}

void CodeCard::set_choice(const CatalogChoice& choice, std::size_t rank) {
  choice_ = choice;
  rank_ = rank;
  retranslate();
}

void CodeCard::show_code() {
  const bool complete = choice_.is_complete() && rank_ > 0;
  copy_->setEnabled(complete);
  if (!complete) {
    code_->clear();
    return;
  }
  const PeftChoice choice{choice_.targets, rank_, alpha_->value(), false};
  const std::string code = language_->current() == 0 ? lora_config_python(choice_.model, choice)
                                                     : adapter_config_json(choice_.model, choice);
  QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
  fixed.setPointSizeF(font().pointSizeF());
  code_->setFont(fixed);
  code_->setPlainText(QString::fromStdString(code));
  code_->setFixedHeight(code_->fontMetrics().lineSpacing() * 9 + 20);
}

void CodeCard::copy() {
  QGuiApplication::clipboard()->setText(code_->toPlainText());
  emit message(tr("The code is on the clipboard."));
}

void CodeCard::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange) show_code();
}

void CodeCard::retranslate() {
  title_->setText(rank_ > 0 ? tr("Copy as code, rank %1").arg(rank_) : tr("Copy as code"));
  language_->set_texts({tr("LoraConfig (Python)"), QStringLiteral("adapter_config.json")});
  language_->setAccessibleName(tr("Kind of code"));
  alpha_label_->setText(tr("α"));
  alpha_->setAccessibleName(tr("Alpha, α"));
  alpha_->setToolTip(tr("The correction is scaled by α/r"));
  alpha_label_->setToolTip(alpha_->toolTip());
  copy_->setText(tr("Copy"));
  code_->setAccessibleName(tr("Code of this choice"));
  note_->setText(tr(
      "The real training runs elsewhere, on PEFT; with Accelerate, DeepSpeed or FSDP on many machines. The "
      "adapter it saves can be opened here."));
  show_code();
}

}  // namespace lora::app
