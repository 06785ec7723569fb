// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace lora::app {

/// The picture as a PNG of at most 256 colours, those it uses most, so that it stays small in the repository.
QByteArray small_png(const QImage& image);

}  // namespace lora::app
