// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace lora::app {

class RankTableModel;

/// The table of ranks: as high as its rows, columns spread over the width, rows copied with Ctrl+C as a
/// spreadsheet takes them.
class RankTableView : public QTableView {
  Q_OBJECT
 public:
  explicit RankTableView(RankTableModel& model, QWidget* parent = nullptr);

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
  void show_useful_columns();
  void spread_columns();

  RankTableModel& model_;
  QAction* copy_action_;
};

}  // namespace lora::app
