// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/json_document.h"
#include "core/factorization/snapshot.h"

namespace lora {

/// Appends the kept steps as a JSON list. When they would take more than `byte_cap` bytes they are thinned
/// evenly; the first, the newest and the one of `shown_step` always stay. Steps whose A and B do not fit
/// users × movies or are not finite are left out: they could not be opened again.
void append_run(std::string& json, const std::vector<SnapshotPtr>& run, std::size_t shown_step,
                std::size_t users, std::size_t movies, std::size_t byte_cap);

/// Steps must ascend. Throws JsonInputError.
std::vector<SnapshotPtr> read_run(const JsonNode& node, std::size_t users, std::size_t movies);

}  // namespace lora
