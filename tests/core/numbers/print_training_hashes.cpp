// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "tests/core/numbers/training_hashes.h"

int main() {
  for (const std::string& line : lora::test::hash_lines()) std::printf("%s\n", line.c_str());
}
