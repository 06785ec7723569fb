// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/lora_texts.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/controls/number_box.h"

namespace lora::app {

QString LoraTexts::trick_error(const Error& error) {
  const auto value = [&](std::size_t k) {
    return k < error.values.size() ? QString::fromStdString(error.values[k]) : QString();
  };
  switch (error.code) {
    case ErrorCode::unknown_prompt:
      return tr("The model does not know the prompt “%1”. It knows: %2.").arg(value(0), value(1));
    case ErrorCode::empty_trick:
      return tr("Type the words the model should say.");
    case ErrorCode::trick_repeats_word:
      return tr("“%1” comes twice. This tiny model sees only the prompt and the word before, so after one "
                "word "
                "it can say only one other. Use each word once.")
          .arg(value(1));
    case ErrorCode::trick_too_long:
      return tr("These are %1 words; the model says at most %2. Make it shorter.").arg(value(1), value(2));
    case ErrorCode::duplicate_trick:
      return tr("There is another trick for “%1” already: one prompt has one answer.").arg(value(0));
    case ErrorCode::too_many_words:
      return tr("The model's list of words is full (%1). Use words it knows.").arg(value(0));
    default:
      return tr("This cannot be taught. Type a few words, each once.");
  }
}

QString LoraTexts::phrase(const ToyPhrase& phrase) {
  return tr("%1 → %2", "prompt and answer")
      .arg(QString::fromStdString(phrase.prompt), QString::fromStdString(phrase.answer));
}

QString LoraTexts::word(const ToyModel& model, std::size_t index) {
  return index == Vocabulary::end ? tr("(end)", "the model stops here")
                                  : QString::fromStdString(model.vocabulary().word(index));
}

QString LoraTexts::answer(const LoraFrame& frame, const Answer& answer) {
  return answer.empty() ? tr("(says nothing)") : QString::fromStdString(frame.text(answer));
}

QString LoraTexts::scale(const LoraLayer& layer) {
  return (layer.rank_stabilized ? tr("α/√r = %1") : tr("α/r = %1")).arg(short_number(layer.scale(), 3));
}

QString LoraTexts::start_of_a(const LoraSettings& settings, std::size_t d_in) {
  if (settings.start == LoraStart::kaiming_uniform) {
    return QStringLiteral("U(±%1)").arg(short_number(1.0 / std::sqrt(double(d_in)), 3));
  }
  // Put together by hand: arg() would read "%1²" as one number.
  return QStringLiteral("N(0, ") + short_number(settings.sigma.value_or(1.0 / double(settings.rank)), 3) +
         QStringLiteral("²)");
}

QString LoraTexts::of(std::size_t part, std::size_t whole) {
  return tr("%1 of %2").arg(part).arg(whole);
}

QString LoraTexts::sweep(const TricksSweepResult& result) {
  if (result.runs.empty()) return {};
  const auto complete = [&](const TricksRun& run) {
    return run.tricks_learned == result.tricks && run.manners_kept == result.manners;
  };
  const auto first = std::find_if(result.runs.begin(), result.runs.end(), complete);
  const QLocale locale;
  if (first != result.runs.end()) {
    return tr("In this run, rank %1 was the first in the list to learn all %2 tricks and keep all %3 "
              "manners. It "
              "trained %4 numbers.")
        .arg(first->rank)
        .arg(result.tricks)
        .arg(result.manners)
        .arg(locale.toString(qulonglong(first->trainable_parameters)));
  }
  const auto best = std::max_element(
      result.runs.begin(), result.runs.end(), [](const TricksRun& left, const TricksRun& right) {
        return left.tricks_learned + left.manners_kept < right.tricks_learned + right.manners_kept;
      });
  return tr("In this run, no rank learned all tricks and kept all manners. Rank %1 came closest: tricks %2, "
            "manners %3.")
      .arg(best->rank)
      .arg(of(best->tricks_learned, result.tricks), of(best->manners_kept, result.manners));
}

}  // namespace lora::app
