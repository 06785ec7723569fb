// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstring>

#include "core/adapter/peft_adapter.h"
#include "core/adapter/safetensors_writer.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/fuzz/header_repair.h"

namespace {

using namespace lora;

bool same(const TensorView& one, const TensorView& other) {
  return one.name == other.name && one.type == other.type && one.shape == other.shape &&
         std::ranges::equal(one.bytes, other.bytes);
}

void check_written(const SafetensorsFile& file) {
  const auto bytes = write_safetensors(file.tensors, file.metadata);
  const auto again = read_safetensors(bytes);
  fuzz::require(again.has_value(), "a written file can be read");
  fuzz::require(again->metadata == file.metadata, "metadata read back equal");
  fuzz::require(again->tensors.size() == file.tensors.size(), "as many tensors");
  for (const TensorView& tensor : file.tensors) {
    fuzz::require(
        std::ranges::any_of(again->tensors, [&](const TensorView& read) { return same(tensor, read); }),
        "a tensor reads back equal");
  }
}

void check_adapter(const PeftAdapter& adapter) {
  for (const LoraModule& module : adapter.modules) {
    fuzz::require(values_of(module.a).size() == module.rank * module.d_in, "A is r × d_in");
    fuzz::require(values_of(module.b).size() == module.d_out * module.rank, "B is d_out × r");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto file = read_safetensors({reinterpret_cast<const std::byte*>(data), size});
  if (!file) return 0;
  std::size_t bytes = 0;
  for (const TensorView& tensor : file->tensors) bytes += tensor.bytes.size();
  fuzz::require(bytes <= size, "tensors lie in the file");
  // Comparing is quadratic in the number of tensors.
  if (file->tensors.size() <= 200) check_written(*file);
  const auto adapter = read_peft_adapter(*file, std::nullopt);
  if (adapter) check_adapter(*adapter);
  return 0;
}

/// Half of the mutations change the header, or what follows it, and then put right what it says of the file.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t capacity,
                                               unsigned seed) {
  if (seed % 2 == 0) return LLVMFuzzerMutate(data, size, capacity);
  return fuzz::mutate_repaired(data, size, capacity, seed);
}
