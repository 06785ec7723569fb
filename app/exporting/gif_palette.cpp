// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/gif_palette.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace lora::app {
namespace {

constexpr std::size_t memory_limit = 1U << 20;  // colours remembered before starting anew

struct Counted {
  QRgb color;
  std::int64_t count;
};

int channel(QRgb color, int axis) {
  return axis == 0 ? qRed(color) : axis == 1 ? qGreen(color) : qBlue(color);
}

/// Colours in a part of the colour cube, with the axis of the largest squared error.
struct Box {
  std::vector<Counted> colors;
  std::array<double, 3> mean{};
  int axis = 0;
  double error = 0.0;  // of all axes

  explicit Box(std::vector<Counted> counted) : colors(std::move(counted)) {
    double weight = 0.0;
    for (const Counted& one : colors) weight += double(one.count);
    std::array<double, 3> errors{};
    for (int a = 0; a < 3; ++a) {
      double sum = 0.0;
      for (const Counted& one : colors) sum += double(one.count) * channel(one.color, a);
      mean[a] = sum / weight;
      for (const Counted& one : colors) {
        const double off = channel(one.color, a) - mean[a];
        errors[a] += double(one.count) * off * off;
      }
      error += errors[a];
    }
    axis = int(std::max_element(errors.begin(), errors.end()) - errors.begin());
  }

  QRgb color() const {
    return qRgb(int(std::lround(mean[0])), int(std::lround(mean[1])), int(std::lround(mean[2])));
  }
};

std::vector<QRgb> cut(std::vector<Counted> colors, std::size_t limit) {
  std::vector<Box> boxes{Box(std::move(colors))};
  while (boxes.size() < limit) {
    const auto worst = std::max_element(boxes.begin(), boxes.end(),
                                        [](const Box& a, const Box& b) { return a.error < b.error; });
    if (worst->error <= 0.0) break;
    const auto middle = std::stable_partition(
        worst->colors.begin(), worst->colors.end(),
        [&](const Counted& one) { return channel(one.color, worst->axis) <= worst->mean[worst->axis]; });
    Box upper(std::vector<Counted>(middle, worst->colors.end()));
    Box lower(std::vector<Counted>(worst->colors.begin(), middle));
    *worst = std::move(lower);
    boxes.push_back(std::move(upper));
  }
  std::vector<QRgb> means;
  for (const Box& box : boxes) means.push_back(box.color());
  return means;
}

int distance(QRgb a, QRgb b) {
  const int red = qRed(a) - qRed(b), green = qGreen(a) - qGreen(b), blue = qBlue(a) - qBlue(b);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

}  // namespace

void ColorCount::add(const QImage& image) {
  for (int y = 0; y < image.height(); ++y) {
    const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width();) {
      int end = x + 1;
      while (end < image.width() && row[end] == row[x]) ++end;
      counts_[row[x] | 0xff000000U] += end - x;
      x = end;
    }
  }
}

std::vector<QRgb> ColorCount::best(int limit) const {
  std::vector<Counted> sorted;
  std::int64_t pixels = 0;
  for (const auto& [color, count] : counts_) {
    sorted.push_back({color, count});
    pixels += count;
  }
  if (sorted.empty()) return {qRgb(0, 0, 0)};
  std::sort(sorted.begin(), sorted.end(), [](const Counted& a, const Counted& b) {
    return a.count != b.count ? a.count > b.count : a.color < b.color;
  });
  std::size_t exact = sorted.size();
  if (sorted.size() > std::size_t(limit)) {
    const auto is_area = [&](const Counted& one) { return one.count * 1000 >= pixels; };
    exact = std::size_t(std::find_if_not(sorted.begin(), sorted.end(), is_area) - sorted.begin());
    exact = std::min(exact, std::size_t(limit) / 2);
  }
  std::vector<QRgb> colors;
  for (std::size_t i = 0; i < exact; ++i) colors.push_back(sorted[i].color);
  if (exact < sorted.size()) {
    sorted.erase(sorted.begin(), sorted.begin() + std::ptrdiff_t(exact));
    const std::vector<QRgb> rest = cut(std::move(sorted), std::size_t(limit) - exact);
    colors.insert(colors.end(), rest.begin(), rest.end());
  }
  return colors;
}

GifPalette::GifPalette(std::vector<QRgb> colors) : colors_(std::move(colors)) {
  if (colors_.empty() || colors_.size() > std::size_t(most_colors))
    throw std::invalid_argument("a GIF palette has 1 to 255 colours");
}

std::uint8_t GifPalette::index_of(QRgb color) {
  const auto found = known_.find(color);
  if (found != known_.end()) return found->second;
  int nearest = std::numeric_limits<int>::max();
  std::uint8_t best = 0;
  for (std::size_t i = 0; i < colors_.size() && nearest > 0; ++i) {
    const int off = distance(colors_[i], color);
    if (off >= nearest) continue;
    nearest = off;
    best = std::uint8_t(i);
  }
  if (known_.size() >= memory_limit) known_.clear();
  known_.emplace(color, best);
  return best;
}

std::vector<std::uint8_t> GifPalette::indices(const QImage& image) {
  std::vector<std::uint8_t> all;
  all.reserve(std::size_t(image.width()) * std::size_t(image.height()));
  for (int y = 0; y < image.height(); ++y) {
    const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    for (int x = 0; x < image.width(); ++x) {
      const bool same = x > 0 && row[x] == row[x - 1];
      all.push_back(same ? all.back() : index_of(row[x]));
    }
  }
  return all;
}

}  // namespace lora::app
