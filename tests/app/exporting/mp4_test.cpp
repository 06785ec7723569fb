// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Films by ffmpeg, with small programs in its place: what is asked of it, and what happens when it fails.
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "app/exporting/mp4_writer.h"

namespace lora::app {

class Mp4Test : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  /// A shell script that is called as ffmpeg would be; the last argument is the file to make.
  QString program(const QByteArray& script) {
    const QString path = folder_.filePath(QStringLiteral("ffmpeg"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write("#!/bin/sh\nfor last; do :; done\n" + script + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
  }
  static GifMovie movie() {
    GifMovie movie;
    movie.size = {7, 5};
    movie.frames = 4;
    movie.frames_per_second = 10;
    movie.first_pause_ms = 200;
    movie.last_pause_ms = 300;
    movie.frame = [](int frame) {
      QImage image(7, 5, QImage::Format_ARGB32_Premultiplied);
      image.fill(QColor(10 * frame, 20, 30));
      return image;
    };
    return movie;
  }

 private slots:
  void every_frame_is_given_to_it_with_the_pauses() {
#ifdef Q_OS_WIN
    QSKIP("shell scripts");
#endif
    int last = 0;
    const auto made = write_mp4(movie(), program("cat > \"$last\""), [&](int done, int) { last = done; }, {});
    QVERIFY(made);
    // 2 more of the first, 3 more of the last.
    QCOMPARE(made->size(), qsizetype(7 * 5 * 3 * (4 + 2 + 3)));
    QCOMPARE(made->left(3), QByteArray("\x00\x14\x1e", 3));
    QCOMPARE(made->right(3), QByteArray("\x1e\x14\x1e", 3));
    QCOMPARE(last, 4);
  }

  void its_last_words_are_the_error() {
    const auto made =
        write_mp4(movie(), program("cat > /dev/null; echo first >&2; echo no encoder >&2; exit 1"), {}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::export_failed);
    QCOMPARE(made.error().values.at(1), std::string("no encoder"));
    QVERIFY(!write_mp4(movie(), folder_.filePath(QStringLiteral("none")), {}, {}));
    QVERIFY(!write_mp4(movie(), program("exit 0"), {}, {}));  // ends well, but without a file
  }

  void one_that_hangs_can_be_stopped() {
    std::stop_source stop;
    int calls = 0;
    const auto made = write_mp4(
        movie(), program("exec sleep 1000"),
        [&](int, int) {
          if (++calls == 20) stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::cancelled);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::Mp4Test)
#include "mp4_test.moc"
