// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace lora::fuzz {

/// Changes the JSON or the data of a safetensors file (three times in four the JSON), writes the JSON's new
/// length into the first 8 bytes and, when `seed` says so, cuts or fills the file to the largest
/// end that the JSON names. Without this nearly every mutation ends at the check of the length.
std::size_t mutate_repaired(std::uint8_t* data, std::size_t size, std::size_t capacity, unsigned seed);

}  // namespace lora::fuzz
