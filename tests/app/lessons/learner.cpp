// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lessons/learner.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QWindow>
#include <QtTest>

#include "app/controls/spot.h"
#include "app/heatmap/heatmap_widget.h"
#include "app/lessons/lesson_panel.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/workspace.h"

namespace lora::app {

LessonGuide& Learner::guide() {
  return window_.lessons().guide();
}

LessonPanel& Learner::panel() {
  return window_.lessons().panel();
}

QWidget* Learner::find_widget(const QString& name) {
  for (QWidget* root : std::initializer_list<QWidget*>{&window_.shown(), &panel(), &window_}) {
    for (QWidget* widget : root->findChildren<QWidget*>(name))
      if (widget->isVisible()) return widget;
  }
  QTest::qFail(qPrintable("not on screen: " + name), __FILE__, __LINE__);
  return nullptr;
}

void Learner::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QTest::keyClick(window_.windowHandle(), key, modifiers);
}

void Learner::type(const QString& text) {
  for (const QChar letter : text) QTest::keyClick(window_.windowHandle(), letter.toLatin1());
}

void Learner::click(QWidget* widget) {
  if (widget != nullptr) click(widget, widget->rect().center());
}

void Learner::click(QWidget* widget, const QPoint& at) {
  reveal_spot(widget);
  QCoreApplication::processEvents();
  const QPoint place = widget->mapTo(&window_, at);
  QWidget* there = window_.childAt(place);
  if (there != widget && !widget->isAncestorOf(there)) {
    const QString what =
        widget->objectName() + " at " + QDebug::toString(place) + " is covered by " + QDebug::toString(there);
    return QTest::qFail(qPrintable(what), __FILE__, __LINE__);
  }
  QTest::mouseMove(window_.windowHandle(), place);
  QTest::mouseClick(window_.windowHandle(), Qt::LeftButton, {}, place);
}

void Learner::click_segment(const QString& name, int index) {
  auto* choices = find<QWidget>(name);
  if (choices != nullptr) click(choices->findChildren<QPushButton*>().value(index));
}

void Learner::tab_to(const QString& name) {
  constexpr int most = 120;
  for (int k = 0; k < most; ++k) {
    if (QApplication::focusWidget() != nullptr && QApplication::focusWidget()->objectName() == name) return;
    press(Qt::Key_Tab);
  }
  QTest::qFail(qPrintable("Tab does not reach " + name), __FILE__, __LINE__);
}

void Learner::choose(const QString& combo_box, int index) {
  auto* box = find<QComboBox>(combo_box);
  if (box == nullptr) return;
  reveal_spot(box);
  box->setFocus(Qt::TabFocusReason);
  while (box->currentIndex() != index) press(box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
}

void Learner::enter(const QString& box, const QString& number) {
  auto* spin = find<QAbstractSpinBox>(box);
  if (spin == nullptr) return;
  click(spin, QPoint(spin->width() / 3, spin->height() / 2));
  press(Qt::Key_A, Qt::ControlModifier);
  type(number);
  press(Qt::Key_Return);
}

QPoint Learner::cell_center(HeatmapWidget* map, std::size_t row, std::size_t column) {
  return map->cell_geometry().slot(row, column).center().toPoint();
}

void Learner::point_at(HeatmapWidget* map, std::size_t row, std::size_t column) {
  QTest::mouseMove(window_.windowHandle(), map->mapTo(&window_, cell_center(map, row, column)));
}

void Learner::click(HeatmapWidget* map, std::size_t row, std::size_t column) {
  click(static_cast<QWidget*>(map), cell_center(map, row, column));
}

void Learner::click_row(const QString& table, const QString& text) {
  auto* view = find<QAbstractItemView>(table);
  if (view == nullptr) return;
  for (int row = 0; row < view->model()->rowCount(); ++row) {
    const QModelIndex index = view->model()->index(row, 0);
    if (index.data().toString() != text) continue;
    reveal_spot(view);
    view->scrollTo(index);
    return click(view->viewport(), view->visualRect(index).center());
  }
  QTest::qFail(qPrintable("no row says " + text), __FILE__, __LINE__);
}

void Learner::speed_up() {
  auto* speed = find<QSlider>(QStringLiteral("speed_slider"));
  if (speed == nullptr) return;
  QWidget* before = QApplication::focusWidget();
  speed->setFocus(Qt::TabFocusReason);
  press(Qt::Key_End);
  if (before != nullptr) before->setFocus();
}

void Learner::in_dialog(const std::function<void()>& open, const std::function<void(QDialog&)>& answer) {
  bool answered = false;
  QTimer poll;
  QObject::connect(&poll, &QTimer::timeout, [&] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr || !dialog->isVisible()) return;
    poll.stop();
    answered = true;
    answer(*dialog);
    if (dialog->isVisible()) dialog->reject();
  });
  poll.start(10);
  open();
  if (!answered) QTest::qFail("no dialog has opened", __FILE__, __LINE__);
  // As a window manager does.
  window_.activateWindow();
  QVERIFY(QTest::qWaitForWindowActive(&window_));
}

void Learner::answer_path(QDialog& dialog, const QString& path) {
  auto* edit = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
  QVERIFY(edit != nullptr);
  edit->setText(path);  // typed, the list of suggestions would take the Enter
  for (auto* button : dialog.findChildren<QPushButton*>()) {
    if (button->isDefault()) return QTest::mouseClick(button, Qt::LeftButton);
  }
}

}  // namespace lora::app
