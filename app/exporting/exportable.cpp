// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportable.h"

#include "app/exporting/deck.h"

namespace lora::app {

std::optional<DeckChart> Exportable::export_chart(const Theme&) const {
  return std::nullopt;
}

}  // namespace lora::app
