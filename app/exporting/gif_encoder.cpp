// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/gif_encoder.h"

#include <gif_lib.h>

#include <algorithm>

namespace lora::app {
namespace {

/// giflib's way out. C code in between: an exception must not pass.
int append(GifFileType* file, const GifByteType* data, int length) noexcept {
  try {
    static_cast<QByteArray*>(file->UserData)->append(reinterpret_cast<const char*>(data), length);
    return length;
  } catch (...) {
    return 0;
  }
}

using ColorMap = std::unique_ptr<ColorMapObject, decltype(&GifFreeMapObject)>;

ColorMap color_map(const GifPalette& palette) {
  // A table in the file has a power of two entries; those not used are black.
  const int entries = 1 << GifBitSize(int(palette.colors().size()) + 1);
  ColorMap map(GifMakeMapObject(entries, nullptr), &GifFreeMapObject);
  if (!map) return map;
  for (std::size_t i = 0; i < palette.colors().size(); ++i) {
    const QRgb color = palette.colors()[i];
    map->Colors[i] = {GifByteType(qRed(color)), GifByteType(qGreen(color)), GifByteType(qBlue(color))};
  }
  return map;
}

}  // namespace

GifEncoder::GifEncoder(const QSize& size, GifPalette palette, bool loop)
    : size_(size), palette_(std::move(palette)), bytes_(std::make_unique<QByteArray>()) {
  file_ = EGifOpen(bytes_.get(), append, &error_);
  good_ = file_ && write_head(loop);
}

GifEncoder::~GifEncoder() {
  int ignored = 0;
  if (file_) EGifCloseFile(file_, &ignored);
}

bool GifEncoder::write_head(bool loop) {
  EGifSetGifVersion(file_, true);
  const ColorMap map = color_map(palette_);
  if (!map) return false;
  if (EGifPutScreenDesc(file_, size_.width(), size_.height(), 8, 0, map.get()) != GIF_OK) return false;
  if (!loop) return true;
  constexpr char name[] = "NETSCAPE2.0";
  constexpr GifByteType for_ever[] = {1, 0, 0};
  return EGifPutExtensionLeader(file_, APPLICATION_EXT_FUNC_CODE) == GIF_OK &&
         EGifPutExtensionBlock(file_, 11, name) == GIF_OK &&
         EGifPutExtensionBlock(file_, 3, for_ever) == GIF_OK && EGifPutExtensionTrailer(file_) == GIF_OK;
}

bool GifEncoder::write_control(int delay, bool with_transparent) {
  GraphicsControlBlock control{};
  control.DisposalMode = DISPOSE_DO_NOT;
  control.DelayTime = delay;
  control.TransparentColor = with_transparent ? int(palette_.transparent()) : NO_TRANSPARENT_COLOR;
  GifByteType packed[4];
  const size_t length = EGifGCBToExtension(&control, packed);
  return EGifPutExtension(file_, GRAPHICS_EXT_FUNC_CODE, int(length), packed) == GIF_OK;
}

QRect GifEncoder::changed(const std::vector<std::uint8_t>& next) const {
  QRect area;
  for (int y = 0; y < size_.height(); ++y) {
    const auto begin = next.begin() + std::ptrdiff_t(y) * size_.width();
    const auto end = begin + size_.width();
    const auto old = shown_.begin() + std::ptrdiff_t(y) * size_.width();
    const auto first = std::mismatch(begin, end, old).first;
    if (first == end) continue;
    const auto last = std::mismatch(std::reverse_iterator(end), std::reverse_iterator(begin),
                                    std::reverse_iterator(old + size_.width()))
                          .first.base();
    area |= QRect(int(first - begin), y, int(last - first), 1);
  }
  return area.isEmpty() ? QRect(0, 0, 1, 1) : area;  // a frame cannot be empty
}

bool GifEncoder::write_area(const QRect& area, const std::vector<std::uint8_t>& next) {
  if (EGifPutImageDesc(file_, area.x(), area.y(), area.width(), area.height(), false, nullptr) != GIF_OK)
    return false;
  std::vector<GifPixelType> row(std::size_t(area.width()));
  for (int y = area.top(); y <= area.bottom(); ++y) {
    const std::size_t start = std::size_t(y) * std::size_t(size_.width()) + std::size_t(area.x());
    for (std::size_t x = 0; x < row.size(); ++x) {
      const bool same = !shown_.empty() && shown_[start + x] == next[start + x];
      row[x] = same ? palette_.transparent() : next[start + x];
    }
    if (EGifPutLine(file_, row.data(), int(row.size())) != GIF_OK) return false;
  }
  return true;
}

bool GifEncoder::add(const QImage& image, int delay) {
  if (!good_) return false;
  std::vector<std::uint8_t> next = palette_.indices(image);
  const bool first = shown_.empty();
  const QRect area = first ? QRect(QPoint(0, 0), size_) : changed(next);
  good_ = write_control(delay, !first) && write_area(area, next);
  shown_ = std::move(next);
  return good_;
}

std::optional<QByteArray> GifEncoder::finish() {
  if (!good_) return std::nullopt;
  good_ = false;
  const int closed = EGifCloseFile(std::exchange(file_, nullptr), &error_);
  if (closed != GIF_OK) return std::nullopt;
  return std::move(*bytes_);
}

std::string GifEncoder::failure() const {
  const char* words = GifErrorString(file_ ? file_->Error : error_);
  return words ? words : "giflib";
}

}  // namespace lora::app
