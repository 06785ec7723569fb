// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "core/adapter/tensor.h"

namespace lora {

/// The bytes of a safetensors file, the same for the same tensors in whatever order: as the reference library
/// sorts them, wider types first, then by name; the header is padded with spaces so that the data starts at a
/// multiple of 8 bytes. Throws std::invalid_argument when a name comes twice, is "__metadata__" or is not
/// UTF-8, or when a tensor's bytes do not agree with its shape.
std::vector<std::byte> write_safetensors(std::span<const TensorView> tensors,
                                         const std::map<std::string, std::string>& metadata);

}  // namespace lora
