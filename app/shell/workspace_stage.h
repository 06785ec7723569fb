// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <deque>
#include <functional>
#include <stop_token>

#include "app/lessons/lesson_stage.h"
#include "core/session/session.h"

namespace lora::app {

enum class Page;
class StartLabPlayer;
class Workspace;

/// A workspace as the place of a lesson: sets its pages and tells what is on them. Pages are made when a step
/// needs them, one in a turn of the event loop, so that the window never stands still for long.
class WorkspaceStage : public LessonStage {
  Q_OBJECT
 public:
  explicit WorkspaceStage(Workspace& workspace, QObject* parent = nullptr);
  ~WorkspaceStage() override;

  void need(const std::set<LessonPage>& pages) override;
  void prepare(const Preparation& preparation, const QString& folder) override;
  void begin_step() override;
  Facts facts() const override;

 private:
  void watch();
  void watch_page(Page page);
  void watch_lora();
  void watch_lab();
  void changed_soon();
  void train(const Preparation& preparation, Session session);
  /// What is to be done for the preparation, in the order of tasks_.
  void plan(const Preparation& preparation);
  void plan_page(Page page, std::function<void()> set_up = {});
  void do_next();
  void add_page_facts(Facts& facts) const;
  /// Whether what was prepared is on the pages: the first step of each run, and the comparison.
  bool stands() const;
  bool runs_stand() const;
  void tell();
  std::optional<LessonCell> chosen_cell() const;
  /// While the Start lab is on screen; else null.
  StartLabPlayer* lab_player() const;

  Workspace& workspace_;
  QTimer changed_timer_;
  QTimer task_timer_;
  std::deque<std::function<void()>> tasks_;  ///< each done in a turn of the event loop of its own
  std::set<LessonPage> needed_;
  std::shared_ptr<const RatingTable> table_before_;
  bool cell_chosen_ = false;  ///< since the step began
  bool is_preparing_ = false;
  bool compares_ = false;  ///< the preparation asked for a comparison
  bool picture_turned_ = false;
  bool lora_compared_ = false;
  std::uint64_t preparation_ = 0;  ///< number of the last one: an earlier one that ends late is not used
  std::stop_source stop_;
};

}  // namespace lora::app
