// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"

namespace lora::app {

/// While it lives, the program has another look, and afterwards its own again, exactly. Nothing of it is seen
/// as long as no events are handled meanwhile. Dark against light: a light look with large type stays as it
/// is.
class PassingTheme {
 public:
  explicit PassingTheme(ThemeId id);
  ~PassingTheme();
  PassingTheme(const PassingTheme&) = delete;
  PassingTheme& operator=(const PassingTheme&) = delete;

 private:
  ThemeId own_;
  bool changed_;
};

}  // namespace lora::app
