// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/weight_file_text.h"

#include <QCoreApplication>
#include <string_view>

#include "app/document/error_value.h"

namespace lora::app {
namespace {

QString say(const char* text) {
  return QCoreApplication::translate("ErrorText", text);
}

/// What foreign_kind() found, in words.
QString kind_text(const Error& error) {
  const std::string_view kind = error.values.empty() ? std::string_view() : error.values.front();
  if (kind == "git-lfs") {
    return say(QT_TRANSLATE_NOOP("ErrorText",
                                 "This is only a Git LFS pointer: the weights themselves were not fetched. "
                                 "Run \"git lfs pull\" in its folder, or download the file again."));
  }
  if (kind == "html") {
    return say(QT_TRANSLATE_NOOP("ErrorText",
                                 "This is a web page (HTML), not weights: the download has failed. Download "
                                 "the file again."));
  }
  if (kind == "pickle" || kind == "zip") {
    return say(QT_TRANSLATE_NOOP(
                   "ErrorText",
                   "This is a PyTorch file (%1), not safetensors. It may contain programs, so it is not "
                   "opened here. Save the adapter again as safetensors."))
        .arg(error_value(error, 0));
  }
  return say(QT_TRANSLATE_NOOP("ErrorText",
                               "This is a file of another kind (%1). Choose a file of the kind \"%2\"."))
      .arg(error_value(error, 0), error_value(error, 1));
}

std::optional<QString> size_text(const Error& error) {
  switch (error.code) {
    case ErrorCode::foreign_file:
      return kind_text(error);
    case ErrorCode::truncated_file:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "The file ends too early: it has %1 bytes and needs %2. Download or copy it again."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::trailing_bytes:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The file is too long: its header accounts for %1 bytes, but it has %2. "
                                   "Download or copy it again."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::header_too_large:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "This is not a safetensors file, or it is damaged: its header would have "
                                   "%1 bytes, at most %2 are allowed. Choose another file."))
          .arg(error_value(error, 0), error_value(error, 1));
    default:
      return std::nullopt;
  }
}

std::optional<QString> entry_text(const Error& error) {
  switch (error.code) {
    case ErrorCode::duplicate_key:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The entry \"%1\" stands there twice, so it is not clear which one "
                                   "counts. Take one of them out."))
          .arg(error_value(error, 0));
    case ErrorCode::unknown_key:
      return error_value(error, 1).isEmpty()
                 ? say(QT_TRANSLATE_NOOP("ErrorText",
                                         "The entry \"%1\" is not known here. Check its spelling or take it "
                                         "out."))
                       .arg(error_value(error, 0))
                 : say(QT_TRANSLATE_NOOP(
                           "ErrorText",
                           "The entry \"%1\" is not known in \"%2\". Check its spelling or take "
                           "it out."))
                       .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::unknown_reference:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "\"%1\" refers to \"%2\", which is not in the file. Check the spelling."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::not_lora:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "This adapter is of the kind \"%1\". Only LoRA adapters can be opened here."))
          .arg(error_value(error, 0));
    default:
      return std::nullopt;
  }
}

std::optional<QString> tensor_text(const Error& error) {
  switch (error.code) {
    case ErrorCode::unknown_tensor_type:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The tensor \"%1\" has numbers of the kind %2, which cannot be read. Save "
                                   "the adapter as F32, F16 or BF16."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::tensor_too_large:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "The tensor \"%1\" cannot have the shape %2. The file is damaged: download "
                     "or copy it again."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::tensor_offsets:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The tensor \"%1\" should begin at byte %2 but lies from %3 to %4. The "
                                   "file is damaged: download or copy it again."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2), error_value(error, 3));
    case ErrorCode::tensor_shape:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The tensor \"%1\" has the shape %2, which A or B of LoRA cannot have. "
                                   "Choose a LoRA adapter."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::unpaired_tensor:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "The tensor \"%1\" has no partner: %2 is missing. A and B are needed both, "
                     "so the file is incomplete."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::rank_mismatch:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "In the module \"%1\", A has rank %2 but B has rank %3. They do not belong "
                     "together."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2));
    case ErrorCode::no_lora_tensors:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "There is no LoRA in this file: none of its %1 tensors is called lora_A, "
                                   "lora_B, lora_down or lora_up. Choose an adapter, not a whole model."))
          .arg(error_value(error, 0));
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<QString> weight_file_text(const Error& error) {
  if (auto text = size_text(error)) return text;
  if (auto text = entry_text(error)) return text;
  return tensor_text(error);
}

}  // namespace lora::app
