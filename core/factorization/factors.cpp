// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factorization/factors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace lora {
namespace {

bool same(const Matrix& first, const Matrix& second) {
  return first.rows() == second.rows() && first.cols() == second.cols() &&
         std::equal(first.data(), first.data() + first.size(), second.data());
}

bool finite(const Matrix& matrix) {
  return std::all_of(matrix.data(), matrix.data() + matrix.size(),
                     [](double value) { return std::isfinite(value); });
}

class Fnv1a {
 public:
  void add(std::uint64_t word) {
    for (int shift = 0; shift < 64; shift += 8) {
      hash_ = (hash_ ^ ((word >> shift) & 0xFF)) * 0x100000001B3ULL;
    }
  }
  void add(const Matrix& matrix) {
    add(static_cast<std::uint64_t>(matrix.rows()));
    add(static_cast<std::uint64_t>(matrix.cols()));
    for (Eigen::Index k = 0; k < matrix.size(); ++k) add(std::bit_cast<std::uint64_t>(matrix.data()[k]));
  }
  std::uint64_t value() const { return hash_; }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325ULL;
};

}  // namespace

double Factors::product(std::size_t user, std::size_t movie) const {
  double sum = 0.0;
  const auto u = static_cast<Eigen::Index>(user);
  const auto i = static_cast<Eigen::Index>(movie);
  for (Eigen::Index k = 0; k < a.cols(); ++k) sum += a(u, k) * b(k, i);
  return sum;
}

bool Factors::all_finite() const {
  return finite(a) && finite(b);
}

bool Factors::operator==(const Factors& other) const {
  return same(a, other.a) && same(b, other.b);
}

std::string hash_of(const Factors& factors) {
  Fnv1a hash;
  hash.add(factors.a);
  hash.add(factors.b);
  static constexpr char digits[] = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t k = 0; k < 16; ++k) text[k] = digits[(hash.value() >> (60 - 4 * k)) & 0xF];
  return text;
}

}  // namespace lora
