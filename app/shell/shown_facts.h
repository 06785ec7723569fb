// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lessons/facts.h"

namespace lora::app {

class ComparePage;
class LoraPage;
class ModelsPage;

// What a lesson can know of the pages that come after training, taken from what they show.

/// Nothing while the results are of other ratings or settings.
void add_compare_page(Facts& facts, const ComparePage& page);
void add_lora_page(Facts& facts, LoraPage& page);
void add_models_page(Facts& facts, ModelsPage& page);

}  // namespace lora::app
