// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The row kernels in pairs of doubles, which every 64-bit processor has instructions for. Sums are made in
// the same order as with AVX2; only products are rounded before they are added.
#include <cmath>
#include <cstring>

#include "core/kernels/row_kernels.h"
#include "core/kernels/row_loops.h"

namespace lora {
namespace {

#if defined(__GNUC__)
using Pair = double __attribute__((vector_size(16)));
using Mask = long long __attribute__((vector_size(16)));

inline Pair seen_pair(Pair error, Pair wanted) {
  return reinterpret_cast<Pair>(reinterpret_cast<Mask>(error) & (wanted == wanted));
}
#else
struct Pair {
  double value[2];
  double operator[](std::size_t lane) const { return value[lane]; }
  double& operator[](std::size_t lane) { return value[lane]; }
  friend Pair operator+(Pair a, Pair b) { return {a[0] + b[0], a[1] + b[1]}; }
  friend Pair operator-(Pair a, Pair b) { return {a[0] - b[0], a[1] - b[1]}; }
  friend Pair operator*(Pair a, Pair b) { return {a[0] * b[0], a[1] * b[1]}; }
  friend Pair operator/(Pair a, Pair b) { return {a[0] / b[0], a[1] / b[1]}; }
};

inline Pair seen_pair(Pair error, Pair wanted) {
  return {wanted[0] == wanted[0] ? error[0] : 0.0, wanted[1] == wanted[1] ? error[1] : 0.0};
}
#endif

struct Pairs {
  Pair low, high;

  static Pairs load(const double* from) {
    Pairs values;
    std::memcpy(&values.low, from, sizeof values.low);
    std::memcpy(&values.high, from + 2, sizeof values.high);
    return values;
  }
  void store(double* to) const {
    std::memcpy(to, &low, sizeof low);
    std::memcpy(to + 2, &high, sizeof high);
  }
  static Pairs all(double value) { return {Pair{value, value}, Pair{value, value}}; }
  static Pairs fma(Pairs a, Pairs b, Pairs c) { return a * b + c; }
  friend Pairs operator+(Pairs a, Pairs b) { return {a.low + b.low, a.high + b.high}; }
  friend Pairs operator-(Pairs a, Pairs b) { return {a.low - b.low, a.high - b.high}; }
  friend Pairs operator*(Pairs a, Pairs b) { return {a.low * b.low, a.high * b.high}; }
  friend Pairs operator/(Pairs a, Pairs b) { return {a.low / b.low, a.high / b.high}; }
  Pairs root() const {
    return {Pair{std::sqrt(low[0]), std::sqrt(low[1])}, Pair{std::sqrt(high[0]), std::sqrt(high[1])}};
  }
  Pairs where_seen(Pairs wanted) const { return {seen_pair(low, wanted.low), seen_pair(high, wanted.high)}; }
  bool all_at_most(Pairs limit) const {
    return low[0] <= limit.low[0] && low[1] <= limit.low[1] && high[0] <= limit.high[0] &&
           high[1] <= limit.high[1];
  }
  double sum() const { return (low[0] + low[1]) + (high[0] + high[1]); }
  static Pairs sums_of(Pairs a, Pairs b, Pairs c, Pairs d) {
    return {Pair{a.sum(), b.sum()}, Pair{c.sum(), d.sum()}};
  }
};

}  // namespace

const RowKernels& portable_row_kernels() {
  static const RowKernels kernels = {"portable", evaluate_at<Pairs>, descend<Pairs>};
  return kernels;
}

}  // namespace lora
