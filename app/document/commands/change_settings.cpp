// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/commands/change_settings.h"

#include "app/document/session_document.h"

namespace lora::app {

ChangeSettings::ChangeSettings(SessionDocument& document, const TrainingSettings& after,
                               std::shared_ptr<const RatingTable> old_ratings_after, const QString& text,
                               const QString& merge_key)
    : QUndoCommand(text),
      document_(document),
      before_(document.settings()),
      after_(after),
      old_ratings_before_(document.session().old_ratings),
      old_ratings_after_(std::move(old_ratings_after)),
      merge_key_(merge_key) {}

void ChangeSettings::undo() {
  document_.apply_settings(before_, old_ratings_before_);
}

void ChangeSettings::redo() {
  document_.apply_settings(after_, old_ratings_after_);
}

int ChangeSettings::id() const {
  return merge_key_.isEmpty() ? -1 : 1;
}

bool ChangeSettings::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const ChangeSettings*>(other);
  if (next == nullptr || next->merge_key_ != merge_key_) return false;
  after_ = next->after_;
  old_ratings_after_ = next->old_ratings_after_;
  setObsolete(before_ == after_ && old_ratings_before_ == old_ratings_after_);
  return true;
}

}  // namespace lora::app
