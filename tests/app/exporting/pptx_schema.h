// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lora::app {

/// Where the children of an element break the sequence that ECMA-376 asks for (PowerPoint repairs or refuses
/// such files, LibreOffice does not mind): a child that is unknown, too late or missing. Elements that are
/// not in the table are not looked at; this is no full validation.
QStringList sequence_problems(const QByteArray& xml);

}  // namespace lora::app
