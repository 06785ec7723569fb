// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

/// One contender of one case in lora_bench's JSON.
struct BenchLine {
  std::string subject, work, contender;
  std::string unit;   ///< what is counted, e.g. "steps"
  double rate = 0.0;  ///< of them a second
};

inline std::optional<nlohmann::json> read_report(const char* path) {
  std::ifstream in(path);
  nlohmann::json report = nlohmann::json::parse(in, nullptr, false);
  if (!report.is_discarded() && report.contains("benchmarks")) return report;
  std::cerr << path << " cannot be read as a report of lora_bench\n";
  return std::nullopt;
}

/// Of the runs' medians, or of single runs where there are no medians; in the order they were registered.
inline std::vector<BenchLine> lines_of(const nlohmann::json& report) {
  bool has_medians = false;
  for (const auto& run : report.at("benchmarks"))
    has_medians = has_medians || run.value("aggregate_name", "") == "median";
  std::map<int, BenchLine> ordered;
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
  std::vector<BenchLine> lines;
  for (auto& [index, line] : ordered) lines.push_back(std::move(line));
  return lines;
}
