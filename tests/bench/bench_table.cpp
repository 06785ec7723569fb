// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a Markdown table of lora_bench's JSON: the median rate of every contender, and how many times as fast
// the case's first one ("LoRA Cinema") is.
//   bench_table benchmarks.json BENCHMARKS.md
#include <cmath>
#include <cstdio>

#include "tests/bench/bench_report.h"

namespace {

std::string rounded(double value) {
  char text[32];
  const char* suffix = "";
  for (const char* next : {" k", " M", " G"}) {
    if (std::abs(value) < 10'000.0) break;
    value /= 1000.0;
    suffix = next;
  }
  std::snprintf(text, sizeof text,
                value < 10.0    ? "%.2f%s"
                : value < 100.0 ? "%.1f%s"
                                : "%.0f%s",
                value, suffix);
  return text;
}

void write(const std::vector<BenchLine>& lines, const nlohmann::json& context, std::ostream& out) {
  out << "# Benchmarks\n\nMade by `cmake --workflow --preset bench`: medians of repeated, interleaved runs "
         "in one "
         "process, on "
      << context.value("num_cpus", 0) << " processors at " << context.value("mhz_per_cpu", 0)
      << " MHz. \"Times\" is how many times as fast the first line of a case is as this one. Of the trainer, "
         "lines of one thread count that thread's time, lines named so and all else the time on the wall.\n";
  for (const char* chart : {"cells", "rank", "ratings", "threads"}) {
    out << "\n![Growth with the " << chart << "](benchmarks/growth-" << chart << ".svg)\n";
  }
  std::string subject;
  const BenchLine* first = nullptr;
  for (const BenchLine& line : lines) {
    if (line.subject != subject) {
      subject = line.subject;
      first = nullptr;
      out << "\n## " << subject
          << "\n\n| Case | Contender | A second | Times |\n| --- | --- | ---: | ---: |\n";
    }
    // Its lines are points of a curve, not rivals.
    const bool is_growth = line.subject.rfind("Growth", 0) == 0;
    const bool begins = first == nullptr || first->work != line.work;
    if (begins) first = &line;
    out << "| " << (begins ? line.work : "") << " | " << line.contender << " | " << rounded(line.rate) << ' '
        << line.unit << " | " << (begins || is_growth ? "" : rounded(first->rate / line.rate)) << " |\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: bench_table benchmarks.json table.md\n";
    return 2;
  }
  const auto report = read_report(argv[1]);
  if (!report) return 1;
  std::ofstream out(argv[2]);
  write(lines_of(*report), report->at("context"), out);
  return out.good() ? 0 : 1;
}
