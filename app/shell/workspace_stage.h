// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <stop_token>

#include "app/lessons/lesson_stage.h"
#include "core/session/session.h"

namespace lora::app {

class StartLabPlayer;
class Workspace;

/// A workspace as the place of a lesson: sets its pages and tells what is on them.
class WorkspaceStage : public LessonStage {
  Q_OBJECT
 public:
  explicit WorkspaceStage(Workspace& workspace, QObject* parent = nullptr);
  ~WorkspaceStage() override;

  void prepare(const Preparation& preparation, const QString& folder) override;
  void begin_step() override;
  Facts facts() const override;

 private:
  void watch();
  void watch_lab();
  void changed_soon();
  void train(const Preparation& preparation, Session session);
  void set_up_pages(const Preparation& preparation);
  /// Whether what was prepared is on the pages: the first step of each run, and the comparison.
  bool stands() const;
  bool runs_stand() const;
  void tell();
  std::optional<LessonCell> chosen_cell() const;
  /// While the Start lab is on screen; else null.
  StartLabPlayer* lab_player() const;

  Workspace& workspace_;
  QTimer changed_timer_;
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
