// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session_store.h"

#include "app/files/atomic_file.h"
#include "core/session/session_codec.h"

namespace lora::app {

QByteArray session_bytes(const Session& session) {
  return QByteArray::fromStdString(encode_session(session));
}

std::optional<Error> save_session(const Session& session, const QString& path) {
  return write_atomically(path, session_bytes(session));
}

}  // namespace lora::app
