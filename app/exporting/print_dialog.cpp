// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/print_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace lora::app {
namespace {

const QString paper_key = QStringLiteral("print/paper");
constexpr double margin_mm = 15.0;
constexpr QPageSize::PageSizeId papers[] = {QPageSize::A4, QPageSize::Letter};
constexpr QPageLayout::Orientation shapes[] = {QPageLayout::Portrait, QPageLayout::Landscape};

int usual_paper() {
  return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0;
}

QLabel* label_of(QWidget* control, const QString& text) {
  auto* label = new QLabel(text, control->parentWidget());
  label->setBuddy(control);
  return label;
}

}  // namespace

PrintDialog::PrintDialog(const QString& source, Pictures pictures, QWidget* parent)
    : QDialog(parent),
      source_(source),
      pictures_(std::move(pictures)),
      printer_(QPrinter::HighResolution),
      what_(new QComboBox(this)),
      paper_(new QComboBox(this)),
      shape_(new QComboBox(this)),
      preview_(new QPrintPreviewWidget(&printer_, this)) {
  build();
  fill();
  connect(preview_, &QPrintPreviewWidget::paintRequested, this,
          [this](QPrinter* printer) { print_pictures(*printer, job()); });
  connect(what_, &QComboBox::currentIndexChanged, this, &PrintDialog::choose_shape);
  connect(paper_, &QComboBox::currentIndexChanged, this, &PrintDialog::apply_paper);
  connect(paper_, &QComboBox::activated, this, [](int index) { QSettings().setValue(paper_key, index); });
  connect(shape_, &QComboBox::currentIndexChanged, this, &PrintDialog::apply_paper);
  choose_shape();
}

void PrintDialog::build() {
  setWindowTitle(tr("Print"));
  what_->setObjectName(QStringLiteral("print_what"));
  paper_->setObjectName(QStringLiteral("print_paper"));
  shape_->setObjectName(QStringLiteral("print_shape"));
  preview_->setAccessibleName(tr("Preview"));
  auto* row = new QHBoxLayout;
  row->addWidget(label_of(what_, tr("&What:")));
  row->addWidget(what_, 1);
  row->addWidget(label_of(paper_, tr("P&aper:")));
  row->addWidget(paper_);
  row->addWidget(label_of(shape_, tr("&Orientation:")));
  row->addWidget(shape_);
  auto* buttons = new QDialogButtonBox(this);
  auto* print = buttons->addButton(tr("&Print…"), QDialogButtonBox::AcceptRole);
  print->setObjectName(QStringLiteral("print_button"));
  print->setDefault(true);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::print);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(row);
  layout->addWidget(preview_, 1);
  layout->addWidget(buttons);
  resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 42);
}

void PrintDialog::fill() {
  what_->addItem(tr("Everything on this page"));
  for (const Exportable* picture : pictures_())
    what_->addItem(picture->export_title(), picture->export_name());
  paper_->addItems({tr("A4"), tr("Letter")});
  paper_->setCurrentIndex(std::clamp(QSettings().value(paper_key, usual_paper()).toInt(), 0, 1));
  shape_->addItems({tr("Portrait"), tr("Landscape")});
}

PrintJob PrintDialog::job() const {
  PrintJob job{source_, pictures_()};
  if (what_->currentIndex() < 1) return job;
  const QString name = what_->currentData().toString();
  std::erase_if(job.pictures, [&](const Exportable* picture) { return picture->export_name() != name; });
  return job;
}

void PrintDialog::choose_shape() {
  const PrintJob chosen = job();
  const bool single = chosen.pictures.size() == 1;
  const QSizeF size = single ? chosen.pictures.front()->export_size() : QSizeF(1.0, 1.0);
  shape_->setCurrentIndex(size.width() > size.height() ? 1 : 0);
  apply_paper();
}

void PrintDialog::apply_paper() {
  printer_.setPageLayout(
      QPageLayout(QPageSize(papers[paper_->currentIndex()]), shapes[shape_->currentIndex()],
                  QMarginsF(margin_mm, margin_mm, margin_mm, margin_mm), QPageLayout::Millimeter));
  show_preview();
}

void PrintDialog::show_preview() {
  preview_->updatePreview();
  preview_->setViewMode(QPrintPreviewWidget::AllPagesView);  // fits the pages that are there now
}

void PrintDialog::showEvent(QShowEvent* event) {
  QDialog::showEvent(event);
  // The pages are fitted into the preview, which has its size only now.
  QMetaObject::invokeMethod(this, &PrintDialog::show_preview, Qt::QueuedConnection);
}

void PrintDialog::print() {
  QPrintDialog dialog(&printer_, this);
  if (dialog.exec() != QDialog::Accepted) return;
  if (print_pictures(printer_, job()) > 0) {
    accept();
    return;
  }
  QMessageBox::warning(
      this, tr("Not printed"),
      tr("The printer did not take the pages. Choose another printer, or print to a PDF file."));
}

}  // namespace lora::app
