// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/picture_source.h"

#include <algorithm>

namespace lora::app {
namespace {

// "Ana", or "Ana – Fay" for a block.
QString block_name(const std::vector<std::string>& names, std::size_t block, std::size_t per_block) {
  const std::size_t first = block * per_block;
  const std::size_t last = std::min(names.size(), first + per_block) - 1;
  const QString name = QString::fromStdString(names.at(first));
  return first == last ? name : name + QStringLiteral(" – ") + QString::fromStdString(names.at(last));
}

}  // namespace

PictureSource::PictureSource(std::shared_ptr<const RatingTable> table, TableImage image)
    : table_(std::move(table)), image_(std::move(image)) {}

double PictureSource::value(std::size_t row, std::size_t column) const {
  return image_.values(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(column));
}

QString PictureSource::row_name(std::size_t row) const {
  return block_name(table_->user_names(), row, image_.users_per_cell);
}

QString PictureSource::column_name(std::size_t column) const {
  return block_name(table_->movie_names(), column, image_.movies_per_cell);
}

QString PictureSource::tooltip(std::size_t row, std::size_t column) const {
  return row_name(row) + QStringLiteral(" × ") + column_name(column) + QStringLiteral(": ") +
         number_text(value(row, column), 2);
}

}  // namespace lora::app
