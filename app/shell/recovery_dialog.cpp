// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recovery_dialog.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/shell/language.h"

namespace lora::app {
namespace {

QLabel* add_label(QVBoxLayout* column, const char* role, const char* name) {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setObjectName(QString::fromLatin1(name));
  set_role(label, role);
  column->addWidget(label);
  return label;
}

QPushButton* add_button(QHBoxLayout* row, const char* name) {
  auto* button = new QPushButton;
  button->setObjectName(QString::fromLatin1(name));
  button->setAutoDefault(true);
  row->addWidget(button);
  return button;
}

}  // namespace

RecoveryDialog::RecoveryDialog(const Journal& journal, QWidget* parent)
    : QDialog(parent),
      title_(journal.session.title),
      path_(journal.path),
      kept_at_ms_(journal.kept_at_ms),
      users_(journal.session.table->users()),
      movies_(journal.session.table->movies()),
      step_(journal.session.run.empty() ? 0 : journal.session.run.back()->step) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(28, 24, 28, 20);
  column->setSpacing(12);
  headline_ = add_label(column, "title", "recovery_headline");
  story_ = add_label(column, "muted", "recovery_story");
  column->addSpacing(4);
  name_ = add_label(column, "title", "recovery_name");
  contents_ = add_label(column, "muted", "recovery_contents");
  column->addSpacing(8);
  auto* row = new QHBoxLayout;
  column->addLayout(row);
  discard_ = add_button(row, "recovery_discard");
  row->addStretch(1);
  later_ = add_button(row, "recovery_later");
  recover_ = add_button(row, "recovery_recover");
  recover_->setDefault(true);
  recover_->setFocus();
  connect(recover_, &QPushButton::clicked, this, &RecoveryDialog::recover_chosen);
  connect(discard_, &QPushButton::clicked, this, &RecoveryDialog::discard_chosen);
  connect(recover_, &QPushButton::clicked, this, &QDialog::accept);
  connect(discard_, &QPushButton::clicked, this, &QDialog::accept);
  connect(later_, &QPushButton::clicked, this, &QDialog::reject);
  connect(this, &QDialog::rejected, this, &RecoveryDialog::later_chosen);
  retranslate();
}

QString RecoveryDialog::contents_text() const {
  const QLocale locale;
  const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
  QStringList lines{
      tr("%1 users, %2 movies, trained up to step %3").arg(number(users_), number(movies_), number(step_))};
  const QDateTime when = QDateTime::fromMSecsSinceEpoch(kept_at_ms_);
  const QLocale words(current_language());  // names of days and months as the rest of the sentence
  lines << tr("Kept on %1, %2", "day, time")
               .arg(words.toString(when.date(), QLocale::LongFormat),
                    words.toString(when.time(), QLocale::ShortFormat));
  if (!path_.empty()) {
    lines << tr("Opened from the file %1").arg(QFileInfo(QString::fromStdString(path_)).fileName());
  }
  return lines.join(QLatin1Char('\n'));
}

void RecoveryDialog::retranslate() {
  setWindowTitle(tr("Unsaved work"));
  headline_->setText(tr("Your work is still here"));
  story_->setText(
      tr("LoRA Cinema ended without warning last time, before this was saved. Shall it be opened again?"));
  const QString title = QString::fromStdString(title_).simplified().left(80);
  name_->setText(title.isEmpty() ? tr("Ratings") : title);
  contents_->setText(contents_text());
  recover_->setText(tr("&Open it again"));
  discard_->setText(tr("&Throw it away"));
  later_->setText(tr("Ask me &later"));
  // Wrapped text needs a width before it can tell its height.
  const int width = fontMetrics().averageCharWidth() * 74;
  setFixedWidth(width);
  resize(width, layout()->totalHeightForWidth(width));
}

void RecoveryDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace lora::app
