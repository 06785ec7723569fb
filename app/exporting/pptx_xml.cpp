// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_xml.h"

#include <QStringList>
#include <QXmlStreamWriter>

namespace lora::app {

QString xml_text(const QString& text) {
  QString kept;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      kept += c;
      kept += text[++i];
      continue;
    }
    const bool control = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    if (!control && !c.isSurrogate() && c.unicode() < 0xfffe) kept += c;
  }
  return kept;
}

QString language_of(const QString& text, const QString& otherwise) {
  for (const QChar c : text) {
    if (c.script() == QChar::Script_Han) return QStringLiteral("zh-CN");
  }
  return otherwise;
}

PptxXml::PptxXml(const char* root)
    : PptxXml(
          root,
          {{"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
           {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
           {"xmlns:p", QStringLiteral("http://schemas.openxmlformats.org/presentationml/2006/main")},
           {"xmlns:c", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/chart")}}) {}

PptxXml::PptxXml(const char* root, Attributes namespaces)
    : xml_(std::make_unique<QXmlStreamWriter>(&bytes_)) {
  xml_->writeStartDocument(QStringLiteral("1.0"), true);
  open(root, namespaces);
}

PptxXml::~PptxXml() = default;

void PptxXml::open(const char* name, Attributes attributes) {
  xml_->writeStartElement(QLatin1String(name));
  for (const auto& [key, value] : attributes) xml_->writeAttribute(QLatin1String(key), xml_text(value));
}

void PptxXml::close() {
  xml_->writeEndElement();
}

void PptxXml::empty(const char* name, Attributes attributes) {
  open(name, attributes);
  close();
}

void PptxXml::value(const char* name, const QString& value) {
  empty(name, {{"val", value}});
}

void PptxXml::element(const char* name, const QString& text) {
  open(name);
  xml_->writeCharacters(xml_text(text));
  close();
}

void PptxXml::fill(const QString& color) {
  static const QStringList of_theme{QStringLiteral("tx1"), QStringLiteral("tx2"), QStringLiteral("bg1"),
                                    QStringLiteral("bg2")};
  open("a:solidFill");
  value(of_theme.contains(color) ? "a:schemeClr" : "a:srgbClr", color);
  close();
}

void PptxXml::paragraphs(const QString& text, const QString& language, int size) {
  for (const QString& line : text.split(QLatin1Char('\n'))) {
    const QString lang = language_of(line, language);
    open("a:p");
    if (!line.isEmpty()) open("a:r");
    const char* run = line.isEmpty() ? "a:endParaRPr" : "a:rPr";
    if (size > 0) {
      empty(run, {{"lang", lang}, {"sz", QString::number(size)}});
    } else {
      empty(run, {{"lang", lang}});
    }
    if (!line.isEmpty()) {
      element("a:t", line);
      close();
    }
    close();
  }
}

QByteArray PptxXml::bytes() {
  xml_->writeEndDocument();
  return std::move(bytes_);
}

}  // namespace lora::app
