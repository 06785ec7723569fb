// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

#include "app/cli/option_reader.h"
#include "core/factorization/training_settings.h"

namespace lora::app {

/// The highest rank the commands take.
inline constexpr std::size_t highest_rank = 512;

/// Adds the options that decide a training run: --start, --sigma, --seed, --method, --rate, --l2, --base,
/// --hide, --test. The rank is up to the command.
void add_training_options(QCommandLineParser& parser);
/// Reads them over `otherwise`, the settings of the data; what is wrong is kept by the reader.
TrainingSettings read_training_options(OptionReader& reader, const TrainingSettings& otherwise = {});

/// The names options and JSON use: "gaussian-zero", "gd", "mean".
QString option_name(Start start);
QString option_name(Method method);
QString option_name(BaseKind base);

}  // namespace lora::app
