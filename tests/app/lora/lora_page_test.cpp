// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A learner teaches the tiny model two tricks, by real clicks and keys.
#include "app/lora/lora_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QtTest>

#include "app/exporting/picture.h"
#include "app/lora/trick_list.h"
#include "app/shell/language.h"
#include "tests/app/exporting/slide_type.h"

namespace lora::app {

class LoraPageTest : public QObject {
  Q_OBJECT

  std::unique_ptr<LoraPage> page_;

  template <typename T>
  T* find(const char* name) {
    return page_->findChild<T*>(QString::fromLatin1(name));
  }
  QString text(const char* name) { return find<QLabel>(name)->text(); }
  void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
  void click_segment(const char* name, int index) {
    const auto buttons = page_->findChild<QWidget*>(QString::fromLatin1(name))->findChildren<QPushButton*>();
    QTest::mouseClick(buttons.at(index), Qt::LeftButton);
  }
  const LoraFrame& frame() { return *page_->lora_player().frame(); }
  void wait_for_step_0() {
    QTRY_VERIFY(page_->lora_player().frame());
    QTRY_COMPARE(page_->player().kept_count(), std::size_t{1});
    QTRY_COMPARE(frame().step(), std::size_t{0});
  }
  void train_to_the_end() {
    find<QSlider>("speed_slider")->setValue(8);  // full speed
    click("play_button");
    QTRY_VERIFY_WITH_TIMEOUT(page_->lora_player().outcome() == Outcome::converged, 60'000);
    QTRY_VERIFY(page_->player().shows_newest());
  }
  void answer_dialog(const QString& prompt, const QString& answer, bool accept) {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    dialog->findChild<QComboBox*>(QStringLiteral("trick_prompt"))->setCurrentText(prompt);
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("trick_answer"));
    field->clear();
    QTest::keyClicks(field, answer);
    dialog_state_ = dialog->findChild<QLabel*>(QStringLiteral("trick_state"))->text();
    for (auto* button : dialog->findChildren<QPushButton*>()) {
      if (button->isDefault()) dialog_ok_ = button->isEnabled();
    }
    accept ? QTest::keyClick(field, Qt::Key_Return) : dialog->reject();
  }
  void add_trick(const QString& prompt, const QString& answer, bool accept = true) {
    QTimer::singleShot(0, this, [=, this] { answer_dialog(prompt, answer, accept); });
    click("add_trick");
  }

  QString dialog_state_;
  bool dialog_ok_ = false;

 private slots:
  void init() {
    apply_language("en");
    page_ = std::make_unique<LoraPage>(nullptr);
    page_->resize(1280, 800);
    page_->show();
    QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    wait_for_step_0();
  }
  void cleanup() {
    page_.reset();
    apply_language("en");
  }

  void step_0_is_the_frozen_model_bit_for_bit() {
    QVERIFY(frame().is_identical_to_frozen());
    QVERIFY(text("identical").startsWith(QStringLiteral("✓")));
    QVERIFY(text("identical_note").contains("bit for bit"));
    QCOMPARE(text("frozen_answer"), QStringLiteral("Hi there"));
    QCOMPARE(find<QLabel>("lora_answer")->accessibleName(), QStringLiteral("Hi there"));
    QVERIFY(!text("lora_answer").contains("underline"));
    click("step_button");
    QTRY_COMPARE(frame().step(), std::size_t{1});
    QVERIFY(!frame().is_identical_to_frozen());
    QCOMPARE(text("identical"), QStringLiteral("no"));
  }

  void two_tricks_at_rank_2_are_learned_and_manners_kept() {
    train_to_the_end();
    QCOMPARE(frame().rank(), std::size_t{2});
    QCOMPARE(text("tricks_learned"), QStringLiteral("2 of 2"));
    QCOMPARE(text("manners_kept"), QStringLiteral("8 of 8"));
    QVERIFY(text("w_unchanged").startsWith(QStringLiteral("✓")));
    QVERIFY(text("merged_same").startsWith(QStringLiteral("✓")));
    QCOMPARE(find<QLabel>("lora_answer")->accessibleName(), QStringLiteral("Hi there , matey !"));
    QVERIFY(text("lora_answer").contains("underline"));
    QVERIFY(find<QCheckBox>("trick_0")->accessibleName().startsWith(QStringLiteral("✓")));
  }

  void scrubbing_back_shows_the_frozen_answer_and_replay_comes_back() {
    train_to_the_end();
    auto* timeline = find<QSlider>("timeline_slider");
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Home);
    QCOMPARE(frame().step(), std::size_t{0});
    QCOMPARE(find<QLabel>("lora_answer")->accessibleName(), QStringLiteral("Hi there"));
    QCOMPARE(text("tricks_learned"), QStringLiteral("0 of 2"));
    QTest::keyClick(timeline, Qt::Key_End);
    QCOMPARE(text("tricks_learned"), QStringLiteral("2 of 2"));
  }

  void walking_along_the_answer_shows_each_next_word() {
    train_to_the_end();
    QCOMPARE(text("logits_title"), QStringLiteral("First word of the answer"));
    QVERIFY(!find<QToolButton>("word_back")->isEnabled());
    click("word_forward");
    click("word_forward");
    QCOMPARE(text("logits_title"), QStringLiteral("Next word after “Hi there”"));
    for (int k = 0; k < 3; ++k) click("word_forward");
    QVERIFY(!find<QToolButton>("word_forward")->isEnabled());
  }

  void a_trick_with_a_new_word_is_added_and_learned() {
    const std::size_t words = frame().d_out();
    add_trick("Hello", "Hi zorblax");
    QVERIFY2(dialog_state_.contains("zorblax"), qPrintable(dialog_state_));
    QTRY_COMPARE(frame().d_out(), words + 1);
    wait_for_step_0();
    QVERIFY(frame().is_identical_to_frozen());
    QVERIFY(!find<QCheckBox>("trick_0")->isChecked());  // one answer a prompt
    train_to_the_end();
    QCOMPARE(text("tricks_learned"), QStringLiteral("2 of 2"));
    QCOMPARE(find<QLabel>("lora_answer")->accessibleName(), QStringLiteral("Hi zorblax"));
  }

  void an_impossible_trick_is_explained_and_not_taken() {
    const std::size_t before = page_->tricks().entries().size();
    add_trick("Hello", "ha ha ha", false);
    QVERIFY2(dialog_state_.contains("twice"), qPrintable(dialog_state_));
    QVERIFY(!dialog_ok_);
    add_trick("Hello", "   ", false);
    QVERIFY(!dialog_ok_);
    QCOMPARE(page_->tricks().entries().size(), before);
  }

  void ticking_and_removing_tricks_restarts_the_run() {
    QTest::mouseClick(find<QCheckBox>("trick_1"), Qt::LeftButton, {}, QPoint(8, 8));
    QTRY_COMPARE(text("tricks_learned"), QStringLiteral("0 of 1"));
    QTRY_COMPARE(text("manners_kept"), QStringLiteral("9 of 9"));
    page_->tricks().remove(0);
    QTRY_COMPARE(text("tricks_learned"), QStringLiteral("0 of 0"));
    QTRY_COMPARE(page_->findChildren<QCheckBox*>(QRegularExpression("^trick_[0-9]+$")).size(),
                 int(page_->tricks().entries().size()));
  }

  void rank_and_scaling_change_the_layer() {
    click_segment("lora_rank", 2);
    QTRY_COMPARE(frame().rank(), std::size_t{4});
    QCOMPARE(frame().layer().scale(), 1.0);  // α follows r
    click_segment("scaling", 1);
    QTRY_COMPARE(frame().layer().scale(), 2.0);  // 4/√4
    click_segment("lora_start", 1);
    QTRY_VERIFY(page_->lora_player().settings().start == LoraStart::kaiming_uniform);
  }

  void the_words_follow_the_language_of_the_app_and_the_switch() {
    apply_language("zh_CN");
    QTRY_VERIFY(page_->tricks().language() == ToyLanguage::chinese);
    QTRY_VERIFY(frame().model().language() == ToyLanguage::chinese);
    click_segment("toy_language", 0);
    QTRY_VERIFY(frame().model().language() == ToyLanguage::english);
  }

  void exports_are_not_blank() {
    train_to_the_end();
    for (const Exportable* exportable : page_->exportables()) {
      QVERIFY2(slide_points(*exportable) > 17.99, qPrintable(exportable->export_name()));
      QVERIFY2(!exportable->export_caption().isEmpty(), qPrintable(exportable->export_name()));
      const auto picture = render_image(*exportable, 1.0, PictureBackground::white, current_theme());
      QVERIFY(picture);
      QSet<QRgb> colors;
      for (int y = 0; y < picture->height(); y += 3) {
        for (int x = 0; x < picture->width(); ++x) colors.insert(picture->pixel(x, y));
      }
      QVERIFY2(colors.size() > 8, qPrintable(exportable->export_name()));
      QVERIFY(exportable->export_csv().count('\n') > int(frame().d_out()));
    }
  }

  void fits_a_small_window() {
    page_->resize(1024, 640);
    QVERIFY(page_->minimumSizeHint().width() <= 1024);
    QVERIFY(page_->minimumSizeHint().height() <= 640);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::LoraPageTest)
#include "lora_page_test.moc"
