// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/transport_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <array>

#include "app/controls/panel_section.h"
#include "app/controls/spot.h"
#include "app/theme/icon.h"

namespace lora::app {
namespace {
// Steps a second; 0 = as fast as it goes.
constexpr std::array<double, 9> speeds = {1, 2, 5, 10, 30, 60, 200, 1000, 0};
constexpr int default_speed = 3;
}  // namespace

TransportBar::TransportBar(Player& player, QWidget* parent)
    : QWidget(parent),
      player_(player),
      reset_(new QToolButton(this)),
      play_(new QPushButton(this)),
      step_back_(new QToolButton(this)),
      step_(new QToolButton(this)),
      speed_label_(new QLabel(this)),
      speed_(new QSlider(Qt::Horizontal, this)),
      speed_value_(new QLabel(this)),
      timeline_(new QSlider(Qt::Horizontal, this)),
      step_label_(new QLabel(this)) {
  setAttribute(Qt::WA_StyledBackground);
  set_role(this, "bar");
  set_role(play_, "primary");
  set_role(step_label_, "value");
  set_role(speed_value_, "muted");
  set_spot(this, "transport");
  set_spot(reset_, "reset_button");
  set_spot(play_, "play_button");
  set_spot(step_, "step_button");
  set_spot(step_back_, "step_back_button");
  set_spot(timeline_, "timeline_slider");
  set_spot(speed_, "speed_slider");
  reset_->setObjectName("reset_button");
  play_->setObjectName("play_button");
  step_->setObjectName("step_button");
  step_back_->setObjectName("step_back_button");
  timeline_->setObjectName("timeline_slider");
  speed_->setObjectName("speed_slider");
  step_label_->setObjectName("step_label");
  speed_->setRange(0, static_cast<int>(speeds.size()) - 1);
  speed_->setFixedWidth(110);
  timeline_->setMinimumWidth(100);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(16, 8, 16, 8);
  layout->setSpacing(8);
  for (QWidget* widget : std::initializer_list<QWidget*>{reset_, step_back_, play_, step_, speed_label_,
                                                         speed_, speed_value_}) {
    layout->addWidget(widget);
    widget->setFocusPolicy(widget->focusPolicy() == Qt::NoFocus ? Qt::NoFocus : Qt::TabFocus);
  }
  layout->addWidget(timeline_, 1);
  layout->addWidget(step_label_);
  step_label_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

  connect(reset_, &QToolButton::clicked, &player_, &Player::reset);
  connect(play_, &QPushButton::clicked, &player_, &Player::toggle);
  connect(step_, &QToolButton::clicked, &player_, &Player::step);
  connect(step_back_, &QToolButton::clicked, &player_, &Player::step_back);
  connect(timeline_, &QSlider::valueChanged, &player_, &Player::show_index);
  connect(speed_, &QSlider::valueChanged, this, [this](int index) {
    player_.set_speed(speeds[static_cast<std::size_t>(index)]);
    show_speed();
  });
  connect(&player_, &Player::state_changed, this, &TransportBar::show_state);
  connect(&player_, &Player::shown_changed, this, &TransportBar::show_state);
  speed_->setValue(default_speed);
  retranslate();
}

void TransportBar::set_full_speed() {
  speed_->setValue(speed_->maximum());
}

void TransportBar::show_state() {
  const std::size_t kept = player_.kept_count();
  const int last = kept == 0 ? 0 : static_cast<int>(kept) - 1;
  const QSignalBlocker block(timeline_);
  timeline_->setRange(0, last);
  timeline_->setPageStep(std::max(1, last / 20));
  timeline_->setValue(static_cast<int>(player_.shown_index()));
  timeline_->setEnabled(last > 0);
  play_->setText(player_.is_playing() ? tr("Pause") : tr("Play"));
  play_->setIcon(themed_icon(player_.is_playing() ? "pause" : "play", current_theme().primary_text));
  step_back_->setEnabled(player_.shown_index() > 0);
  if (kept == 0) return;
  const QLocale locale;
  const auto shown = static_cast<qulonglong>(player_.step_at(player_.shown_index()));
  const auto newest = static_cast<qulonglong>(player_.step_at(kept - 1));
  step_label_->setText(tr("Step %1 / %2").arg(locale.toString(shown), locale.toString(newest)));
}

void TransportBar::show_speed() {
  const double speed = speeds[static_cast<std::size_t>(speed_->value())];
  speed_value_->setText(speed > 0 ? tr("%1 steps/s").arg(speed) : tr("full speed"));
  speed_->setAccessibleDescription(speed_value_->text());
  speed_->setToolTip(speed_value_->text());
}

void TransportBar::retranslate() {
  const auto set = [](QToolButton* button, const char* icon, const QString& name, const QString& tip) {
    button->setIcon(themed_icon(QString::fromLatin1(icon)));
    button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
  };
  set(reset_, "reset", tr("Reset"), tr("Back to step 0 of the same start (R)"));
  set(step_, "step", tr("Step"), tr("One step forward (Right bracket: ])"));
  set(step_back_, "step-back", tr("Step back"), tr("One kept step back (Left bracket: [)"));
  reset_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  step_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  play_->setToolTip(tr("Train, or pause (Space)"));
  play_->setAccessibleName(tr("Play or pause"));
  const int play_width = std::max(play_->fontMetrics().horizontalAdvance(tr("Play")),
                                  play_->fontMetrics().horizontalAdvance(tr("Pause")));
  play_->setMinimumWidth(play_width + 60);
  speed_label_->setText(tr("Speed"));
  speed_label_->setBuddy(speed_);
  speed_->setAccessibleName(tr("Speed"));
  speed_value_->setMinimumWidth(speed_value_->fontMetrics().horizontalAdvance(tr("%1 steps/s").arg(1000)) +
                                4);
  timeline_->setAccessibleName(tr("Timeline"));
  timeline_->setToolTip(tr("Go to any kept step of the run"));
  step_label_->setMinimumWidth(
      step_label_->fontMetrics().horizontalAdvance(tr("Step %1 / %2").arg(99999).arg(99999)) + 8);
  show_speed();
  show_state();
}

int TransportBar::words_width() const {
  return speed_label_->minimumSizeHint().width() +
         std::max(speed_value_->minimumWidth(), speed_value_->minimumSizeHint().width()) +
         2 * layout()->spacing();
}

QSize TransportBar::minimumSizeHint() const {
  const QSize now = QWidget::minimumSizeHint();
  return speed_label_->isHidden() ? now : now - QSize(words_width(), 0);
}

void TransportBar::arrange() {
  const bool has_room = width() >= minimumSizeHint().width() + words_width();
  speed_label_->setVisible(has_room);
  speed_value_->setVisible(has_room);
}

void TransportBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TransportBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
