// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session_store.h"

#include "app/files/atomic_file.h"
#include "core/session/session_codec.h"

namespace lora::app {

std::optional<Error> save_session(const Session& session, const QString& path) {
  return write_atomically(path, QByteArray::fromStdString(encode_session(session)));
}

}  // namespace lora::app
