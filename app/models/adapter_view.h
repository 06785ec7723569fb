// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/models/adapter_loader.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace lora::app {

class AdapterRunner;
class ChartView;
class Exportable;
class TableCard;

/// "Open a real adapter": its modules, their singular values, and what is odd about the file.
class AdapterView : public QWidget {
  Q_OBJECT
 public:
  explicit AdapterView(QWidget* parent = nullptr);

  /// In the background. A folder, an adapter_config.json or a .safetensors file.
  void open(const QString& path);
  /// What is on screen; null before the first adapter.
  const AdapterReportPtr& report() const { return report_; }
  std::vector<const Exportable*> exportables() const;

 signals:
  /// Another adapter is on screen.
  void report_shown();
  void message(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QWidget* build_bar();
  QWidget* build_results();
  void ask_and_open();
  void show_report(const AdapterReportPtr& report);
  void show_failure(const QString& sentence);
  void show_progress(int done, int total);
  void show_selection();
  void end_run();
  void arrange();
  void retranslate();

  AdapterRunner* runner_;
  QPushButton* open_;
  QPushButton* cancel_;
  QLabel* file_;
  QProgressBar* progress_;
  QLabel* notice_;
  QLabel* welcome_;
  QWidget* results_ = nullptr;
  QLabel* totals_;
  QLabel* warnings_;
  TableCard* modules_;
  QGridLayout* chart_grid_;
  std::vector<ChartView*> charts_;
  AdapterReportPtr report_;
  int columns_ = 0;
};

}  // namespace lora::app
