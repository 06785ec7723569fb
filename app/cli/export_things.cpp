// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_things.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/charts/chart_exportable.h"
#include "app/charts/taste_map_spec.h"
#include "app/cli/progress_line.h"
#include "app/cli/text_table.h"
#include "app/heatmap/frame_sources.h"
#include "app/heatmap/heatmap_exportable.h"
#include "app/rank/sweep_chart_specs.h"
#include "app/training/board_picture.h"
#include "app/training/error_chart_spec.h"
#include "app/training/run_movies.h"
#include "core/factorization/trainer.h"
#include "core/rank/rank_list.h"

namespace lora::app {
namespace {

using Problem = std::shared_ptr<const TrainingProblem>;

Timeline trained(const Problem& problem, const TrainingSettings& settings, const ExportRequest& request) {
  ProgressLine progress;
  Timeline timeline;
  Trainer trainer(problem, settings);
  timeline.append(std::make_shared<const Snapshot>(trainer.snapshot()));
  while (trainer.step_count() < request.steps && trainer.outcome() != Outcome::diverged) {
    if (!request.exactly && trainer.outcome() == Outcome::converged) break;
    const std::size_t until_kept = timeline.stride() - trainer.step_count() % timeline.stride();
    trainer.advance(std::min({until_kept, request.steps - trainer.step_count(), trainer.batch_size()}));
    // Snapshots cost memory: only those that are kept are made.
    const bool last = trainer.step_count() == request.steps || trainer.outcome() != Outcome::running;
    if (last || trainer.step_count() % timeline.stride() == 0) {
      timeline.append(std::make_shared<const Snapshot>(trainer.snapshot()));
    }
    if (progress.is_due()) {
      progress.show(QCoreApplication::translate("CommandLine", "Step %1 of at most %2, error %3")
                        .arg(trainer.step_count())
                        .arg(request.steps)
                        .arg(format_number(trainer.rmse())));
    }
  }
  return timeline;
}

void add_ranks(const CommandData& data, const TrainingSettings& training, const ExportRequest& request,
               ExportThings& things) {
  const RatingTable& table = *data.session.table;
  SweepSettings settings;
  settings.ranks = suggested_ranks(table.users(), table.movies());
  settings.training = training;
  ProgressLine progress;
  const auto show = [&](std::size_t done, std::size_t total) {
    if (!progress.is_due()) return;
    progress.show(QCoreApplication::translate("CommandLine", "%1 of %2 runs done").arg(done).arg(total));
  };
  const SweepResult result =
      run_sweep(data.session.table, settings, data.test, show, {}, data.session.old_ratings);
  const auto add = [&](const char* name, ChartSpec spec) {
    things.pictures[QString::fromLatin1(name)] = std::make_unique<ChartExportable>(std::move(spec));
  };
  add("ranks", error_by_rank_spec(result, request.logarithmic));
  add("numbers", numbers_by_rank_spec(result));
  add("tradeoff", error_against_numbers_spec(result, request.logarithmic));
}

void add_maps(const FramePtr& frame, ExportThings& things) {
  const auto add = [&](const char* name, const char* file, std::shared_ptr<const HeatmapSource> source,
                       const QString& title) {
    things.pictures[QString::fromLatin1(name)] =
        std::make_unique<HeatmapExportable>(std::move(source), QString::fromLatin1(file), title);
  };
  const auto say = [](const char* text) {
    return QCoreApplication::translate("lora::app::FactorBoard", text);
  };
  add("a", "factor-a", std::make_shared<FactorASource>(frame), say("A: users × latent dimensions"));
  add("b", "factor-b", std::make_shared<FactorBSource>(frame), say("B: latent dimensions × movies"));
  add("guess", "guess", std::make_shared<GuessSource>(frame), say("The guess"));
  add("ratings", "ratings", std::make_shared<RatingSource>(frame), say("Ratings"));
}

bool wants(const ExportRequest& request, std::initializer_list<const char*> names) {
  return std::any_of(names.begin(), names.end(),
                     [&](const char* name) { return request.what.contains(QLatin1String(name)); });
}

}  // namespace

ExportThings make_things(const CommandData& data, const TrainingSettings& settings,
                         const ExportRequest& request, bool use_kept_run) {
  ExportThings things;
  if (wants(request, {"ranks", "numbers", "tradeoff"})) add_ranks(data, settings, request, things);
  if (!wants(request, {"error", "tastes", "board", "ratings", "guess", "a", "b", "film", "error-film"})) {
    return things;
  }
  const auto problem = std::make_shared<const TrainingProblem>(data.session.table, settings, data.test,
                                                               data.session.old_ratings);
  Timeline timeline;
  if (use_kept_run) {
    for (const SnapshotPtr& step : data.session.run) timeline.append(step);
  } else {
    timeline = trained(problem, settings, request);
  }
  const SnapshotPtr shown =
      use_kept_run ? timeline.at(timeline.nearest(data.session.shown_step)) : timeline.newest();
  const auto frame = std::make_shared<const Frame>(shown, problem);
  const auto optimum = SvdOptimum::of(*problem, frame->rank());
  const FloorGap gap = problem->is_full() ? FloorGap::table_too_large : FloorGap::unseen_ratings;
  things.pictures[QStringLiteral("error")] = std::make_unique<ChartExportable>(
      error_chart_spec(timeline, optimum, frame->rank(), frame->step(), request.logarithmic, gap));
  things.pictures[QStringLiteral("tastes")] =
      std::make_unique<ChartExportable>(taste_map_spec(frame, 0, frame->rank() > 1 ? 1 : 0));
  things.pictures[QStringLiteral("board")] = std::make_unique<BoardPicture>(frame);
  add_maps(frame, things);
  KeptRun run{{}, problem, optimum, gap, request.logarithmic};
  for (std::size_t k = 0; k < timeline.size(); ++k) run.steps.push_back(timeline.at(k));
  std::vector<ExportMovie> films = run_movies(run);
  things.films[QStringLiteral("film")] = films[0];
  things.films[QStringLiteral("error-film")] = films[1];
  return things;
}

}  // namespace lora::app
