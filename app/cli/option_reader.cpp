// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/option_reader.h"

#include <QCoreApplication>
#include <charconv>
#include <cmath>

namespace lora::app {
namespace {

/// The whole text as a number, nothing otherwise.
template <typename Number>
std::optional<Number> parse(const QString& text) {
  const QByteArray bytes = text.toUtf8();
  Number value{};
  const char* end = bytes.constData() + bytes.size();
  const auto [stop, code] = std::from_chars(bytes.constData(), end, value);
  if (code != std::errc() || stop != end || bytes.isEmpty()) return std::nullopt;
  return value;
}

}  // namespace

std::uint64_t OptionReader::whole(const QString& option, std::uint64_t lowest, std::uint64_t highest,
                                  std::uint64_t otherwise) {
  if (!parser_.isSet(option)) return otherwise;
  const auto value = parse<std::uint64_t>(parser_.value(option));
  if (value && *value >= lowest && *value <= highest) return *value;
  reject_number(option, parser_.value(option), QString::number(lowest), QString::number(highest), true);
  return otherwise;
}

double OptionReader::number(const QString& option, double lowest, double highest, double otherwise) {
  if (!parser_.isSet(option)) return otherwise;
  const auto value = parse<double>(parser_.value(option));
  if (value && std::isfinite(*value) && *value >= lowest && *value <= highest) return *value;
  reject_number(option, parser_.value(option), QString::number(lowest), QString::number(highest), false);
  return otherwise;
}

std::optional<double> OptionReader::number_or_auto(const QString& option, double lowest, double highest,
                                                   std::optional<double> otherwise) {
  if (!parser_.isSet(option)) return otherwise;
  if (parser_.value(option) == QLatin1String("auto")) return std::nullopt;
  return number(option, lowest, highest, lowest);
}

void OptionReader::reject(const QString& sentence) {
  if (error_.isEmpty()) error_ = sentence;
}

void OptionReader::reject_choice(const QString& option, const QString& given, const QStringList& allowed) {
  reject(QCoreApplication::translate("CommandLine", "--%1 cannot be \"%2\". Allowed: %3.")
             .arg(option, given, allowed.join(QStringLiteral(", "))));
}

void OptionReader::reject_number(const QString& option, const QString& given, const QString& lowest,
                                 const QString& highest, bool whole) {
  const QString sentence =
      whole ? QCoreApplication::translate("CommandLine",
                                          "--%1 cannot be \"%2\". Allowed: whole numbers from %3 to %4.")
            : QCoreApplication::translate("CommandLine",
                                          "--%1 cannot be \"%2\". Allowed: numbers from %3 to %4.");
  reject(sentence.arg(option, given, lowest, highest));
}

}  // namespace lora::app
