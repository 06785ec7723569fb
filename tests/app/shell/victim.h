// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <chrono>

#include "app/document/left_journal.h"

namespace lora::app {

/// A program with unsaved work, to be killed.
class Victim {
 public:
  Victim(int edits_ms, bool trains) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
      environment.insert(QString::fromLatin1(name), folder_.path());
    }
    process_.setProcessEnvironment(environment);
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process_.start(QStringLiteral(JOURNAL_VICTIM),
                   {log_path(), QString::number(edits_ms), QString::number(trains ? 1 : 0)});
  }
  ~Victim() { kill(); }

  bool wait_until_at_work() {
    return QTest::qWaitFor([this] { return !log().isEmpty(); }, 30'000);
  }
  /// Tells when, as in the log.
  qint64 kill() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    process_.kill();
    process_.waitForFinished();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  }
  QProcess& process() { return process_; }
  QString journals() const {
    return folder_.filePath(QStringLiteral("lora-cinema-test/lora-cinema-test/recovery"));
  }

  struct Deed {
    char what = 'R';
    qint64 ms = 0;
    std::size_t number = 0;
  };
  QList<Deed> log() const {
    QFile file(log_path());
    QList<Deed> deeds;
    if (!file.open(QIODevice::ReadOnly)) return deeds;
    for (const QByteArray& line : file.readAll().split('\n')) {
      const QList<QByteArray> words = line.split(' ');
      if (words.size() == 3) deeds.append({words[0][0], words[1].toLongLong(), words[2].toULongLong()});
    }
    return deeds;
  }

 private:
  QString log_path() const { return folder_.filePath(QStringLiteral("log")); }

  QTemporaryDir folder_;
  QProcess process_;
};

/// The number of the newest edit in a victim's session.
inline std::size_t newest_edit(const Session& session) {
  const QString name = QString::fromStdString(session.table->user_name(0));
  return name.startsWith(QLatin1String("edit ")) ? name.mid(5).toULongLong() : 0;
}

inline std::size_t newest_step(const Session& session) {
  return session.run.empty() ? 0 : session.run.back()->step;
}

}  // namespace lora::app
