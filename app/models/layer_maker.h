// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <memory>
#include <thread>

#include "core/lora/real_layer_problem.h"

namespace lora::app {

/// Makes the correction of a layer on a thread of its own. Every call returns at once; signals arrive on the
/// thread the maker lives on.
class LayerMaker : public QObject {
  Q_OBJECT
 public:
  explicit LayerMaker(QObject* parent = nullptr) : QObject(parent) {}
  /// Waits for what is being made.
  ~LayerMaker() override;

  /// Of two starts only the newer one is heard. Throws std::invalid_argument as check(spec).
  void start(const RealLayerSpec& spec);
  bool is_running() const { return running_; }

 signals:
  void made(const std::shared_ptr<const lora::RealLayerProblem>& problem);
  /// Most likely for want of memory.
  void failed();

 private:
  void work(std::uint64_t run, const RealLayerSpec& spec);

  std::uint64_t run_ = 0;  // touched by the maker's own thread only
  bool running_ = false;
  std::jthread thread_;
};

}  // namespace lora::app
