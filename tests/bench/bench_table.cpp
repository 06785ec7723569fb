// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a Markdown table of lora_bench's JSON: the median rate of every contender, and how many times as fast
// the case's first one ("LoRA Cinema") is.
//   bench_table benchmarks.json BENCHMARKS.md
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace {

struct Line {
  std::string subject, work, contender, unit;
  double rate = 0.0;
};

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

/// Of the runs' medians, or of single runs where there are no medians; in the order they were registered.
std::vector<Line> lines_of(const nlohmann::json& report) {
  bool has_medians = false;
  for (const auto& run : report.at("benchmarks"))
    has_medians = has_medians || run.value("aggregate_name", "") == "median";
  std::map<int, Line> ordered;
  for (const auto& run : report.at("benchmarks")) {
    if (has_medians && run.value("aggregate_name", "") != "median") continue;
    const std::string name = run.at("run_name").get<std::string>();
    const auto first = name.find('/');
    const auto second = name.find('/', first + 1);
    if (second == std::string::npos || !run.contains("items_per_second")) continue;
    const auto end = std::min(name.find('/', second + 1), name.size());
    ordered[run.value("family_index", 0)] = {
        name.substr(0, first), name.substr(first + 1, second - first - 1),
        name.substr(second + 1, end - second - 1), run.value("label", "items"),
        run.at("items_per_second").get<double>()};
  }
  std::vector<Line> lines;
  for (auto& [index, line] : ordered) lines.push_back(std::move(line));
  return lines;
}

void write(const std::vector<Line>& lines, const nlohmann::json& context, std::ostream& out) {
  out << "# Benchmarks\n\nMade by `cmake --workflow --preset bench`: medians of repeated, interleaved runs "
         "in one "
         "process, on "
      << context.value("num_cpus", 0) << " processors at " << context.value("mhz_per_cpu", 0)
      << " MHz. \"Times\" is how many times as fast the first line of a case is as this one. Lines of one "
         "thread "
         "count that thread's time, lines of two the time on the wall.\n";
  std::string subject;
  const Line* first = nullptr;
  for (const Line& line : lines) {
    if (line.subject != subject) {
      subject = line.subject;
      first = nullptr;
      out << "\n## " << subject
          << "\n\n| Case | Contender | A second | Times |\n| --- | --- | ---: | ---: |\n";
    }
    const bool begins = first == nullptr || first->work != line.work;
    if (begins) first = &line;
    out << "| " << (begins ? line.work : "") << " | " << line.contender << " | " << rounded(line.rate) << ' '
        << line.unit << " | " << (begins ? "" : rounded(first->rate / line.rate)) << " |\n";
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: bench_table benchmarks.json table.md\n";
    return 2;
  }
  std::ifstream in(argv[1]);
  const nlohmann::json report = nlohmann::json::parse(in, nullptr, false);
  if (report.is_discarded()) {
    std::cerr << argv[1] << " cannot be read as JSON\n";
    return 1;
  }
  std::ofstream out(argv[2]);
  write(lines_of(report), report.at("context"), out);
  return out.good() ? 0 : 1;
}
