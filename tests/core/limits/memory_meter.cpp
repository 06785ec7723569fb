// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/limits/memory_meter.h"

#include <atomic>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> live{0};
std::atomic<std::size_t> highest{0};
std::atomic<std::size_t> asked{0};

/// Keeps the size, and where the block really begins, before what is given out.
struct Head {
  void* block;
  std::size_t size;
};

void* give(std::size_t size, std::size_t alignment) {
  void* const block = std::malloc(size + alignment + sizeof(Head));
  if (block == nullptr) throw std::bad_alloc();
  const auto start = reinterpret_cast<std::uintptr_t>(block) + sizeof(Head);
  const std::uintptr_t given = (start + alignment - 1) / alignment * alignment;
  reinterpret_cast<Head*>(given)[-1] = {block, size};
  asked += size;
  const std::size_t now = live += size;
  std::size_t most = highest;
  while (now > most && !highest.compare_exchange_weak(most, now)) {
  }
  return reinterpret_cast<void*>(given);
}

void* give_or_null(std::size_t size) noexcept {
  try {
    return give(size, alignof(std::max_align_t));
  } catch (const std::bad_alloc&) {
    return nullptr;
  }
}

void take(void* given) {
  if (given == nullptr) return;
  const Head head = static_cast<Head*>(given)[-1];
  live -= head.size;
  std::free(head.block);
}

constexpr std::size_t usual = alignof(std::max_align_t);

}  // namespace

// All of them: a sanitizer brings its own for each that is missing, and blocks must not go from one to the
// other.
void* operator new(std::size_t size) {
  return give(size, usual);
}
void* operator new[](std::size_t size) {
  return give(size, usual);
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return give_or_null(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return give_or_null(size);
}
void* operator new(std::size_t size, std::align_val_t alignment) {
  return give(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
  return give(size, static_cast<std::size_t>(alignment));
}
void operator delete(void* given) noexcept {
  take(given);
}
void operator delete[](void* given) noexcept {
  take(given);
}
void operator delete(void* given, std::size_t) noexcept {
  take(given);
}
void operator delete[](void* given, std::size_t) noexcept {
  take(given);
}
void operator delete(void* given, const std::nothrow_t&) noexcept {
  take(given);
}
void operator delete[](void* given, const std::nothrow_t&) noexcept {
  take(given);
}
void operator delete(void* given, std::align_val_t) noexcept {
  take(given);
}
void operator delete[](void* given, std::align_val_t) noexcept {
  take(given);
}
void operator delete(void* given, std::size_t, std::align_val_t) noexcept {
  take(given);
}
void operator delete[](void* given, std::size_t, std::align_val_t) noexcept {
  take(given);
}

namespace lora {

MemoryMeter::MemoryMeter() : before_(live), total_before_(asked) {
  highest = before_;
}

std::size_t MemoryMeter::peak() const {
  return highest - before_;
}

std::size_t MemoryMeter::total() const {
  return asked - total_before_;
}

}  // namespace lora
