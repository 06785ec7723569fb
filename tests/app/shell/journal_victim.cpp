// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// journal_victim LOG EDITS_MS TRAINS: the program's window, in which somebody edits every EDITS_MS on average
// (0: never) and trains (1) or not (0). What was done, and when, is told in LOG as soon as it is done.
#include <QApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <chrono>

#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/run_window.h"
#include "app/shell/workspace.h"

namespace lora::app {
namespace {

class Script : public QObject {
 public:
  Script(const QString& log, int edits_ms, bool trains) : log_(log), edits_ms_(edits_ms), trains_(trains) {
    if (!log_.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) qFatal("no log");
    connect(&wait_, &QTimer::timeout, this, &Script::begin);
    wait_.start(5);
  }

 private:
  void tell(char what, std::size_t number) {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    log_.write(QByteArray(1, what) + ' ' + QByteArray::number(qint64(ms)) + ' ' +
               QByteArray::number(qulonglong(number)) + '\n');
  }

  void begin() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
      if (auto* window = qobject_cast<MainWindow*>(widget)) work_ = &window->own();
    }
    if (work_ == nullptr || work_->player().frame() == nullptr) return;
    wait_.stop();
    tell('R', 0);
    if (trains_) {
      TrainingSettings settings = work_->document().settings();
      settings.method = Method::adam;  // has a state of its own to go on with
      settings.learning_rate = 1e-5;   // no end in sight
      work_->document().set_settings(settings, QStringLiteral("slowly"));
      work_->player().set_speed(300.0);
      work_->player().play();
      connect(&work_->player(), &Player::state_changed, this, [this] {
        const Timeline& timeline = work_->player().timeline();
        if (!timeline.empty()) tell('T', timeline.newest()->step);
      });
    }
    if (edits_ms_ > 0) edit();
  }

  void edit() {
    SessionDocument& document = work_->document();
    ++edits_;
    const QString name = QStringLiteral("edit %1").arg(edits_);
    document.rename(Axis::user, 0, name);
    tell('E', edits_);
    if (edits_ % 3 == 0) document.set_ratings({{1, 1, 1.0 + double(edits_ % 8) / 2.0}}, name);
    QTimer::singleShot(int(QRandomGenerator::global()->bounded(2 * edits_ms_)) + 1, this, [this] { edit(); });
  }

  QFile log_;
  int edits_ms_;
  bool trains_;
  QTimer wait_;
  Workspace* work_ = nullptr;
  std::size_t edits_ = 0;
};

}  // namespace
}  // namespace lora::app

int main(int argc, char** argv) {
  using namespace lora::app;
  QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
  QCoreApplication::setApplicationName(QStringLiteral("lora-cinema-test"));
  QApplication application(argc, argv);
  apply_language(QStringLiteral("en"));
  const QStringList arguments = QCoreApplication::arguments();
  Script script(arguments.value(1), arguments.value(2).toInt(), arguments.value(3) == QLatin1String("1"));
  return run_window(application, QStringLiteral("two-tastes"), {});
}
