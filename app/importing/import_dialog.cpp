// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_dialog.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/document/error_text.h"
#include "app/document/import_notes.h"
#include "app/importing/import_preview_model.h"
#include "app/importing/import_settings.h"
#include "app/importing/import_texts.h"

namespace lora::app {
namespace {

constexpr QSize usual_size(980, 640);

QLabel* label(QWidget* parent, const char* name, const char* role) {
  auto* made = new QLabel(parent);
  made->setObjectName(QString::fromLatin1(name));
  made->setTextFormat(Qt::PlainText);
  made->setWordWrap(true);
  set_role(made, role);
  return made;
}

const ImportInfo* info_of(const ImportReadingPtr& reading) {
  return reading && reading->data->has_value() ? &*reading->data->value().import : nullptr;
}

/// The file is named by the dialog's title.
QString sentence_about(Error error) {
  error.place.file.clear();
  return error_text(error);
}

}  // namespace

ImportDialog::ImportDialog(const QString& path, const DialectChoice& choice, QWidget* parent)
    : QDialog(parent),
      path_(path),
      reader_(new ImportReader(path, this)),
      settings_(new ImportSettings(this)),
      model_(new ImportPreviewModel(this)),
      question_(label(this, "import_question", "callout")),
      table_(new QTableView(this)),
      rows_note_(label(this, "import_rows_note", "muted")),
      summary_(label(this, "import_summary", "title")),
      problems_label_(label(this, "import_problems_label", "heading")),
      problems_(new QListWidget(this)),
      import_(new QPushButton(this)),
      cancel_(new QPushButton(this)) {
  build();
  settings_->set_choice(choice);
  connect(settings_, &ImportSettings::changed, this, &ImportDialog::read);
  connect(reader_, &ImportReader::finished, this, &ImportDialog::show_reading);
  connect(problems_, &QListWidget::currentRowChanged, this, &ImportDialog::show_chosen_problem);
  connect(import_, &QPushButton::clicked, this, &QDialog::accept);
  connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
  resize(usual_size.boundedTo(screen()->availableSize() * 0.94));
  read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build() {
  table_->setModel(model_);
  table_->setObjectName(QStringLiteral("import_preview"));
  table_->setTabKeyNavigation(false);
  table_->setTextElideMode(Qt::ElideRight);
  table_->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 16);
  problems_->setObjectName(QStringLiteral("import_problems"));
  problems_->setWordWrap(true);
  problems_->setMaximumHeight(fontMetrics().lineSpacing() * 7);
  problems_label_->setBuddy(problems_);
  import_->setObjectName(QStringLiteral("import_accept"));
  import_->setDefault(true);
  set_role(import_, "primary");
  cancel_->setObjectName(QStringLiteral("import_cancel"));
  auto* settings_area = new QScrollArea(this);
  settings_area->setWidget(settings_);
  settings_area->setWidgetResizable(true);
  settings_area->setFrameShape(QFrame::NoFrame);
  settings_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  settings_area->setMinimumWidth(settings_->sizeHint().width() + fontMetrics().averageCharWidth() * 4);
  auto* right = new QVBoxLayout;
  for (QWidget* widget :
       std::initializer_list<QWidget*>{question_, table_, rows_note_, summary_, problems_label_, problems_}) {
    right->addWidget(widget, widget == table_ ? 1 : 0);
  }
  auto* columns = new QHBoxLayout;
  columns->addWidget(settings_area);
  columns->addLayout(right, 1);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(import_);
  buttons->addWidget(cancel_);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(columns, 1);
  layout->addLayout(buttons);
}

DialectChoice ImportDialog::choice() const {
  return settings_->choice();
}

std::shared_ptr<Result<LoadedData>> ImportDialog::data() const {
  return reading_ ? reading_->data : nullptr;
}

void ImportDialog::read() {
  reader_->read(settings_->choice());
  retranslate();
}

void ImportDialog::show_reading(const ImportReadingPtr& reading) {
  reading_ = reading;
  if (reading->preview) {
    settings_->show_found(reading->preview->dialect, reading->preview->doubts);
    model_->set_preview(*reading->preview);
  } else {
    settings_->show_nothing_found();
    model_->set_preview({});
  }
  const ImportInfo* info = info_of(reading);
  show_problems(info ? info->left_out : LeftOut());
  retranslate();
}

void ImportDialog::show_problems(const LeftOut& left_out) {
  problems_->clear();
  for (const Error& error : left_out.errors) {
    problems_->addItem(sentence_about(error));
    problems_->item(problems_->count() - 1)->setToolTip(advice_for(error.code));
  }
  if (left_out.count > left_out.errors.size()) problems_->addItem(QString(QChar(0x2026)));
  problems_->setVisible(left_out.count > 0);
  problems_label_->setVisible(left_out.count > 0);
}

void ImportDialog::show_chosen_problem() {
  const ImportInfo* info = info_of(reading_);
  const auto row = static_cast<std::size_t>(problems_->currentRow());
  if (info == nullptr || row >= info->left_out.errors.size()) return;
  const QModelIndex index = model_->index_of(info->left_out.errors[row].place);
  if (!index.isValid()) return;
  table_->setCurrentIndex(index);
  table_->scrollTo(index);
}

QString ImportDialog::summary() const {
  if (!reading_) return tr("Reading …");
  if (!reading_->data->has_value()) {
    const Error& error = reading_->data->error();
    const QString advice = advice_for(error.code);
    const QString sentence = sentence_about(error);
    return advice.isEmpty() ? sentence : tr("%1 %2", "two sentences").arg(sentence, advice);
  }
  const RatingTable& table = *reading_->data->value().session.table;
  const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
  return tr("%1 users, %2 movies, %3 ratings")
      .arg(number(table.users()), number(table.movies()), number(table.seen_count()));
}

QString ImportDialog::question() const {
  if (!reading_ || !reading_->preview || reading_->preview->doubts.empty()) return {};
  QStringList names;
  for (const DialectDoubt doubt : reading_->preview->doubts) names.append(doubt_name(doubt));
  return tr("This file can be read in more than one way. Please check: %1.").arg(names.join(tr(", ")));
}

void ImportDialog::retranslate() {
  setWindowTitle(tr("Import %1").arg(QFileInfo(path_).fileName()));
  table_->setAccessibleName(tr("The first rows of the file"));
  problems_->setAccessibleName(tr("What cannot be read"));
  question_->setText(question());
  question_->setVisible(!question_->text().isEmpty());
  summary_->setText(summary());
  const bool more =
      reading_ && reading_->preview && (reading_->preview->more_rows || reading_->preview->more_columns);
  rows_note_->setText(more ? tr("Only the beginning of the file is shown.") : QString());
  rows_note_->setVisible(more);
  const ImportInfo* info = info_of(reading_);
  const std::size_t left_out = info ? info->left_out.count : 0;
  problems_label_->setText(tr("%n place(s) cannot be read and will be left out:", nullptr, int(left_out)));
  import_->setText(left_out > 0 ? tr("&Import without them") : tr("&Import"));
  import_->setEnabled(info != nullptr && !reader_->is_reading());
  cancel_->setText(tr("Cancel"));
}

void ImportDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && reading_) show_reading(reading_);
  QDialog::changeEvent(event);
}

}  // namespace lora::app
