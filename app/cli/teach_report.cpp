// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teach_report.h"

#include <QCoreApplication>

#include "app/cli/json_text.h"
#include "app/cli/text_table.h"
#include "app/lora/lora_texts.h"

namespace lora::app {
namespace {

using Json = nlohmann::ordered_json;

const char* json_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::running:
      return "step_limit";
    case Outcome::converged:
      return "converged";
    case Outcome::diverged:
      return "diverged";
  }
  return "";
}

QString sentence(const TeachRun& run) {
  const std::size_t step = run.last->step();
  switch (run.outcome) {
    case Outcome::running:
      return QCoreApplication::translate("CommandLine", "Stopped at the step limit, after step %1.")
          .arg(step);
    case Outcome::converged:
      return QCoreApplication::translate("CommandLine",
                                         "Converged at step %1: every next word is sure, "
                                         "or the loss has stopped falling.")
          .arg(step);
    case Outcome::diverged:
      return QCoreApplication::translate("CommandLine",
                                         "Diverged after step %1: the error grew without bound.")
          .arg(step);
  }
  return {};
}

Json trick_json(const LoraFrame& frame, std::size_t prompt) {
  Json json;
  json["prompt"] = frame.model().phrases()[prompt].prompt;
  json["wanted"] = frame.text(frame.wanted_answer(prompt));
  json["before"] = frame.text(frame.frozen_answer(prompt));
  json["after"] = frame.text(frame.answer(prompt));
  json["learned"] = frame.is_right(prompt);
  return json;
}

Json manner_json(const LoraFrame& frame, std::size_t prompt) {
  Json json;
  json["prompt"] = frame.model().phrases()[prompt].prompt;
  json["expected"] = frame.text(frame.wanted_answer(prompt));
  json["after"] = frame.text(frame.answer(prompt));
  json["kept"] = frame.is_right(prompt);
  return json;
}

QStringList answer_row(const LoraFrame& frame, std::size_t prompt, const QString& right,
                       const QString& wrong) {
  return {QString::fromStdString(frame.model().phrases()[prompt].prompt),
          LoraTexts::answer(frame, frame.frozen_answer(prompt)),
          LoraTexts::answer(frame, frame.answer(prompt)), frame.is_right(prompt) ? right : wrong};
}

QString answers(const LoraFrame& frame) {
  QVector<QStringList> rows = {{QCoreApplication::translate("CommandLine", "Prompt"),
                                QCoreApplication::translate("CommandLine", "Frozen model"),
                                QCoreApplication::translate("CommandLine", "With LoRA"), QString()}};
  for (const Trick& trick : frame.problem().tricks()) {
    rows << answer_row(frame, trick.prompt, QCoreApplication::translate("CommandLine", "trick learned"),
                       QCoreApplication::translate("CommandLine", "trick not learned"));
  }
  for (const std::size_t prompt : frame.problem().manners()) {
    rows << answer_row(frame, prompt, QCoreApplication::translate("CommandLine", "manner kept"),
                       QCoreApplication::translate("CommandLine", "manner lost"));
  }
  return format_table(rows);
}

QString yes_no(bool yes) {
  return yes ? QCoreApplication::translate("CommandLine", "yes")
             : QCoreApplication::translate("CommandLine", "no");
}

QString numbers(const TeachRun& run) {
  const LoraFrame& frame = *run.last;
  return format_table({{QCoreApplication::translate("CommandLine", "Tricks learned"),
                        LoraTexts::of(frame.tricks_learned(), frame.tricks())},
                       {QCoreApplication::translate("CommandLine", "Manners kept"),
                        LoraTexts::of(frame.manners_kept(), frame.manners())},
                       {QCoreApplication::translate("CommandLine", "Loss (nats per word)"),
                        format_number(frame.snapshot().loss)},
                       {QCoreApplication::translate("CommandLine", "Trainable parameters (A and B)"),
                        QString::number(frame.trainable_parameters())},
                       {QCoreApplication::translate("CommandLine", "Frozen parameters (W)"),
                        QString::number(frame.frozen_parameters())},
                       {QCoreApplication::translate("CommandLine", "Step 0 identical to the frozen model"),
                        yes_no(run.first->is_identical_to_frozen())},
                       {QCoreApplication::translate("CommandLine", "W unchanged"),
                        yes_no(run.w_hash_before == run.w_hash_after)},
                       {QCoreApplication::translate("CommandLine", "Merged W + ΔW gives the same answers"),
                        yes_no(frame.merge().same_answers)},
                       {QCoreApplication::translate("CommandLine", "Largest difference of a logit"),
                        QString::number(frame.merge().largest_difference, 'g', 2)}});
}

}  // namespace

QString json_of(const TeachReport& report) {
  const TeachRun& run = report.run;
  const LoraFrame& frame = *run.last;
  Json json;
  json["rank"] = report.settings.rank;
  json["tricks"] = Json::array();
  for (const Trick& trick : frame.problem().tricks()) json["tricks"] += trick_json(frame, trick.prompt);
  json["manners"] = Json::array();
  for (const std::size_t prompt : frame.problem().manners()) json["manners"] += manner_json(frame, prompt);
  json["tricks_learned"] = frame.tricks_learned();
  json["manners_kept"] = frame.manners_kept();
  json["loss"] = frame.snapshot().loss;
  json["steps"] = frame.step();
  json["outcome"] = json_name(run.outcome);
  json["trainable_parameters"] = frame.trainable_parameters();
  json["frozen_parameters"] = frame.frozen_parameters();
  json["w_hash_before"] = run.w_hash_before;
  json["w_hash_after"] = run.w_hash_after;
  json["step0_identical"] = run.first->is_identical_to_frozen();
  json["merged_max_difference"] = frame.merge().largest_difference;
  json["merged_same_answers"] = frame.merge().same_answers;
  json["seconds"] = run.seconds;
  json["seed"] = report.settings.seed;
  json["language"] = std::string(language_code(frame.model().language()));
  if (!report.folder.isEmpty()) json["saved"] = report.folder.toStdString();
  return json_text(json);
}

QString text_of(const TeachReport& report) {
  QString text = QCoreApplication::translate("CommandLine", "Rank %1, seed %2")
                     .arg(QString::number(report.settings.rank), QString::number(report.settings.seed)) +
                 QStringLiteral("\n\n") + answers(*report.run.last) + QLatin1Char('\n') +
                 numbers(report.run) + QLatin1Char('\n') + sentence(report.run) + QLatin1Char(' ') +
                 format_seconds(report.run.seconds) + QLatin1Char('\n');
  if (!report.folder.isEmpty()) {
    text += QCoreApplication::translate("CommandLine", "The adapter was saved in %1.").arg(report.folder) +
            QLatin1Char('\n');
  }
  return text;
}

}  // namespace lora::app
