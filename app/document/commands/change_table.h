// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>
#include <memory>

#include "app/document/session_change.h"
#include "core/factorization/base.h"
#include "core/ratings/rating_table.h"

namespace lora::app {

class SessionDocument;

/// Swaps one table for another: edited cells, added, removed or renamed users and movies.
class ChangeTable : public QUndoCommand {
 public:
  ChangeTable(SessionDocument& document, std::shared_ptr<const RatingTable> after, SessionChange change,
              const QString& text, const QString& merge_key = {});
  void undo() override;
  void redo() override;
  int id() const override;
  bool mergeWith(const QUndoCommand* other) override;

 private:
  SessionDocument& document_;
  std::shared_ptr<const RatingTable> before_;
  std::shared_ptr<const RatingTable> after_;
  BaseKind base_before_;
  BaseKind base_after_;
  SessionChange change_;
  QString merge_key_;
};

}  // namespace lora::app
