// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files are made while the window stays alive; what is stopped or fails leaves nothing.
#include "app/exporting/background.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QVBoxLayout>
#include <QtTest>

#include "app/charts/chart_view.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/page_exportable.h"
#include "app/files/atomic_file.h"
#include "app/shell/language.h"
#include "app/theme/theme.h"

namespace lora::app {
namespace {

QProgressDialog* progress_dialog() {
  for (QWidget* widget : QApplication::topLevelWidgets()) {
    auto* dialog = qobject_cast<QProgressDialog*>(widget);
    if (dialog && dialog->isVisible()) return dialog;
  }
  return nullptr;
}

/// Presses the button that stops as soon as there is one.
class Stopper {
 public:
  Stopper() {
    QObject::connect(&timer_, &QTimer::timeout, [this] {
      QProgressDialog* dialog = progress_dialog();
      if (!dialog) return;
      QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton);
      timer_.stop();
    });
    timer_.start(5);
  }
  bool has_stopped() const { return !timer_.isActive(); }

 private:
  QTimer timer_;
};

ChartSpec chart() {
  ChartSpec spec;
  spec.name = QStringLiteral("chart");
  spec.title = QStringLiteral("Chart");
  ChartSeries series{QStringLiteral("rmse"), QStringLiteral("error")};
  series.points = {{0, 2}, {1, 1}, {2, 0.5}};
  spec.series.append(series);
  return spec;
}

/// A film that goes on until it is stopped.
ExportMovie endless() {
  return {QStringLiteral("film"), [] { return QStringLiteral("film"); }, 600,
          [](int) {
            auto picture = std::make_unique<ChartView>();
            picture->set_spec(chart());
            return std::unique_ptr<Exportable>(std::move(picture));
          }};
}

}  // namespace

class BackgroundTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

 private slots:
  void initTestCase() {
    QCoreApplication::setOrganizationName(QStringLiteral("lora-cinema-test"));
    QCoreApplication::setApplicationName(QStringLiteral("background-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
    apply_language(QStringLiteral("en"));
    apply_theme(ThemeId::light);
  }

  void events_are_handled_while_it_works() {
    std::atomic<int> ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(1);
    bool asked_here = false;
    const auto made = work_in_background(
        [&](const ExportProgress&, std::stop_token) -> Result<QByteArray> {
          while (ticks < 20) QThread::msleep(1);  // ends only if this thread's timer goes on
          asked_here = in_gui_thread([&] { return QThread::currentThread() == thread(); });
          return QByteArray("file");
        },
        nullptr);
    QCOMPARE(*made, QByteArray("file"));
    QVERIFY(asked_here);
  }

  void its_button_stops_it() {
    Stopper stopper;
    const auto made = work_in_background(
        [](const ExportProgress& progress, std::stop_token stop) -> Result<QByteArray> {
          for (int k = 0; !stop.stop_requested(); ++k) {
            progress(k % 100, 100);
            QThread::msleep(1);
          }
          return Error{ErrorCode::cancelled, {}, {}};
        },
        nullptr);
    QVERIFY(stopper.has_stopped());
    QCOMPARE(made.error().code, ErrorCode::cancelled);
  }

  void an_exception_is_an_error() {
    const auto made = work_in_background(
        [](const ExportProgress&, std::stop_token) -> Result<QByteArray> {
          return in_gui_thread([]() -> QByteArray { throw std::runtime_error("no room"); });
        },
        nullptr);
    QCOMPARE(made.error().code, ErrorCode::export_failed);
    QCOMPARE(made.error().values.at(1), std::string("no room"));
  }

  void a_stopped_film_leaves_the_file_that_was_there() {
    QWidget page;
    ExportDialog dialog({QStringLiteral("Deck"), {}, {endless()}, &page});
    dialog.show();
    dialog.findChild<QListWidget*>()->setCurrentRow(1);
    const QString path = folder_.filePath(QStringLiteral("film.gif"));
    QVERIFY(!write_atomically(path, "before"));
    Stopper stopper;
    const auto error = dialog.save_to(path);
    QVERIFY(stopper.has_stopped());
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::cancelled);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("before"));
    QCOMPARE(QDir(folder_.path()).entryList({QStringLiteral("film*")}, QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("film.gif")});
  }

  void a_page_is_in_the_theme_of_the_picture_and_stays_as_it_was() {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    column->addWidget(new QLabel(QStringLiteral("A label"), &page));
    column->addWidget(new QLineEdit(QStringLiteral("A text"), &page));
    auto* view = new ChartView(&page);
    view->set_spec(chart());
    column->addWidget(view);
    page.resize(600, 400);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QImage before = page.grab().toImage();
    const PageExportable exportable(&page);
    ExportOptions options;
    options.title = false;
    const QImage light = *export_image(exportable, options);
    options.background = ExportBackground::dark;
    const QImage dark = *export_image(exportable, options);
    const auto brightness = [](const QImage& image) {
      return qGray(image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(0, 0));
    };
    QVERIFY(brightness(light) > 200);
    QVERIFY2(brightness(dark) < 80, qPrintable(QString::number(brightness(dark))));
    QVERIFY(page.grab().toImage() == before);
    QCOMPARE(current_theme().id, ThemeId::light);
    options.background = ExportBackground::light;
    QVERIFY(*export_image(exportable, options) == light);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::BackgroundTest)
#include "background_test.moc"
