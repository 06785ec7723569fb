// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/save_error_text.h"

#include <QCoreApplication>
#include <array>

#include "app/document/error_value.h"
#include "app/files/atomic_file.h"

namespace lora::app {
namespace {

/// %1 the file, %2 the system's words.
struct Sentence {
  const char* problem;
  const char* text;
};

constexpr std::array sentences = {
    Sentence{save_problem::full,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The disk is full, so %1 was not saved. Free some space, or save on another "
                               "disk. The old file is unchanged.")},
    Sentence{save_problem::quota,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Your share of the disk is used up, so %1 was not saved. Delete what you no "
                               "longer need, or save on another disk. The old file is unchanged.")},
    Sentence{save_problem::too_large,
             QT_TRANSLATE_NOOP("ErrorText",
                               "%1 would be larger than a file may be there, so it was not saved. Save on "
                               "another disk. The old file is unchanged.")},
    Sentence{save_problem::read_only,
             QT_TRANSLATE_NOOP("ErrorText",
                               "You may not write %1, or its folder, so it was not saved. Save in a folder "
                               "of your own. The old file is unchanged.")},
    Sentence{save_problem::no_folder,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The folder of %1 is not there (any more), so it was not saved. Save in "
                               "another folder, or plug the disk in again.")},
    Sentence{save_problem::name,
             QT_TRANSLATE_NOOP("ErrorText",
                               "The system does not take the name %1, so it was not saved. Choose a shorter "
                               "name of plain letters.")},
    Sentence{save_problem::changed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "Another program changed %1 since it was opened, so it was not saved. Save "
                               "under another name to keep both.")},
    Sentence{save_problem::unconfirmed,
             QT_TRANSLATE_NOOP("ErrorText",
                               "%1 was written, but the disk did not confirm it (%2). It may be gone after a "
                               "power cut: save once more, or on another disk.")},
};

}  // namespace

QString save_error_text(const Error& error) {
  for (const Sentence& sentence : sentences) {
    if (!is_save_problem(error, sentence.problem)) continue;
    QString text = QCoreApplication::translate("ErrorText", sentence.text);
    return text.replace(QLatin1String("%2"), error_value(error, 1)).arg(error_value(error, 0));
  }
  return QCoreApplication::translate("ErrorText",
                                     "The file %1 could not be saved (%2). Free some space or choose another "
                                     "folder; the old file is unchanged.")
      .arg(error_value(error, 0), error_value(error, 1));
}

}  // namespace lora::app
