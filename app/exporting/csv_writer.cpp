// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/csv_writer.h"

#include "app/exporting/background.h"
#include "app/files/atomic_file.h"

namespace lora::app {

std::optional<Error> write_csv(const Exportable& exportable, const QString& path) {
  const auto csv = in_gui_thread([&] { return exportable.csv_maker(); });
  return write_atomically(path, csv().toUtf8());
}

}  // namespace lora::app
