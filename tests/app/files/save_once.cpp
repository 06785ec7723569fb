// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// save_once FILE BYTES LETTER [EXPECTED_DIGEST]: saves a file of that many letters and says whether it did.
#include <dlfcn.h>
#include <unistd.h>

#include <QFile>
#include <cstdio>
#include <cstdlib>

#include "app/files/atomic_file.h"

int main(int argc, char** argv) {
  if (argc < 4) return 2;
  const QString path = QFile::decodeName(argv[1]);
  const QByteArray bytes(std::atoll(argv[2]), argv[3][0]);
  std::optional<QByteArray> expected;
  if (argc > 4) expected = QByteArray(argv[4]);
  // From here on, what was asked for goes wrong.
  if (void* arm = ::dlsym(RTLD_DEFAULT, "lora_fault_arm")) reinterpret_cast<void (*)()>(arm)();
  ::access("/lora-save-begins", F_OK);
  const auto error = lora::app::write_atomically(path, bytes, expected);
  ::access("/lora-save-ends", F_OK);
  if (void* disarm = ::dlsym(RTLD_DEFAULT, "lora_fault_disarm")) reinterpret_cast<void (*)()>(disarm)();
  std::printf("%s\n", error ? error->values.back().c_str() : "saved");
  return std::fflush(stdout) == 0 ? 0 : 1;
}
