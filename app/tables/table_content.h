// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <vector>

namespace lora::app {

struct TableColumn {
  QString key;  ///< ASCII name in CSV
  QString header;
  QString tool_tip = {};
  bool left = false;  ///< texts stand at the left, numbers at the right
};

struct TableCell {
  QString text;
  QString csv;    ///< full precision, ready for RFC 4180
  QVariant sort;  ///< what rows are sorted by
  QString tool_tip = {};
};

/// A cell of a text.
TableCell text_cell(const QString& text, const QString& tool_tip = {});
/// A cell of a number, shown as `text`.
TableCell number_cell(double value, const QString& text, const QString& tool_tip = {});

/// A table as a plain value, ready to be shown and written.
struct TableContent {
  std::vector<TableColumn> columns;
  std::vector<std::vector<TableCell>> rows;
};

}  // namespace lora::app
