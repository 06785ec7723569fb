// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/sweep_runner.h"

#include <QMetaObject>
#include <chrono>
#include <exception>

namespace lora::app {
namespace {

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

SweepReportPtr report_of(std::shared_ptr<const RatingTable> table, const SweepSettings& settings,
                         SweepResult result, std::chrono::steady_clock::time_point start) {
  auto report = std::make_shared<SweepReport>();
  report->settings = settings;
  report->ratings = image_of_ratings(*table, picture_limit, picture_limit);
  for (const RankResult& rank : result.ranks) {
    const bool drawable = rank.factors && rank.diverged < rank.runs.size();
    report->guesses.push_back(
        drawable ? image_of_guess(*result.problem, *rank.factors, picture_limit, picture_limit)
                 : TableImage{});
  }
  report->table = std::move(table);
  report->result = std::make_shared<const SweepResult>(std::move(result));
  report->seconds = seconds_since(start);
  return report;
}

}  // namespace

SweepRunner::SweepRunner(QObject* parent) : QObject(parent) {}

SweepRunner::~SweepRunner() {
  // Before the QObject part goes: the thread posts messages to it.
  thread_ = std::jthread();
}

void SweepRunner::start(std::shared_ptr<const RatingTable> table, const SweepSettings& settings,
                        std::shared_ptr<const RatingTable> old_ratings) {
  thread_.request_stop();
  running_ = true;
  Job job{++run_, std::move(table), settings, std::move(old_ratings)};
  // The new thread waits for the old one, so that this call does not.
  thread_ = std::jthread(
      [this, job = std::move(job), previous = std::move(thread_)](const std::stop_token& stop) mutable {
        previous = std::jthread();
        work(job, stop);
      });
}

void SweepRunner::cancel() {
  thread_.request_stop();
}

template <typename Message>
void SweepRunner::post(std::uint64_t run, Message message) {
  QMetaObject::invokeMethod(
      this,
      [this, run, message = std::move(message)] {
        if (run == run_) message();
      },
      Qt::QueuedConnection);
}

void SweepRunner::work(const Job& job, const std::stop_token& stop) {
  const auto start = std::chrono::steady_clock::now();
  try {
    const auto tell = [&](std::size_t done, std::size_t total) {
      post(job.run, [this, done, total] { emit progress(static_cast<int>(done), static_cast<int>(total)); });
    };
    SweepResult result = run_sweep(job.table, job.settings, {}, tell, stop, job.old_ratings);
    SweepReportPtr report = report_of(job.table, job.settings, std::move(result), start);
    post(job.run, [this, report] {
      running_ = false;
      emit finished(report);
    });
  } catch (const std::exception& error) {
    post(job.run, [this, reason = QString::fromUtf8(error.what())] {
      running_ = false;
      emit failed(reason);
    });
  }
}

}  // namespace lora::app
