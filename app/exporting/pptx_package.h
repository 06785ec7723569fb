// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace lora::app {

/// The parts of an Office Open XML file (ECMA-376 part 2): bytes by name, what each is, and which refers to
/// which. Names have no leading slash, e.g. "ppt/slides/slide1.xml".
class PptxPackage {
 public:
  /// `type` is the content type; parts of one ending may share it through add_ending().
  void add(const QString& name, const QByteArray& bytes, const QString& type = {});
  void add_ending(const QString& ending, const QString& type);
  /// `from` (empty: the package itself) refers to `to`; returns the id, "rId1", "rId2", … of `from`.
  /// `type` is the last part of the relation's address, e.g. "slideLayout".
  QString relate(const QString& from, const QString& type, const QString& to);

  /// The ZIP file: parts in the order added, no time of day, so that the same parts give the same bytes.
  /// An Error (export_failed) when the library gives up.
  Result<QByteArray> zip() const;

 private:
  struct Part {
    QString name;
    QByteArray bytes;
    QString type;
  };
  struct Relation {
    QString type;
    QString target;
  };

  QByteArray content_types() const;
  QByteArray relations_xml(const QString& from) const;

  std::vector<Part> parts_;
  QMap<QString, QString> endings_;
  QMap<QString, std::vector<Relation>> relations_;
};

}  // namespace lora::app
