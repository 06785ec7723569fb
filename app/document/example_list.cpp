// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/example_list.h"

#include "app/document/data_source.h"

namespace lora::app {

QVector<ExampleEntry> example_list(const QString& language) {
  QVector<ExampleEntry> entries;
  for (const QString& id : example_ids()) {
    const auto data = load_data(id, language);
    if (data) entries.append({id, QString::fromStdString(data->session.title), data->story});
  }
  return entries;
}

}  // namespace lora::app
