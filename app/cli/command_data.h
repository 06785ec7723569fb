// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <vector>

#include "core/session/session.h"

namespace lora::app {

/// The ratings a command works on.
struct CommandData {
  QString name;              ///< the example's id, or the title of what was read
  Session session;           ///< its settings are those of a session file, or what suits the ratings
  std::vector<Rating> test;  ///< of --test, with the table's indices
};

/// Loads an example (two-tastes when empty), a session, a file of ratings or a folder, and the test ratings
/// when a test file is named. What is worth knowing goes to stderr, and so does what is wrong; then nothing
/// is returned.
std::optional<CommandData> load_command_data(const QString& data, const QString& test_file);

}  // namespace lora::app
