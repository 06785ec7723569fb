// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pdf_tidy.h"

#include <cctype>

namespace lora::app {
namespace {

QByteArray number(double value) {
  return QByteArray::number(value, 'f', 4);
}

/// Digits of what lies between `begin` and `end` become 0 (letters a to f too), lengths stay.
void blank(QByteArray& pdf, const char* begin, char end) {
  const qsizetype length = qsizetype(qstrlen(begin));
  for (qsizetype at = pdf.indexOf(begin); at >= 0; at = pdf.indexOf(begin, at + length)) {
    for (qsizetype k = at + length; k < pdf.size() && pdf[k] != end; ++k) {
      if (isxdigit(static_cast<unsigned char>(pdf[k]))) pdf[k] = '0';
    }
  }
}

/// A fixed day in place of today.
void fix_date(QByteArray& pdf) {
  static const QByteArray key = "/CreationDate (D:", day = "20000101000000";
  blank(pdf, key.constData(), ')');
  const qsizetype at = pdf.indexOf(key);
  if (at >= 0) pdf.replace(at + key.size(), day.size(), day);
}

/// Moves the offsets of the cross-reference table that lie behind `place` by `by` bytes. Its lines are
/// "0000000123 00000 n", 20 bytes each (ISO 32000-1, 7.5.4); "startxref" gives its own place.
void move_offsets(QByteArray& pdf, qsizetype place, qsizetype by) {
  const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
  const qsizetype first = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
  const qsizetype trailer = pdf.indexOf("trailer", table);
  for (qsizetype line = first; line + 20 <= trailer; line += 20) {
    const qsizetype offset = pdf.mid(line, 10).toLongLong();
    if (offset > place) pdf.replace(line, 10, QByteArray::number(offset + by).rightJustified(10, '0'));
  }
  const qsizetype start = pdf.lastIndexOf("startxref\n") + 10;
  pdf.replace(start, pdf.indexOf('\n', start) - start, QByteArray::number(table));
}

}  // namespace

QByteArray tidy_pdf(QByteArray pdf, const QSizeF& points) {
  fix_date(pdf);
  blank(pdf, "/ID [", ']');
  const qsizetype box = pdf.indexOf("/MediaBox [");
  const qsizetype begin = box + 11, end = pdf.indexOf(']', begin);
  if (box < 0 || end < 0) return pdf;
  const double whole_height = pdf.mid(begin, end - begin).simplified().split(' ').value(3).toDouble();
  const QByteArray exact = "0 " + number(whole_height - points.height()) + ' ' + number(points.width()) +
                           ' ' + number(whole_height);
  pdf.replace(begin, end - begin, exact);
  move_offsets(pdf, begin, exact.size() - (end - begin));
  return pdf;
}

}  // namespace lora::app
