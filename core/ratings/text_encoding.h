// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace lora {

enum class TextEncoding { utf8, utf16_le, utf16_be, gb18030, windows_1252, latin1 };

/// The encoding's usual name, e.g. "GB18030".
std::string_view name_of(TextEncoding encoding);

/// Text in UTF-8 without a byte order mark. Bytes that were UTF-8 already are only looked at, not copied:
/// they must outlive this object.
class DecodedText {
 public:
  static DecodedText borrowed(std::string_view text);
  static DecodedText owned(std::string text, TextEncoding encoding, bool doubtful = false);

  std::string_view text() const { return is_owned_ ? std::string_view(owned_) : borrowed_; }
  TextEncoding encoding() const { return encoding_; }
  /// Whether the bytes could as well be in another encoding.
  bool is_doubtful() const { return doubtful_; }

 private:
  std::string owned_;
  std::string_view borrowed_;
  bool is_owned_ = false;
  TextEncoding encoding_ = TextEncoding::utf8;
  bool doubtful_ = false;
};

/// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates, at most U+10FFFF).
bool is_utf8(std::string_view bytes);

/// Detects and decodes: byte order mark, then UTF-16 without one (text with a NUL in every second byte only),
/// then valid UTF-8, then GB18030 when that decodes and most of its double bytes are everyday Chinese
/// characters, else Windows-1252 (Latin-1 where Windows-1252 has holes).
/// Errors: binary_input (a NUL byte and no UTF-16), bad_encoding (broken text after a UTF-16 mark).
Result<DecodedText> decode_text(std::string_view bytes);

/// Decodes from the given encoding, without its byte order mark. Errors: binary_input (a NUL character),
/// bad_encoding (values: the encoding; place: the line of the first bytes that are not of it).
Result<DecodedText> decode_text(std::string_view bytes, TextEncoding encoding);

}  // namespace lora
