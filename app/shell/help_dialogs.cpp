// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_dialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace lora::app {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("Help", source);
}

void show_page(QWidget* parent, const QString& title, const QString& html) {
  QDialog dialog(parent);
  dialog.setWindowTitle(title);
  auto* browser = new QTextBrowser(&dialog);
  browser->setHtml(html);
  browser->setAccessibleName(title);
  auto* buttons = new QDialogButtonBox(&dialog);
  QPushButton* close =
      buttons->addButton(text(QT_TRANSLATE_NOOP("Help", "Close")), QDialogButtonBox::RejectRole);
  QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
  close->setDefault(true);
  auto* layout = new QVBoxLayout(&dialog);
  layout->addWidget(browser);
  layout->addWidget(buttons);
  const int unit = dialog.fontMetrics().averageCharWidth();
  dialog.resize(unit * 92, unit * 72);
  dialog.exec();
}

const char* const facts[][2] = {
    {QT_TRANSLATE_NOOP("Help", "Why B starts at zero"),
     QT_TRANSLATE_NOOP(
         "Help",
         "With B = 0 the product A·B is 0, so at step 0 the guess is exactly W: nothing has changed "
         "yet. The gradient of A is exactly 0 at that step and the gradient of B is not: B moves "
         "first.")},
    {QT_TRANSLATE_NOOP("Help", "Why not both zero"),
     QT_TRANSLATE_NOOP("Help",
                       "Each gradient is multiplied by the other factor. With both at 0 both gradients are "
                       "0 and stay 0: training is stuck forever.")},
    {QT_TRANSLATE_NOOP("Help", "Which of the two is zero"),
     QT_TRANSLATE_NOOP("Help",
                       "Zero / Gauss is the mirror image and works as well. Libraries differ in how the "
                       "other one is drawn: PEFT uses Kaiming-uniform numbers for A by default, and "
                       "“gaussian” there means N(0, 1/r²).")},
    {QT_TRANSLATE_NOOP("Help", "The best any rank can do"),
     QT_TRANSLATE_NOOP("Help",
                       "On a full table no A and B of rank r beat the truncated SVD (Eckart and Young, "
                       "1936). With unseen or hidden ratings that bound is not defined, and the app does "
                       "not draw it.")},
    {QT_TRANSLATE_NOOP("Help", "When low rank saves nothing"),
     QT_TRANSLATE_NOOP("Help",
                       "A and B hold r·(m + n) numbers, the table m·n. From r = m·n / (m + n) on they hold "
                       "no fewer than the table. Ranks 4 to 128 belong to layers of 4096 × 4096, not to a "
                       "class's table.")},
    {QT_TRANSLATE_NOOP("Help", "Tastes have no names"),
     QT_TRANSLATE_NOOP("Help",
                       "For any invertible G, A·G and G⁻¹·B give the same guess. Latent dimension 1 need "
                       "not be “action”: it is a direction, not a genre.")},
    {QT_TRANSLATE_NOOP("Help", "The automatic learning rate"),
     QT_TRANSLATE_NOOP("Help",
                       "Gradient descent is stable up to about 1/σ₁, where σ₁ is the largest singular value "
                       "of what is to be learned. “auto” stays below that limit. Ten times more and the "
                       "error explodes: try it.")},
    {QT_TRANSLATE_NOOP("Help", "Start from the average to see tastes"),
     QT_TRANSLATE_NOOP("Help",
                       "Ratings are all positive, so rank 1 alone explains most of them. With W = average "
                       "rating, A·B only has to explain who differs from the average.")},
};

const char* const keys[][2] = {
    {"Space", QT_TRANSLATE_NOOP("Help", "play or pause the training")},
    {"]  [", QT_TRANSLATE_NOOP("Help", "one step forward, one kept step back")},
    {"R", QT_TRANSLATE_NOOP("Help", "back to step 0")},
    {"W", QT_TRANSLATE_NOOP("Help", "what if something had been changed at this step?")},
    {"Ctrl+1 … Ctrl+5", QT_TRANSLATE_NOOP("Help", "the pages, from left to right")},
    {"← ↑ → ↓", QT_TRANSLATE_NOOP("Help", "walk through a heat map; with Shift select ratings")},
    {"0 … 9", QT_TRANSLATE_NOOP("Help", "type a rating; Enter keeps it, Esc drops it")},
    {"+  −", QT_TRANSLATE_NOOP("Help", "one step more or less stars; the mouse wheel does the same")},
    {"Delete", QT_TRANSLATE_NOOP("Help", "make a rating unseen")},
    {"F2", QT_TRANSLATE_NOOP("Help", "rename a user or a movie")},
    {"Ctrl+C  Ctrl+V", QT_TRANSLATE_NOOP("Help", "copy a block of ratings, paste one from a spreadsheet")},
    {"Ctrl+Z  Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Help", "undo, redo")},
    {"Ctrl++  Ctrl+−  Ctrl+0", QT_TRANSLATE_NOOP("Help", "larger cells, smaller cells, fit")},
    {"Ctrl+N  Ctrl+O  Ctrl+S", QT_TRANSLATE_NOOP("Help", "new table, open, save")},
    {"F11", QT_TRANSLATE_NOOP("Help", "full screen")},
};

}  // namespace

void show_good_to_know(QWidget* parent) {
  QString html;
  for (const auto& fact : facts) {
    html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                .arg(text(fact[0]).toHtmlEscaped(), text(fact[1]).toHtmlEscaped());
  }
  show_page(parent, text(QT_TRANSLATE_NOOP("Help", "Good to know")), html);
}

void show_shortcuts(QWidget* parent) {
  QString rows;
  for (const auto& key : keys) {
    rows += QStringLiteral(
                "<tr><td style='padding:4px 24px 4px 4px; white-space:nowrap'><b>%1</b></td>"
                "<td style='padding:4px'>%2</td></tr>")
                .arg(QString::fromUtf8(key[0]).toHtmlEscaped(), text(key[1]).toHtmlEscaped());
  }
  show_page(parent, text(QT_TRANSLATE_NOOP("Help", "Keyboard shortcuts")),
            QStringLiteral("<table>%1</table>").arg(rows));
}

void show_about(QWidget* parent) {
  QMessageBox::about(
      parent, text(QT_TRANSLATE_NOOP("Help", "About LoRA Cinema")),
      text(QT_TRANSLATE_NOOP(
               "Help",
               "LoRA Cinema %1\n\nWhat the rank in LoRA is, and why B starts at zero, shown with "
               "users who watch movies.\n\nFree software under the GNU General Public License, "
               "version 3 or later. Made with Qt, Qt Charts and Eigen."))
          .arg(QStringLiteral(LORA_VERSION)));
}

}  // namespace lora::app
