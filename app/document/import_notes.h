// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/document/data_source.h"

namespace lora::app {

/// What a teacher should know after an import, one plain-text sentence each: repeated ratings and names,
/// titles that could not be read, the encoding when it was not UTF-8, a decimal comma, what was left out,
/// what was guessed. Empty when all is as usual.
QStringList import_notes(const LoadedData& data);

/// What it is about, in a few words.
QString doubt_name(DialectDoubt doubt);

}  // namespace lora::app
