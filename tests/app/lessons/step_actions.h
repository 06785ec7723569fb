// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <map>

namespace lora::app {

class Learner;

/// What a learner does for the task of each step, by "chapter/step".
const std::map<QString, std::function<void(Learner&)>>& step_actions();

}  // namespace lora::app
