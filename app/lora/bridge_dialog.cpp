// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/bridge_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>
#include <QVariantAnimation>
#include <algorithm>
#include <cmath>

#include "app/controls/panel_section.h"
#include "app/exporting/export_button.h"
#include "app/lora/bridge_painter.h"
#include "app/lora/bridge_view.h"
#include "app/theme/motion.h"

namespace lora::app {
namespace {
constexpr int moments = 100;  // slider steps a stage
constexpr int stage_ms = 1400;
}  // namespace

BridgeDialog::BridgeDialog(WordFocus focus, QWidget* parent)
    : QDialog(parent),
      focus_(std::move(focus)),
      view_(new BridgeView(focus_, this)),
      caption_(new QLabel(this)),
      table_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      back_(new QPushButton(this)),
      next_(new QPushButton(this)),
      play_(new QPushButton(this)),
      close_(new QPushButton(this)),
      animation_(new QVariantAnimation(this)) {
  slider_->setObjectName(QStringLiteral("bridge_slider"));
  next_->setObjectName(QStringLiteral("bridge_next"));
  back_->setObjectName(QStringLiteral("bridge_back"));
  play_->setObjectName(QStringLiteral("bridge_play"));
  slider_->setRange(0, BridgePainter::last_stage * moments);
  slider_->setPageStep(moments);
  caption_->setWordWrap(true);
  set_role(caption_, "callout");
  table_->setTextFormat(Qt::RichText);
  table_->setAlignment(Qt::AlignTop);
  table_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  auto* upper = new QHBoxLayout;
  upper->addWidget(view_, 1);
  upper->addWidget(table_);
  auto* lower = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{back_, next_, play_, slider_})
    lower->addWidget(widget, widget == slider_ ? 1 : 0);
  lower->addWidget(new ExportButton(*view_, this));
  lower->addWidget(close_);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 14, 16, 14);
  layout->addWidget(caption_);
  layout->addLayout(upper, 1);
  layout->addLayout(lower);
  connect(slider_, &QSlider::valueChanged, this, &BridgeDialog::show_moment);
  connect(slider_, &QSlider::sliderPressed, animation_, &QVariantAnimation::stop);
  connect(animation_, &QVariantAnimation::valueChanged, this,
          [this](const QVariant& value) { slider_->setValue(value.toInt()); });
  connect(next_, &QPushButton::clicked, this, [this] { go_to(slider_->value() / moments + 1); });
  connect(back_, &QPushButton::clicked, this,
          [this] { go_to((slider_->value() + moments - 1) / moments - 1); });
  connect(play_, &QPushButton::clicked, this, [this] {
    slider_->setValue(0);
    go_to(BridgePainter::last_stage);
  });
  connect(close_, &QPushButton::clicked, this, &QDialog::accept);
  next_->setDefault(true);
  const QSize room = parent != nullptr ? parent->size() : QSize(1280, 800);
  resize(std::min(1240, room.width() - 24), std::min(600, room.height() - 24));
  retranslate();
}

void BridgeDialog::go_to(int stage) {
  const int target = std::clamp(stage, 0, BridgePainter::last_stage) * moments;
  animation_->stop();
  if (wants_less_motion()) {
    slider_->setValue(target);
    return;
  }
  const int stages = std::max(1, (std::abs(target - slider_->value()) + moments - 1) / moments);
  animation_->setStartValue(slider_->value());
  animation_->setEndValue(target);
  animation_->setDuration(stage_ms * stages);
  animation_->start();
}

void BridgeDialog::show_moment(int moment) {
  view_->set_stage(double(moment) / moments);
  const int stage = (moment + moments / 2) / moments;
  caption_->setText(caption(stage));
  slider_->setAccessibleDescription(caption_->text());
  back_->setEnabled(moment > 0);
  next_->setEnabled(moment < slider_->maximum());
}

QString BridgeDialog::caption(int stage) const {
  switch (stage) {
    case 0:
      return tr(
          "1 of 4. The movie view: a row of A is a user, a column of B is a movie, A·B guesses the ratings.");
    case 1:
      return tr(
          "2 of 4. Turned about its diagonal: users across, movies down. (A·B)ᵀ = Bᵀ·Aᵀ, the numbers are the "
          "same. From here on Bᵀ is simply called B and Aᵀ is called A.");
    case 2:
      return tr(
          "3 of 4. x picks one user. A x is her taste, r numbers. B makes of it a score for every movie.");
    default:
      return tr("4 of 4. W is what was there before, B·A is only what changed. That is LoRA.");
  }
}

QString BridgeDialog::table() const {
  const LoraFrame& frame = *focus_.frame;
  const auto size = [](std::size_t rows, std::size_t columns) {
    return QStringLiteral("%1 × %2").arg(rows).arg(columns);
  };
  const QStringList rows[] = {
      {QString(), tr("Movies"), tr("LoRA"), tr("here")},
      {QStringLiteral("W"), tr("last year's ratings"), tr("frozen weights"),
       size(frame.d_out(), frame.d_in())},
      {QStringLiteral("A"), tr("users"), tr("d_in → r, squeeze"), size(frame.rank(), frame.d_in())},
      {QStringLiteral("B"), tr("movies"), tr("r → d_out, expand"), size(frame.d_out(), frame.rank())},
      {QStringLiteral("A·B"), tr("a rating"), tr("ΔW, a correction"), size(frame.d_out(), frame.d_in())},
      {QStringLiteral("x"), tr("one user"), tr("prompt and word before"), tr("%1 numbers").arg(frame.d_in())},
      {QStringLiteral("A x"), tr("her taste"), tr("squeezed"), tr("%1 numbers").arg(frame.rank())},
  };
  QString html = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"5\">");
  for (const QStringList& row : rows) {
    const bool header = &row == &rows[0];
    html += QStringLiteral("<tr>");
    for (const QString& text : row)
      html +=
          (header ? QStringLiteral("<th align=\"left\">%1</th>") : QStringLiteral("<td>%1</td>")).arg(text);
    html += QStringLiteral("</tr>");
  }
  return html + QStringLiteral("</table>");
}

void BridgeDialog::retranslate() {
  setWindowTitle(tr("Turn the picture: from movies to LoRA"));
  view_->setAccessibleName(windowTitle());
  table_->setText(table());
  table_->setAccessibleName(tr("What is what"));
  back_->setText(tr("Back"));
  next_->setText(tr("Next"));
  play_->setText(tr("Play all"));
  close_->setText(tr("Close"));
  slider_->setAccessibleName(tr("Way from the movie view to LoRA"));
  show_moment(slider_->value());
}

void BridgeDialog::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

}  // namespace lora::app
