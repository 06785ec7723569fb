// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/core/limits/memory_meter.h"
#include "tests/fuzz/byte_mutator.h"
#include "tests/fuzz/fuzz_target.h"

// The fuzz targets without libFuzzer, for every build: the seeds of a folder, then a number of mutations of
// them, the same every time.

extern "C" __attribute__((weak)) std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size,
                                                                     std::size_t capacity, unsigned seed);

namespace {

using namespace lora::fuzz;

constexpr std::size_t usual_size = 8u << 10;
constexpr std::size_t largest_size = 1u << 20;
constexpr std::size_t memory_limit = 64u << 20;
constexpr std::size_t one_is_large = 2000;

ByteMutator* mutator = nullptr;

std::vector<std::string> files_of(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> files;
  for (const auto& path : paths) {
    std::ifstream file(path, std::ios::binary);
    files.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return files;
}

std::uint8_t* bytes_of(std::string& text) {
  return reinterpret_cast<std::uint8_t*>(text.data());
}

const std::string* running = nullptr;

/// The input that ends the program stays where it can be picked up, as a seed for the next time.
void keep_input(int) {
  std::ofstream("fuzz_failed_input", std::ios::binary) << *running;
}

void run(std::string& input, std::size_t& peak) {
  running = &input;
  const lora::MemoryMeter meter;
  LLVMFuzzerTestOneInput(bytes_of(input), input.size());
  const std::size_t used = meter.peak();
  require(used <= memory_limit, "an input of up to 1 MiB costs at most 64 MiB");
  peak = std::max(peak, used);
}

void mutate(std::string& input, std::size_t turn) {
  if (turn % one_is_large == one_is_large - 1) return mutator->inflate(input, largest_size);
  const std::size_t capacity = std::max(usual_size, input.size());
  if (LLVMFuzzerCustomMutator == nullptr) return mutator->mutate(input, capacity);
  const std::size_t size = input.size();
  input.resize(capacity);
  const auto seed = static_cast<unsigned>(mutator->below(1u << 30));
  input.resize(LLVMFuzzerCustomMutator(bytes_of(input), size, capacity, seed));
}

std::size_t number_of(const char* text) {
  std::size_t number = 0;
  std::from_chars(text, text + std::strlen(text), number);
  return number;
}

}  // namespace

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t capacity) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  mutator->mutate(bytes, capacity);
  std::copy(bytes.begin(), bytes.end(), data);
  return bytes.size();
}

int main(int count, char** arguments) {
  if (count < 3) {
    std::fprintf(stderr, "usage: %s FOLDER MUTATIONS [SEED]\n", arguments[0]);
    return 2;
  }
  const std::vector<std::string> seeds = files_of(arguments[1]);
  if (seeds.empty()) return 2;
  ByteMutator mutations(count > 3 ? number_of(arguments[3]) : 1, seeds);
  mutator = &mutations;
  std::signal(SIGABRT, keep_input);
  std::size_t peak = 0;
  for (std::string seed : seeds) run(seed, peak);
  const std::size_t runs = number_of(arguments[2]);
  std::string input;
  for (std::size_t turn = 0; turn < runs; ++turn) {
    // Some mutations are made of mutations.
    if (turn % 4 == 0 || input.size() > usual_size) input = seeds[mutations.below(seeds.size())];
    mutate(input, turn);
    run(input, peak);
  }
  std::printf("%zu seeds, %zu mutations, at most %zu KiB held\n", seeds.size(), runs, peak >> 10);
  return 0;
}
