// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lora::app {

/// Why there is no SVD floor to show, when there is none.
enum class FloorGap { unseen_ratings, table_too_large, not_yet_known };

}  // namespace lora::app
