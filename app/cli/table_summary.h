// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <nlohmann/json.hpp>

#include "core/factorization/training_problem.h"

namespace lora::app {

/// "two-tastes: 6 users × 8 movies, 48 ratings, 4 hidden" and a line break.
QString summary_line(const QString& data_name, const TrainingProblem& problem);
/// data, users, movies, ratings, hidden.
void add_table_summary(nlohmann::ordered_json& json, const QString& data_name,
                       const TrainingProblem& problem);

}  // namespace lora::app
