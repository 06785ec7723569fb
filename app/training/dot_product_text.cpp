// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/dot_product_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

constexpr int fewest_decimals = 3;
constexpr int most_decimals = 6;
constexpr std::size_t written_at_front = 3;
constexpr std::size_t written_at_back = 2;

// The number a reader sees.
double printed(double value, int decimals) {
  return QString::number(value, 'f', decimals).toDouble();
}

QString in_brackets(double value, int decimals) {
  return u'(' + number_text(value, decimals) + u')';
}

/// First and last product that are left out; equal when all are written.
std::pair<std::size_t, std::size_t> left_out(const DotProduct& product) {
  const std::size_t count = product.a.size();
  if (count <= longest_written_sum) return {count, count};
  return {written_at_front, count - written_at_back};
}

double left_out_total(const DotProduct& product) {
  const auto [first, last] = left_out(product);
  double total = 0;
  for (std::size_t k = first; k < last; ++k) total += product.a[k] * product.b[k];
  return total;
}

double computed_by_hand(const DotProduct& product, int decimals) {
  const auto [first, last] = left_out(product);
  double sum = printed(left_out_total(product), decimals);
  for (const BaseTerm& term : product.base) sum += printed(term.value, decimals);
  for (std::size_t k = 0; k < product.a.size(); ++k) {
    if (k >= first && k < last) continue;
    sum += printed(product.a[k], decimals) * printed(product.b[k], decimals);
  }
  return sum;
}

int needed_decimals(const DotProduct& product) {
  int decimals = fewest_decimals;
  const QString result = number_text(product.guess, 2);
  while (decimals < most_decimals && number_text(computed_by_hand(product, decimals), 2) != result)
    ++decimals;
  return decimals;
}

}  // namespace

DotProduct dot_product_of(const Frame& frame, std::size_t user, std::size_t movie) {
  DotProduct product;
  const Base& base = frame.problem().base();
  switch (base.kind()) {
    case BaseKind::zero:
      break;
    case BaseKind::mean:
      product.base = {{QCoreApplication::translate("DotProduct", "average"), base.at(user, movie)}};
      break;
    case BaseKind::table:
      product.base = {{QCoreApplication::translate("DotProduct", "W, the old rating"), base.at(user, movie)}};
      break;
    case BaseKind::offsets:
      product.base = {{QCoreApplication::translate("DotProduct", "average"), base.mean()},
                      {QCoreApplication::translate("DotProduct", "user offset"), base.user_offset(user)},
                      {QCoreApplication::translate("DotProduct", "movie offset"), base.movie_offset(movie)}};
  }
  for (std::size_t k = 0; k < frame.rank(); ++k) {
    product.a.push_back(frame.a(user, k));
    product.b.push_back(frame.b(k, movie));
  }
  product.guess = frame.guess(user, movie);
  return product;
}

DotProductText write_dot_product(const DotProduct& product) {
  DotProductText text;
  text.decimals = needed_decimals(product);
  text.result = number_text(product.guess, 2);
  QStringList terms;
  for (const BaseTerm& term : product.base) {
    const bool bare = terms.isEmpty() && term.value >= 0;
    terms << term.name + u' ' +
                 (bare ? number_text(term.value, text.decimals) : in_brackets(term.value, text.decimals));
  }
  const auto [first, last] = left_out(product);
  for (std::size_t k = 0; k < product.a.size(); ++k) {
    if (k == first) {
      terms << QCoreApplication::translate("DotProduct", "[%1 more products: %2]")
                   .arg(last - first)
                   .arg(number_text(left_out_total(product), text.decimals));
    }
    if (k >= first && k < last) continue;
    // No-break spaces: a line may break between products, not inside one.
    terms << in_brackets(product.a[k], text.decimals) + QStringLiteral("\u00a0×\u00a0") +
                 in_brackets(product.b[k], text.decimals);
  }
  text.formula = terms.join(QStringLiteral(" +\u00a0"));
  return text;
}

QString comparison_text(double guess, std::optional<double> rating, bool is_hidden) {
  if (!rating)
    return QCoreApplication::translate("DotProduct", "not rated: this is the machine's prediction");
  const int decimals = std::abs(*rating * 10 - std::round(*rating * 10)) < 1e-9 ? 1 : 2;
  const double off = std::abs(printed(guess, 2) - printed(*rating, decimals));
  return (is_hidden ? QCoreApplication::translate("DotProduct", "hidden rating %1, off by %2")
                    : QCoreApplication::translate("DotProduct", "real rating %1, off by %2"))
      .arg(number_text(*rating, decimals), number_text(off, 2));
}

}  // namespace lora::app
