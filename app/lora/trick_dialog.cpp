// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/trick_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/lora/lora_texts.h"

namespace lora::app {
namespace {
constexpr int word_columns = 8;
}

TrickDialog::TrickDialog(const TrickList& tricks, std::optional<std::size_t> index, QWidget* parent)
    : QDialog(parent),
      tricks_(tricks),
      prompt_(new QComboBox(this)),
      answer_(new QLineEdit(this)),
      words_(new QWidget(this)),
      state_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
  setWindowTitle(index ? tr("Edit the trick") : tr("A new trick"));
  prompt_->setObjectName(QStringLiteral("trick_prompt"));
  answer_->setObjectName(QStringLiteral("trick_answer"));
  state_->setObjectName(QStringLiteral("trick_state"));
  state_->setWordWrap(true);
  for (const ToyPhrase& phrase : tricks_.model()->phrases())
    prompt_->addItem(QString::fromStdString(phrase.prompt));
  if (index) {
    const ToyPhrase& phrase = tricks_.entries().at(*index).phrase;
    prompt_->setCurrentText(QString::fromStdString(phrase.prompt));
    answer_->setText(QString::fromStdString(phrase.answer));
  }
  auto* form = new QFormLayout;
  form->addRow(tr("When someone says"), prompt_);
  form->addRow(tr("the model should answer"), answer_);
  auto* hint = new QLabel(tr("Words at hand (you can also type new ones):"), this);
  set_role(hint, "muted");
  add_words();
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(state_);
  layout->addWidget(hint);
  layout->addWidget(words_);
  layout->addWidget(buttons_);
  connect(answer_, &QLineEdit::textChanged, this, &TrickDialog::check);
  connect(prompt_, &QComboBox::currentIndexChanged, this, &TrickDialog::check);
  connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (QAbstractButton* button : buttons_->buttons()) button->setIcon({});
  answer_->setFocus();
  check();
}

void TrickDialog::add_words() {
  auto* grid = new QGridLayout(words_);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(3);
  const Vocabulary& vocabulary = tricks_.model()->vocabulary();
  for (std::size_t k = Vocabulary::end + 1; k < vocabulary.size(); ++k) {
    auto* button = new QPushButton(QString::fromStdString(vocabulary.word(k)), words_);
    set_role(button, "flat");
    button->setAutoDefault(false);
    const int place = static_cast<int>(k) - 1;
    grid->addWidget(button, place / word_columns, place % word_columns);
    connect(button, &QPushButton::clicked, this, [this, button] {
      const QString before = answer_->text().trimmed();
      answer_->setText(before.isEmpty() ? button->text() : before + QLatin1Char(' ') + button->text());
      answer_->setFocus();
    });
  }
}

ToyPhrase TrickDialog::phrase() const {
  return {prompt_->currentText().toStdString(), answer_->text().simplified().toStdString()};
}

void TrickDialog::check() {
  const auto error = tricks_.check(phrase());
  buttons_->button(QDialogButtonBox::Ok)->setEnabled(!error);
  set_role(state_, error && !answer_->text().trimmed().isEmpty() ? "error" : "muted");
  if (error) {
    state_->setText(LoraTexts::trick_error(*error));
    return;
  }
  QStringList all, added;
  const Vocabulary& vocabulary = tricks_.model()->vocabulary();
  for (const std::string& word : vocabulary.split(phrase().answer)) {
    all << QString::fromStdString(word);
    if (!vocabulary.find(word)) added << all.last();
  }
  QString text = tr("The model will learn to say: %1", "words with bars between them").arg(all.join(" | "));
  if (!added.isEmpty())
    text += QLatin1Char('\n') + tr("New words, added to the model's list: %1").arg(added.join(" | "));
  state_->setText(text);
}

}  // namespace lora::app
