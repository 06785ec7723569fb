// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <thread>
#include <vector>

#include "core/lora/real_layer_snapshot.h"

namespace lora::app {

/// Finds the singular values of ΔW of the step on screen, on a thread of its own and only a few times a
/// second: at high ranks they take longer than a step of training.
class SpectrumFinder : public QObject {
  Q_OBJECT
 public:
  explicit SpectrumFinder(QObject* parent = nullptr);
  ~SpectrumFinder() override;

  /// The newest snapshot asked for is the one found next.
  void ask(const RealLayerSnapshotPtr& snapshot);
  /// Of the snapshot found last, largest first; empty before.
  const std::vector<double>& values() const { return values_; }
  const RealLayerSnapshotPtr& snapshot() const { return found_; }
  void forget();

 signals:
  void found();

 private:
  void start_next();

  QTimer* pause_;
  QElapsedTimer search_;
  bool busy_ = false;
  RealLayerSnapshotPtr wanted_;
  RealLayerSnapshotPtr found_;
  std::vector<double> values_;
  std::jthread thread_;
};

}  // namespace lora::app
