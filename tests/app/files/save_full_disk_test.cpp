// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk of 64 KiB that is really full, in a mount namespace of its own.
#include <QtTest>

#include "tests/app/files/save_trial.h"

namespace lora::app {

class SaveFullDiskTest : public QObject {
  Q_OBJECT

  /// The disk is the trial's folder; its document is put on it first.
  static SaveTrial::Ending on_small_disk(const SaveTrial& trial, const QString& then) {
    const QString script = QStringLiteral(
                               "cp \"$1\" \"$1.copy\" && mkdir /tmp/lora-full-$$ && d=/tmp/lora-full-$$ && "
                               "mount -t tmpfs -o size=64k none $d && cp \"$1\" $d/work.loracinema && "
                               "out=$(\"$0\" $d/work.loracinema \"$2\" n) && ") +
                           then +
                           QStringLiteral(
                               " && cp $d/work.loracinema \"$1\" && ls -A $d | grep -v '^work' 1>&2; "
                               "rm \"$1.copy\"; umount $d; rmdir $d; echo $out");
    return trial.run("unshare", {"-rm", "sh", "-c", script, SAVE_ONCE, trial.path(), "300000"},
                     QProcessEnvironment::systemEnvironment());
  }

 private slots:
  void the_old_document_stays_and_nothing_is_claimed() {
    const SaveTrial trial;
    const auto ending = on_small_disk(trial, "true");
    QCOMPARE(ending.said, "full");
    QCOMPARE(trial.content(), trial.old_bytes());
    QCOMPARE(ending.errors, QString());
  }

  void a_smaller_one_is_saved_afterwards() {
    const SaveTrial trial;
    const auto ending = on_small_disk(trial, "out=$(\"$0\" $d/work.loracinema 30000 n)");
    QCOMPARE(ending.said, "saved");
    QCOMPARE(trial.content(), QByteArray(30'000, 'n'));
    QCOMPARE(ending.errors, QString());
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::SaveFullDiskTest)
#include "save_full_disk_test.moc"
