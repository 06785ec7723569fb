// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "app/exporting/paper_device.h"

namespace lora::app {

/// Passes on what is painted on it, with every text as the outline of its letters: it looks the same on a
/// computer without the font. `target` must be active and outlive the device.
class OutlineDevice : public PaperDevice {
 public:
  OutlineDevice(QPainter& target, const QSize& size);
};

}  // namespace lora::app
