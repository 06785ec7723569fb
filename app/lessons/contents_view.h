// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "app/lessons/lesson_folder.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lora::app {

class ProgressStore;
class ScaledLabel;
class TextButton;

/// The list of chapters with what is done of each.
class ContentsView : public QWidget {
  Q_OBJECT
 public:
  explicit ContentsView(ProgressStore& progress, QWidget* parent = nullptr);

  /// The language lessons are shown in: that of the app, by the name of their files of texts.
  static std::string lesson_language();
  /// Reads progress anew.
  void refresh();
  QWidget* first_control() const;

 signals:
  void chapter_chosen(const QString& id);
  void folder_wanted();

 protected:
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Chapter {
    QString id;
    OpenLesson lesson;
    TextButton* button = nullptr;
  };
  void load();

  ProgressStore& progress_;
  ScaledLabel* heading_;
  QLabel* text_;
  QVBoxLayout* list_;
  QPushButton* open_;
  std::vector<Chapter> chapters_;
};

}  // namespace lora::app
