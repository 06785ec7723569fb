// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace lora::app {

/// While it lives, the C library prints and reads numbers of this thread with '.' as decimal mark, whatever
/// the language of the desktop; other threads are not touched.
class NumericLocale {
 public:
  NumericLocale();
  ~NumericLocale();
  NumericLocale(const NumericLocale&) = delete;
  NumericLocale& operator=(const NumericLocale&) = delete;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace lora::app
