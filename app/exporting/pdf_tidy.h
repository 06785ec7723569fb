// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>

namespace lora::app {

/// A PDF of one page as Qt writes it, with the page cut to exactly `points` (from the top left corner) and
/// without the time of day and random ids: the same picture gives the same bytes.
QByteArray tidy_pdf(QByteArray pdf, const QSizeF& points);

}  // namespace lora::app
