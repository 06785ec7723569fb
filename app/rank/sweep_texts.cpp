// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rank/sweep_texts.h"

#include <algorithm>
#include <cmath>

#include "core/rank/elbow_gain.h"
#include "core/rank/hidden_best.h"

namespace lora::app {
namespace {
constexpr double negligible_error = 1e-4;  // stars; what three decimals show as 0
}

QString SweepTexts::no_elbow(const SweepResult& result) {
  const auto by_rank = [](const RankResult& a, const RankResult& b) { return a.rank < b.rank; };
  if (result.ranks.size() < 3) return {};
  const auto [low, high] = std::minmax_element(result.ranks.begin(), result.ranks.end(), by_rank);
  if (!std::isfinite(low->rmse) || !std::isfinite(high->rmse)) return {};
  if (low->rmse < negligible_error) {
    return tr("Rank %1 already explains every rating; a higher rank only costs more numbers.").arg(low->rank);
  }
  return tr("No rank stands out: from rank %1 to rank %2 the error goes from %3 to %4 stars.")
      .arg(low->rank)
      .arg(high->rank)
      .arg(stars(low->rmse), stars(high->rmse));
}

QString SweepTexts::elbow(const SweepResult& result) {
  const auto gain = elbow_gain(result);
  if (!gain) return no_elbow(result);
  const QString factor = QString::number(gain->factor, 'f', gain->factor < 10.0 ? 1 : 0);
  const QString first = tr("The elbow is at rank %1: it cuts the error of rank %2 by %3×.")
                            .arg(gain->rank)
                            .arg(gain->lowest_rank)
                            .arg(factor);
  const QString second = gain->extra_gain > 0.0 ? tr("Rank %1 costs %2 more numbers and gains only %3 stars.")
                                                      .arg(gain->next_rank)
                                                      .arg(gain->extra_parameters)
                                                      .arg(stars(gain->extra_gain))
                                                : tr("Rank %1 costs %2 more numbers and gains nothing.")
                                                      .arg(gain->next_rank)
                                                      .arg(gain->extra_parameters);
  return tr("%1 %2", "two sentences").arg(first, second);
}

QString SweepTexts::hidden(const SweepResult& result) {
  const auto best = best_on_hidden(result);
  if (!best) return {};
  const RankResult& rank = result.ranks[*best];
  return tr("Rank %1 guesses the hidden ratings best: it is off by %2 stars.")
      .arg(rank.rank)
      .arg(stars(rank.hidden_rmse));
}

QString SweepTexts::diverged(const SweepReport& report) {
  std::size_t diverged = 0;
  std::size_t runs = 0;
  QStringList ranks;
  for (const RankResult& rank : report.result->ranks) {
    runs += rank.runs.size();
    diverged += rank.diverged;
    if (rank.diverged > 0) ranks << QString::number(rank.rank);
  }
  if (diverged == 0) return {};
  const QString what = tr("%1 of %2 runs diverged: their numbers grew without bound (rank %3).")
                           .arg(diverged)
                           .arg(runs)
                           .arg(ranks.join(QStringLiteral(", ")));
  const QString advice = report.settings.training.learning_rate
                             ? tr("Choose a smaller learning rate on the Train page, or set it to auto.")
                             : tr("Choose a smaller start spread σ or another method.");
  return what + QLatin1Char(' ') + advice;
}

QString SweepTexts::cancelled(const SweepReport& report) {
  if (!report.result->cancelled) return {};
  const int complete = static_cast<int>(report.result->ranks.size());
  if (complete == 0) return tr("Cancelled before the first rank was complete.");
  return tr("Cancelled: %1 of %2 ranks were complete and are shown.")
      .arg(complete)
      .arg(report.settings.ranks.size());
}

QString SweepTexts::no_floor(const SweepReport& report) {
  if (report.result->ranks.empty() || report.result->ranks.front().svd_floor) return {};
  if (!report.table->is_full()) return tr("Best possible: not defined, some ratings are unseen.");
  if (report.settings.training.hidden_percent > 0.0) {
    return tr("Best possible: not defined, some ratings are hidden from training.");
  }
  return tr("Best possible: not computed, the table is too large.");
}

QString SweepTexts::picture(const TableImage& image) {
  if (image.is_exact()) return {};
  return tr("The table is large: each square is the average of %1 users × %2 movies.")
      .arg(image.users_per_cell)
      .arg(image.movies_per_cell);
}

QString SweepTexts::rank_list_error(const Error& error) {
  const auto value = [&](std::size_t k) { return QString::fromStdString(error.values.at(k)); };
  if (error.code == ErrorCode::not_a_number) {
    return tr("“%1” is not a rank. Write ranks like 1-6 or 1, 2, 4, 8.").arg(value(0));
  }
  if (error.code == ErrorCode::out_of_range && error.values.at(0) == "rank") {
    return tr("%1 does not fit: this table takes ranks from %2 to %3.").arg(value(1), value(2), value(3));
  }
  if (error.code == ErrorCode::out_of_range) {
    return tr("These are %1 ranks, more than the %2 one comparison takes.").arg(value(1), value(3));
  }
  return tr("Write the ranks to compare, like 1-6 or 1, 2, 4, 8.");
}

QString SweepTexts::duration(double seconds) {
  if (!std::isfinite(seconds)) return QStringLiteral("–");
  if (seconds < 1e-4) return tr("%1 µs").arg(seconds * 1e6, 0, 'f', 0);
  if (seconds < 0.01) return tr("%1 ms").arg(seconds * 1e3, 0, 'f', 1);
  if (seconds < 1.0) return tr("%1 ms").arg(seconds * 1e3, 0, 'f', 0);
  if (seconds < 60.0) return tr("%1 s").arg(seconds, 0, 'f', 1);
  const auto whole = static_cast<qint64>(seconds);
  return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

QString SweepTexts::stars(double value) {
  if (!std::isfinite(value)) return QStringLiteral("–");
  const double size = std::abs(value);
  if (size > 0.0 && size < 1e-5) return QString::number(value, 'e', 1);
  if (size > 0.0 && size < 1e-3) return QString::number(value, 'f', 6);
  return QString::number(value, 'f', size < 1.0 ? 4 : 3);
}

}  // namespace lora::app
