// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/lessons/lesson_stage.h"

namespace lora::app {

/// A stage of facts alone. Preparing takes until finish() or fail().
class FakeStage : public LessonStage {
 public:
  void need(const std::set<LessonPage>& pages) override { needed_ = pages; }
  void prepare(const Preparation& preparation, const QString&) override { asked_.push_back(preparation); }
  void begin_step() override { ++begun_; }
  Facts facts() const override { return facts_; }

  void finish() { emit prepared(); }
  void fail() { emit failed({ErrorCode::file_not_found, {"table.csv", 0, 0}, {}}); }
  void set(const std::string& name, FactValue value) {
    facts_.insert_or_assign(name, std::move(value));
    emit changed();
  }
  /// The preparations asked for, in their order.
  const std::vector<Preparation>& asked() const { return asked_; }
  /// The pages the step entered last asks for.
  const std::set<LessonPage>& needed() const { return needed_; }
  int begun() const { return begun_; }

 private:
  std::set<LessonPage> needed_;
  std::vector<Preparation> asked_;
  Facts facts_;
  int begun_ = 0;
};

}  // namespace lora::app
