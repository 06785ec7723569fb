// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/work_journal.h"

#include <QDateTime>
#include <algorithm>
#include <utility>

#include "app/files/atomic_file.h"
#include "app/shell/workspace.h"

namespace lora::app {
namespace {

constexpr qint64 usual_ms = 500;
constexpr qint64 longest_ms = 10'000;

}  // namespace

/// What two moments must have in common to be the same work. Of a run the number of steps says it all: the
/// same ratings and settings lead to the same step.
struct WorkJournal::State {
  std::shared_ptr<const RatingTable> table;
  std::shared_ptr<const RatingTable> old_ratings;
  TrainingSettings settings;
  std::string title;
  std::size_t newest_step = 0;

  bool operator==(const State&) const = default;
};

WorkJournal::WorkJournal(Workspace& work, std::function<QByteArray()> file_digest, const QString& folder,
                         QObject* parent)
    : QObject(parent),
      work_(work),
      file_digest_(std::move(file_digest)),
      saved_(std::make_unique<State>(state())),
      writer_(folder, [this](qint64 milliseconds, const std::optional<Error>& error) {
        QMetaObject::invokeMethod(
            this, [=, this] { written(milliseconds, error); }, Qt::QueuedConnection);
      }) {
  timer_.setSingleShot(true);
  timer_.setInterval(usual_ms);
  connect(&timer_, &QTimer::timeout, this, &WorkJournal::keep);
  SessionDocument& document = work_.document();
  connect(&document, &SessionDocument::changed, this,
          [this](SessionChange change) { change == SessionChange::replaced ? take_for_saved() : note(); });
  connect(&document, &SessionDocument::identity_changed, this, [this] {
    if (!work_.document().is_modified()) take_for_saved();
  });
  connect(&work_.player(), &Player::state_changed, this, &WorkJournal::note);
}

WorkJournal::~WorkJournal() = default;

WorkJournal::State WorkJournal::state() const {
  const Session& session = work_.document().session();
  const Timeline& timeline = work_.player().timeline();
  return {session.table, session.old_ratings, session.settings, session.title,
          timeline.empty() ? 0 : timeline.newest()->step};
}

void WorkJournal::take_for_saved() {
  saved_ = std::make_unique<State>(state());
  note();
}

void WorkJournal::set_unsaved() {
  saved_.reset();
  note();
}

void WorkJournal::note() {
  if (!timer_.isActive()) timer_.start();
}

void WorkJournal::keep() {
  State now = state();
  if (saved_ && now == *saved_) {
    if (kept_) writer_.remove();
    kept_.reset();
    return;
  }
  if (kept_ && now == *kept_) return;
  if (!writer_.is_ready()) {
    const Error error{
        ErrorCode::file_unwritable, {}, {writer_.path().toStdString(), {}, save_problem::read_only}};
    if (!std::exchange(failing_, true)) emit failed(error);
    return;
  }
  Journal journal;
  journal.kept_at_ms = QDateTime::currentMSecsSinceEpoch();
  journal.path = work_.document().path().toStdString();
  journal.file_digest = file_digest_().toStdString();
  journal.session = work_.document().session();
  work_.complete(journal.session);
  writer_.keep(std::move(journal));
  kept_ = std::make_unique<State>(std::move(now));
}

bool WorkJournal::flush() {
  timer_.stop();
  keep();
  return writer_.wait();
}

void WorkJournal::drop() {
  timer_.stop();
  saved_ = std::make_unique<State>(state());
  kept_.reset();
  writer_.remove();
  writer_.wait();
}

void WorkJournal::written(qint64 milliseconds, const std::optional<Error>& error) {
  timer_.setInterval(int(std::clamp(2 * milliseconds, usual_ms, longest_ms)));
  if (error && !failing_) emit failed(*error);
  failing_ = error.has_value();
  if (!error) return;
  kept_.reset();  // not there, so that it is tried again
  note();
}

}  // namespace lora::app
