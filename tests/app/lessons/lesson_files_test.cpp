// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files and connections a lesson opens, seen by strace: its own folder, what every Qt program reads and
// this program's settings; no network. Needs strace and the right to trace.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "app/lessons/lesson_folder.h"

namespace lora::app {

class LessonFilesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  QString at(const QString& name) const { return folder_.filePath(name); }

  void write(const QString& name, const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(QFileInfo(at(name)).path()));
    QFile file(at(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
  }

  /// A lesson of one step whose preparation has these words besides the page.
  void lesson(const QString& name, const QByteArray& preparation, const QByteArray& words = "Text.") const {
    write(name + "/lesson.json",
          "{\"version\": 1, \"steps\": [{\"id\": \"one\", \"prepare\": {\"page\": \"train\"" + preparation +
              "}}]}");
    for (const char* language : {"/en.md", "/zh_CN.md"})
      write(name + language, "# A lesson\n\n## one: A step\n" + words + '\n');
  }

  void link(const QString& target, const QString& name) const {
    QFile::remove(at(name));
    QVERIFY(QFile::link(target, at(name)));
  }

  /// What the program says, and the trace of its calls.
  std::pair<QByteArray, QByteArray> traced(const QStringList& lessons) const {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
      environment.insert(QString::fromLatin1(name), at("home"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(at("home"));
    process.start(
        QStringLiteral(STRACE),
        QStringList{"-f", "--seccomp-bpf", "-y", "-s", "4096", "-o", at("home/trace"), "-e",
                    "trace=open,openat,openat2,creat,socket,connect,execve", QStringLiteral(LESSON_OPENER)} +
            lessons);
    if (!process.waitForFinished(280'000) || process.exitCode() != 0)
      return {process.readAllStandardError(), {}};
    QFile file(at("home/trace"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return {process.readAllStandardOutput(), file.readAll()};
  }

  /// The paths that were opened, links followed: the trace gives "= 7</path>".
  static QStringList opened(const QByteArray& trace) {
    static const QRegularExpression call(QStringLiteral("open(?:at|at2)?\\(.*= [0-9]+<(/[^>]*)>$"));
    QStringList paths;
    for (const QByteArray& line : trace.split('\n')) {
      const auto match = call.match(QString::fromUtf8(line));
      if (match.hasMatch()) paths << match.captured(1);
    }
    paths.removeDuplicates();
    return paths;
  }

  /// What every Qt program reads, whatever it shows.
  static bool is_system(const QString& path) {
    static const QStringList places = {"/usr/",
                                       "/lib",
                                       "/etc/",
                                       "/proc/",
                                       "/sys/",
                                       "/dev/",
                                       "/var/cache/fontconfig",
                                       "/run/",
                                       "/memfd:",
                                       "/var/lib/dbus/machine-id"};
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& place) { return path.startsWith(place); });
  }

  /// Opened files that are neither of the system nor in the settings' folder nor in one of `folders`.
  QStringList strange(const QByteArray& trace, const QStringList& folders) const {
    QStringList left;
    const QString home = QFileInfo(at("home")).canonicalFilePath();
    for (const QString& path : opened(trace)) {
      const bool own = path == home || path.startsWith(home + u'/') || path == QLatin1String(LESSON_OPENER) ||
                       path == QDir::rootPath();
      const bool lessons = std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
        const QString real = QFileInfo(folder).canonicalFilePath();
        return path == real || path.startsWith(real + u'/');
      });
      if (!own && !lessons && !is_system(path)) left << path;
    }
    return left;
  }

  static QStringList network(const QByteArray& trace) {
    QStringList lines;
    for (const QByteArray& line : trace.split('\n')) {
      const bool asks = line.contains(" socket(") || line.contains(" connect(");
      if (asks && !line.contains("AF_UNIX")) lines << QString::fromUtf8(line);
      if (line.contains(" execve(") && !line.contains(LESSON_OPENER)) lines << QString::fromUtf8(line);
    }
    return lines;
  }

 private slots:
  void initTestCase() {
    QVERIFY(QDir().mkpath(at("home")));
    write("outside/secret.csv", "user,Red Orbit\nAna,5\n");
    write("outside/secret.md", "# Secret\n\n## one: Secret\nSecret.\n");
    write("outside/secret.json", "{\"version\": 1, \"steps\": []}");
    write("outside/secret.png", "\x89PNG\r\n");
  }

  void the_chapters_open_nothing_but_the_program() {
    const auto [said, trace] = traced(chapter_ids());
    QVERIFY2(!trace.isEmpty(), said.constData());
    QCOMPARE(said.count("walked "), chapter_ids().size());
    QCOMPARE(strange(trace, {}), QStringList());
    QCOMPARE(network(trace), QStringList());
  }

  void a_lesson_opens_its_own_folder() {
    lesson("good", ", \"table\": \"ratings.csv\"");
    write("good/ratings.csv", "user,Red Orbit,Slow Dance\nAna,5,1\nBo,1,4\n");
    const auto [said, trace] = traced({at("good")});
    QVERIFY2(said.contains("walked "), said.constData());
    const QString table = QFileInfo(at("good/ratings.csv")).canonicalFilePath();
    QVERIFY(opened(trace).contains(table));
    QCOMPARE(strange(trace, {at("good")}), QStringList());
    QCOMPARE(strange(trace, {}).contains(table), true);  // so would anything strange be seen
    QCOMPARE(network(trace), QStringList());
  }

  void hostile_lessons_open_nothing_else_data() {
    QTest::addColumn<QString>("name");
    const QByteArray outside = at("outside").toUtf8();
    lesson("parent", ", \"table\": \"../outside/secret.csv\"");
    lesson("absolute", ", \"table\": \"" + outside + "/secret.csv\"");
    lesson("home", ", \"table\": \"~/secret.csv\"");
    lesson("address", ", \"table\": \"http://example.org/secret.csv\"");
    lesson("file-address", ", \"table\": \"file://" + outside + "/secret.csv\"");
    lesson("example", ", \"example\": \"../outside/secret\"");
    lesson("linked-table", ", \"table\": \"ratings.csv\"");
    link(at("outside/secret.csv"), "linked-table/ratings.csv");
    lesson("linked-folder", ", \"table\": \"sub/secret.csv\"");
    link(at("outside"), "linked-folder/sub");
    lesson("linked-words", "");
    link(at("outside/secret.md"), "linked-words/en.md");
    lesson("linked-steps", "");
    link(at("outside/secret.json"), "linked-steps/lesson.json");
    const QByteArray picture = outside + "/secret.png";
    lesson("pictures", "",
           "![a](../outside/secret.png) ![b](" + picture + ") ![c](file://" + picture +
               ") ![d](http://example.org/d.png) <img src=\"" + picture +
               "\"> <img src=\"https://example.org/e.png\">");
    lesson("links", "", "[a](file://" + picture + ") [b](http://example.org/) <http://example.org/>");
    lesson("markup", "",
           "<link rel=\"stylesheet\" href=\"" + picture + "\"> <style>p{background:url(" + picture +
               ")}</style> <iframe src=\"" + picture + "\"></iframe>");
    for (const QString& name : QDir(folder_.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
      if (name != "home" && name != "outside" && name != "good") QTest::newRow(qPrintable(name)) << name;
    }
  }
  void hostile_lessons_open_nothing_else() {
    QFETCH(QString, name);
    const auto [said, trace] = traced({at(name)});
    QVERIFY2(!trace.isEmpty(), said.constData());
    QVERIFY2(said.contains("refused ") || said.contains("walked "), said.constData());
    QCOMPARE(strange(trace, {at(name)}), QStringList());
    QCOMPARE(network(trace), QStringList());
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::LessonFilesTest)
#include "lesson_files_test.moc"
