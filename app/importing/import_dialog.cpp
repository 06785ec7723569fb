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
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>
#include <tuple>

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

std::size_t left_out_of(const ImportReadingPtr& reading) {
  const ImportInfo* info = info_of(reading);
  return info == nullptr ? 0 : info->left_out.count;
}

auto fields_of(const CsvDialect& dialect) {
  return std::tuple(dialect.encoding, dialect.delimiter, dialect.quote, dialect.numbers.decimal,
                    dialect.numbers.thousands, dialect.form, dialect.header, dialect.user_names);
}

/// Whether all of a file is read as its first lines were: nothing new for the learner to see.
bool is_as_seen(const ImportReadingPtr& head, const ImportReadingPtr& whole) {
  const ImportInfo* before = info_of(head);
  const ImportInfo* now = info_of(whole);
  return before != nullptr && now != nullptr && fields_of(before->dialect) == fields_of(now->dialect) &&
         before->left_out.count == now->left_out.count;
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
      progress_(new QProgressBar(this)),
      problems_label_(label(this, "import_problems_label", "heading")),
      problems_(new QListWidget(this)),
      import_(new QPushButton(this)),
      cancel_(new QPushButton(this)) {
  build();
  settings_->set_choice(choice);
  connect(settings_, &ImportSettings::changed, this, &ImportDialog::look);
  connect(reader_, &ImportReader::finished, this, &ImportDialog::finish);
  connect(reader_, &ImportReader::progressed, progress_, &QProgressBar::setValue);
  connect(problems_, &QListWidget::currentRowChanged, this, &ImportDialog::show_chosen_problem);
  connect(import_, &QPushButton::clicked, this, &ImportDialog::accept);
  connect(cancel_, &QPushButton::clicked, this, &ImportDialog::reject);
  resize(usual_size.boundedTo(screen()->availableSize() * 0.94));
  look();
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
  progress_->setObjectName(QStringLiteral("import_progress"));
  progress_->setRange(0, 100);
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
  for (QWidget* widget : std::initializer_list<QWidget*>{question_, table_, rows_note_, summary_, progress_,
                                                         problems_label_, problems_}) {
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

void ImportDialog::look() {
  accepting_ = false;
  reader_->look(settings_->choice());
  retranslate();
}

void ImportDialog::accept() {
  if (info_of(reading_) == nullptr || reader_->is_reading()) return;
  if (reading_->is_whole) return QDialog::accept();
  accepting_ = true;
  progress_->setValue(0);
  reader_->read(settings_->choice());
  retranslate();
}

void ImportDialog::reject() {
  if (!accepting_) return QDialog::reject();
  accepting_ = false;
  reader_->stop();
  retranslate();
}

void ImportDialog::finish(const ImportReadingPtr& reading) {
  const bool is_wanted = accepting_ && is_as_seen(reading_, reading);
  accepting_ = false;
  if (!is_wanted) return show_reading(reading);
  reading_ = reading;
  QDialog::accept();
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
  if (!reading_ || accepting_) return tr("Reading …");
  if (!reading_->data->has_value()) {
    const Error& error = reading_->data->error();
    const QString advice = advice_for(error.code);
    const QString sentence = sentence_about(error);
    return advice.isEmpty() ? sentence : tr("%1 %2", "two sentences").arg(sentence, advice);
  }
  const RatingTable& table = *reading_->data->value().session.table;
  const auto number = [](std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); };
  const QString text = reading_->is_whole ? tr("%1 users, %2 movies, %3 ratings")
                                          : tr("In the first lines alone: %1 users, %2 movies, %3 ratings");
  return text.arg(number(table.users()), number(table.movies()), number(table.seen_count()));
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
  const std::size_t left_out = left_out_of(reading_);
  problems_label_->setText(tr("%n place(s) cannot be read and will be left out:", nullptr, int(left_out)));
  import_->setText(left_out > 0 ? tr("&Import without them") : tr("&Import"));
  import_->setEnabled(info_of(reading_) != nullptr && !reader_->is_reading());
  settings_->setEnabled(!accepting_);
  progress_->setVisible(accepting_);
  progress_->setAccessibleName(tr("How much is read"));
  cancel_->setText(accepting_ ? tr("Stop") : tr("Cancel"));
}

void ImportDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && reading_) show_reading(reading_);
  QDialog::changeEvent(event);
}

}  // namespace lora::app
