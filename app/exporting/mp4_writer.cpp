// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/mp4_writer.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cmath>

namespace lora::app {
namespace {

constexpr int wait_ms = 100;
constexpr qint64 largest_backlog = 64 << 20;

Error failed(const QString& words) {
  return {ErrorCode::export_failed, {}, {"mp4", words.toStdString()}};
}

QByteArray raw_frame(const QImage& image) {
  const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
  QByteArray bytes;
  bytes.reserve(qsizetype(rgb.width()) * rgb.height() * 3);
  for (int y = 0; y < rgb.height(); ++y) {
    bytes.append(reinterpret_cast<const char*>(rgb.constScanLine(y)), qsizetype(rgb.width()) * 3);
  }
  return bytes;
}

QStringList arguments(const GifMovie& movie, const QString& target) {
  return {QStringLiteral("-nostdin"),
          QStringLiteral("-loglevel"),
          QStringLiteral("error"),
          QStringLiteral("-f"),
          QStringLiteral("rawvideo"),
          QStringLiteral("-pix_fmt"),
          QStringLiteral("rgb24"),
          QStringLiteral("-s"),
          QStringLiteral("%1x%2").arg(movie.size.width()).arg(movie.size.height()),
          QStringLiteral("-r"),
          QString::number(movie.frames_per_second),
          QStringLiteral("-i"),
          QStringLiteral("pipe:0"),
          QStringLiteral("-an"),
          QStringLiteral("-vf"),
          QStringLiteral("pad=ceil(iw/2)*2:ceil(ih/2)*2:0:0:white"),
          QStringLiteral("-c:v"),
          QStringLiteral("libx264"),
          QStringLiteral("-pix_fmt"),
          QStringLiteral("yuv420p"),
          QStringLiteral("-movflags"),
          QStringLiteral("+faststart"),
          QStringLiteral("-fflags"),
          QStringLiteral("+bitexact"),
          QStringLiteral("-flags:v"),
          QStringLiteral("+bitexact"),
          target};
}

/// One run of ffmpeg. Every wait is short and asks whether to stop.
class Encoder {
 public:
  Encoder(const QString& program, const QStringList& arguments, const GifProgress& progress,
          std::stop_token stop, int frames)
      : progress_(progress), stop_(std::move(stop)), frames_(frames) {
    process_.start(program, arguments);
  }
  ~Encoder() {
    if (process_.state() == QProcess::NotRunning) return;
    process_.kill();
    process_.waitForFinished();
  }
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;

  /// False: stopped, or ffmpeg has ended.
  bool write(const QByteArray& frame) {
    process_.write(frame);
    while (process_.bytesToWrite() > largest_backlog && goes_on()) process_.waitForBytesWritten(wait_ms);
    return goes_on();
  }
  bool finish() {
    while (process_.bytesToWrite() > 0 && goes_on()) process_.waitForBytesWritten(wait_ms);
    process_.closeWriteChannel();
    while (goes_on() && !process_.waitForFinished(wait_ms)) continue;
    return process_.state() == QProcess::NotRunning && process_.exitStatus() == QProcess::NormalExit &&
           process_.exitCode() == 0;
  }
  void count() { ++written_; }
  QString last_words() {
    const QByteArray words = process_.readAllStandardError().trimmed();
    return words.isEmpty() ? process_.errorString() : QString::fromLocal8Bit(words.split('\n').last());
  }

 private:
  bool goes_on() {
    if (progress_) progress_(written_, frames_);
    return !stop_.stop_requested() && process_.state() != QProcess::NotRunning;
  }

  QProcess process_;
  const GifProgress& progress_;
  std::stop_token stop_;
  int frames_;
  int written_ = 0;
};

/// How often a frame is shown, from the pauses before and after.
int repeats(const GifMovie& movie, int frame) {
  double pause = 0;
  if (frame == 0) pause += movie.first_pause_ms;
  if (frame == movie.frames - 1) pause += movie.last_pause_ms;
  return 1 + int(std::lround(pause / 1000.0 * movie.frames_per_second));
}

}  // namespace

QString find_ffmpeg() {
  return QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
}

Result<QByteArray> write_mp4(const GifMovie& movie, const QString& ffmpeg, const GifProgress& progress,
                             std::stop_token stop) {
  if (const std::optional<Error> error = check_gif(movie)) return *error;
  const Error stopped{ErrorCode::cancelled, {}, {}};
  const QTemporaryDir folder;
  const QString target = folder.filePath(QStringLiteral("film.mp4"));
  Encoder encoder(ffmpeg, arguments(movie, target), progress, stop, movie.frames);
  bool alive = true;
  for (int frame = 0; frame < movie.frames && alive; ++frame) {
    if (stop.stop_requested()) return stopped;
    const QByteArray raw = raw_frame(movie.frame(frame));
    for (int k = repeats(movie, frame); k > 0 && alive; --k) alive = encoder.write(raw);
    encoder.count();
  }
  const bool done = alive && encoder.finish();
  if (stop.stop_requested()) return stopped;
  if (!done) return failed(encoder.last_words());
  QFile file(target);
  if (!file.open(QIODevice::ReadOnly)) return failed(file.errorString());
  return file.readAll();
}

}  // namespace lora::app
