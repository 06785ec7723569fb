// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teach_command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <limits>

#include "app/cli/option_reader.h"
#include "app/cli/teach_report.h"
#include "app/cli/terminal.h"
#include "app/cli/usage.h"
#include "app/document/error_text.h"
#include "app/lora/adapter_saver.h"
#include "app/lora/lora_texts.h"
#include "core/lora/trick_reader.h"

namespace lora::app {
namespace {

constexpr std::size_t highest_rank = 128;
constexpr std::size_t usual_steps = 2000;
constexpr std::size_t default_tricks = 2;

void describe(QCommandLineParser& parser) {
  parser.setApplicationDescription(QCoreApplication::translate(
      "CommandLine",
      "Teaches a tiny next-word model new answers (tricks) with LoRA: W stays frozen, only A and B are "
      "trained. The other prompts should keep their answers (manners)."));
  parser.addPositionalArgument(QStringLiteral("teach"), QString(), QStringLiteral("teach"));
  parser.addOptions({
      {QStringLiteral("rank"), QCoreApplication::translate("CommandLine", "Rank of A and B. Must be given."),
       QStringLiteral("R")},
      {QStringLiteral("trick"),
       QCoreApplication::translate("CommandLine",
                                   "A prompt and the answer wanted, like \"Hello=Hi there , matey !\"; may "
                                   "be given several times. Two tricks when left out."),
       QStringLiteral("PROMPT=ANSWER")},
      {QStringLiteral("language"),
       QCoreApplication::translate("CommandLine", "Language the tiny model speaks."), QStringLiteral("en|zh"),
       QStringLiteral("en")},
      {QStringLiteral("seed"),
       QCoreApplication::translate("CommandLine",
                                   "Number the random start is made from. Same seed, same numbers."),
       QStringLiteral("K"), QString::number(LoraSettings{}.seed)},
      {QStringLiteral("steps"),
       QCoreApplication::translate("CommandLine",
                                   "Train exactly this many steps. Without it: until converged, at most %1.")
           .arg(usual_steps),
       QStringLiteral("N")},
      {QStringLiteral("save"),
       QCoreApplication::translate(
           "CommandLine", "Write A and B to this folder as a PEFT adapter; files there are replaced."),
       QStringLiteral("DIR")},
      {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Print one JSON object.")},
  });
}

void reject_trick(OptionReader& reader, const QString& text, const QString& reason) {
  reader.reject(QCoreApplication::translate("CommandLine", "--trick cannot be \"%1\". %2").arg(text, reason));
}

/// The tricks asked for, or the first suggested ones. Each is checked alone first, so that the sentence names
/// the one that is wrong.
std::vector<ToyPhrase> read_tricks(const QStringList& texts, const std::shared_ptr<const ToyModel>& model,
                                   OptionReader& reader) {
  const std::vector<ToyPhrase>& suggested = toy_corpus(model->language()).tricks;
  if (texts.isEmpty()) return {suggested.begin(), suggested.begin() + default_tricks};
  std::vector<ToyPhrase> tricks;
  for (const QString& text : texts) {
    const auto trick = parse_trick(text.toStdString());
    if (!trick) {
      reject_trick(reader, text,
                   trick.error().code == ErrorCode::trick_without_equals
                       ? QCoreApplication::translate("CommandLine", "Write it as PROMPT=ANSWER, like \"%1\".")
                             .arg(QString::fromStdString(suggested[0].prompt + "=" + suggested[0].answer))
                       : LoraTexts::trick_error(trick.error()));
      continue;
    }
    tricks.push_back(*trick);
    const auto problem = make_lora_problem(model, tricks);
    if (!problem) reject_trick(reader, text, LoraTexts::trick_error(problem.error()));
  }
  return tricks;
}

ToyLanguage read_language(OptionReader& reader) {
  return reader.choice<ToyLanguage>(
      QStringLiteral("language"),
      {{QStringLiteral("en"), ToyLanguage::english}, {QStringLiteral("zh"), ToyLanguage::chinese}},
      ToyLanguage::english);
}

/// Trains, saves and prints.
int teach_and_report(TeachReport report, const std::shared_ptr<const LoraProblem>& problem,
                     const RunLimits& limits, bool json) {
  report.run = teach(problem, report.settings, limits);
  if (!report.folder.isEmpty()) {
    if (const auto error = save_adapter(*report.run.last, report.folder)) {
      write_error(QStringLiteral("lora-cinema: ") + error_text(*error));
      return exit_failed;
    }
  }
  write_output(json ? json_of(report) : text_of(report));
  return exit_ok;
}

}  // namespace

int run_teach(const QStringList& arguments) {
  QCommandLineParser parser;
  describe(parser);
  const QString command = QStringLiteral("teach");
  if (const auto code = parse_arguments(parser, arguments, command, 0)) return *code;
  OptionReader reader(parser);
  TeachReport report;
  report.settings.rank = reader.whole(QStringLiteral("rank"), 1, highest_rank, 1);
  if (!parser.isSet(QStringLiteral("rank"))) {
    reader.reject(QCoreApplication::translate("CommandLine", "--rank is missing, for instance --rank 2."));
  }
  report.settings.seed = reader.whole(QStringLiteral("seed"), 0, std::numeric_limits<std::uint64_t>::max(),
                                      report.settings.seed);
  RunLimits limits;
  limits.stop_when_converged = !parser.isSet(QStringLiteral("steps"));
  limits.steps = reader.whole(QStringLiteral("steps"), 0, 100'000'000, usual_steps);
  report.folder = parser.value(QStringLiteral("save"));
  if (parser.isSet(QStringLiteral("save")) && report.folder.isEmpty()) {
    reader.reject(QCoreApplication::translate("CommandLine", "--save needs the name of a folder."));
  }
  const auto model = std::make_shared<const ToyModel>(read_language(reader));
  const auto tricks = read_tricks(parser.values(QStringLiteral("trick")), model, reader);
  if (reader.has_error()) return report_usage(reader.error(), command);
  return teach_and_report(std::move(report), make_lora_problem(model, tricks).value(), limits,
                          parser.isSet(QStringLiteral("json")));
}

}  // namespace lora::app
