// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/lab_guess_source.h"

#include <QCoreApplication>

namespace lora::app {

QString LabGuessSource::row_name(std::size_t row) const {
  return QString::fromStdString(frame_->problem().table().user_name(row));
}

QString LabGuessSource::column_name(std::size_t column) const {
  return QString::fromStdString(frame_->problem().table().movie_name(column));
}

QString LabGuessSource::tooltip(std::size_t row, std::size_t column) const {
  const QString cell = row_name(row) + QStringLiteral(" × ") + column_name(column) + u'\n';
  const auto rating = frame_->rating(row, column);
  return cell + (rating ? QCoreApplication::translate("LabGuessSource", "guess %1, real rating %2")
                              .arg(number_text(value(row, column), 3), number_text(*rating, 2))
                        : QCoreApplication::translate("LabGuessSource", "guess %1, not rated")
                              .arg(number_text(value(row, column), 3)));
}

}  // namespace lora::app
