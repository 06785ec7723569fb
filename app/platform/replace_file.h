// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace lora::app {

/// Why a file was not saved.
enum class SaveProblem {
  full,         ///< the disk is full
  quota,        ///< the user may not use more of it
  too_large,    ///< larger than a file may be there
  read_only,    ///< the file, the folder or the whole disk cannot be written by this user
  no_folder,    ///< the folder is not there
  name,         ///< the system does not take such a name
  changed,      ///< `still_expected` said no
  unconfirmed,  ///< the new file is in its place, but the disk did not confirm that it will stay
  other,
};

struct SaveFailure {
  SaveProblem problem = SaveProblem::other;
  QString words;  ///< the system's own
};

/// Asked just before the old file gives way.
using StillExpected = std::function<bool()>;

/// Puts a file with these bytes at `target` (no link), or leaves what is there: a temporary in the same
/// folder is written, its size checked, flushed to the disk, read back and compared; then it takes the old
/// file's name and the folder is flushed. Permissions and, where the user may, owner and group stay; a new
/// file gets the usual ones. No temporary is left by a failure; what a killed program left is removed by a
/// later save of the same file. Nothing: saved.
std::optional<SaveFailure> replace_file(const QString& target, const QByteArray& bytes,
                                        const StillExpected& still_expected = {});

/// Removes what killed programs left in a folder of the app's own while they saved.
void remove_leftovers(const QString& folder);

}  // namespace lora::app
