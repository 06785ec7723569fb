// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QPair>
#include <QStringList>
#include <QVector>

namespace lora::app {

/// An Office Open XML file taken apart, independent of the writer.
class PptxReader {
 public:
  explicit PptxReader(const QByteArray& zip);

  const QMap<QString, QByteArray>& parts() const { return parts_; }
  /// Name of the first entry in the file.
  QString first() const { return first_; }
  QStringList names_matching(const QString& wildcard) const;

  /// What is wrong with the package, one line each: XML that is not well formed, a relation to nothing, a
  /// part nothing refers to, a part without content type, an id used twice or without relation, an absolute
  /// path.
  QStringList problems() const;

  /// The text of each a:t, but for the slide number.
  static QStringList texts(const QByteArray& xml);
  /// Index and value of the points cached for these cells.
  static QVector<QPair<int, double>> cached(const QByteArray& chart, const QString& cells);

 private:
  QStringList xml_problems() const;
  QStringList type_problems() const;
  QStringList relation_problems() const;
  QStringList id_problems() const;
  /// Id → target's full name.
  QMap<QString, QString> relations(const QString& name) const;

  QMap<QString, QByteArray> parts_;
  QString first_;
};

}  // namespace lora::app
