// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/bug_tables.h"

#include <QCoreApplication>

#include "app/controls/number_box.h"

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(BugTables)
};

// A model that has lost its way babbles: its first words are enough to see that.
QString beginning(const QString& said) {
  const bool has_blanks = said.contains(u' ');
  const qsizetype longest = has_blanks ? 24 : 12;  // Chinese characters are twice as wide
  if (said.size() <= longest) return said;
  const qsizetype end = has_blanks ? said.lastIndexOf(u' ', longest) : longest;
  return said.left(end > 0 ? end : longest) + QStringLiteral(" …");
}

TableCell answer(const std::string& text, bool wanted) {
  const QString said = text.empty() ? Text::tr("(says nothing)") : QString::fromStdString(text);
  const QString shown = wanted ? said : beginning(said);
  TableCell cell = text_cell(said, said);
  cell.text = (wanted ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + shown;
  return cell;
}

}  // namespace

QString part_of(std::size_t part, std::size_t whole) {
  return Text::tr("%1 of %2").arg(part).arg(whole);
}

QString exact_zero_or(double value) {
  return value == 0.0 ? Text::tr("0, exactly") : short_number(value, 4);
}

ComparedNumbers::ComparedNumbers() {
  content_.columns = {{QStringLiteral("what"), Text::tr("In this run"), {}, true},
                      {QStringLiteral("wrong"), Text::tr("the wrong way")},
                      {QStringLiteral("right"), Text::tr("the right way")}};
}

void ComparedNumbers::add(const QString& what, const QString& wrong, const QString& right) {
  content_.rows.push_back({text_cell(what, what), text_cell(wrong, wrong), text_cell(right, right)});
}

void ComparedNumbers::add(const QString& what, double wrong, double right) {
  content_.rows.push_back({text_cell(what, what), number_cell(wrong, exact_zero_or(wrong)),
                           number_cell(right, exact_zero_or(right))});
}

void ComparedNumbers::add_wrong(const QString& what, double wrong) {
  content_.rows.push_back(
      {text_cell(what, what), number_cell(wrong, exact_zero_or(wrong)), text_cell(QStringLiteral("–"))});
}

void ComparedNumbers::add_score(const AnswerComparison& comparison) {
  add(Text::tr("Tricks learned"), part_of(comparison.wrong_tricks, comparison.tricks),
      part_of(comparison.right_tricks, comparison.tricks));
  add(Text::tr("Manners kept"), part_of(comparison.wrong_manners, comparison.manners),
      part_of(comparison.right_manners, comparison.manners));
}

TableContent answer_table(const AnswerComparison& comparison) {
  TableContent content;
  content.columns = {{QStringLiteral("prompt"), Text::tr("prompt"), {}, true},
                     {QStringLiteral("wrong"), Text::tr("the wrong way says"), {}, true},
                     {QStringLiteral("right"), Text::tr("the right way says"), {}, true}};
  for (const AnswerPair& pair : comparison.answers) {
    const QString prompt = QString::fromStdString(pair.prompt);
    const QString wanted = Text::tr("wanted: %1").arg(QString::fromStdString(pair.wanted));
    TableCell name = text_cell(prompt, wanted);
    if (pair.is_trick) name.text = Text::tr("%1 (trick)").arg(prompt);
    content.rows.push_back(
        {name, answer(pair.wrong, pair.wrong_is_wanted), answer(pair.right, pair.right_is_wanted)});
  }
  return content;
}

}  // namespace lora::app
