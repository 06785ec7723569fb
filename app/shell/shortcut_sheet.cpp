// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_sheet.h"

#include <QAction>
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/shell/help_page.h"

namespace lora::app {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("Help", source);
}

struct Key {
  const char* keys;
  const char* does;
};

constexpr Key heat_map_keys[] = {
    {"← ↑ → ↓", QT_TRANSLATE_NOOP("Help", "walk through a heat map; with Shift select ratings")},
    {"Home  End", QT_TRANSLATE_NOOP("Help", "first and last movie; with Ctrl first and last cell")},
    {"0 … 9", QT_TRANSLATE_NOOP("Help", "type a rating; Enter keeps it, Esc drops it")},
    {"+  −", QT_TRANSLATE_NOOP("Help", "one step more or less stars; the mouse wheel does the same")},
    {"Delete", QT_TRANSLATE_NOOP("Help", "make a rating unseen")},
    {"F2", QT_TRANSLATE_NOOP("Help", "rename a user or a movie")},
    {"Ctrl+C  Ctrl+X  Ctrl+V",
     QT_TRANSLATE_NOOP("Help", "copy or cut a block of ratings, paste one from a spreadsheet")},
    {"Ctrl+A", QT_TRANSLATE_NOOP("Help", "select every rating")},
    {"Ctrl++  Ctrl+−  Ctrl+0", QT_TRANSLATE_NOOP("Help", "larger cells, smaller cells, fit")},
};

constexpr Key chart_keys[] = {
    {"←  →", QT_TRANSLATE_NOOP("Help", "walk from point to point and hear its numbers")},
    {"Home  End", QT_TRANSLATE_NOOP("Help", "first and last point")},
    {"D", QT_TRANSLATE_NOOP("Help", "the numbers of the chart as a table, ready to copy")},
};

constexpr Key presenting_keys[] = {
    {"Esc", QT_TRANSLATE_NOOP("Help", "leave the projector mode")},
    {"Page Down  →",
     QT_TRANSLATE_NOOP("Help", "next step of the lesson, or of the training; presenter remotes too")},
    {"Page Up  ←", QT_TRANSLATE_NOOP("Help", "one step back")},
    {"Alt", QT_TRANSLATE_NOOP("Help", "show the menus, or hide them again")},
};

constexpr Key moving_keys[] = {
    {"Tab  Shift+Tab", QT_TRANSLATE_NOOP("Help", "from one control to the next, and back")},
    {"Space  Enter", QT_TRANSLATE_NOOP("Help", "press the control with the frame")},
};

QString row(const QString& keys, const QString& does) {
  return QStringLiteral(
             "<tr><td style='padding:3px 24px 3px 4px; white-space:nowrap'><b>%1</b></td>"
             "<td style='padding:3px'>%2</td></tr>")
      .arg(keys.toHtmlEscaped().replace(QStringLiteral("  "), QStringLiteral("\u00a0\u00a0 ")),
           does.toHtmlEscaped());
}

QString heading(const QString& title) {
  return QStringLiteral("<tr><td colspan='2' style='padding:14px 4px 2px 4px'><h3>%1</h3></td></tr>")
      .arg(title.toHtmlEscaped());
}

template <std::size_t Count>
QString rows(const Key (&keys)[Count]) {
  QString html;
  for (const Key& key : keys) html += row(QString::fromUtf8(key.keys), text(key.does));
  return html;
}

// "&Open…" → "Open", "打开(&O)…" → "打开".
QString plain(QString text) {
  static const QRegularExpression mnemonic(QStringLiteral("\\(&\\w\\)"));
  return text.remove(mnemonic).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

}  // namespace

QString shortcut_sheet(const QList<QAction*>& actions) {
  QString html = heading(text(QT_TRANSLATE_NOOP("Help", "Everywhere")));
  for (const QAction* action : actions) {
    QStringList keys;
    for (const QKeySequence& key : action->shortcuts()) keys << key.toString(QKeySequence::NativeText);
    if (!keys.isEmpty()) html += row(keys.join(QStringLiteral("  ")), plain(action->text()));
  }
  html += rows(moving_keys);
  html += heading(text(QT_TRANSLATE_NOOP("Help", "In ratings and heat maps"))) + rows(heat_map_keys);
  html += heading(text(QT_TRANSLATE_NOOP("Help", "In charts"))) + rows(chart_keys);
  html += heading(text(QT_TRANSLATE_NOOP("Help", "At the projector"))) + rows(presenting_keys);
  return QStringLiteral("<table>%1</table>").arg(html);
}

void show_shortcut_sheet(QWidget* parent, const QList<QAction*>& actions) {
  show_help_page(parent, text(QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts")), shortcut_sheet(actions));
}

}  // namespace lora::app
