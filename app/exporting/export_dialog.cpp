// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/exporting/export_language.h"
#include "app/exporting/export_preview.h"
#include "app/exporting/export_settings.h"
#include "app/exporting/film_sample.h"
#include "app/exporting/mp4_writer.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

const QString format_key = QStringLiteral("export_options/format");
const QString geometry_key = QStringLiteral("export_options/geometry");
constexpr int preview_delay_ms = 120;

bool is_film_format(ExportFormat format) {
  return format == ExportFormat::gif || format == ExportFormat::mp4;
}

}  // namespace

ExportDialog::ExportDialog(ExportOffer offer, QWidget* parent)
    : QDialog(parent),
      offer_(std::move(offer)),
      page_(offer_.page),
      list_(new QListWidget(this)),
      preview_(new ExportPreview(this)),
      settings_(new ExportSettings(remembered_options(), this)),
      settings_area_(new PageArea(this)),
      formats_(new QComboBox(this)),
      what_label_(new QLabel(this)),
      format_label_(new QLabel(this)),
      facts_(new QLabel(this)),
      copy_(new QPushButton(this)),
      save_(new QPushButton(this)),
      close_(new QPushButton(this)),
      preview_timer_(new QTimer(this)),
      frame_timer_(new QTimer(this)) {
  build();
  fill_list();
  preview_timer_->setSingleShot(true);
  preview_timer_->setInterval(preview_delay_ms);
  connect(preview_timer_, &QTimer::timeout, this, &ExportDialog::update_preview);
  connect(frame_timer_, &QTimer::timeout, this, &ExportDialog::show_next_frame);
  connect(list_, &QListWidget::currentRowChanged, this, &ExportDialog::offer_formats);
  connect(list_, &QListWidget::itemSelectionChanged, this, &ExportDialog::update_buttons);
  connect(formats_, &QComboBox::currentIndexChanged, this, [this] {
    settings_->show_format(format());
    make_room();
    update_buttons();
    schedule();
  });
  connect(settings_, &ExportSettings::changed, this, &ExportDialog::schedule);
  connect(copy_, &QPushButton::clicked, this, &ExportDialog::copy);
  connect(save_, &QPushButton::clicked, this, &ExportDialog::save);
  connect(close_, &QPushButton::clicked, this, &QDialog::reject);
  retranslate();
  list_->setCurrentRow(0);
  offer_formats();
  resize(QSize(1080, 660).boundedTo(screen()->availableSize() * 0.94));
  restoreGeometry(QSettings().value(geometry_key).toByteArray());
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build() {
  list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  auto* left = new QVBoxLayout;
  left->addWidget(what_label_);
  left->addWidget(list_, 1);
  auto* middle = new QVBoxLayout;
  middle->addWidget(preview_, 1);
  middle->addWidget(facts_);
  facts_->setTextFormat(Qt::PlainText);
  facts_->setWordWrap(true);
  auto* right = new QVBoxLayout;
  right->addWidget(format_label_);
  right->addWidget(formats_);
  settings_area_->setWidget(settings_);
  settings_area_->setWidgetResizable(true);
  settings_area_->setFrameShape(QFrame::NoFrame);
  settings_area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  right->addWidget(settings_area_, 1);
  auto* columns = new QHBoxLayout;
  columns->addLayout(left, 2);
  columns->addLayout(middle, 5);
  columns->addLayout(right, 3);
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  for (QPushButton* button : {copy_, save_, close_}) buttons->addWidget(button);
  save_->setProperty("role", QStringLiteral("primary"));
  save_->setDefault(true);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(columns, 1);
  layout->addLayout(buttons);
  what_label_->setBuddy(list_);
  format_label_->setBuddy(formats_);
}

void ExportDialog::fill_list() {
  const int count = int(offer_.things.size()) + (offer_.page ? 1 : 0) + int(offer_.movies.size());
  while (list_->count() < count) list_->addItem(QString());
}

void ExportDialog::choose(const Exportable* thing) {
  const auto found = std::find(offer_.things.begin(), offer_.things.end(), thing);
  if (found != offer_.things.end()) list_->setCurrentRow(int(found - offer_.things.begin()));
}

int ExportDialog::row() const {
  return list_->currentRow();
}

std::size_t ExportDialog::movie_index(int row) const {
  return std::size_t(row - (list_->count() - int(offer_.movies.size())));
}

bool ExportDialog::is_movie(int row) const {
  return row >= list_->count() - int(offer_.movies.size());
}

const Exportable* ExportDialog::thing(int row) const {
  if (row < 0 || is_movie(row)) return nullptr;
  return row < int(offer_.things.size()) ? offer_.things[std::size_t(row)] : &page_;
}

std::vector<const Exportable*> ExportDialog::selected() const {
  std::vector<const Exportable*> all;
  for (int k = 0; k < list_->count(); ++k) {
    if (list_->item(k)->isSelected() && thing(k)) all.push_back(thing(k));
  }
  return all;
}

ExportFormat ExportDialog::format() const {
  return static_cast<ExportFormat>(formats_->currentData().toInt());
}

void ExportDialog::offer_formats() {
  std::vector<ExportFormat> offered = {ExportFormat::gif};
  if (!find_ffmpeg().isEmpty()) offered.push_back(ExportFormat::mp4);
  if (const Exportable* shown = thing(row())) {
    offered = {ExportFormat::png, ExportFormat::svg, ExportFormat::pdf, ExportFormat::pptx};
    if (!shown->export_csv().isEmpty()) offered.insert(offered.begin() + 3, ExportFormat::csv);
  }
  const int wanted = formats_->count() > 0 && !is_film_format(format())
                         ? int(format())
                         : QSettings().value(format_key).toInt();
  {
    const QSignalBlocker quiet(formats_);
    formats_->clear();
    for (const ExportFormat format : offered) formats_->addItem(format_name(format), int(format));
    formats_->setCurrentIndex(std::max(0, formats_->findData(wanted)));
  }
  settings_->show_format(format());
  make_room();
  update_buttons();
  schedule();
}

QString ExportDialog::format_name(ExportFormat format) const {
  switch (format) {
    case ExportFormat::png:
      return tr("PNG: a picture");
    case ExportFormat::svg:
      return tr("SVG: a drawing, sharp at every size");
    case ExportFormat::pdf:
      return tr("PDF: a page, sharp in print");
    case ExportFormat::csv:
      return tr("CSV: the numbers");
    case ExportFormat::gif:
      return tr("GIF: a film");
    case ExportFormat::mp4:
      return tr("MP4: a film, smaller");
    case ExportFormat::pptx:
      break;
  }
  return tr("PPTX: a deck of slides");
}

void ExportDialog::schedule() {
  ++*version_;
  frame_timer_->stop();
  preview_timer_->start();
}

bool ExportDialog::is_up_to_date() const {
  return !preview_timer_->isActive() && !making_;
}

void ExportDialog::update_buttons() {
  const std::size_t several = selected().size();
  const bool deck = format() == ExportFormat::pptx, film = is_movie(row());
  save_->setText(!film && !deck && several > 1 ? tr("&Save %n files…", nullptr, int(several)) : tr("&Save…"));
  copy_->setEnabled(!film && several == 1);
  save_->setEnabled(row() >= 0);
}

void ExportDialog::make_room() {
  constexpr int scroll_bar = 20, least_list = 180, most_list = 260, least_settings = 290;
  list_->setMinimumWidth(std::clamp(list_->sizeHintForColumn(0) + scroll_bar, least_list, most_list));
  settings_area_->setMinimumWidth(std::max(least_settings, settings_->sizeHint().width() + scroll_bar));
}

void ExportDialog::done(int result) {
  remember_choice();
  QSettings().setValue(geometry_key, saveGeometry());
  QDialog::done(result);
}

void ExportDialog::remember_choice() {
  remember(settings_->options());
  if (!is_film_format(format())) QSettings().setValue(format_key, int(format()));
}

void ExportDialog::changeEvent(QEvent* event) {
  QDialog::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ExportDialog::retranslate() {
  setWindowTitle(tr("Export"));
  what_label_->setText(tr("&What (several with Ctrl)"));
  format_label_->setText(tr("&File"));
  copy_->setText(tr("&Copy for slides"));
  copy_->setToolTip(tr("Picture, drawing and numbers: every program takes what it understands"));
  close_->setText(tr("Close"));
  preview_->setAccessibleName(tr("Preview of the file"));
  for (int k = 0; k < list_->count(); ++k) {
    const QString text =
        is_movie(k) ? tr("Film: %1").arg(offer_.movies[movie_index(k)].title()) : thing(k)->export_title();
    list_->item(k)->setText(text);
  }
  for (int k = 0; k < formats_->count(); ++k) {
    formats_->setItemText(k, format_name(static_cast<ExportFormat>(formats_->itemData(k).toInt())));
  }
  make_room();
  update_buttons();
}

}  // namespace lora::app
