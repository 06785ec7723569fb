// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/ratings/csv_dialect.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace lora::app {

/// How a file is read: for each property what was found, and what may be chosen instead.
class ImportSettings : public QWidget {
  Q_OBJECT
 public:
  explicit ImportSettings(QWidget* parent = nullptr);

  DialectChoice choice() const;
  void set_choice(const DialectChoice& choice);
  /// Names what was found, and marks what is not certain.
  void show_found(const CsvDialect& found, const std::vector<DialectDoubt>& doubts);
  /// Nothing could be found.
  void show_nothing_found();

 signals:
  void changed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  struct Property {
    QLabel* label;
    QComboBox* box;  ///< entry 0: as found; the others: the values in order
  };
  Property add_property(const char* name);
  void fill(const Property& property, const QStringList& values) const;
  void set_found(const Property& property, const QString& found, bool doubtful) const;
  void start_over();
  void retranslate();

  Property encoding_;
  Property delimiter_;
  Property quote_;
  Property form_;
  Property header_;
  Property user_names_;
  Property decimal_;
  Property thousands_;
  QPushButton* start_over_;
  std::optional<CsvDialect> found_;
  std::vector<DialectDoubt> doubts_;
};

}  // namespace lora::app
