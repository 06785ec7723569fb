// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_texts.h"

#include <QCoreApplication>

namespace lora::app {
namespace {

QString say(const char* text) {
  return QCoreApplication::translate("ImportTexts", text);
}

}  // namespace

QString dialect_text(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::utf16_le:
      return QStringLiteral("UTF-16 LE");
    case TextEncoding::utf16_be:
      return QStringLiteral("UTF-16 BE");
    case TextEncoding::gb18030:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "GB18030 (Chinese)"));
    case TextEncoding::windows_1252:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "Windows-1252 (Western)"));
    case TextEncoding::latin1:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "Latin-1 (Western)"));
    case TextEncoding::utf8:
      break;
  }
  return QStringLiteral("UTF-8");
}

QString dialect_text(Delimiter delimiter) {
  switch (delimiter) {
    case Delimiter::comma:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "comma ,"));
    case Delimiter::semicolon:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "semicolon ;"));
    case Delimiter::tab:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "tab"));
    case Delimiter::bar:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "bar |"));
    case Delimiter::double_colon:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "double colon ::"));
    case Delimiter::wide_comma:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "full-width comma ，"));
  }
  return {};
}

QString dialect_text(QuoteMark quote) {
  switch (quote) {
    case QuoteMark::double_quote:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "double \""));
    case QuoteMark::apostrophe:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "single '"));
    case QuoteMark::none:
      break;
  }
  return say(QT_TRANSLATE_NOOP("ImportTexts", "none"));
}

QString dialect_text(DecimalMark decimal) {
  switch (decimal) {
    case DecimalMark::point:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "point: 4.5"));
    case DecimalMark::comma:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "comma: 4,5"));
    case DecimalMark::either:
      break;
  }
  return say(QT_TRANSLATE_NOOP("ImportTexts", "point or comma"));
}

QString dialect_text(ThousandsMark thousands) {
  switch (thousands) {
    case ThousandsMark::comma:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "comma: 1,000"));
    case ThousandsMark::point:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "point: 1.000"));
    case ThousandsMark::space:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "space: 1 000"));
    case ThousandsMark::apostrophe:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "apostrophe: 1'000"));
    case ThousandsMark::none:
      break;
  }
  return say(QT_TRANSLATE_NOOP("ImportTexts", "none: 1000"));
}

QString dialect_text(RatingForm form) {
  return form == RatingForm::matrix
             ? say(QT_TRANSLATE_NOOP("ImportTexts", "one user, a column a movie"))
             : say(QT_TRANSLATE_NOOP("ImportTexts", "one rating: user, movie, rating"));
}

QString header_text(bool header) {
  return header ? say(QT_TRANSLATE_NOOP("ImportTexts", "names"))
                : say(QT_TRANSLATE_NOOP("ImportTexts", "data"));
}

QString user_names_text(bool user_names) {
  return user_names ? say(QT_TRANSLATE_NOOP("ImportTexts", "names"))
                    : say(QT_TRANSLATE_NOOP("ImportTexts", "data"));
}

QString role_text(CellRole role) {
  switch (role) {
    case CellRole::movie_name:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "movie"));
    case CellRole::user_name:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "user"));
    case CellRole::rating:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "rating"));
    case CellRole::heading:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "heading"));
    case CellRole::ignored:
      break;
  }
  return say(QT_TRANSLATE_NOOP("ImportTexts", "not read"));
}

QString advice_for(ErrorCode code) {
  switch (code) {
    case ErrorCode::unclosed_quote:
      return say(QT_TRANSLATE_NOOP("ImportTexts",
                                   "If the mark belongs to a name, choose \"none\" for quotation marks."));
    case ErrorCode::bad_encoding:
      return say(QT_TRANSLATE_NOOP("ImportTexts", "Or choose another encoding."));
    case ErrorCode::not_a_number:
    case ErrorCode::rating_not_finite:
    case ErrorCode::out_of_range:
      return say(QT_TRANSLATE_NOOP("ImportTexts",
                                   "If its numbers are written in another way, choose the decimal mark and "
                                   "the thousands mark."));
    case ErrorCode::no_ratings:
    case ErrorCode::unknown_format:
    case ErrorCode::too_few_columns:
    case ErrorCode::too_many_columns:
      return say(QT_TRANSLATE_NOOP("ImportTexts",
                                   "If the cells are cut in the wrong places, choose what stands "
                                   "between them."));
    default:
      return {};
  }
}

}  // namespace lora::app
