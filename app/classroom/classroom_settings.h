// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace lora::app {

/// What a teacher prepares, so that thirty laptops start at the same place. Empty: as on each computer.
struct ClassroomSettings {
  QString lesson;  ///< name of a built-in chapter, or the path of a lesson's folder
  QString step;    ///< id of a step in it
  bool lock = false;
  bool present = false;
  QStringList hidden = {};  ///< spots (see spot_texts.h)
  QString theme;            ///< "system", "light", "dark" or "projector"
  QString language;         ///< "en" or "zh_CN"
  std::optional<quint64> seed = {};
  bool operator==(const ClassroomSettings&) const = default;
};

}  // namespace lora::app
