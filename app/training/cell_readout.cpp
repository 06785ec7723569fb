// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/cell_readout.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "app/training/dot_product_text.h"

namespace lora::app {
namespace {

bool adds_nothing(const DotProduct& product) {
  double sum = 0;
  for (std::size_t k = 0; k < product.a.size(); ++k) sum += product.a[k] * product.b[k];
  return sum == 0;
}

// Lines break between numbers, not inside them: word joiners after '.' and the minus sign.
QString unbroken(QString text) {
  return text.replace(u'.', QStringLiteral(".\u2060")).replace(QChar(0x2212), QStringLiteral("\u2212\u2060"));
}

}  // namespace

CellReadout::CellReadout(QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), formula_(new QLabel(this)), comparison_(new QLabel(this)) {
  setProperty("role", "card");
  title_->setProperty("role", "muted");
  comparison_->setProperty("role", "muted");
  for (QLabel* label : {title_, formula_, comparison_}) {
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  }
  formula_->setTextFormat(Qt::RichText);
  formula_->setWordWrap(true);
  comparison_->setWordWrap(true);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(12, 6, 12, 6);
  layout->setSpacing(1);
  layout->addStretch();
  layout->addWidget(title_);
  layout->addWidget(formula_);
  layout->addWidget(comparison_);
  layout->addStretch();
  retranslate();
}

void CellReadout::show_cell(const FramePtr& frame, std::size_t user, std::size_t movie) {
  frame_ = frame;
  user_ = user;
  movie_ = movie;
  retranslate();
}

void CellReadout::show_hint() {
  if (!frame_) return;
  frame_.reset();
  retranslate();
}

QString CellReadout::plain_text() const {
  return accessibleDescription();
}

void CellReadout::changeEvent(QEvent* event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
    // Sizes are right only once the new font has reached the labels.
    QMetaObject::invokeMethod(this, &CellReadout::fit, Qt::QueuedConnection);
  }
}

void CellReadout::resizeEvent(QResizeEvent* event) {
  QFrame::resizeEvent(event);
  fit();
}

void CellReadout::fit() {
  const QRect inside = contentsRect().marginsRemoved(layout()->contentsMargins());
  if (inside.isEmpty() || !testAttribute(Qt::WA_Resized)) return;  // no size of its own yet
  title_->setText(title_->fontMetrics().elidedText(title_text_, Qt::ElideRight, inside.width()));
  const int room = inside.height() - title_->sizeHint().height() - 2 * layout()->spacing();
  constexpr double readable = 8.0;  // points
  for (const double scale : {1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.54}) {
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * scale);
    if (scale < 0.68 && smaller.pointSizeF() < readable) return;
    int height = 0;
    for (QLabel* label : {formula_, comparison_}) {
      if (label->font() != smaller) label->setFont(smaller);
      if (!label->isHidden()) height += label->heightForWidth(inside.width());
    }
    if (height <= room) return;
  }
}

void CellReadout::retranslate() {
  setAccessibleName(tr("How this guess is computed"));
  if (!frame_) {
    title_text_ = tr("How is a guess made?");
    formula_->setText(tr("Point at a cell: its row of A times its column of B is written here."));
    comparison_->clear();
    comparison_->hide();
    setAccessibleDescription(tr("Point at a cell: its row of A times its column of B is written here."));
    fit();
    return;
  }
  const RatingTable& table = frame_->problem().table();
  const DotProduct product = dot_product_of(*frame_, user_, movie_);
  const DotProductText text = write_dot_product(product);
  title_text_ = tr("%1 × %2").arg(QString::fromStdString(table.user_name(user_)),
                                  QString::fromStdString(table.movie_name(movie_)));
  title_->setToolTip(title_text_.toHtmlEscaped());
  formula_->setText(unbroken(text.formula.toHtmlEscaped()) + QStringLiteral(" =\u00a0<b>") + text.result +
                    QStringLiteral("</b>"));
  // A long sum may not fit on the card.
  formula_->setToolTip(QStringLiteral("<qt>") + formula_->text());
  QString comparison =
      comparison_text(product.guess, frame_->rating(user_, movie_), frame_->is_hidden(user_, movie_));
  if (adds_nothing(product)) {
    comparison = (product.base.empty() ? tr("A × B is exactly 0: the guess starts from nothing")
                                       : tr("A × B is exactly 0: the guess is exactly W")) +
                 QStringLiteral(" · ") + comparison;
  }
  comparison_->setText(comparison);
  comparison_->show();
  setAccessibleDescription(title_text_ + QStringLiteral(": ") + text.formula + QStringLiteral(" = ") +
                           text.result + QStringLiteral(", ") + comparison);
  fit();
}

}  // namespace lora::app
