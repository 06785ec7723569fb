// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// lesson_opener LESSON...: the program's window, in which each lesson, a chapter or a folder, is opened and
// walked through; boxes that say what is wrong are closed. Then the window is closed.
#include <QApplication>
#include <QDialog>
#include <QSettings>
#include <QTextStream>
#include <QTimer>
#include <QtTest>

#include "app/lessons/lesson_guide.h"
#include "app/shell/language.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/main_window.h"
#include "app/theme/theme.h"
#include "app/training/training_player.h"

using namespace lora::app;

int main(int argc, char** argv) {
  QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
  QCoreApplication::setApplicationName(QStringLiteral("lesson-opener"));
  QApplication application(argc, argv);
  apply_language(QStringLiteral("en"));
  apply_theme(ThemeId::light);
  MainWindow window;
  window.open(QStringLiteral("two-tastes"));
  window.show();
  if (!QTest::qWaitFor([&] { return bool(window.player().frame()); }, 60'000)) return 2;
  int told = 0;
  QTimer closes;
  QObject::connect(&closes, &QTimer::timeout, &window, [&] {
    if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
      ++told;
      dialog->reject();
    }
  });
  closes.start(10);
  // What a step cannot be prepared from is said in the lesson's panel.
  QObject::connect(&window.lessons().guide(), &LessonGuide::failed, &window, [&] { ++told; });
  QTextStream out(stdout);
  for (const QString& lesson : QCoreApplication::arguments().mid(1)) {
    const int before = told;
    window.lessons().open(lesson);
    const LessonGuide& guide = window.lessons().guide();
    const bool runs = QTest::qWaitFor([&] { return guide.run() != nullptr || told > before; }, 60'000);
    for (std::size_t place = 0;
         runs && told == before && place < std::min<std::size_t>(2, guide.lesson()->steps.size()); ++place) {
      window.lessons().guide().go_to(place);
      const auto is_there = [&] { return guide.run() != nullptr || guide.is_question() || told > before; };
      if (!QTest::qWaitFor(is_there, 2000)) out << "no page " << place << '\n';
      QTest::qWait(30);
    }
    out << (told > before ? "refused " : "walked ") << lesson << '\n';
    window.lessons().leave();
  }
  return 0;
}
