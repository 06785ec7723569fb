// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/importing/import_reader.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTableView;

namespace lora::app {

class ImportPreviewModel;
class ImportSettings;

/// Shows how a file of ratings is read, with its first rows and what cannot be read, and lets one correct it.
/// A large file is looked at by its first lines and read once it is to be imported, with progress; what turns
/// up farther down that the learner has not seen is shown before the file is accepted. Accepted, it holds the
/// data; what is open stays as it is until somebody takes them.
class ImportDialog : public QDialog {
  Q_OBJECT
 public:
  /// Looks at the file at once, in the way chosen.
  ImportDialog(const QString& path, const DialectChoice& choice, QWidget* parent);
  ~ImportDialog() override;

  DialectChoice choice() const;
  /// What was read last, of a large file its first lines until it is accepted; null before.
  std::shared_ptr<Result<LoadedData>> data() const;
  bool is_reading() const { return reader_->is_reading(); }

 public slots:
  /// Takes what was read, or reads the rest first.
  void accept() override;
  /// Stops the reading of the rest; without one closes the dialog.
  void reject() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void look();
  void finish(const ImportReadingPtr& reading);
  void show_reading(const ImportReadingPtr& reading);
  void show_problems(const LeftOut& left_out);
  void show_chosen_problem();
  QString summary() const;
  QString question() const;
  void retranslate();

  QString path_;
  ImportReader* reader_;
  ImportSettings* settings_;
  ImportPreviewModel* model_;
  QLabel* question_;
  QTableView* table_;
  QLabel* rows_note_;
  QLabel* summary_;
  QProgressBar* progress_;
  QLabel* problems_label_;
  QListWidget* problems_;
  QPushButton* import_;
  QPushButton* cancel_;
  ImportReadingPtr reading_;
  bool accepting_ = false;  ///< the rest of a large file is being read
};

}  // namespace lora::app
