// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/passing_theme.h"

namespace lora::app {

PassingTheme::PassingTheme(ThemeId id)
    : own_(chosen_theme()), changed_(current_theme().dark != Theme::named(id).dark) {
  if (changed_) apply_theme(id);
}

PassingTheme::~PassingTheme() {
  if (changed_) apply_theme(own_);
}

}  // namespace lora::app
