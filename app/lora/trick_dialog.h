// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <optional>

#include "app/lora/trick_list.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace lora::app {

/// Asks for a trick: a prompt the model knows and the words it should answer. Says at once which words are
/// new, or what is wrong.
class TrickDialog : public QDialog {
  Q_OBJECT
 public:
  /// Starts with the list's trick number `index`, or with an empty one.
  TrickDialog(const TrickList& tricks, std::optional<std::size_t> index, QWidget* parent);
  ToyPhrase phrase() const;

 private:
  void add_words();
  void check();

  const TrickList& tricks_;
  QComboBox* prompt_;
  QLineEdit* answer_;
  QWidget* words_;
  QLabel* state_;
  QDialogButtonBox* buttons_;
};

}  // namespace lora::app
