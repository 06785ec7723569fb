// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// closing_victim WORK DELAY_MS close|SIGTERM DATA: the program's window with DATA open, in which WORK is
// begun; DELAY_MS later the window is closed or the signal arrives. "closing MS" on stdout tells the moment.
#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <csignal>
#include <cstdio>

#include "app/document/session_document.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/run_window.h"
#include "app/shell/workspace.h"
#include "tests/app/closing/closing_work.h"

namespace lora::app {
namespace {

class Script : public QObject {
 public:
  explicit Script(const QStringList& arguments)
      : work_(closing_work(arguments.value(1), arguments.value(4))),
        delay_ms_(arguments.value(2).toInt()),
        by_signal_(arguments.value(3) == QLatin1String("SIGTERM")) {
    connect(&wait_, &QTimer::timeout, this, &Script::look);
    wait_.start(5);
  }

 private:
  void look() {
    if (window_ == nullptr) {
      for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* found = qobject_cast<MainWindow*>(widget)) window_ = found;
      }
      return;
    }
    if (!window_->isVisible() || !window_->player().frame()) return;
    if (work_.needs_data && !data_is_there()) return;
    if (!begun_) {
      begun_ = true;
      // Dialogs of the work have event loops of their own.
      QTimer::singleShot(0, window_, [this] { work_.begin(*window_); });
      return;
    }
    if (!work_.is_going_on(*window_)) return;
    wait_.stop();
    QTimer::singleShot(delay_ms_, Qt::PreciseTimer, this, &Script::close);
  }

  bool data_is_there() const { return window_->document().session().example.empty(); }

  void close() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
    std::printf("closing %lld\n", static_cast<long long>(ms));
    std::fflush(stdout);
    if (by_signal_) {
      std::raise(SIGTERM);
    } else {
      QApplication::closeAllWindows();
    }
  }

  ClosingWork work_;
  int delay_ms_;
  bool by_signal_;
  QTimer wait_;
  MainWindow* window_ = nullptr;
  bool begun_ = false;
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
  Script script(arguments);
  const bool opens_later = !closing_work(arguments.value(1), {}).needs_data;
  return run_window(application, opens_later ? QStringLiteral("two-tastes") : arguments.value(4), {});
}
