// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library: lets a system call fail. LORA_FAULT is "count" (tells the calls at the end),
// or CALL:N:WHAT, where WHAT is the number of an error, "short" (half of it), or "kill"; N is 1 for the first
// call after lora_fault_arm(), 0 for every one of them.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>

namespace {

struct Fault {
  std::string call;
  int number = -1;
  std::string what;
};

bool armed = false;

std::map<std::string, int>& counts() {
  static std::map<std::string, int> all;
  return all;
}

const Fault& fault() {
  static const Fault wanted = [] {
    Fault read;
    const char* text = std::getenv("LORA_FAULT");
    if (text == nullptr) return read;
    const std::string all = text;
    const auto first = all.find(':');
    if (first == std::string::npos) return read;
    const auto second = all.find(':', first + 1);
    read.call = all.substr(0, first);
    read.number = std::atoi(all.substr(first + 1, second - first - 1).c_str());
    read.what = all.substr(second + 1);
    return read;
  }();
  return wanted;
}

/// Whether this call is to go wrong.
bool strikes(const char* call) {
  if (!armed) return false;
  const int number = ++counts()[call];
  if (fault().call != call || (fault().number != 0 && fault().number != number)) return false;
  if (fault().what == "kill") ::kill(::getpid(), SIGKILL);
  // Every call of a kind: the first try of each is interrupted, the second is not.
  if (fault().number == 0 && fault().what == std::to_string(EINTR)) return number % 2 == 1;
  return true;
}

bool fails(const char* call) {
  if (!strikes(call)) return false;
  if (fault().what == "short") return false;
  errno = std::atoi(fault().what.c_str());
  return true;
}

template <typename Function>
Function* real(const char* name, Function*) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

void lora_fault_arm() {
  armed = true;
}

void lora_fault_disarm() {
  armed = false;
  const char* text = std::getenv("LORA_FAULT");
  if (text == nullptr || std::strcmp(text, "count") != 0) return;
  for (const auto& [call, count] : counts()) std::fprintf(stderr, "%s %d\n", call.c_str(), count);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
  if (fault().what == "short" && fault().call == "write") {
    if (strikes("write")) size = std::max<size_t>(1, std::min<size_t>(size / 2, 999));
  } else if (fails("write")) {
    return -1;
  }
  return real("write", &write)(descriptor, bytes, size);
}

ssize_t pread64(int descriptor, void* bytes, size_t size, off64_t offset) {
  if (fails("pread")) return -1;
  return real("pread64", &pread64)(descriptor, bytes, size, offset);
}

ssize_t pread(int descriptor, void* bytes, size_t size, off_t offset) {
  if (fails("pread")) return -1;
  return real("pread", &pread)(descriptor, bytes, size, offset);
}

int fsync(int descriptor) {
  if (fails("fsync")) return -1;
  return real("fsync", &fsync)(descriptor);
}

int close(int descriptor) {
  if (fails("close")) {
    const int code = errno;
    real("close", &close)(descriptor);
    errno = code;
    return -1;
  }
  return real("close", &close)(descriptor);
}

int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (fails("open")) return -1;
  return real("open", &open)(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  if (fails("open")) return -1;
  return real("open64", &open64)(path, flags, mode);
}

int rename(const char* from, const char* to) noexcept {
  if (fails("rename")) return -1;
  return real("rename", &rename)(from, to);
}

int fchmod(int descriptor, mode_t mode) noexcept {
  if (fails("fchmod")) return -1;
  return real("fchmod", &fchmod)(descriptor, mode);
}

int fstat(int descriptor, struct stat* status) noexcept {
  if (fails("fstat")) return -1;
  return real("fstat", &fstat)(descriptor, status);
}

int stat(const char* path, struct stat* status) noexcept {
  if (fails("stat")) return -1;
  return real("stat", static_cast<int (*)(const char*, struct stat*)>(&stat))(path, status);
}

}  // extern "C"
