// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace lora {

/// What a file really is that was given the name .safetensors: "git-lfs" (a pointer left by a checkout
/// without Git LFS), "npy", "zip" (PyTorch's .bin and .pt are such), "pickle", "html" (a web page, often a
/// failed download), "gzip", "gguf", "hdf5", "json"; empty when its first bytes are none of these.
std::string_view foreign_kind(std::span<const std::byte> bytes);

}  // namespace lora
