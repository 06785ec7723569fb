// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/ratings/csv_dialect.h"
#include "core/ratings/rating_preview.h"

namespace lora::app {

// How the choices of an import are called on screen.
QString dialect_text(TextEncoding encoding);
QString dialect_text(Delimiter delimiter);
QString dialect_text(QuoteMark quote);
QString dialect_text(DecimalMark decimal);
QString dialect_text(ThousandsMark thousands);
QString dialect_text(RatingForm form);
QString header_text(bool header);
QString user_names_text(bool user_names);
QString role_text(CellRole role);

/// What to change in the settings when a reading ends with this error; empty when no setting helps.
QString advice_for(ErrorCode code);

}  // namespace lora::app
