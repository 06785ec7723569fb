// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/help_dialogs.h"

#include <QCoreApplication>
#include <QMessageBox>

#include "app/shell/help_page.h"

namespace lora::app {
namespace {

QString text(const char* source) {
  return QCoreApplication::translate("Help", source);
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

}  // namespace

void show_good_to_know(QWidget* parent) {
  QString html;
  for (const auto& fact : facts) {
    html += QStringLiteral("<h3>%1</h3><p>%2</p>")
                .arg(text(fact[0]).toHtmlEscaped(), text(fact[1]).toHtmlEscaped());
  }
  show_help_page(parent, text(QT_TRANSLATE_NOOP("Help", "Good to know")), html);
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
