// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <set>

#include "core/base/result.h"
#include "core/lessons/facts.h"
#include "core/lessons/lesson.h"

namespace lora::app {

/// Where a lesson takes place: pages that can be set and looked at. The guide knows no page, and no page
/// knows of lessons.
class LessonStage : public QObject {
  Q_OBJECT
 public:
  explicit LessonStage(QObject* parent = nullptr) : QObject(parent) {}

  /// The pages whose facts the step now entered asks for; told before prepare(). facts() holds nothing but
  /// defaults of pages that are neither needed nor were ever on screen.
  virtual void need(const std::set<LessonPage>& pages) = 0;
  /// Sets the pages. prepared() follows when they stand, failed() when a table cannot be read; never both.
  virtual void prepare(const Preparation& preparation, const QString& folder) = 0;
  /// What is edited from now on counts as an edit of this step.
  virtual void begin_step() = 0;
  virtual Facts facts() const = 0;

 signals:
  void prepared();
  void failed(const lora::Error& error);
  /// facts() may have changed.
  void changed();
};

}  // namespace lora::app
