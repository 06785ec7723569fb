// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lessons/lesson_html.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/heatmap/number_text.h"

namespace lora::app {
namespace {

QString text_of(const TextSpan& span, const Facts& facts) {
  return span.fact.empty() ? QString::fromStdString(span.text) : fact_text(facts, span.fact, span.decimals);
}

QString html_of(const TextSpan& span, const Facts& facts) {
  QString html = text_of(span, facts).toHtmlEscaped();
  if (span.code) html = QStringLiteral("<code>") + html + QStringLiteral("</code>");
  if (span.italic) html = QStringLiteral("<i>") + html + QStringLiteral("</i>");
  if (span.bold) html = QStringLiteral("<b>") + html + QStringLiteral("</b>");
  return html;
}

}  // namespace

QString fact_text(const Facts& facts, const std::string& name, int decimals) {
  const auto found = facts.find(name);
  if (found == facts.end()) return QStringLiteral("–");
  if (const auto* text = std::get_if<std::string>(&found->second)) return QString::fromStdString(*text);
  if (const auto* cell = std::get_if<LessonCell>(&found->second)) return cell_text(*cell);
  const double value = std::get<double>(found->second);
  const FactInfo* info = find_fact(name);
  const int digits = decimals >= 0 || info == nullptr ? std::max(decimals, 0) : info->decimals;
  return digits == 0 && value >= 1e4 ? QLocale().toString(value, 'f', 0) : number_text(value, digits);
}

QString cell_text(const LessonCell& cell) {
  return QCoreApplication::translate("LessonTexts", "row %1, column %2")
      .arg(cell.user + 1)
      .arg(cell.movie + 1);
}

QString html_of(const LessonText& text, const Facts& facts) {
  QString html;
  bool in_list = false;
  for (const TextBlock& block : text) {
    if (block.item != in_list) html += block.item ? QStringLiteral("<ul>") : QStringLiteral("</ul>");
    in_list = block.item;
    const QString tag = block.item ? QStringLiteral("li") : QStringLiteral("p");
    html += QStringLiteral("<%1>").arg(tag);
    for (const TextSpan& span : block.spans) html += html_of(span, facts);
    html += QStringLiteral("</%1>").arg(tag);
  }
  return in_list ? html + QStringLiteral("</ul>") : html;
}

QString plain_text_of(const LessonText& text, const Facts& facts) {
  QStringList paragraphs;
  for (const TextBlock& block : text) {
    QString paragraph;
    for (const TextSpan& span : block.spans) paragraph += text_of(span, facts);
    paragraphs << paragraph;
  }
  return paragraphs.join(QLatin1Char('\n'));
}

LessonText without_items(const LessonText& text) {
  LessonText paragraphs;
  for (const TextBlock& block : text)
    if (!block.item) paragraphs.push_back(block);
  return paragraphs;
}

}  // namespace lora::app
