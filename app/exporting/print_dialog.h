// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPrinter>
#include <functional>
#include <vector>

#include "app/exporting/print_job.h"

class QComboBox;
class QPrintPreviewWidget;

namespace lora::app {

/// Shows what will be printed, all pictures of a page or one of them, and prints it.
class PrintDialog : public QDialog {
  Q_OBJECT
 public:
  /// `pictures` is asked again for every preview, because a run that ends may put other pictures on the page.
  using Pictures = std::function<std::vector<const Exportable*>()>;
  PrintDialog(const QString& source, Pictures pictures, QWidget* parent = nullptr);

  /// What is chosen now.
  PrintJob job() const;
  const QPrinter& printer() const { return printer_; }

 public slots:
  /// Asks for the printer, or the PDF file, and prints.
  void print();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void build();
  void fill();
  void choose_shape();
  void apply_paper();
  void show_preview();

  QString source_;
  Pictures pictures_;
  QPrinter printer_;
  QComboBox* what_;
  QComboBox* paper_;
  QComboBox* shape_;
  QPrintPreviewWidget* preview_;
};

}  // namespace lora::app
