// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/error_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <optional>

#include "app/document/error_value.h"
#include "app/document/lesson_error_text.h"
#include "app/document/save_error_text.h"
#include "app/document/weight_file_text.h"

namespace lora::app {
namespace {

QString say(const char* text) {
  return QCoreApplication::translate("ErrorText", text);
}

std::optional<QString> export_sentence(const Error& error) {
  switch (error.code) {
    case ErrorCode::picture_too_large:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The picture would have %1 × %2 pixels; at most %3 are possible. Choose a "
                                   "smaller size."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2));
    case ErrorCode::unknown_export:
      return say(QT_TRANSLATE_NOOP("ErrorText", "\"%1\" is not a format for files. Known are: %2."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::cancelled:
      return say(
          QT_TRANSLATE_NOOP("ErrorText", "Stopped before it was done. Nothing was changed or written."));
    case ErrorCode::export_failed:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The %1 file could not be made (%2). Nothing was written. Choose fewer or "
                                   "smaller pictures, or another format."))
          .arg(error_value(error, 0), error_value(error, 1));
    default:
      return std::nullopt;
  }
}

std::optional<QString> file_sentence(const Error& error) {
  switch (error.code) {
    case ErrorCode::file_not_found:
      return say(QT_TRANSLATE_NOOP("ErrorText", "There is no file here: %1. Check the name and the folder."))
          .arg(error_value(error, 0));
    case ErrorCode::no_rating_file:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The folder %1 has no file of ratings. Looked for: %2. Choose the folder "
                                   "that was unpacked from MovieLens, or the file itself."))
          .arg(error_value(error, 0), error_list(error, 1));
    case ErrorCode::file_unreadable:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The file %1 cannot be read. Check that you may open it and that it is an "
                                   "ordinary file."))
          .arg(error_value(error, 0));
    case ErrorCode::file_unwritable:
      return save_error_text(error);
    case ErrorCode::file_too_large:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The file has %1; at most %2 can be opened. Use a smaller part of it."))
          .arg(error_size(error, 0), error_size(error, 1));
    case ErrorCode::empty_input:
      return say(QT_TRANSLATE_NOOP("ErrorText", "The file is empty. Choose another one."));
    case ErrorCode::bad_encoding:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "The text is damaged: it is not valid %1. Save the file again as CSV in UTF-8."))
          .arg(error_value(error, 0));
    case ErrorCode::binary_input:
      return say(QT_TRANSLATE_NOOP(
          "ErrorText", "This is not a text file. If it comes from a spreadsheet, save it as CSV first."));
    case ErrorCode::unknown_format:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "No ratings were recognised; the file begins with \"%1\". Use a CSV with movies in "
                     "the first row and users in the first column, or with the columns user, "
                     "movie and rating."))
          .arg(error_value(error, 0));
    default:
      return std::nullopt;
  }
}

std::optional<QString> cell_sentence(const Error& error) {
  switch (error.code) {
    case ErrorCode::unclosed_quote:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "A quotation mark opens here and never closes. Close it or take it out."));
    case ErrorCode::not_a_number:
      if (error_value(error, 0).isEmpty()) {
        return say(
            QT_TRANSLATE_NOOP("ErrorText", "The rating is missing. Type a number or take the row out."));
      }
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "\"%1\" is not a number. Type a rating, or leave the cell empty if the movie "
                     "was not seen."))
          .arg(error_value(error, 0));
    case ErrorCode::rating_not_finite:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "\"%1\" cannot be a rating. Type an ordinary number, or leave the cell empty if "
                     "the movie was not seen."))
          .arg(error_value(error, 0));
    case ErrorCode::out_of_range:
      if (error.place.column == 0 || error_value(error, 0) != QLatin1String("rating")) return std::nullopt;
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "\"%1\" is no rating: it must lie between %2 and %3. Type a smaller number, "
                     "or leave the cell empty if the movie was not seen."))
          .arg(error_value(error, 1), error_value(error, 2), error_value(error, 3));
    case ErrorCode::too_few_columns:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The row has %1 filled columns but needs %2. Fill in what is missing or "
                                   "take the row out."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::too_many_columns:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The row has %1 columns, the first row only %2. Put names with commas "
                                   "into quotation marks, or take the extra cells out."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::duplicate_name:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The name \"%1\" is already used at %2. Give each its own name."))
          .arg(error_value(error, 0), error_value(error, 1));
    default:
      return std::nullopt;
  }
}

std::optional<QString> table_sentence(const Error& error) {
  switch (error.code) {
    case ErrorCode::no_ratings:
      return say(
          QT_TRANSLATE_NOOP("ErrorText",
                            "There are no ratings in the file. It needs at least one user, one movie and "
                            "one rating."));
    case ErrorCode::table_too_large:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "%1 users and %2 movies are too many; the limit is %3. Use a smaller part of "
                     "the data."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2));
    case ErrorCode::too_many_ratings:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "There are more than %1 ratings in the file. Use a smaller part of it."))
          .arg(error_value(error, 0));
    default:
      return std::nullopt;
  }
}

/// What JsonNode wanted, in words.
QString kind_of_entry(const Error& error) {
  static constexpr const char* kinds[] = {QT_TRANSLATE_NOOP("ErrorText", "array"),
                                          QT_TRANSLATE_NOOP("ErrorText", "object"),
                                          QT_TRANSLATE_NOOP("ErrorText", "text"),
                                          QT_TRANSLATE_NOOP("ErrorText", "number"),
                                          QT_TRANSLATE_NOOP("ErrorText", "whole number"),
                                          QT_TRANSLATE_NOOP("ErrorText", "true or false"),
                                          QT_TRANSLATE_NOOP("ErrorText", "true"),
                                          QT_TRANSLATE_NOOP("ErrorText", "the name of a number"),
                                          QT_TRANSLATE_NOOP("ErrorText", "the name of a cell"),
                                          QT_TRANSLATE_NOOP("ErrorText", "lower case letters, digits and -")};
  const QString wanted = error_value(error, 1);
  for (const char* kind : kinds)
    if (wanted == QLatin1String(kind)) return say(kind);
  return wanted;
}

std::optional<QString> session_sentence(const Error& error) {
  switch (error.code) {
    case ErrorCode::invalid_json:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The file is damaged or incomplete: its text is not valid JSON. Correct "
                                   "it, or open an older copy."));
    case ErrorCode::not_a_session:
      return say(
          QT_TRANSLATE_NOOP("ErrorText",
                            "This is not a LoRA Cinema session. Choose a file that ends in .loracinema, or a "
                            "CSV with ratings."));
    case ErrorCode::newer_version:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The file is for a newer LoRA Cinema (file version %1, this program "
                                   "knows %2). Update the program to open it."))
          .arg(error_value(error, 0), error_value(error, 1));
    case ErrorCode::missing_key:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The entry \"%1\" is missing. Add it, or open an older copy of the file."))
          .arg(error_value(error, 0));
    case ErrorCode::wrong_type:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The entry \"%1\" is not of the kind \"%2\". Correct it, or open an older "
                                   "copy of the file."))
          .arg(error_value(error, 0), kind_of_entry(error));
    case ErrorCode::out_of_range:
      return say(QT_TRANSLATE_NOOP(
                     "ErrorText",
                     "The entry \"%1\" is %2, but must lie between %3 and %4. Correct it, or open an "
                     "older copy of the file."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2), error_value(error, 3));
    case ErrorCode::size_mismatch:
      return say(QT_TRANSLATE_NOOP("ErrorText",
                                   "The size of \"%1\" should be %2 but is %3. Correct it, or open an older "
                                   "copy of the file."))
          .arg(error_value(error, 0), error_value(error, 1), error_value(error, 2));
    default:
      return std::nullopt;
  }
}

/// The sentence with its place before it.
QString placed(const Place& place, const QString& sentence) {
  const QString file = QFileInfo(QString::fromStdString(place.file)).fileName();
  const QString line = QString::number(place.line);
  const QString column = QString::number(place.column);
  if (file.isEmpty() && place.line == 0) return sentence;
  if (place.line == 0) return say(QT_TRANSLATE_NOOP("ErrorText", "%1: %2")).arg(file, sentence);
  if (file.isEmpty()) {
    return place.column == 0
               ? say(QT_TRANSLATE_NOOP("ErrorText", "Line %1: %2")).arg(line, sentence)
               : say(QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: %3")).arg(line, column, sentence);
  }
  return place.column == 0 ? say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2: %3")).arg(file, line, sentence)
                           : say(QT_TRANSLATE_NOOP("ErrorText", "%1, line %2, column %3: %4"))
                                 .arg(file, line, column, sentence);
}

bool names_its_file(ErrorCode code) {
  return code == ErrorCode::file_not_found || code == ErrorCode::file_unreadable ||
         code == ErrorCode::file_unwritable;
}

}  // namespace

QString error_text(const Error& error) {
  std::optional<QString> sentence = file_sentence(error);
  if (!sentence) sentence = cell_sentence(error);
  if (!sentence) sentence = table_sentence(error);
  if (!sentence) sentence = session_sentence(error);
  if (!sentence) sentence = weight_file_text(error);
  if (!sentence) sentence = export_sentence(error);
  if (!sentence) sentence = lesson_error_text(error);
  const QString text = sentence.value_or(QString());
  return names_its_file(error.code) ? text : placed(error.place, text);
}

}  // namespace lora::app
