// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/import_notes.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

#include "app/document/error_text.h"

namespace lora::app {
namespace {

/// The first few lines, e.g. "3, 8, 15, …".
QString lines_of(const Repeats& repeats) {
  constexpr std::size_t shown = 5;
  QStringList lines;
  for (const Place& place : repeats.places) {
    if (static_cast<std::size_t>(lines.size()) == shown) break;
    lines.append(QString::number(place.line));
  }
  if (repeats.count > shown) lines.append(QString(QChar(0x2026)));
  return lines.join(QStringLiteral(", "));
}

int plural(std::size_t count) {
  return static_cast<int>(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
}

}  // namespace

QString doubt_name(DialectDoubt doubt) {
  switch (doubt) {
    case DialectDoubt::encoding:
      return QCoreApplication::translate("ImportNotes", "encoding");
    case DialectDoubt::delimiter:
      return QCoreApplication::translate("ImportNotes", "what stands between cells");
    case DialectDoubt::quote:
      return QCoreApplication::translate("ImportNotes", "quotation marks");
    case DialectDoubt::decimal:
      return QCoreApplication::translate("ImportNotes", "decimal mark");
    case DialectDoubt::form:
      return QCoreApplication::translate("ImportNotes", "what a row is");
    case DialectDoubt::header:
      return QCoreApplication::translate("ImportNotes", "names in the first row and column");
  }
  return {};
}

QStringList import_notes(const LoadedData& data) {
  QStringList notes;
  if (data.titles_error) notes.append(error_text(*data.titles_error));
  if (!data.import) return notes;
  const ImportInfo& info = *data.import;
  if (info.duplicates.count > 0) {
    notes.append(QCoreApplication::translate("ImportNotes",
                                             "%n rating(s) given twice: the last one was kept (line %1).",
                                             nullptr, plural(info.duplicates.count))
                     .arg(lines_of(info.duplicates)));
  }
  if (info.repeated_names.count > 0) {
    notes.append(QCoreApplication::translate(
                     "ImportNotes", "%n name(s) used more than once: each row and column was kept (line %1).",
                     nullptr, plural(info.repeated_names.count))
                     .arg(lines_of(info.repeated_names)));
  }
  if (info.encoding != TextEncoding::utf8) {
    const auto name = name_of(info.encoding);
    notes.append(QCoreApplication::translate("ImportNotes", "Read as %1, not UTF-8.")
                     .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))));
  }
  if (info.decimal_mark == ',') {
    notes.append(QCoreApplication::translate("ImportNotes", "Decimal commas were read as decimal points."));
  }
  if (info.left_out.count > 0) {
    notes.append(QCoreApplication::translate("ImportNotes",
                                             "%n place(s) could not be read and were left out.", nullptr,
                                             plural(info.left_out.count)));
  }
  if (!info.doubts.empty()) {
    QStringList names;
    for (const DialectDoubt doubt : info.doubts) names.append(doubt_name(doubt));
    notes.append(
        QCoreApplication::translate("ImportNotes", "Some of it was guessed (%1): check a few ratings.")
            .arg(names.join(QStringLiteral(", "))));
  }
  return notes;
}

}  // namespace lora::app
