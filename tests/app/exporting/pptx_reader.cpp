// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/exporting/pptx_reader.h"

#include <zip.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace lora::app {
namespace {

bool is_xml(const QString& name) {
  return name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels")) ||
         name.endsWith(QLatin1String(".svg"));
}

QString relations_of(const QString& name) {
  const qsizetype slash = name.lastIndexOf('/') + 1;
  return name.left(slash) + "_rels/" + name.mid(slash) + ".rels";
}

}  // namespace

PptxReader::PptxReader(const QByteArray& zip) {
  zip_source_t* source = zip_source_buffer_create(zip.constData(), zip_uint64_t(zip.size()), 0, nullptr);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  if (!archive) {
    zip_source_free(source);
    return;
  }
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t stat;
    zip_stat_index(archive, zip_uint64_t(i), 0, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_file_t* file = zip_fopen_index(archive, zip_uint64_t(i), 0);
    if (file && zip_fread(file, bytes.data(), stat.size) == zip_int64_t(stat.size)) {
      parts_.insert(QString::fromUtf8(stat.name), bytes);
    }
    if (file) zip_fclose(file);
    if (i == 0) first_ = QString::fromUtf8(stat.name);
  }
  zip_discard(archive);
}

QStringList PptxReader::names_matching(const QString& wildcard) const {
  return QStringList(parts_.keys())
      .filter(QRegularExpression(QRegularExpression::wildcardToRegularExpression(wildcard)));
}

QStringList PptxReader::problems() const {
  return xml_problems() + type_problems() + relation_problems() + id_problems();
}

QStringList PptxReader::xml_problems() const {
  QStringList found;
  for (auto part = parts_.begin(); part != parts_.end(); ++part) {
    if (!is_xml(part.key())) continue;
    QXmlStreamReader xml(part.value());
    while (!xml.atEnd()) xml.readNext();
    if (xml.hasError()) found.append(part.key() + ": " + xml.errorString());
    for (const char* path : {"/home/", "/tmp/", "file:", "C:\\"}) {
      if (part.value().contains(path)) found.append(part.key() + ": names " + path);
    }
  }
  return found;
}

QStringList PptxReader::type_problems() const {
  QSet<QString> endings, names;
  QXmlStreamReader xml(parts_.value(QStringLiteral("[Content_Types].xml")));
  QStringList found;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    const auto value = [&](const char* key) { return xml.attributes().value(QLatin1String(key)).toString(); };
    if (xml.name() == QLatin1String("Default")) endings.insert(value("Extension"));
    if (xml.name() != QLatin1String("Override")) continue;
    const QString name = value("PartName").mid(1);
    if (names.contains(name)) found.append(name + ": two content types");
    if (!parts_.contains(name)) found.append(name + ": a content type without part");
    names.insert(name);
  }
  for (const QString& name : parts_.keys()) {
    if (name == QLatin1String("[Content_Types].xml")) continue;
    const bool known = names.contains(name) || endings.contains(name.section('.', -1));
    if (!known) found.append(name + ": no content type");
  }
  return found;
}

QMap<QString, QString> PptxReader::relations(const QString& name) const {
  QMap<QString, QString> all;
  QXmlStreamReader xml(parts_.value(relations_of(name)));
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Relationship"))
      continue;
    const QString target = xml.attributes().value(QLatin1String("Target")).toString();
    const QString folder = name.left(name.lastIndexOf('/') + 1);
    const QString id = xml.attributes().value(QLatin1String("Id")).toString();
    all.insert(id, target.startsWith('/') ? QStringLiteral("absolute: ") + target
                                          : QDir::cleanPath('/' + folder + target).mid(1));
  }
  return all;
}

QStringList PptxReader::relation_problems() const {
  QStringList found;
  QSet<QString> reached;
  QStringList open = relations(QString()).values();
  while (!open.isEmpty()) {
    const QString name = open.takeFirst();
    if (reached.contains(name)) continue;
    reached.insert(name);
    if (!parts_.contains(name)) found.append(name + ": is referred to, but not there");
    open += relations(name).values();
  }
  for (const QString& name : parts_.keys()) {
    const bool of_package =
        name.endsWith(QLatin1String(".rels")) || name == QLatin1String("[Content_Types].xml");
    if (!of_package && !reached.contains(name)) found.append(name + ": nothing refers to it");
  }
  return found;
}

QStringList PptxReader::id_problems() const {
  QStringList found;
  QSet<QString> presentation_ids;  // of masters, layouts and slides: unique in the whole file
  for (auto part = parts_.begin(); part != parts_.end(); ++part) {
    if (!is_xml(part.key()) || part.key().endsWith(QLatin1String(".rels"))) continue;
    const QMap<QString, QString> related = relations(part.key());
    QSet<QString> shape_ids;
    QXmlStreamReader xml(part.value());
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement) continue;
      for (const QXmlStreamAttribute& attribute : xml.attributes()) {
        const bool relation = attribute.prefix() == QLatin1String("r");
        if (relation && !related.contains(attribute.value().toString()))
          found.append(part.key() + ": no relation " + attribute.value().toString());
      }
      const QString id = xml.attributes().value(QLatin1String("id")).toString();
      const auto once = [&](QSet<QString>& ids) {
        if (ids.contains(id)) found.append(part.key() + ": id " + id + " twice");
        ids.insert(id);
      };
      if (xml.name() == QLatin1String("cNvPr")) once(shape_ids);
      const bool listed = xml.name() == QLatin1String("sldMasterId") ||
                          xml.name() == QLatin1String("sldLayoutId") || xml.name() == QLatin1String("sldId");
      if (listed) once(presentation_ids);
    }
  }
  return found;
}

QStringList PptxReader::texts(const QByteArray& bytes) {
  QStringList all;
  QXmlStreamReader xml(bytes);
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.qualifiedName() != QLatin1String("a:t"))
      continue;
    const QString text = xml.readElementText();
    if (text != QStringLiteral("‹#›")) all.append(text);
  }
  return all;
}

QVector<QPair<int, double>> PptxReader::cached(const QByteArray& chart, const QString& cells) {
  QVector<QPair<int, double>> points;
  QXmlStreamReader xml(chart);
  QString now;
  int index = -1;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("f")) now = xml.readElementText();
    if (xml.name() == QLatin1String("pt")) index = xml.attributes().value(QLatin1String("idx")).toInt();
    if (xml.name() == QLatin1String("v") && now == cells)
      points.append({index, xml.readElementText().toDouble()});
  }
  return points;
}

}  // namespace lora::app
