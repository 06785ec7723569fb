// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/paper_device.h"

#include <cmath>

namespace lora::app {

PaperDevice::PaperDevice(const QSize& size, std::unique_ptr<QPaintEngine> engine)
    : size_(size), engine_(std::move(engine)) {}

PaperDevice::~PaperDevice() = default;

int PaperDevice::metric(PaintDeviceMetric metric) const {
  switch (metric) {
    case PdmWidth:
      return size_.width();
    case PdmHeight:
      return size_.height();
    case PdmWidthMM:
      return int(std::lround(size_.width() * 25.4 / 96));
    case PdmHeightMM:
      return int(std::lround(size_.height() * 25.4 / 96));
    case PdmNumColors:
      return 1 << 24;
    case PdmDepth:
      return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
      return 96;
    case PdmDevicePixelRatio:
      return 1;
    case PdmDevicePixelRatioScaled:
      return int(devicePixelRatioFScale());
  }
  return QPaintDevice::metric(metric);
}

}  // namespace lora::app
