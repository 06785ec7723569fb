// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/lora/model_catalog.h"

namespace lora::app {

/// A model of the catalogue.
struct CatalogModel {
  ModelDescription model;
  bool built_in = true;
};

/// The models that can be chosen, and what is wrong with files in the teacher's folder.
struct ModelCatalog {
  std::vector<CatalogModel> models;  ///< built-in ones first
  std::vector<Error> errors;
};

/// Where a teacher's own model files are kept; it need not exist.
QString own_models_folder();

ModelCatalog load_catalog();
/// Errors: those of read_file and read_model; the place names the file.
Result<ModelDescription> load_model_file(const QString& path);
/// A built-in model by its id, or a model file by its path. Errors: file_not_found and those of
/// load_model_file.
Result<ModelDescription> find_model(const QString& id_or_path);
/// Checks a model file and copies it into own_models_folder(). Errors also: file_unwritable.
Result<ModelDescription> add_model_file(const QString& path);

}  // namespace lora::app
