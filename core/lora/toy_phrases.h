// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lora/toy_corpus.h"

namespace lora {

ToyCorpus english_corpus();
ToyCorpus chinese_corpus();

}  // namespace lora
