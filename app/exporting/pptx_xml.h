// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <initializer_list>
#include <memory>
#include <utility>

class QXmlStreamWriter;

namespace lora::app {

/// The text without characters that XML 1.0 cannot hold: control characters (tab and line feed stay), lone
/// surrogates, U+FFFE and U+FFFF.
QString xml_text(const QString& text);

/// "zh-CN" when there are Chinese characters in the text, else `otherwise`: what a run of text is marked
/// with, so that programs pick the East Asian font and the right spelling.
QString language_of(const QString& text, const QString& otherwise);

/// One part of a presentation in XML. Names are written with their prefix, e.g. "a:off".
class PptxXml {
 public:
  using Attributes = std::initializer_list<std::pair<const char*, QString>>;

  /// Opens the root element with the namespaces a, r, p and c (DrawingML, relations, PresentationML, charts).
  explicit PptxXml(const char* root);
  /// Opens the root element with these namespaces alone.
  PptxXml(const char* root, Attributes namespaces);
  ~PptxXml();

  void open(const char* name, Attributes attributes = {});
  void close();
  void empty(const char* name, Attributes attributes = {});
  /// `<name val="value"/>`, which most of DrawingML consists of.
  void value(const char* name, const QString& value);
  void element(const char* name, const QString& text);
  /// A solid fill in a colour (hexadecimal, e.g. "1f6fb2") or, by another name, one of the theme's.
  void fill(const QString& color);
  /// One paragraph per line of the text; in `size` hundredths of a point, 0: what the place has.
  void paragraphs(const QString& text, const QString& language, int size = 0);

  /// Closes what is open. Called once, last.
  QByteArray bytes();

 private:
  QByteArray bytes_;
  std::unique_ptr<QXmlStreamWriter> xml_;
};

}  // namespace lora::app
