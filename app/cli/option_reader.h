// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace lora::app {

/// Reads option values and keeps the first thing that is wrong with them, as a sentence that names the
/// option, what was given and what is allowed. Numbers have '.' as decimal mark in every locale.
class OptionReader {
 public:
  explicit OptionReader(const QCommandLineParser& parser) : parser_(parser) {}

  std::uint64_t whole(const QString& option, std::uint64_t lowest, std::uint64_t highest,
                      std::uint64_t otherwise);
  double number(const QString& option, double lowest, double highest, double otherwise);
  /// Nothing when the option is "auto".
  std::optional<double> number_or_auto(const QString& option, double lowest, double highest,
                                       std::optional<double> otherwise);
  template <typename Value>
  Value choice(const QString& option, const std::vector<std::pair<QString, Value>>& allowed,
               Value otherwise) {
    if (!parser_.isSet(option)) return otherwise;
    const QString given = parser_.value(option);
    QStringList names;
    for (const auto& [name, value] : allowed) {
      if (name == given) return value;
      names << name;
    }
    reject_choice(option, given, names);
    return otherwise;
  }

  void reject(const QString& sentence);
  void reject_choice(const QString& option, const QString& given, const QStringList& allowed);
  bool has_error() const { return !error_.isEmpty(); }
  const QString& error() const { return error_; }

 private:
  void reject_number(const QString& option, const QString& given, const QString& lowest,
                     const QString& highest, bool whole);
  const QCommandLineParser& parser_;
  QString error_;
};

}  // namespace lora::app
