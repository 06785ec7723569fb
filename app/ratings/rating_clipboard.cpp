// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/rating_clipboard.h"

#include <QLocale>
#include <QStringList>
#include <cmath>

namespace lora::app {

std::optional<double> parse_rating_number(const QString& text) {
  QString number = text.normalized(QString::NormalizationForm_KC).trimmed();
  number.replace(u',', u'.').replace(QChar(0x3002), u'.').replace(QChar(0x2212), u'-');
  bool is_number = false;
  const double value = QLocale::c().toDouble(number, &is_number);
  if (!is_number || !std::isfinite(value)) return std::nullopt;
  return value;
}

Result<RatingBlock> parse_rating_block(const QString& text, const RatingScale& scale) {
  QString unified = text;
  unified.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
  if (unified.endsWith(u'\n')) unified.chop(1);
  if (text.isEmpty()) return Error{ErrorCode::empty_input, {}, {}};
  RatingBlock block;
  for (const QString& line : unified.split(u'\n')) {
    std::vector<std::optional<double>> row;
    for (const QString& cell : line.split(u'\t')) {
      row.emplace_back();
      if (cell.trimmed().isEmpty()) continue;
      const Place place{{}, block.size() + 1, row.size()};
      row.back() = parse_rating_number(cell);
      if (!row.back()) return Error{ErrorCode::not_a_number, place, {cell.trimmed().left(40).toStdString()}};
      if (!scale.contains(*row.back())) {
        return Error{ErrorCode::out_of_range,
                     place,
                     {cell.trimmed().left(40).toStdString(), rating_text(scale.lowest).toStdString(),
                      rating_text(scale.highest).toStdString(), rating_text(scale.step).toStdString()}};
      }
    }
    block.push_back(std::move(row));
  }
  return block;
}

QString format_rating_block(const RatingBlock& block) {
  QStringList lines;
  for (const auto& row : block) {
    QStringList cells;
    for (const auto& rating : row) cells << (rating ? rating_text(*rating) : QString());
    lines << cells.join(u'\t');
  }
  return lines.join(u'\n');
}

QString rating_text(double rating) {
  return QString::number(rating, 'g', QLocale::FloatingPointShortest);
}

int rating_decimals(const RatingScale& scale) {
  for (int decimals = 0; decimals < 3; ++decimals) {
    const double power = std::pow(10.0, decimals);
    const auto fits = [power](double value) {
      return std::abs(value * power - std::round(value * power)) < 1e-9;
    };
    if (fits(scale.step) && fits(scale.lowest)) return decimals;
  }
  return 3;
}

}  // namespace lora::app
