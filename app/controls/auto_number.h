// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QCheckBox;

namespace lora::app {

class NumberBox;

/// A number that can be left to the program: while "auto" is ticked the box shows what is used and is grey.
class AutoNumber : public QWidget {
  Q_OBJECT
 public:
  explicit AutoNumber(QWidget* parent = nullptr);

  void set_texts(const QString& name, const QString& tool_tip);
  /// Shown while auto; in use otherwise only as the start of typing.
  void set_automatic_value(double value);
  /// Nothing: auto.
  std::optional<double> value() const;
  /// Does not emit chosen().
  void set_value(std::optional<double> value);

 signals:
  /// By the learner.
  void chosen();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  QCheckBox* automatic_;
  NumberBox* box_;
};

}  // namespace lora::app
