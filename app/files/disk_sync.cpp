// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/disk_sync.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace lora::app {

#ifdef Q_OS_UNIX
bool sync_to_disk(QFile& file) {
  return file.flush() && ::fsync(file.handle()) == 0;
}

bool sync_folder(const QString& folder) {
  const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool done = ::fsync(descriptor) == 0;
  ::close(descriptor);
  return done;
}
#else
bool sync_to_disk(QFile& file) {
  return file.flush();
}

bool sync_folder(const QString&) {
  return true;
}
#endif

}  // namespace lora::app
