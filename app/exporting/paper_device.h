// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSize>
#include <memory>

namespace lora::app {

/// Something to paint on, as a screen of 96 dots an inch; what becomes of it is the engine's business.
class PaperDevice : public QPaintDevice {
 public:
  PaperDevice(const QSize& size, std::unique_ptr<QPaintEngine> engine);
  ~PaperDevice() override;
  QPaintEngine* paintEngine() const override { return engine_.get(); }

 protected:
  int metric(PaintDeviceMetric metric) const override;

 private:
  QSize size_;
  std::unique_ptr<QPaintEngine> engine_;
};

}  // namespace lora::app
