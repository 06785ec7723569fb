// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <memory>

namespace lora::app {

/// Passes on what is painted on it, with every text as the outline of its letters: it looks the same on a
/// computer without the font. `target` must be active and outlive the device.
class OutlineDevice : public QPaintDevice {
 public:
  OutlineDevice(QPainter& target, const QSize& size);
  ~OutlineDevice() override;
  QPaintEngine* paintEngine() const override;

 protected:
  /// As a screen of 96 dots an inch.
  int metric(PaintDeviceMetric metric) const override;

 private:
  QSize size_;
  std::unique_ptr<QPaintEngine> engine_;
};

}  // namespace lora::app
