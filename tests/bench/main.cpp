// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All timings of core. Each is named subject/case/contender and counts items; contenders of one case are
// compared by bench_table. On a shared machine run them interleaved, medians of at least five:
//   lora_bench --benchmark_repetitions=5 --benchmark_enable_random_interleaving=true
#include <benchmark/benchmark.h>

BENCHMARK_MAIN();
