// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/error_text.h"

#include <QSet>
#include <QtTest>

namespace lora::app {

class ErrorTextTest : public QObject {
  Q_OBJECT

 private slots:
  void every_code_has_a_sentence_of_its_own() {
    QSet<QString> texts;
    const int count = static_cast<int>(ErrorCode::export_failed) + 1;
    const auto said_beside_its_field = [](int code) {  // by the LoRA page: what a trick has to look like
      return code > int(ErrorCode::unknown_reference) && code < int(ErrorCode::unknown_word);
    };
    for (int code = 0; code < count; ++code) {
      if (said_beside_its_field(code)) continue;
      const Error error{static_cast<ErrorCode>(code), {}, {"11", "12", "13", "14"}};
      const QString text = error_text(error);
      QVERIFY2(text.size() > 20, qPrintable(QString::number(code)));
      QVERIFY2(text.endsWith('.') && !text.contains('%'), qPrintable(text));
      QVERIFY2(!texts.contains(text), qPrintable(text));
      texts.insert(text);
      QVERIFY(!error_text({static_cast<ErrorCode>(code), {}, {}}).contains('%'));
    }
  }

  void every_reason_not_to_save_has_a_sentence_of_its_own() {
    QSet<QString> texts;
    for (const char* problem : {"full", "quota", "too_large", "read_only", "no_folder", "name", "changed",
                                "unconfirmed", "other"}) {
      const QString text =
          error_text({ErrorCode::file_unwritable, {}, {"a %2.csv", "Input/output error", problem}});
      QVERIFY2(text.contains("a %2.csv") && text.endsWith('.') && !text.contains("%1"), qPrintable(text));
      QVERIFY2(!texts.contains(text), problem);
      texts.insert(text);
    }
  }

  void what_pretends_to_be_weights_is_named() {
    const auto text = [](const char* kind) {
      return error_text({ErrorCode::foreign_file, {}, {kind, "safetensors"}});
    };
    QVERIFY(text("git-lfs").contains("git lfs pull"));
    QVERIFY(text("html").contains("web page"));
    QVERIFY(text("pickle").contains("PyTorch file (pickle)"));
    QVERIFY(text("npy").contains("(npy)"));
  }

  void the_place_comes_first() {
    const auto text = [](const Place& place) {
      return error_text({ErrorCode::not_a_number, place, {"good"}});
    };
    QVERIFY(text({"/home/ana/class.csv", 3, 4}).startsWith("class.csv, line 3, column 4: \"good\""));
    QVERIFY(text({"/home/ana/class.csv", 3, 0}).startsWith("class.csv, line 3: "));
    QVERIFY(text({"/home/ana/class.csv", 0, 0}).startsWith("class.csv: "));
    QVERIFY(text({"", 3, 4}).startsWith("Line 3, column 4: "));
    QVERIFY(text({"", 0, 0}).startsWith("\"good\""));
  }

  void what_stands_in_the_file_stays_on_one_short_line() {
    const Error error{ErrorCode::not_a_number, {"a%1.csv", 1, 1}, {"%2 <b>\n\x07" + std::string(500, 'x')}};
    const QString text = error_text(error);
    QVERIFY(text.startsWith("a%1.csv, line 1, column 1: \"%2 <b> xx"));
    QVERIFY(!text.contains('\n'));
    QVERIFY(text.size() < 250);
  }
};

}  // namespace lora::app

QTEST_GUILESS_MAIN(lora::app::ErrorTextTest)
#include "error_text_test.moc"
