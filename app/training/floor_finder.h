// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "app/training/floor_gap.h"
#include "core/rank/svd_optimum.h"
#include "core/timeline/frame.h"

namespace lora::app {

/// Works out the SVD floor of the present ratings away from the window's thread, once per table.
class FloorFinder : public QObject {
  Q_OBJECT
 public:
  explicit FloorFinder(QObject* parent = nullptr) : QObject(parent) {}

  /// Starts over when the frame's problem is another one than before.
  void look_at(const FramePtr& frame);
  /// Best RMSE at this rank in stars; nothing while it is worked out, or when it is not defined.
  std::optional<double> rmse(std::size_t rank) const;
  const std::optional<SvdOptimum>& optimum() const { return optimum_; }
  /// Why optimum() is nothing.
  FloorGap gap() const { return gap_; }

 signals:
  void found();

 private:
  FramePtr seen_;  ///< keeps its problem alive, so that its address is not used again
  std::optional<SvdOptimum> optimum_;
  FloorGap gap_ = FloorGap::not_yet_known;
};

}  // namespace lora::app
