// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/lesson_error_text.h"

#include <QCoreApplication>

#include "app/document/error_value.h"

namespace lora::app {
namespace {

QString say(const char* text) {
  return QCoreApplication::translate("ErrorText", text);
}

}  // namespace

std::optional<QString> lesson_error_text(const Error& error) {
  switch (error.code) {
    case ErrorCode::unknown_word:
      return say(QT_TRANSLATE_NOOP("ErrorText", "\"%1\" cannot be \"%2\". Known are: %3."))
          .arg(error_value(error, 0), error_value(error, 1), error_list(error, 2));
    case ErrorCode::lesson_heading:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "\"%1\" cannot stand here. A lesson begins with \"# Title\"; then come "
                                   "\"## id: Heading\" "
                                   "and below it text, \"### ask\", \"### task\", \"### hint\", \"### done\" "
                                   "or \"### note\"."))
          .arg(error_value(error, 0));
    case ErrorCode::unclosed_mark:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "The mark \"%1\" opens in this paragraph and never closes. Close it or take it "
                     "out."))
          .arg(error_value(error, 0));
    case ErrorCode::lesson_section:
      return say(QT_TRANSLATE_NOOP("ErrorText", "The part \"%1\" is missing in the language \"%2\". Add it."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::lesson_answers:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "\"%1\" lists %2 answers but needs %3 (2 to 6 are possible). Each answer is a "
                     "line that begins with \"- \"."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2));
    case ErrorCode::unsafe_name:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "\"%1\" is not a plain file name inside the lesson's folder. Put the file there "
                     "and name it without a folder."))
          .arg(error_value(error, 0));
    default:
      return std::nullopt;
  }
}

}  // namespace lora::app
