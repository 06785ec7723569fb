// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/models/catalog_choice.h"
#include "app/tables/table_content.h"

namespace lora::app {

/// The sentences and tables of the catalogue.
class CatalogTexts {
  Q_DECLARE_TR_FUNCTIONS(CatalogTexts)
 public:
  /// "3,407,872".
  static QString number(std::uint64_t value);
  /// "13.6 MB" (SI).
  static QString bytes(std::uint64_t value);
  /// "0.0424 %".
  static QString share(double share);

  /// What one rank costs, against training everything.
  static QString story(const CatalogChoice& choice, std::size_t rank);
  /// A row per rank, then one for training all weights.
  static TableContent count_table(const CatalogChoice& choice);
  /// A row per kind of weight.
  static TableContent break_even_table(const CatalogChoice& choice);
  /// Where the model's numbers come from, as rich text with links.
  static QString sources(const ModelDescription& model);
};

}  // namespace lora::app
