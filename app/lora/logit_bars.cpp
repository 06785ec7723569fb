// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/logit_bars.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/exporting/csv_text.h"
#include "app/exporting/export_button.h"
#include "app/lora/block_brush.h"
#include "app/lora/logit_bars_painter.h"
#include "app/lora/lora_texts.h"
#include "app/theme/icon.h"

namespace lora::app {
namespace {
constexpr int margin = 14;
}

LogitBars::LogitBars(QWidget* parent)
    : QFrame(parent),
      title_(new QLabel(this)),
      place_(new QLabel(this)),
      back_(new QToolButton(this)),
      forward_(new QToolButton(this)) {
  set_role(this, "card");
  set_role(title_, "title");
  set_role(place_, "muted");
  title_->setObjectName(QStringLiteral("logits_title"));
  back_->setObjectName(QStringLiteral("word_back"));
  forward_->setObjectName(QStringLiteral("word_forward"));
  auto* header = new QHBoxLayout;
  header->addWidget(title_);
  header->addStretch(1);
  for (QWidget* widget : std::initializer_list<QWidget*>{back_, place_, forward_}) header->addWidget(widget);
  header->addWidget(new ExportButton(*this, this));
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(margin, 6, 8, margin);
  layout->addLayout(header);
  layout->addStretch(1);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(back_, &QToolButton::clicked, this, [this] { emit position_chosen(focus_.position - 1); });
  connect(forward_, &QToolButton::clicked, this, [this] { emit position_chosen(focus_.position + 1); });
  retranslate();
}

void LogitBars::set_focus(const WordFocus& focus) {
  focus_ = focus;
  show_title();
  update();
}

void LogitBars::show_title() {
  if (!focus_.frame) return;
  const Answer& answer = focus_.frame->answer(focus_.prompt);
  const Answer before(answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(focus_.position));
  title_->setText(before.empty()
                      ? tr("First word of the answer")
                      : tr("Next word after “%1”").arg(QString::fromStdString(focus_.frame->text(before))));
  place_->setText(tr("word %1 of %2").arg(focus_.position + 1).arg(answer.size() + 1));
  back_->setEnabled(focus_.position > 0);
  forward_->setEnabled(focus_.position < answer.size());
  const LoraPath& path = focus_.path;
  setAccessibleName(title_->text());
  setAccessibleDescription(tr("The frozen model says %1, with LoRA %2.")
                               .arg(LoraTexts::word(focus_.frame->model(), path.frozen_next),
                                    LoraTexts::word(focus_.frame->model(), path.next)));
}

QString LogitBars::export_title() const {
  return title_->text();
}

QSizeF LogitBars::export_size() const {
  return {820.0, LogitBarsPainter::natural_height(1.0)};
}

void LogitBars::paint_export(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (focus_.frame) LogitBarsPainter(focus_, font()).paint(painter, area, theme);
}

void LogitBars::paint_content(QPainter& painter, const QRectF& area, const Theme& theme) const {
  if (!focus_.frame) return;
  Theme slide = theme;
  slide.text_scale = LogitBarsPainter::compact_scale();
  const double height = std::min(area.height(), 1.6 * LogitBarsPainter::natural_height(1.0));
  LogitBarsPainter(focus_, font())
      .paint(painter, QRectF(area.topLeft(), QSizeF(area.width(), height)), slide);
}

QString LogitBars::export_caption() const {
  return accessibleDescription();
}

QString LogitBars::export_csv() const {
  QString csv = QStringLiteral("word,frozen,correction,sum\n");
  if (!focus_.frame) return csv;
  const LoraPath& path = focus_.path;
  for (std::size_t word = 0; word < path.sum.size(); ++word) {
    csv += QStringList({csv_text(LoraTexts::word(focus_.frame->model(), word)), csv_number(path.frozen[word]),
                        csv_number(path.correction[word]), csv_number(path.sum[word])})
               .join(QLatin1Char(',')) +
           QLatin1Char('\n');
  }
  return csv;
}

QSize LogitBars::minimumSizeHint() const {
  return {420, title_->sizeHint().height() + 2 * margin + 10 +
                   static_cast<int>(LogitBarsPainter::natural_height(theme_for(font()).text_scale))};
}

QSize LogitBars::sizeHint() const {
  return {720, minimumSizeHint().height()};
}

void LogitBars::paintEvent(QPaintEvent* event) {
  QFrame::paintEvent(event);
  QPainter painter(this);
  const double top = std::max(title_->geometry().bottom(), back_->geometry().bottom()) + 6.0;
  paint_export(painter, QRectF(margin, top, width() - 2 * margin, height() - top - margin),
               theme_for(font()));
}

void LogitBars::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QFrame::changeEvent(event);
}

void LogitBars::retranslate() {
  back_->setIcon(themed_icon(QStringLiteral("step-back")));
  forward_->setIcon(themed_icon(QStringLiteral("step")));
  back_->setAccessibleName(tr("Word before"));
  forward_->setAccessibleName(tr("Next word"));
  back_->setToolTip(back_->accessibleName());
  forward_->setToolTip(forward_->accessibleName());
  show_title();
  update();
}

}  // namespace lora::app
