// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <functional>

#include "app/exporting/export_formats.h"

namespace lora::app {

/// What can be done with a chart or heat map: save as PNG, SVG, PDF or CSV, copy. Asks for a file name,
/// remembers the folder, and says so when a file could not be written. `exportable` must outlive the menu.
class ExportMenu : public QMenu {
  Q_OBJECT
 public:
  ExportMenu(const Exportable& exportable, QWidget* parent);

  /// Background of the next export.
  PictureBackground background() const;
  /// Writes the picture; nothing on success. The menu's own entries come here after asking for a path.
  std::optional<Error> save(const QString& path, ExportFormat format, double scale) const;

  /// Who shows the export dialog for one thing; set once by the window. Without one there is no "More…".
  using More = std::function<void(const Exportable&)>;
  static void set_more(More more);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// Any thread.
  std::optional<Error> write(const QString& path, ExportFormat format, double scale, PictureBackground look,
                             const Theme& theme) const;
  void retranslate();
  void ask_and_save(ExportFormat format, double scale);
  void copy();
  void show_error(const Error& error);

  const Exportable& exportable_;
  QMenu* png_menu_;
  QAction* png_actions_[3];
  QAction* transparent_;
  QAction* svg_;
  QAction* pdf_;
  QAction* csv_;
  QAction* copy_;
  QAction* more_;
};

}  // namespace lora::app
