// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// LORA_MONKEY_ACTIONS random actions with seed LORA_MONKEY_SEED in a home of its own: the program neither
// ends nor warns. With LORA_MONKEY_LOG=file every action is written down before it is done.
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include "app/document/data_source.h"
#include "app/document/session_store.h"
#include "app/shell/language.h"
#include "app/theme/theme.h"
#include "tests/app/monkey/monkey.h"

namespace lora::app {
namespace {

constexpr const char* schemes[] = {"http", "https", "file", "mailto"};
Monkey* listening = nullptr;
QtMessageHandler handed_on = nullptr;

void listen(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  // The platform without a display has no more to say about size hints, raising and grabbing.
  const bool is_platform = text.startsWith(QLatin1String("This plugin does not support "));
  if (listening != nullptr && type != QtDebugMsg && type != QtInfoMsg && !is_platform)
    listening->complain(text);
  if (!is_platform) handed_on(type, context, text);
}

std::size_t number(const char* variable, std::size_t otherwise) {
  bool is_number = false;
  const qulonglong value = qEnvironmentVariable(variable).toULongLong(&is_number);
  return is_number ? value : otherwise;
}

}  // namespace

class MonkeyTest : public QObject {
  Q_OBJECT

  QTemporaryDir home_;

  void write(const char* name, const QByteArray& bytes) {
    QFile file(home_.filePath(QString::fromLatin1(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

 public slots:
  /// Links (a click on a source of numbers) open nothing here.
  void swallow(const QUrl&) {}

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("lora-cinema-monkey"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home_.path());
    qputenv("HOME", home_.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
    QVERIFY(QDir::setCurrent(home_.path()));
    QApplication::setQuitOnLastWindowClosed(false);
    for (const char* scheme : schemes) {
      QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "swallow");
    }
    write("a.csv", "user,Red Orbit,Slow Dance\nAna,5,1\nBo,,2\n");
    write("bad.csv", "user,Red Orbit\nAna,five\n");
    write("hostile.csv",
          "user,<b>x</b>,=1+1,\"a\nb\"\n<img src=/dev/zero>,5,1,\n\xe2\x80\xae"
          "abc,,2,3\n");
    write("empty.csv", "");
    write("broken.loracinema", "{\"format\":");
    write("adapter_model.safetensors", QByteArray("\xff\xff\xff\xff\xff\xff\xff\x7f{}", 10));
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
  }

  void random_actions_neither_end_the_program_nor_make_it_warn() {
    const std::size_t seed = number("LORA_MONKEY_SEED", 1);
    const std::size_t actions = number("LORA_MONKEY_ACTIONS", 1500);
    qInfo("seed %zu, %zu actions", seed, actions);
    Monkey monkey(seed, home_.path(),
                  {QStringLiteral("a.csv"), QStringLiteral("bad.csv"), QStringLiteral("hostile.csv"),
                   QStringLiteral("empty.csv"), QStringLiteral("broken.loracinema"),
                   QStringLiteral("adapter_model.safetensors")});
    listening = &monkey;
    handed_on = qInstallMessageHandler(listen);
    monkey.act(actions);
    for (const char* scheme : schemes) QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    qInstallMessageHandler(handed_on);
    listening = nullptr;
    qInfo("%zu actions in %zu windows", monkey.done(), monkey.windows_opened());
    for (const QString& line : monkey.stalls()) qInfo("%s", qPrintable(line));
    QCOMPARE(monkey.done(), actions);
    QVERIFY2(monkey.complaints().isEmpty(), qPrintable(monkey.complaints().value(0)));
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::MonkeyTest)
#include "monkey_test.moc"
