// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QAction;

namespace lora::app {

/// A table of whole rows: as high as its rows up to a limit, columns spread over the width, copied with
/// Ctrl+C as a spreadsheet takes them.
class ContentView : public QTableView {
  Q_OBJECT
 public:
  /// More than `most_rows` rows are scrolled.
  ContentView(int most_rows, QWidget* parent);

  void setModel(QAbstractItemModel* model) override;
  /// Tab-separated, with a line of headers: the selected rows, or all where none is.
  QString copied_text() const;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 public slots:
  void copy() const;

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void spread_columns();

  int most_rows_;
  QAction* copy_action_;
};

}  // namespace lora::app
