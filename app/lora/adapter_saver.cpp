// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/adapter_saver.h"

#include <QDir>

#include "app/files/atomic_file.h"
#include "core/adapter/peft_writer.h"

namespace lora::app {
namespace {

std::vector<double> row_major(const Matrix& matrix) {
  std::vector<double> values;
  for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
    for (Eigen::Index column = 0; column < matrix.cols(); ++column) values.push_back(matrix(row, column));
  }
  return values;
}

}  // namespace

std::optional<Error> save_adapter(const LoraFrame& frame, const QString& folder) {
  const LoraLayer& layer = frame.layer();
  const PeftModule module{"next_word", frame.d_out(),      frame.d_in(),      frame.rank(),
                          layer.alpha, row_major(layer.a), row_major(layer.b)};
  PeftOptions options;
  options.type = TensorType::f64;
  options.rank_stabilized = layer.rank_stabilized;
  options.base_model = "lora-cinema-tiny-" + std::string(language_code(frame.model().language()));
  const PeftFolder files = write_peft_adapter({&module, 1}, options);
  const QDir directory(folder);
  if (!directory.mkpath(QStringLiteral("."))) {
    return Error{ErrorCode::file_unwritable, {}, {folder.toStdString(), "mkdir"}};
  }
  const auto weights = QByteArray(reinterpret_cast<const char*>(files.weights.data()),
                                  static_cast<qsizetype>(files.weights.size()));
  if (auto error = write_atomically(directory.filePath(QLatin1String(PeftFolder::weights_name)), weights)) {
    return error;
  }
  return write_atomically(directory.filePath(QLatin1String(PeftFolder::config_name)),
                          QByteArray::fromStdString(files.config));
}

}  // namespace lora::app
