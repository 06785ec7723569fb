// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_package.h"

#include <QDir>
#include <QFileInfo>
#include <QXmlStreamWriter>

#include "app/exporting/pptx_zip.h"

namespace lora::app {
namespace {

const QString office = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

QString folder_of(const QString& name) {
  return name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
}

/// "ppt/slides/slide1.xml" → "ppt/slides/_rels/slide1.xml.rels"
QString relations_name(const QString& from) {
  const QString folder = folder_of(from);
  return folder + QStringLiteral("_rels/") + from.mid(folder.size()) + QStringLiteral(".rels");
}

}  // namespace

void PptxPackage::add(const QString& name, const QByteArray& bytes, const QString& type) {
  parts_.push_back({name, bytes, type});
}

void PptxPackage::add_ending(const QString& ending, const QString& type) {
  endings_.insert(ending, type);
}

QString PptxPackage::relate(const QString& from, const QString& type, const QString& to) {
  const QString address = type == QLatin1String("core-properties")
                              ? package + QStringLiteral("relationships/metadata/core-properties")
                              : office + type;
  std::vector<Relation>& all = relations_[from];
  all.push_back({address, QDir(QLatin1Char('/') + folder_of(from)).relativeFilePath(QLatin1Char('/') + to)});
  return QStringLiteral("rId%1").arg(all.size());
}

QByteArray PptxPackage::content_types() const {
  QByteArray bytes;
  QXmlStreamWriter xml(&bytes);
  xml.writeStartDocument(QStringLiteral("1.0"), true);
  xml.writeStartElement(QStringLiteral("Types"));
  xml.writeDefaultNamespace(package + QStringLiteral("content-types"));
  const auto put_ending = [&](const QString& ending, const QString& type) {
    xml.writeEmptyElement(QStringLiteral("Default"));
    xml.writeAttribute(QStringLiteral("Extension"), ending);
    xml.writeAttribute(QStringLiteral("ContentType"), type);
  };
  put_ending(QStringLiteral("rels"),
             QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
  for (auto ending = endings_.begin(); ending != endings_.end(); ++ending) {
    put_ending(ending.key(), ending.value());
  }
  for (const Part& part : parts_) {
    if (part.type.isEmpty()) continue;
    xml.writeEmptyElement(QStringLiteral("Override"));
    xml.writeAttribute(QStringLiteral("PartName"), QLatin1Char('/') + part.name);
    xml.writeAttribute(QStringLiteral("ContentType"), part.type);
  }
  xml.writeEndDocument();
  return bytes;
}

QByteArray PptxPackage::relations_xml(const QString& from) const {
  QByteArray bytes;
  QXmlStreamWriter xml(&bytes);
  xml.writeStartDocument(QStringLiteral("1.0"), true);
  xml.writeStartElement(QStringLiteral("Relationships"));
  xml.writeDefaultNamespace(package + QStringLiteral("relationships"));
  int id = 0;
  for (const Relation& relation : relations_.value(from)) {
    xml.writeEmptyElement(QStringLiteral("Relationship"));
    xml.writeAttribute(QStringLiteral("Id"), QStringLiteral("rId%1").arg(++id));
    xml.writeAttribute(QStringLiteral("Type"), relation.type);
    xml.writeAttribute(QStringLiteral("Target"), relation.target);
  }
  xml.writeEndDocument();
  return bytes;
}

Result<QByteArray> PptxPackage::zip() const {
  // Programs look at the content types and the package's relations first: they come first.
  std::vector<ZipEntry> entries{{QStringLiteral("[Content_Types].xml"), content_types()}};
  for (auto from = relations_.keyBegin(); from != relations_.keyEnd(); ++from) {
    entries.push_back({relations_name(*from), relations_xml(*from)});
  }
  for (const Part& part : parts_) entries.push_back({part.name, part.bytes});
  return zip_bytes(entries);
}

}  // namespace lora::app
