// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>
#include <memory>

#include "core/factorization/training_settings.h"

namespace lora::app {

class SessionDocument;

/// Swaps the training settings (and the frozen table of old ratings, when the base is one).
class ChangeSettings : public QUndoCommand {
 public:
  ChangeSettings(SessionDocument& document, const TrainingSettings& after,
                 std::shared_ptr<const RatingTable> old_ratings_after, const QString& text,
                 const QString& merge_key);
  void undo() override;
  void redo() override;
  int id() const override;
  bool mergeWith(const QUndoCommand* other) override;

 private:
  SessionDocument& document_;
  TrainingSettings before_;
  TrainingSettings after_;
  std::shared_ptr<const RatingTable> old_ratings_before_;
  std::shared_ptr<const RatingTable> old_ratings_after_;
  QString merge_key_;
};

}  // namespace lora::app
