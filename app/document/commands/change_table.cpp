// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/commands/change_table.h"

#include "app/document/session_document.h"

namespace lora::app {

ChangeTable::ChangeTable(SessionDocument& document, std::shared_ptr<const RatingTable> after,
                         SessionChange change, const QString& text, const QString& merge_key)
    : QUndoCommand(text),
      document_(document),
      before_(document.session().table),
      after_(std::move(after)),
      base_before_(document.settings().base),
      base_after_(base_before_),
      change_(change),
      merge_key_(merge_key) {
  // A frozen W of another shape means nothing any more.
  const auto& old_ratings = document.session().old_ratings;
  const bool fits =
      old_ratings && old_ratings->users() == after_->users() && old_ratings->movies() == after_->movies();
  if (base_before_ == BaseKind::table && !fits) base_after_ = BaseKind::zero;
}

void ChangeTable::undo() {
  document_.apply_table(before_, base_before_, change_);
}

void ChangeTable::redo() {
  document_.apply_table(after_, base_after_, change_);
}

int ChangeTable::id() const {
  return merge_key_.isEmpty() ? -1 : 2;
}

bool ChangeTable::mergeWith(const QUndoCommand* other) {
  const auto* next = dynamic_cast<const ChangeTable*>(other);
  if (next == nullptr || next->merge_key_ != merge_key_) return false;
  after_ = next->after_;
  base_after_ = next->base_after_;
  setObsolete(*before_ == *after_ && base_before_ == base_after_);
  return true;
}

}  // namespace lora::app
