// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

#include "app/lora/tricks_runner.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace lora::app {

class ChartView;
class Exportable;

/// "Tricks by rank": the ranks to try, the button that trains them all or cancels, the charts and what they
/// show in a sentence.
class TricksCard : public QFrame {
  Q_OBJECT
 public:
  /// What to train, asked at the click: the problem and the settings (their rank plays no part).
  using Source = std::function<std::pair<std::shared_ptr<const LoraProblem>, LoraSettings>()>;
  TricksCard(Source source, QWidget* parent = nullptr);

  /// The last complete or cancelled comparison; null before.
  const TricksReportPtr& report() const { return report_; }
  /// Charts with something in them.
  std::vector<const Exportable*> exportables() const;
  /// The tricks or the layer changed: what is shown is of earlier ones.
  void mark_outdated();

 signals:
  /// Every rank of the list has been trained.
  void compared();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void run_or_cancel();
  void show_report(const TricksReportPtr& report);
  void show_charts();
  void arrange();
  void retranslate();

  Source source_;
  TricksRunner* runner_;
  QLabel* title_;
  QLabel* ranks_label_;
  QLineEdit* ranks_;
  QPushButton* run_;
  QProgressBar* bar_;
  QLabel* notice_;
  QLabel* story_;
  QGridLayout* grid_;
  std::vector<ChartView*> charts_;
  int columns_ = 0;
  TricksReportPtr report_;
  bool cancelled_ = false;
  bool outdated_ = false;
  bool bad_ranks_ = false;
};

}  // namespace lora::app
