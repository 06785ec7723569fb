// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/numeric_locale.h"

#include <clocale>
#include <string>
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace lora::app {

#ifdef _WIN32

struct NumericLocale::State {
  int per_thread = _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
  std::string before = std::setlocale(LC_NUMERIC, nullptr);
};

NumericLocale::NumericLocale() : state_(std::make_unique<State>()) {
  std::setlocale(LC_NUMERIC, "C");
}

NumericLocale::~NumericLocale() {
  std::setlocale(LC_NUMERIC, state_->before.c_str());
  _configthreadlocale(state_->per_thread);
}

#else

struct NumericLocale::State {
  locale_t plain = newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale(locale_t{})));
  locale_t before = uselocale(plain);
};

NumericLocale::NumericLocale() : state_(std::make_unique<State>()) {}

NumericLocale::~NumericLocale() {
  uselocale(state_->before);
  freelocale(state_->plain);
}

#endif

}  // namespace lora::app
