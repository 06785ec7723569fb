// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/quit_signals.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#endif

namespace lora::app {

#ifdef Q_OS_UNIX
namespace {

constexpr std::array quit_numbers = {SIGTERM, SIGINT, SIGHUP};
// Read end, write end: almost nothing but write() is allowed where signals arrive.
std::array<int, 2> ends = {-1, -1};

void tell(int number) {
  const int before = errno;
  const auto byte = static_cast<unsigned char>(number);
  [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
  errno = before;
}

void set_handler(int number, void (*handler)(int), int flags) {
  struct sigaction action {};
  if (::sigaction(number, nullptr, &action) != 0 || action.sa_handler == SIG_IGN) return;  // e.g. nohup
  action = {};
  action.sa_handler = handler;
  action.sa_flags = flags;
  ::sigaction(number, &action, nullptr);
}

}  // namespace

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {
  if (ends[0] >= 0 || ::pipe(ends.data()) != 0) return;
  for (const int end : ends) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
  notifier_ = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
  connect(notifier_, &QSocketNotifier::activated, this, &QuitSignals::read_number);
  for (const int number : quit_numbers)
    set_handler(number, tell, SA_RESTART | static_cast<int>(SA_RESETHAND));
}

QuitSignals::~QuitSignals() {
  if (notifier_ == nullptr) return;
  for (const int number : quit_numbers) set_handler(number, SIG_DFL, 0);
  delete notifier_;
  for (int& end : ends) {
    ::close(end);
    end = -1;
  }
}

void QuitSignals::read_number() {
  unsigned char number = 0;
  if (::read(ends[0], &number, 1) == 1) emit asked(number);
}

#else

QuitSignals::QuitSignals(QObject* parent) : QObject(parent) {}
QuitSignals::~QuitSignals() = default;
void QuitSignals::read_number() {}

#endif

}  // namespace lora::app
