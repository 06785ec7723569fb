// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message_filter.h"

#include <QString>
#include <QtGlobal>

namespace lora::app {
namespace {

QtMessageHandler& earlier_handler() {
  static QtMessageHandler handler = nullptr;
  return handler;
}

void pass_on(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  if (text.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"))) return;
  earlier_handler()(type, context, text);
}

}  // namespace

void hide_runtime_folder_remark() {
  earlier_handler() = qInstallMessageHandler(pass_on);
}

}  // namespace lora::app
