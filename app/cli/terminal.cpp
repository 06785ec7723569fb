// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <QByteArray>
#include <cstdio>

namespace lora::app {
namespace {

void write(std::FILE* file, const QString& text) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}

}  // namespace

void write_output(const QString& text) {
  write(stdout, text);
}

bool flush_output() {
  return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void write_error(const QString& line) {
  write(stderr, line + QLatin1Char('\n'));
  std::fflush(stderr);
}

}  // namespace lora::app
