// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/bug_exhibits.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/controls/number_box.h"
#include "app/experiments/bug_tables.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(BugExhibits)
};

QString number(double value) {
  return short_number(value, 3);
}

QString shape(MatrixShape matrix) {
  return Text::tr("%1 × %2").arg(matrix.rows).arg(matrix.columns);
}

/// "(40 × 2)·(2 × 48)".
QString factors(MatrixShape left, MatrixShape right) {
  return QStringLiteral("(%1)·(%2)").arg(shape(left), shape(right));
}

MatrixShape turned(MatrixShape matrix) {
  return {matrix.columns, matrix.rows};
}

QString score_line(std::size_t tricks, std::size_t manners, const AnswerComparison& comparison) {
  return Text::tr("Tricks learned: %1. Manners kept: %2.")
      .arg(part_of(tricks, comparison.tricks), part_of(manners, comparison.manners));
}

void set_answers(const AnswerComparison& comparison, BugExhibit& exhibit) {
  exhibit.wrong_result = score_line(comparison.wrong_tricks, comparison.wrong_manners, comparison);
  exhibit.right_result = score_line(comparison.right_tricks, comparison.right_manners, comparison);
  exhibit.answers = answer_table(comparison);
}

ChartSeries loss_series(const std::vector<LoraSnapshot>& run, const QString& key, const QString& name,
                        SeriesRole role) {
  ChartSeries series{key, name, role, SeriesShape::line};
  for (const LoraSnapshot& step : run) series.points.append({double(step.step), step.loss});
  return series;
}

ChartSpec loss_chart(const BothZeroBug& bug) {
  ChartSpec spec;
  spec.name = QStringLiteral("both-zero-loss");
  spec.title = Text::tr("Loss while training");
  spec.subtitle = Text::tr("nats per word");
  spec.x.key = QStringLiteral("step");
  spec.x.title = Text::tr("step");
  spec.x.integers = true;
  spec.x.low = 0.0;
  spec.y.key = QStringLiteral("loss");
  spec.y.low = 0.0;
  spec.series = {
      loss_series(bug.wrong, QStringLiteral("both_zero"), Text::tr("both zero"), SeriesRole::limit),
      loss_series(bug.right, QStringLiteral("gauss_zero"), Text::tr("A random, B zero"), SeriesRole::train)};
  return spec;
}

}  // namespace

QString bug_name(BugKind kind) {
  switch (kind) {
    case BugKind::both_zero:
      return Text::tr("Both zero");
    case BugKind::forgotten_base:
      return Text::tr("W forgotten");
    case BugKind::double_scale:
      return Text::tr("α/r twice");
    case BugKind::transposition:
      return Text::tr("Turned wrong");
    case BugKind::overgrown_rank:
      return Text::tr("Rank too large");
  }
  return {};
}

BugExhibit exhibit_of(const BothZeroBug& bug) {
  const LoraSnapshot& first = bug.wrong.front();
  const LoraSnapshot& wrong = bug.wrong.back();
  const LoraSnapshot& right = bug.right.back();
  const QString steps = QLocale().toString(qulonglong(wrong.step));
  BugExhibit exhibit;
  exhibit.story = Text::tr("Both A and B were set to zero, so that training surely starts at W.");
  exhibit.wrong_code = QStringLiteral("nn.init.zeros_(lora_A)\nnn.init.zeros_(lora_B)");
  exhibit.right_code = QStringLiteral("nn.init.normal_(lora_A, std=1 / r)\nnn.init.zeros_(lora_B)");
  exhibit.wrong_result =
      bug.never_moved
          ? Text::tr("After %1 steps A and B are still 0 and the loss is %2.").arg(steps, number(wrong.loss))
          : Text::tr("After %1 steps the loss is %2.").arg(steps, number(wrong.loss));
  exhibit.right_result = Text::tr("After %1 steps the loss is %2.").arg(steps, number(right.loss));
  exhibit.numbers_title = Text::tr("The two runs");
  ComparedNumbers numbers;
  numbers.add(Text::tr("‖∂L/∂A‖ at step 0"), first.gradient_norm_a, bug.right.front().gradient_norm_a);
  numbers.add(Text::tr("‖∂L/∂B‖ at step 0"), first.gradient_norm_b, bug.right.front().gradient_norm_b);
  numbers.add(Text::tr("‖∂L/∂A‖ at step %1").arg(steps), wrong.gradient_norm_a, right.gradient_norm_a);
  numbers.add(Text::tr("‖∂L/∂B‖ at step %1").arg(steps), wrong.gradient_norm_b, right.gradient_norm_b);
  numbers.add(Text::tr("Loss at step 0"), first.loss, bug.right.front().loss);
  numbers.add(Text::tr("Loss at step %1").arg(steps), wrong.loss, right.loss);
  numbers.add_score(bug.comparison);
  exhibit.numbers = std::move(numbers).content();
  exhibit.chart = loss_chart(bug);
  exhibit.recognise = Text::tr(
      "The loss does not change at all, to the last digit, and both gradients are exactly 0. The gradient of "
      "A "
      "holds B as a factor, the gradient of B holds A: with both 0, no learning rate helps.");
  return exhibit;
}

BugExhibit exhibit_of(const ForgottenBaseBug& bug) {
  BugExhibit exhibit;
  exhibit.story =
      Text::tr("Merging the adapter, the correction was written in place of W instead of added to it.");
  exhibit.wrong_code = QStringLiteral("W_merged = scale * (B @ A)");
  exhibit.right_code = QStringLiteral("W_merged = W + scale * (B @ A)");
  set_answers(bug.comparison, exhibit);
  exhibit.numbers_title = Text::tr("The merged matrix");
  ComparedNumbers numbers;
  numbers.add_score(bug.comparison);
  numbers.add(Text::tr("‖W_merged‖"), bug.norm_wrong_merged, bug.norm_right_merged);
  numbers.add_wrong(Text::tr("Largest error of a logit"), bug.comparison.largest_difference);
  exhibit.numbers = std::move(numbers).content();
  exhibit.recognise =
      Text::tr(
          "Ask what the adapter was never taught: here %1 of %2 old answers are lost. And compare sizes: "
          "‖W‖ is %3, the wrongly merged matrix has %4.")
          .arg(QString::number(bug.comparison.manners - bug.comparison.wrong_manners),
               QString::number(bug.comparison.manners), number(bug.norm_w), number(bug.norm_wrong_merged));
  return exhibit;
}

BugExhibit exhibit_of(const DoubleScaleBug& bug) {
  BugExhibit exhibit;
  exhibit.story = Text::tr(
      "α/r was multiplied into B when the adapter was saved, and the running model applied it again.");
  exhibit.wrong_code =
      QStringLiteral("B = (alpha / r) * B  # when saving\ny = W @ x + (alpha / r) * (B @ (A @ x))");
  exhibit.right_code =
      QStringLiteral("# B is saved as it was trained\ny = W @ x + (alpha / r) * (B @ (A @ x))");
  set_answers(bug.comparison, exhibit);
  exhibit.numbers_title = Text::tr("The correction, α/r = %1").arg(number(bug.scale));
  ComparedNumbers numbers;
  numbers.add(Text::tr("Size of the correction, ‖ΔW‖"), bug.norm_wrong, bug.norm_right);
  numbers.add(Text::tr("Times the right size"), bug.norm_wrong / bug.norm_right, 1.0);
  numbers.add_score(bug.comparison);
  numbers.add_wrong(Text::tr("Largest error of a logit"), bug.comparison.largest_difference);
  exhibit.numbers = std::move(numbers).content();
  exhibit.recognise =
      Text::tr(
          "The correction is %1 times as large as it should be, and that number is α/r. With α = r nothing "
          "shows: α/r is 1, and the mistake waits for the first other α.")
          .arg(number(bug.norm_wrong / bug.norm_right));
  return exhibit;
}

BugExhibit exhibit_of(const TranspositionBug& bug) {
  const MatrixShape wrong = turned(bug.w);
  BugExhibit exhibit;
  exhibit.story = Text::tr("The correction was computed as Aᵀ·Bᵀ, which is B·A turned on its side.");
  exhibit.wrong_code = QStringLiteral("delta = scale * (A.T @ B.T)");
  exhibit.right_code = QStringLiteral("delta = scale * (B @ A)");
  set_answers(bug.comparison, exhibit);
  exhibit.numbers_title = Text::tr("Not square, and square");
  ComparedNumbers numbers;
  numbers.add(Text::tr("Product"), factors(turned(bug.a), turned(bug.b)), factors(bug.b, bug.a));
  numbers.add(Text::tr("Its shape, W being %1").arg(shape(bug.w)), Text::tr("%1, an error").arg(shape(wrong)),
              shape(bug.w));
  if (!product_shape(bug.a, bug.b)) {
    numbers.add(Text::tr("A·B instead"), Text::tr("%1 ≠ %2, an error").arg(bug.a.columns).arg(bug.b.rows),
                QStringLiteral("–"));
  }
  numbers.add(Text::tr("W square, %1").arg(shape(bug.square_w)), Text::tr("fits, no error"),
              Text::tr("fits"));
  numbers.add_wrong(Text::tr("Square: ‖ΔW − right ΔW‖"), bug.difference);
  numbers.add_score(bug.comparison);
  exhibit.numbers = std::move(numbers).content();
  exhibit.recognise =
      Text::tr(
          "A layer that is not square stops with an error that names both shapes. A square one says nothing: "
          "check that ΔW·x is (α/r)·B·(A·x). Here the wrong ΔW is off by %1, the right one is only %2 large.")
          .arg(number(bug.difference), number(bug.norm));
  return exhibit;
}

}  // namespace lora::app
