// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/dot_product_text.h"

#include <QRegularExpression>
#include <QtTest>
#include <cmath>

#include "core/base/random.h"

namespace lora::app {
namespace {

/// Computes a printed formula from what is printed, as a learner would.
double computed_by_hand(QString formula) {
  formula.replace(QChar(0x2212), u'-').replace(QChar(0x00a0), u' ');
  double sum = 0;
  for (const QString& term : formula.split(QStringLiteral(" + "))) {
    static const QRegularExpression number(QStringLiteral("-?\\d+\\.\\d+"));
    double product = 1;
    int factors = 0;
    for (auto match = number.globalMatch(term); match.hasNext(); ++factors)
      product *= match.next().captured().toDouble();
    if (factors > 0) sum += product;
  }
  return sum;
}

DotProduct random_product(Random& random, std::size_t rank, int base_terms) {
  DotProduct product;
  for (int k = 0; k < base_terms; ++k) {
    product.base.push_back({QStringLiteral("part"), random.uniform() * 6 - 3});
    product.guess += product.base.back().value;
  }
  for (std::size_t k = 0; k < rank; ++k) {
    product.a.push_back(random.uniform() * 6 - 3);
    product.b.push_back(random.uniform() * 6 - 3);
    product.guess += product.a.back() * product.b.back();
  }
  return product;
}

}  // namespace

class DotProductTextTest : public QObject {
  Q_OBJECT

 private slots:
  void the_printed_numbers_give_the_printed_result() {
    Random random(11);
    for (int round = 0; round < 4000; ++round) {
      const std::size_t rank = 1 + random.below(12);
      const DotProduct product = random_product(random, rank, static_cast<int>(random.below(4)));
      const DotProductText text = write_dot_product(product);
      const double by_hand = computed_by_hand(text.formula);
      const double printed = QString(text.result).replace(QChar(0x2212), u'-').toDouble();
      QVERIFY2(std::abs(by_hand - printed) <= 0.005 + 1e-9, qPrintable(text.formula + " = " + text.result));
      QVERIFY(std::abs(printed - product.guess) <= 0.005 + 1e-9);
    }
  }

  void long_sums_say_what_they_leave_out() {
    Random random(3);
    const DotProductText text = write_dot_product(random_product(random, 10, 0));
    QVERIFY(text.formula.contains("[5 more products: "));
    QCOMPARE(text.formula.count(QChar(0x00d7)), 5);
  }

  void the_comparison_can_be_computed_from_what_is_printed() {
    QCOMPARE(comparison_text(3.5849, 3.5, false), QString("real rating 3.5, off by 0.08"));
    QCOMPARE(comparison_text(3.5849, 3.5, true), QString("hidden rating 3.5, off by 0.08"));
    QVERIFY(comparison_text(3.58, std::nullopt, false).contains("not rated"));
  }
};

}  // namespace lora::app

QTEST_APPLESS_MAIN(lora::app::DotProductTextTest)
#include "dot_product_text_test.moc"
