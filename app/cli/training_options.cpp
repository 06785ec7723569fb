// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/training_options.h"

#include <QCoreApplication>
#include <limits>

namespace lora::app {
namespace {

template <typename Value>
using Names = std::vector<std::pair<QString, Value>>;

const Names<Start>& starts() {
  static const Names<Start> names = {{QStringLiteral("gaussian-zero"), Start::gaussian_zero},
                                     {QStringLiteral("zero-gaussian"), Start::zero_gaussian},
                                     {QStringLiteral("zero-zero"), Start::zero_zero},
                                     {QStringLiteral("gaussian-gaussian"), Start::gaussian_gaussian}};
  return names;
}

const Names<Method>& methods() {
  static const Names<Method> names = {{QStringLiteral("gd"), Method::gradient_descent},
                                      {QStringLiteral("momentum"), Method::momentum},
                                      {QStringLiteral("adam"), Method::adam},
                                      {QStringLiteral("als"), Method::als},
                                      {QStringLiteral("sgd"), Method::sgd}};
  return names;
}

const Names<BaseKind>& bases() {
  static const Names<BaseKind> names = {{QStringLiteral("zero"), BaseKind::zero},
                                        {QStringLiteral("mean"), BaseKind::mean},
                                        {QStringLiteral("offsets"), BaseKind::offsets}};
  return names;
}

template <typename Value>
QString name_in(const Names<Value>& names, Value wanted) {
  for (const auto& [name, value] : names) {
    if (value == wanted) return name;
  }
  return {};
}

template <typename Value>
QString joined(const Names<Value>& names) {
  QStringList list;
  for (const auto& entry : names) list << entry.first;
  return list.join(QLatin1Char('|'));
}

}  // namespace

void add_training_options(QCommandLineParser& parser) {
  const TrainingSettings usual;
  parser.addOptions({
      {QStringLiteral("start"),
       QCoreApplication::translate("CommandLine",
                                   "How A and B start, A first: random numbers (Gaussian) or zeros."),
       joined(starts()), option_name(usual.start)},
      {QStringLiteral("sigma"),
       QCoreApplication::translate("CommandLine", "Spread (standard deviation) of the random start."),
       QStringLiteral("S"), QString::number(usual.sigma)},
      {QStringLiteral("seed"),
       QCoreApplication::translate("CommandLine",
                                   "Number the random start is made from. Same seed, same numbers."),
       QStringLiteral("K"), QString::number(usual.seed)},
      {QStringLiteral("method"),
       QCoreApplication::translate("CommandLine",
                                   "How A and B are trained: gd, but sgd for large sparse tables."),
       joined(methods())},
      {QStringLiteral("rate"), QCoreApplication::translate("CommandLine", "Learning rate."),
       QStringLiteral("X|auto"), QStringLiteral("auto")},
      {QStringLiteral("l2"),
       QCoreApplication::translate("CommandLine",
                                   "L2 penalty for each rating; auto is 0, or 0.1 for large sparse tables."),
       QStringLiteral("X|auto"), QStringLiteral("auto")},
      {QStringLiteral("base"),
       QCoreApplication::translate(
           "CommandLine",
           "The frozen table the guess starts from: zeros, the average rating, or the "
           "average with an offset for each user and movie. zero, unless the data suggests "
           "another."),
       joined(bases())},
      {QStringLiteral("hide"),
       QCoreApplication::translate("CommandLine",
                                   "Share of the ratings kept out of training as a test, 0 to 90."),
       QStringLiteral("PERCENT"), QStringLiteral("0")},
      {QStringLiteral("test"),
       QCoreApplication::translate("CommandLine",
                                   "File with ratings to test on, of the same users and movies."),
       QStringLiteral("FILE")},
  });
}

TrainingSettings read_training_options(OptionReader& reader, const TrainingSettings& otherwise) {
  constexpr double huge = 1e6;
  constexpr double tiny = 1e-12;
  TrainingSettings settings = otherwise;
  settings.start = reader.choice(QStringLiteral("start"), starts(), settings.start);
  settings.sigma = reader.number(QStringLiteral("sigma"), 0.0, 1000.0, settings.sigma);
  settings.seed =
      reader.whole(QStringLiteral("seed"), 0, std::numeric_limits<std::uint64_t>::max(), settings.seed);
  settings.method = reader.choice(QStringLiteral("method"), methods(), settings.method);
  settings.learning_rate = reader.number_or_auto(QStringLiteral("rate"), tiny,
                                                 std::numeric_limits<double>::max(), otherwise.learning_rate);
  settings.l2 = reader.number_or_auto(QStringLiteral("l2"), 0.0, huge, otherwise.l2);
  if (!settings.l2) settings.l2 = otherwise.l2;
  settings.base = reader.choice(QStringLiteral("base"), bases(), settings.base);
  settings.hidden_percent = reader.number(QStringLiteral("hide"), 0.0, 90.0, otherwise.hidden_percent);
  return settings;
}

QString option_name(Start start) {
  return name_in(starts(), start);
}
QString option_name(Method method) {
  return name_in(methods(), method);
}
QString option_name(BaseKind base) {
  return base == BaseKind::table ? QStringLiteral("table") : name_in(bases(), base);
}

}  // namespace lora::app
