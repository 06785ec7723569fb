// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/monkey/input.h"

#include <QApplication>
#include <QPointer>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest>

namespace lora::app::input {
namespace {

Qt::KeyboardModifiers modifiers(Random& random) {
  switch (random.below(10)) {
    case 0:
      return Qt::ControlModifier;
    case 1:
      return Qt::ShiftModifier;
    case 2:
      return Qt::AltModifier;
    case 3:
      return Qt::ControlModifier | Qt::ShiftModifier;
    default:
      return Qt::NoModifier;
  }
}

QPoint any_place(const QWidget& widget, Random& random) {
  return {int(random.below(std::uint64_t(widget.width()))),
          int(random.below(std::uint64_t(widget.height())))};
}

/// Where `place` of the widget is in its window; nothing where the window does not show it.
std::optional<QPoint> in_window(const QWidget& widget, QPoint place) {
  const QWidget* window = widget.window();
  const QPoint at = widget.mapTo(window, place);
  if (window->windowHandle() == nullptr || !window->rect().contains(at)) return {};
  return at;
}

void send(QEvent::Type type, QWindow* window, Qt::MouseButton button, Qt::KeyboardModifiers keys, QPoint at) {
  if (!window->isVisible() || !QRect({}, window->size()).contains(at)) return;
  if (type == QEvent::MouseButtonPress) QTest::mousePress(window, button, keys, at);
  if (type == QEvent::MouseMove) QTest::mouseMove(window, at);
  if (type == QEvent::MouseButtonRelease) QTest::mouseRelease(window, button, keys, at);
}

/// Down and up, for as long as the window is there: what a key does may close it.
void press_and_release(const QPointer<QWindow>& window, Qt::Key key, Qt::KeyboardModifiers held,
                       const QString& text) {
  for (const bool down : {true, false}) {
    if (window) QTest::simulateEvent(window.data(), down, key, held, text, false);
  }
}

}  // namespace

QWidget* any_widget(QWidget* top, Random& random) {
  QWidgetList shown;
  for (QWidget* widget : top->findChildren<QWidget*>()) {
    const bool usable = widget->isVisible() && widget->isEnabled() && widget->window() == top;
    if (usable && !widget->size().isEmpty()) shown << widget;
  }
  return shown.isEmpty() ? top : shown[qsizetype(random.below(std::uint64_t(shown.size())))];
}

QString name_of(const QWidget* widget) {
  return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

void mouse(QWidget* widget, Random& random) {
  if (widget->size().isEmpty()) return;
  const auto at = in_window(*widget, any_place(*widget, random));
  if (!at) return;
  const Qt::MouseButton button = random.below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
  const Qt::KeyboardModifiers keys = modifiers(random);
  const QPointer<QWindow> window = widget->window()->windowHandle();
  send(QEvent::MouseMove, window, Qt::NoButton, keys, *at);
  if (window) send(QEvent::MouseButtonPress, window, button, keys, *at);
  QPoint end = *at;
  if (random.below(4) == 0) {
    for (int move = 0; move < 3 && window; ++move) {
      end += QPoint(int(random.below(81)) - 40, int(random.below(81)) - 40);
      send(QEvent::MouseMove, window, button, keys, end);
    }
  }
  // The button always comes up again, as on a real mouse.
  if (window && !QRect({}, window->size()).contains(end)) end = *at;
  if (window) send(QEvent::MouseButtonRelease, window, button, keys, end);
  if (random.below(8) == 0 && window) {
    send(QEvent::MouseButtonPress, window, button, keys, end);
    if (window) send(QEvent::MouseButtonRelease, window, button, keys, end);
  }
}

void wheel(QWidget* widget, Random& random) {
  const QPointF place = widget->rect().center();
  const int turn = random.below(2) == 0 ? 120 : -120;
  QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, turn * int(1 + random.below(3))}, Qt::NoButton,
                    modifiers(random), Qt::NoScrollPhase, false);
  QApplication::sendEvent(widget, &event);
}

void key(QWidget* top, Random& random) {
  static constexpr Qt::Key keys[] = {
      Qt::Key_Tab,    Qt::Key_Tab,       Qt::Key_Space,   Qt::Key_Return, Qt::Key_Escape, Qt::Key_Left,
      Qt::Key_Right,  Qt::Key_Up,        Qt::Key_Down,    Qt::Key_PageUp, Qt::Key_Home,   Qt::Key_End,
      Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Plus,    Qt::Key_F1,     Qt::Key_F2,     Qt::Key_F5,
      Qt::Key_F6,     Qt::Key_F11,       Qt::Key_PageDown};
  const Qt::Key chosen =
      random.below(3) == 0 ? Qt::Key(Qt::Key_0 + int(random.below(43))) : keys[random.below(std::size(keys))];
  const Qt::KeyboardModifiers held = modifiers(random);
  const char letter = QTest::keyToAscii(chosen);
  press_and_release(top->windowHandle(), chosen, held,
                    letter == 0 ? QString() : QString(QLatin1Char(letter)));
}

void typing(QWidget* top, Random& random) {
  static const QString words[] = {
      QStringLiteral("4.5"),      QStringLiteral("-1e308"),   QStringLiteral("Ana"),
      QStringLiteral("<b>x</b>"), QStringLiteral("=1+1"),     QStringLiteral("中文 名"),
      QStringLiteral("1,5"),      QStringLiteral("%1 %n &x"), QStringLiteral("nan"),
      QString(300, u'w'),         QStringLiteral("\u202eabc")};
  const QString& word = words[random.below(std::size(words))];
  const QPointer<QWindow> window = top->windowHandle();
  for (const QChar letter : word) {
    press_and_release(window, Qt::Key_unknown, Qt::NoModifier, QString(letter));
  }
}

}  // namespace lora::app::input
