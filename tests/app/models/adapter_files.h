// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <string>
#include <vector>

#include "core/adapter/peft_writer.h"
#include "core/base/random.h"

namespace lora::app {

inline bool write_bytes(const QString& path, const char* bytes, std::size_t size) {
  QFile file(path);
  return file.open(QIODevice::WriteOnly) &&
         file.write(bytes, static_cast<qint64>(size)) == static_cast<qint64>(size);
}

/// A PEFT folder with modules "model.layers.K.q_proj" of rank 2 and 3 in turn, 6 × 4, random factors.
inline bool write_adapter(const QString& folder, int modules, bool config = true) {
  Random random(7);
  const auto values = [&random](std::size_t count) {
    std::vector<double> numbers(count);
    for (double& number : numbers) number = random.gaussian();
    return numbers;
  };
  std::vector<PeftModule> all;
  for (int k = 0; k < modules; ++k) {
    const std::size_t rank = 2 + static_cast<std::size_t>(k % 2);
    all.push_back({"model.layers." + std::to_string(k) + ".q_proj", 6, 4, rank, 8.0, values(rank * 4),
                   values(6 * rank)});
  }
  const PeftFolder files = write_peft_adapter(all);
  const QDir dir(folder);
  const bool weights = write_bytes(dir.filePath(QString::fromLatin1(PeftFolder::weights_name)),
                                   reinterpret_cast<const char*>(files.weights.data()), files.weights.size());
  return weights && (!config || write_bytes(dir.filePath(QString::fromLatin1(PeftFolder::config_name)),
                                            files.config.data(), files.config.size()));
}

}  // namespace lora::app
