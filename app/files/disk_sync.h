// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace lora::app {

/// Asks the system to put the open file's bytes on the disk. False when it says it could not.
bool sync_to_disk(QFile& file);
/// The same for a folder's entries, after a rename; where the system has no such call this is true.
bool sync_folder(const QString& folder);

}  // namespace lora::app
