// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/workspace_stage.h"

#include <QPointer>
#include <QThreadPool>

#include "app/experiments/experiments_page.h"
#include "app/experiments/start_lab.h"
#include "app/heatmap/heatmap_viewport.h"
#include "app/lora/lora_page.h"
#include "app/models/catalog_view.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/shell/lesson_table.h"
#include "app/shell/shown_facts.h"
#include "app/shell/workspace.h"
#include "app/training/factor_board.h"
#include "app/training/train_page.h"
#include "core/lessons/page_facts.h"
#include "core/lessons/prepared_run.h"

namespace lora::app {
WorkspaceStage::WorkspaceStage(Workspace& workspace, QObject* parent)
    : LessonStage(parent), workspace_(workspace) {
  changed_timer_.setSingleShot(true);
  connect(&changed_timer_, &QTimer::timeout, this, &WorkspaceStage::tell);
  connect(&task_timer_, &QTimer::timeout, this, &WorkspaceStage::do_next);
  watch();
}

WorkspaceStage::~WorkspaceStage() {
  stop_.request_stop();
}

void WorkspaceStage::watch() {
  const auto on = [this](auto* sender, auto signal) {
    connect(sender, signal, this, &WorkspaceStage::changed_soon);
  };
  on(&workspace_, &Workspace::page_shown);
  on(&workspace_.document(), &SessionDocument::changed);
  on(&workspace_.player(), &TrainingPlayer::frame_shown);
  on(&workspace_.player(), &Player::state_changed);
  const HeatmapViewport* viewport = workspace_.train().board().viewport();
  on(viewport, &HeatmapViewport::active_changed);
  connect(viewport, &HeatmapViewport::chosen, this, [this] {
    cell_chosen_ = true;
    changed_soon();
  });
  on(&workspace_.train().board(), &FactorBoard::view_changed);
  on(&workspace_.train().floor(), &FloorFinder::found);
  connect(&workspace_, &Workspace::page_shown, this, &WorkspaceStage::watch_lab);
  connect(&workspace_, &Workspace::page_made, this, &WorkspaceStage::watch_page);
}

void WorkspaceStage::watch_page(Page page) {
  const auto on = [this](auto* sender, auto signal) {
    connect(sender, signal, this, &WorkspaceStage::changed_soon);
  };
  switch (page) {
    case Page::train:
      break;
    case Page::compare:
      on(&workspace_.compare(), &ComparePage::results_changed);
      break;
    case Page::lora:
      watch_lora();
      break;
    case Page::models:
      on(&workspace_.models(), &ModelsPage::part_shown);
      on(&workspace_.models(), &ModelsPage::report_shown);
      on(&workspace_.models().catalog(), &CatalogView::choice_changed);
      break;
    case Page::experiments:
      on(&workspace_.experiments(), &ExperimentsPage::experiment_shown);
      connect(&workspace_.experiments(), &ExperimentsPage::experiment_shown, this,
              &WorkspaceStage::watch_lab);
      break;
  }
  changed_soon();
}

void WorkspaceStage::watch_lora() {
  connect(&workspace_.lora().lora_player(), &LoraPlayer::frame_shown, this, &WorkspaceStage::changed_soon);
  connect(&workspace_.lora(), &LoraPage::focus_changed, this, &WorkspaceStage::changed_soon);
  connect(&workspace_.lora(), &LoraPage::picture_turned, this, [this] {
    picture_turned_ = true;
    changed_soon();
  });
  connect(&workspace_.lora(), &LoraPage::compared, this, [this] {
    lora_compared_ = true;
    changed_soon();
  });
}

StartLabPlayer* WorkspaceStage::lab_player() const {
  if (workspace_.page() != Page::experiments) return nullptr;
  auto* lab = qobject_cast<StartLab*>(workspace_.experiments().experiment());
  return lab == nullptr ? nullptr : &lab->lab_player();
}

void WorkspaceStage::watch_lab() {
  // Experiments are made when they are first shown.
  if (StartLabPlayer* lab = lab_player())
    connect(lab, &StartLabPlayer::lab_shown, this, &WorkspaceStage::changed_soon, Qt::UniqueConnection);
}

void WorkspaceStage::changed_soon() {
  if (!changed_timer_.isActive()) changed_timer_.start(0);
}

void WorkspaceStage::need(const std::set<LessonPage>& pages) {
  needed_ = pages;
}

void WorkspaceStage::prepare(const Preparation& preparation, const QString& folder) {
  stop_.request_stop();
  stop_ = {};
  ++preparation_;
  is_preparing_ = false;
  tasks_.clear();
  workspace_.pause();
  picture_turned_ = false;
  lora_compared_ = false;
  const SessionDocument& document = workspace_.document();
  auto session = lesson_session(preparation, folder, document.session());
  if (!session) {
    emit failed(session.error());
    return;
  }
  train(preparation, std::move(session).value());
}

void WorkspaceStage::train(const Preparation& preparation, Session session) {
  // A large table of a teacher's may take a while: the window goes on meanwhile.
  const QPointer<WorkspaceStage> self(this);
  const auto work = [self, preparation, session = std::move(session), number = preparation_,
                     stop = stop_.get_token()]() mutable {
    if (session.table->seen_count() > 0) {
      session.run = trained_steps(session.table, session.settings, preparation.train_to, stop);
    }
    session.shown_step = preparation.show_step.value_or(preparation.train_to);
    QMetaObject::invokeMethod(
        qApp,
        [self, preparation, session = std::move(session), number] {
          if (!self || number != self->preparation_) return;
          self->workspace_.document().replace(session);
          self->plan(preparation);
        },
        Qt::QueuedConnection);
  };
  QThreadPool::globalInstance()->start(work);
}

void WorkspaceStage::plan(const Preparation& preparation) {
  workspace_.train().board().set_shows_error(false);
  if (preparation.compare) {
    plan_page(Page::compare, [this, compare = *preparation.compare] {
      workspace_.compare().set_up(QString::fromStdString(compare.ranks), compare.seeds);
    });
  }
  if (preparation.lora) {
    plan_page(Page::lora, [this, lora = *preparation.lora] {
      workspace_.lora().set_up(lora.settings, lora.tricks, lora.prompt, lora.train_to);
    });
  }
  if (preparation.model) {
    plan_page(Page::models, [this, model = *preparation.model] {
      workspace_.models().show_part(ModelsPage::catalog_part);
      workspace_.models().catalog().set_up(model.id, model.targets, model.rank);
    });
  }
  if (!preparation.experiment.empty()) {
    plan_page(Page::experiments, [this, id = preparation.experiment] {
      workspace_.experiments().show_experiment(QString::fromStdString(id));
    });
  }
  for (const LessonPage page : needed_) plan_page(static_cast<Page>(page));
  if (preparation.page) {
    const auto page = static_cast<Page>(*preparation.page);
    plan_page(page, [this, page] { workspace_.show_page(page); });
  }
  compares_ = preparation.compare && preparation.compare->run;
  tasks_.push_back([this] {
    if (compares_ && !workspace_.compare().is_up_to_date()) workspace_.compare().compare();
    is_preparing_ = true;
    changed_soon();
  });
  task_timer_.start(0);
}

void WorkspaceStage::plan_page(Page page, std::function<void()> set_up) {
  if (!workspace_.has(page)) tasks_.push_back([this, page] { workspace_.make(page); });
  if (set_up) tasks_.push_back(std::move(set_up));
}

void WorkspaceStage::do_next() {
  if (tasks_.empty()) return task_timer_.stop();
  const std::function<void()> task = std::move(tasks_.front());
  tasks_.pop_front();
  task();
}

bool WorkspaceStage::runs_stand() const {
  // A run that has just begun has no step yet.
  const bool has_ratings = workspace_.document().table().seen_count() > 0;
  if (has_ratings && workspace_.player().kept_count() == 0) return false;
  return !workspace_.has(Page::lora) || workspace_.lora().lora_player().kept_count() > 0;
}

bool WorkspaceStage::stands() const {
  return runs_stand() && (!compares_ || workspace_.compare().is_up_to_date());
}

void WorkspaceStage::tell() {
  if (is_preparing_ && stands()) {
    is_preparing_ = false;
    emit prepared();
  }
  if (runs_stand()) emit changed();  // else the first step of the run will say so
}

void WorkspaceStage::begin_step() {
  cell_chosen_ = false;
  table_before_ = workspace_.document().session().table;
}

std::optional<LessonCell> WorkspaceStage::chosen_cell() const {
  // Pointed at; or the cell gone to last, which stays chosen while the learner goes to the lesson to say so.
  const HeatmapViewport& viewport = *workspace_.train().board().viewport();
  const PointedCell& pointed = viewport.pointed();
  if (pointed.user && pointed.movie) return LessonCell{*pointed.user, *pointed.movie};
  if (!cell_chosen_) return std::nullopt;
  return LessonCell{viewport.cursor().row, viewport.cursor().column};
}

Facts WorkspaceStage::facts() const {
  Facts facts;
  const TrainingPlayer& player = workspace_.player();
  TrainState train;
  // A run that has just begun has no step yet: the frame is still that of the run before.
  if (player.kept_count() > 0) train.frame = player.frame().get();
  train.table = workspace_.document().session().table.get();
  train.settings = workspace_.document().settings();
  train.outcome = player.outcome();
  train.learning_rate = player.learning_rate();
  train.playing = player.is_playing();
  train.best_rmse = workspace_.train().floor().rmse(train.settings.rank);
  train.cell = chosen_cell();
  train.table_before = table_before_.get();
  add_train_facts(facts, train);
  static constexpr const char* pages[] = {"train", "compare", "lora", "models", "experiments"};
  facts["page"] = std::string(pages[static_cast<int>(workspace_.page())]);
  facts["view"] = std::string(workspace_.train().board().shows_error() ? "error" : "ratings");
  add_flag(facts, "lora_compared", lora_compared_);
  add_flag(facts, "picture_turned", picture_turned_);
  add_page_facts(facts);
  return facts;
}

void WorkspaceStage::add_page_facts(Facts& facts) const {
  // A step without a preparation has had no turn in which its pages could be made.
  for (const LessonPage page : needed_)
    if (!workspace_.has(static_cast<Page>(page))) workspace_.make(static_cast<Page>(page));
  add_flag(facts, "compared", false);
  if (workspace_.has(Page::compare)) add_compare_page(facts, workspace_.compare());
  if (workspace_.has(Page::lora)) add_lora_page(facts, workspace_.lora());
  if (workspace_.has(Page::models)) add_models_page(facts, workspace_.models());
  if (workspace_.has(Page::experiments))
    facts["experiment"] = workspace_.experiments().experiment_id().toStdString();
  if (const StartLabPlayer* lab = lab_player(); lab != nullptr && lab->shown())
    add_lab_facts(facts, *lab->shown());
}

}  // namespace lora::app
