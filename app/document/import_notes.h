// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "app/document/data_source.h"

namespace lora::app {

/// What a teacher should know after an import, one plain-text sentence each: repeated ratings and names,
/// titles that could not be read, the encoding when it was not UTF-8, a decimal comma. Empty when all is as
/// usual.
QStringList import_notes(const LoadedData& data);

}  // namespace lora::app
