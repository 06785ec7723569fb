// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gif_lib.h>

#include <QBuffer>
#include <QImageReader>
#include <QMovie>
#include <QPainter>
#include <QtTest>
#include <cstring>
#include <numeric>

#include "app/exporting/gif_palette.h"
#include "app/exporting/gif_writer.h"

namespace lora::app {
namespace {

/// A flat chart: a falling curve of squares, of few colours and without smooth edges.
QImage flat_frame(int index) {
  QImage image(160, 90, QImage::Format_ARGB32_Premultiplied);
  image.fill(QColor(0xf7, 0xf8, 0xfa));
  QPainter painter(&image);
  painter.fillRect(10, 10, 1, 70, QColor(0x33, 0x41, 0x55));
  painter.fillRect(10, 79, 140, 1, QColor(0x33, 0x41, 0x55));
  for (int i = 0; i <= index; ++i) {
    painter.fillRect(12 + 4 * i, 70 - 600 / (10 + i), 3, 3, QColor(0xd9, 0x6a, 0x12));
  }
  return image;
}

/// Far more colours than a GIF holds.
QImage rich_frame(int index) {
  QImage image(120, 80, QImage::Format_RGB32);
  for (int y = 0; y < 80; ++y) {
    for (int x = 0; x < 120; ++x) {
      const bool flat = y < 40;
      image.setPixel(x, y, flat ? qRgb(12, 34, 56) : qRgb(2 * x, 3 * y, (index * 8 + x) % 256));
    }
  }
  return image;
}

GifMovie movie_of(QImage (*frame)(int), int frames) {
  GifMovie movie;
  movie.size = frame(0).size();
  movie.frames = frames;
  movie.frame = frame;
  return movie;
}

std::vector<QImage> read_back(QByteArray bytes, std::vector<int>* delays_ms = nullptr, int* loops = nullptr) {
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::ReadOnly);
  QImageReader reader(&buffer, "gif");
  std::vector<QImage> frames;
  for (QImage image = reader.read(); !image.isNull(); image = reader.read()) {
    frames.push_back(image.convertToFormat(QImage::Format_RGB32));
    if (delays_ms) delays_ms->push_back(reader.nextImageDelay());
  }
  if (loops) *loops = reader.loopCount();
  return frames;
}

struct Source {
  QByteArray bytes;
  qsizetype at = 0;
};

int take(GifFileType* file, GifByteType* to, int length) {
  auto* source = static_cast<Source*>(file->UserData);
  const int count = int(std::min<qsizetype>(length, source->bytes.size() - source->at));
  std::memcpy(to, source->bytes.constData() + source->at, std::size_t(count));
  source->at += count;
  return count;
}

/// What giflib itself says: size, delays and rectangles of the frames.
struct Decoded {
  QSize size;
  std::vector<int> delays;
  std::vector<QRect> areas;
};

Decoded decode(const QByteArray& bytes) {
  Source source{bytes};
  int error = 0;
  Decoded decoded;
  GifFileType* file = DGifOpen(&source, take, &error);
  if (!file) return decoded;
  if (DGifSlurp(file) == GIF_OK) {
    decoded.size = {file->SWidth, file->SHeight};
    for (int i = 0; i < file->ImageCount; ++i) {
      GraphicsControlBlock control{};
      DGifSavedExtensionToGCB(file, i, &control);
      decoded.delays.push_back(control.DelayTime);
      const GifImageDesc& area = file->SavedImages[i].ImageDesc;
      decoded.areas.emplace_back(area.Left, area.Top, area.Width, area.Height);
    }
  }
  DGifCloseFile(file, &error);
  return decoded;
}

int largest_error(const QImage& a, const QImage& b) {
  int most = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
      most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                       std::abs(qBlue(p) - qBlue(q))});
    }
  }
  return most;
}

}  // namespace

class GifTest : public QObject {
  Q_OBJECT

 private slots:
  void few_colors_come_back_exactly() {
    const GifMovie movie = movie_of(flat_frame, 30);
    const Result<QByteArray> bytes = write_gif(movie, {}, {});
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("GIF89a"));
    const std::vector<QImage> frames = read_back(*bytes);
    QCOMPARE(frames.size(), std::size_t(30));
    for (int i = 0; i < 30; ++i) {
      QCOMPARE(frames[std::size_t(i)], flat_frame(i).convertToFormat(QImage::Format_RGB32));
    }
  }

  void only_what_changed_is_stored() {
    const Decoded decoded = decode(*write_gif(movie_of(flat_frame, 30), {}, {}));
    QCOMPARE(decoded.size, QSize(160, 90));
    QCOMPARE(decoded.areas.size(), std::size_t(30));
    QCOMPARE(decoded.areas[0], QRect(0, 0, 160, 90));
    for (std::size_t i = 1; i < 30; ++i) {
      QCOMPARE(decoded.areas[i], QRect(12 + 4 * int(i), 70 - 600 / (10 + int(i)), 3, 3));
    }
  }

  void a_frame_without_change_is_still_a_frame() {
    const GifMovie movie = movie_of([](int) { return flat_frame(7); }, 5);
    const Result<QByteArray> bytes = write_gif(movie, {}, {});
    const std::vector<QImage> frames = read_back(*bytes);
    QCOMPARE(frames.size(), std::size_t(5));
    QCOMPARE(frames[4], flat_frame(7).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(decode(*bytes).areas.size(), std::size_t(5));
  }

  void many_colors_come_back_nearly_and_flat_areas_exactly() {
    const GifMovie movie = movie_of(rich_frame, 12);
    const std::vector<QImage> frames = read_back(*write_gif(movie, {}, {}));
    QCOMPARE(frames.size(), std::size_t(12));
    for (int i = 0; i < 12; ++i) {
      const QImage expected = rich_frame(i);
      QVERIFY2(largest_error(frames[std::size_t(i)], expected) <= 64, qPrintable(QString::number(i)));
      for (int x = 0; x < 120; ++x) QCOMPARE(frames[std::size_t(i)].pixel(x, 20), qRgb(12, 34, 56));
    }
  }

  void length_is_exact_data() {
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("hundredths");
    QTest::newRow("2 a second") << 2 << 5 << 250;
    QTest::newRow("30 a second") << 30 << 90 << 300;
    QTest::newRow("7 a second") << 7 << 7 << 100;
    QTest::newRow("24 a second") << 24 << 25 << 104;
    QTest::newRow("one frame") << 10 << 1 << 10;
  }
  void length_is_exact() {
    QFETCH(int, rate);
    QFETCH(int, frames);
    QFETCH(int, hundredths);
    GifMovie movie = movie_of(flat_frame, frames);
    movie.frames_per_second = rate;
    movie.first_pause_ms = 500;
    movie.last_pause_ms = 2000;
    const std::vector<int> told = gif_delays(movie);
    QCOMPARE(std::accumulate(told.begin(), told.end(), 0), hundredths + 50 + 200);
    QCOMPARE(gif_duration_ms(movie), 10 * (hundredths + 50 + 200));
    const QByteArray bytes = *write_gif(movie, {}, {});
    QCOMPARE(decode(bytes).delays, told);
    std::vector<int> read_ms;
    read_back(bytes, &read_ms);
    QCOMPARE(std::accumulate(read_ms.begin(), read_ms.end(), 0), gif_duration_ms(movie));
    if (frames == 1) return;
    movie.first_pause_ms = movie.last_pause_ms = 0;
    const std::vector<int> even = gif_delays(movie);
    const auto [low, high] = std::minmax_element(even.begin(), even.end());
    QVERIFY(*high - *low <= 1);
  }

  void it_loops_or_plays_once() {
    GifMovie movie = movie_of(flat_frame, 3);
    int loops = 99;
    read_back(*write_gif(movie, {}, {}), nullptr, &loops);
    QCOMPARE(loops, -1);
    movie.loop = false;
    read_back(*write_gif(movie, {}, {}), nullptr, &loops);
    QCOMPARE(loops, 0);
  }

  void a_player_plays_it() {
    GifMovie movie = movie_of(flat_frame, 4);
    movie.frames_per_second = 30;
    movie.loop = false;
    QByteArray bytes = *write_gif(movie, {}, {});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QMovie player(&buffer, "gif");
    QVERIFY(player.isValid());
    QSignalSpy finished(&player, &QMovie::finished);
    player.start();
    QVERIFY(finished.wait(5000));
    QCOMPARE(player.frameCount(), 4);
    QCOMPARE(player.currentImage().convertToFormat(QImage::Format_RGB32),
             flat_frame(3).convertToFormat(QImage::Format_RGB32));
  }

  void same_movie_same_bytes() {
    for (QImage (*frame)(int) : {flat_frame, rich_frame}) {
      const GifMovie movie = movie_of(frame, 8);
      QCOMPARE(*write_gif(movie, {}, {}), *write_gif(movie, {}, {}));
    }
  }

  void transparent_becomes_white() {
    const GifMovie movie = movie_of(
        [](int index) {
          QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
          image.fill(Qt::transparent);
          image.setPixelColor(index, 0, Qt::black);
          return image;
        },
        3);
    const std::vector<QImage> frames = read_back(*write_gif(movie, {}, {}));
    QCOMPARE(frames[2].pixelColor(2, 0), QColor(Qt::black));
    QCOMPARE(frames[2].pixelColor(1, 0), QColor(Qt::white));  // black in the frame before
    QCOMPARE(frames[2].pixelColor(9, 9), QColor(Qt::white));
  }

  void progress_counts_every_frame() {
    std::vector<int> seen;
    const GifProgress progress = [&](int done, int of) {
      QCOMPARE(of, 6);
      seen.push_back(done);
    };
    QVERIFY(write_gif(movie_of(flat_frame, 6), progress, {}));
    QCOMPARE(seen, (std::vector<int>{1, 2, 3, 4, 5, 6}));
  }

  void stopping_gives_an_error_and_asks_for_no_more_frames() {
    std::stop_source source;
    int last = 0, asked_after = 0;
    GifMovie movie = movie_of(flat_frame, 20);
    movie.frame = [&](int index) {
      asked_after += source.stop_requested();
      return flat_frame(index);
    };
    const GifProgress progress = [&](int done, int) {
      last = done;
      if (done == 5) source.request_stop();
    };
    const Result<QByteArray> bytes = write_gif(movie, progress, source.get_token());
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().code, ErrorCode::cancelled);
    QCOMPARE(last, 5);
    QCOMPARE(asked_after, 0);
    QVERIFY(!write_gif(movie, {}, source.get_token()));  // stopped before it began
    QCOMPARE(asked_after, 0);
  }

  void what_is_no_movie_is_refused() {
    const auto refuses = [](void (*spoil)(GifMovie&)) {
      GifMovie movie = movie_of(flat_frame, 3);
      spoil(movie);
      QVERIFY_EXCEPTION_THROWN(write_gif(movie, {}, {}), std::invalid_argument);
    };
    refuses([](GifMovie& movie) { movie.frames = 0; });
    refuses([](GifMovie& movie) { movie.frame = {}; });
    refuses([](GifMovie& movie) { movie.frames_per_second = 1; });
    refuses([](GifMovie& movie) { movie.frames_per_second = 31; });
    refuses([](GifMovie& movie) { movie.last_pause_ms = -1; });
    refuses([](GifMovie& movie) { movie.size = QSize(); });
    refuses([](GifMovie& movie) { movie.size = QSize(10, 10); });  // the frames are larger
    GifMovie large = movie_of(flat_frame, 3);
    large.size = QSize(5000, 100);
    QCOMPARE(write_gif(large, {}, {}).error().code, ErrorCode::picture_too_large);
  }

  void the_estimate_is_near() {
    for (QImage (*frame)(int) : {flat_frame, rich_frame}) {
      const GifMovie movie = movie_of(frame, 32);
      const double size = double(write_gif(movie, {}, {})->size());
      const double told = double(*estimate_gif_size(movie));
      QVERIFY2(told > 0.75 * size && told < 1.25 * size,
               qPrintable(QString::number(told) + ' ' + QString::number(size)));
    }
    const GifMovie still = movie_of(flat_frame, 1);
    QCOMPARE(*estimate_gif_size(still), write_gif(still, {}, {})->size());
  }

  void palettes_keep_few_colors_and_find_the_nearest() {
    ColorCount colors;
    QImage image(3, 1, QImage::Format_RGB32);
    image.setPixel(0, 0, qRgb(255, 0, 0));
    image.setPixel(1, 0, qRgb(0, 0, 0));
    image.setPixel(2, 0, qRgb(255, 0, 0));
    colors.add(image);
    GifPalette palette(colors.best(255));
    QCOMPARE(palette.colors(), (std::vector<QRgb>{qRgb(255, 0, 0), qRgb(0, 0, 0)}));
    QCOMPARE(int(palette.index_of(qRgb(200, 30, 30))), 0);
    QCOMPARE(int(palette.transparent()), 2);
    QCOMPARE(colors.best(1).size(), std::size_t(1));
    QVERIFY_EXCEPTION_THROWN(GifPalette({}), std::invalid_argument);
  }
};

}  // namespace lora::app

QTEST_MAIN(lora::app::GifTest)
#include "gif_test.moc"
