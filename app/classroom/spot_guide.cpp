// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/spot_guide.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "app/classroom/spot_texts.h"
#include "app/controls/panel_section.h"

namespace lora::app {
namespace {

constexpr int gap = 12;  // between a part and its bubble

QLabel* add_label(QVBoxLayout* column, const char* role) {
  auto* label = new QLabel(column->parentWidget());
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  if (role != nullptr) set_role(label, role);
  column->addWidget(label);
  return label;
}

int area_of(const QRect& rect) {
  return rect.width() * rect.height();
}

}  // namespace

SpotGuide::SpotGuide(QWidget* window, QWidget* first)
    : QWidget(window),
      window_(window),
      focus_before_(first),
      frame_(new SpotFrame(window)),
      bubble_(new QFrame(this)) {
  frame_->setObjectName(QStringLiteral("guide_frame"));  // a lesson has a frame of its own
  set_role(bubble_, "bubble");
  auto* column = new QVBoxLayout(bubble_);
  column->setContentsMargins(16, 12, 16, 12);
  title_ = add_label(column, "title");
  text_ = add_label(column, nullptr);
  hint_ = add_label(column, "muted");
  setAttribute(Qt::WA_DeleteOnClose);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setGeometry(window->rect());
  window->installEventFilter(this);
  show();
  raise();
  setFocus();
  QWidget* begin = first != nullptr ? spot_around(first) : nullptr;
  const QVector<QWidget*> all = parts();
  if (!all.contains(begin)) begin = all.value(0);
  explain(begin);
}

SpotGuide::~SpotGuide() {
  delete frame_;
}

QString SpotGuide::current() const {
  return part_ ? spot_of(part_) : QString();
}

QRect SpotGuide::bubble_rect() const {
  return bubble_->geometry();
}

QVector<QWidget*> SpotGuide::parts() const {
  QVector<QWidget*> explained;
  for (QWidget* widget : visible_spots(window_)) {
    if (spot_text(spot_of(widget))) explained.append(widget);
  }
  return explained;
}

QWidget* SpotGuide::part_at(const QPoint& position) const {
  QWidget* smallest = nullptr;
  for (QWidget* widget : parts()) {
    const QRect rect = visible_rect_in(window_, widget);
    if (!rect.contains(position)) continue;
    if (smallest == nullptr || area_of(rect) < area_of(visible_rect_in(window_, smallest))) smallest = widget;
  }
  return smallest;
}

void SpotGuide::explain(QWidget* part) {
  if (part == nullptr) return;
  part_ = part;
  const auto text = spot_text(spot_of(part));
  title_->setText(text->title);
  text_->setText(text->text);
  hint_->setText(tr("Point at a part, or press Tab for the next. Esc ends this."));
  setAccessibleName(text->title);
  setAccessibleDescription(text->text);
  reveal_spot(part);
  frame_->set_widgets({part});
  raise();
  place_bubble();
}

void SpotGuide::place_bubble() {
  if (!part_) return;
  const int width = std::min(fontMetrics().averageCharWidth() * 52, this->width() - 2 * gap);
  const QSize size(width, bubble_->layout()->totalHeightForWidth(width));
  const QRect part = visible_rect_in(window_, part_);
  const QRect room = rect().adjusted(gap, gap, -gap, -gap);
  const int left =
      std::clamp(part.center().x() - width / 2, room.left(), std::max(room.left(), room.right() - width));
  const int top = std::clamp(part.center().y() - size.height() / 2, room.top(),
                             std::max(room.top(), room.bottom() - size.height()));
  // Below, above, at the left, at the right; where there is no room, over the lower end of the part.
  const QPoint places[] = {{left, part.bottom() + gap},
                           {left, part.top() - gap - size.height()},
                           {part.left() - gap - width, top},
                           {part.right() + gap, top}};
  const auto fitting = std::find_if(std::begin(places), std::end(places),
                                    [&](const QPoint& place) { return room.contains(QRect(place, size)); });
  const QPoint inside(left, std::clamp(part.bottom() - size.height() - gap, room.top(),
                                       std::max(room.top(), room.bottom() - size.height())));
  bubble_->setGeometry(QRect(fitting != std::end(places) ? *fitting : inside, size));
}

void SpotGuide::step(int by) {
  const QVector<QWidget*> all = parts();
  if (all.isEmpty()) return;
  const qsizetype index = all.indexOf(part_);
  explain(all[(index + by + all.size()) % all.size()]);
}

void SpotGuide::end() {
  window_->removeEventFilter(this);
  if (focus_before_) focus_before_->setFocus();
  close();
}

bool SpotGuide::event(QEvent* event) {
  // No key of the window, and Tab goes from part to part.
  if (event->type() == QEvent::ShortcutOverride) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::KeyPress) {
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
  }
  return QWidget::event(event);
}

bool SpotGuide::eventFilter(QObject* watched, QEvent* event) {
  if (watched == window_ && event->type() == QEvent::Resize) {
    setGeometry(window_->rect());
    // After the layout has settled.
    QMetaObject::invokeMethod(this, &SpotGuide::place_bubble, Qt::QueuedConnection);
  }
  return QWidget::eventFilter(watched, event);
}

void SpotGuide::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
      step(1);
      break;
    case Qt::Key_Backtab:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
      step(-1);
      break;
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F1:
      end();
      break;
    default:
      break;
  }
}

void SpotGuide::mouseMoveEvent(QMouseEvent* event) {
  QWidget* part = part_at(event->position().toPoint());
  if (part != nullptr && part != part_) explain(part);
}

void SpotGuide::mousePressEvent(QMouseEvent* event) {
  QWidget* part = part_at(event->position().toPoint());
  part != nullptr ? explain(part) : end();
}

void SpotGuide::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && part_) explain(part_);
}

}  // namespace lora::app
