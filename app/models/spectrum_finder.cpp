// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/spectrum_finder.h"

#include <QMetaObject>
#include <algorithm>

#include "core/adapter/factor_spectrum.h"

namespace lora::app {
namespace {
constexpr qint64 shortest_pause_ms = 300;
constexpr qint64 pauses_per_search = 4;  // so that training keeps most of the processor
}  // namespace

SpectrumFinder::SpectrumFinder(QObject* parent) : QObject(parent), pause_(new QTimer(this)) {
  pause_->setSingleShot(true);
  connect(pause_, &QTimer::timeout, this, &SpectrumFinder::start_next);
}

SpectrumFinder::~SpectrumFinder() {
  thread_ = std::jthread();
}

void SpectrumFinder::ask(const RealLayerSnapshotPtr& snapshot) {
  wanted_ = snapshot;
  if (!busy_ && !pause_->isActive()) start_next();
}

void SpectrumFinder::forget() {
  wanted_.reset();
  found_.reset();
  values_.clear();
}

void SpectrumFinder::start_next() {
  if (busy_ || !wanted_ || wanted_ == found_) return;
  busy_ = true;
  search_.start();
  // The thread before has done its work when busy_ is false, so that joining it does not wait.
  thread_ = std::jthread([this, snapshot = wanted_] {
    const RealLayerFactors& factors = snapshot->factors;
    std::vector<double> values = factor_spectrum(factors.b, factors.a, factors.scale);
    QMetaObject::invokeMethod(
        this,
        [this, snapshot, values = std::move(values)] {
          busy_ = false;
          pause_->start(static_cast<int>(std::max(shortest_pause_ms, pauses_per_search * search_.elapsed())));
          if (!wanted_) return;
          found_ = snapshot;
          values_ = values;
          emit found();
        },
        Qt::QueuedConnection);
  });
}

}  // namespace lora::app
