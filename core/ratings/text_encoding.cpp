// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/text_encoding.h"

#include <iconv.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace lora {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// Length of the well-formed UTF-8 sequence at the start of `s`, 0 when there is none (Unicode, table 3-7).
std::size_t sequence_length(const unsigned char* s, std::size_t left) {
  const auto continues = [&](std::size_t at, unsigned low = 0x80, unsigned high = 0xBF) {
    return at < left && s[at] >= low && s[at] <= high;
  };
  const unsigned lead = s[0];
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return continues(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : 0xBF;
    return continues(1, low, high) && continues(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
    return continues(1, low, high) && continues(2) && continues(3) ? 4 : 0;
  }
  return 0;
}

/// Bytes before the first that is not well-formed UTF-8.
std::size_t utf8_prefix(std::string_view bytes) {
  const auto* s = reinterpret_cast<const unsigned char*>(bytes.data());
  std::size_t i = 0;
  while (i < bytes.size()) {
    std::uint64_t block = 0;
    if (bytes.size() - i >= sizeof block) {
      std::memcpy(&block, s + i, sizeof block);
      if ((block & 0x8080808080808080ULL) == 0) {
        i += sizeof block;
        continue;
      }
    }
    const std::size_t length = sequence_length(s + i, bytes.size() - i);
    if (length == 0) return i;
    i += length;
  }
  return i;
}

std::size_t line_of_broken_utf8(std::string_view bytes) {
  const std::string_view good = bytes.substr(0, utf8_prefix(bytes));
  return 1 + static_cast<std::size_t>(std::count(good.begin(), good.end(), '\n'));
}

struct Conversion {
  std::optional<std::string> text;
  std::size_t good_lines = 0;  ///< line feeds before the first broken character
};

Conversion convert_or_locate(std::string_view bytes, const char* from) {
  const iconv_t handle = iconv_open("UTF-8", from);
  if (handle == reinterpret_cast<iconv_t>(-1)) return {};
  std::string text;
  text.reserve(bytes.size());
  std::string block(1u << 16, '\0');
  char* in = const_cast<char*>(bytes.data());
  std::size_t in_left = bytes.size();
  bool ok = true;
  while (ok && in_left > 0) {
    char* out = block.data();
    std::size_t out_left = block.size();
    const std::size_t done = iconv(handle, &in, &in_left, &out, &out_left);
    const std::size_t written = block.size() - out_left;
    text.append(block.data(), written);
    // A full block is the one reason to go on: anything else left over is a broken character.
    ok = done != static_cast<std::size_t>(-1) || (errno == E2BIG && written > 0);
  }
  iconv_close(handle);
  const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  if (!ok) return {std::nullopt, lines};
  return {std::move(text), lines};
}

std::optional<std::string> convert(std::string_view bytes, const char* from) {
  return convert_or_locate(bytes, from).text;
}

/// Western text can be valid GB18030 by accident (an accented letter eats the letter after it). Chinese text
/// is told from it by its double bytes: nearly all lie in the GB 2312 block, where both bytes are high.
struct ChineseSigns {
  std::size_t pairs = 0;
  std::size_t everyday = 0;
  std::size_t ideographs = 0;

  bool look_chinese() const { return ideographs > 0 && everyday * 10 >= pairs * 8; }
  /// Two accented letters side by side look like one character too.
  bool are_few() const { return ideographs < 3; }
};

ChineseSigns chinese_signs(std::string_view bytes) {
  ChineseSigns signs;
  for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const auto trail = static_cast<unsigned char>(bytes[i + 1]);
    if (lead < 0x80) continue;
    ++signs.pairs;
    signs.everyday += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
    signs.ideographs += lead >= 0xB0 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
    ++i;
  }
  return signs;
}

Error bad_encoding(std::string_view tried, std::size_t line = 0) {
  return Error{ErrorCode::bad_encoding, {"", line, 0}, {std::string(tried)}};
}

Result<DecodedText> converted(std::string_view bytes, TextEncoding encoding) {
  const bool windows = encoding == TextEncoding::windows_1252;
  const std::string name(windows ? "CP1252" : name_of(encoding));
  Conversion conversion = convert_or_locate(bytes, name.c_str());
  if (!conversion.text) return bad_encoding(name_of(encoding), conversion.good_lines + 1);
  if (conversion.text->find('\0') != std::string::npos) return Error{ErrorCode::binary_input, {}, {}};
  return DecodedText::owned(std::move(*conversion.text), encoding);
}

bool has_control_characters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= 0 && c < 0x20 && c != '\t' && c != '\r' && c != '\n') || c == 0x7F;
  });
}

/// UTF-16 without a byte order mark: the delimiters and digits of a table have a NUL on one side.
std::optional<DecodedText> unmarked_utf16(std::string_view bytes) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  std::size_t nuls[2] = {0, 0};
  for (std::size_t i = 0; i < bytes.size(); ++i) nuls[i % 2] += bytes[i] == '\0' ? 1 : 0;
  const bool little = nuls[1] > nuls[0];
  const auto [fewer, more] = std::minmax(nuls[0], nuls[1]);
  if (fewer * 50 > more || more * 16 < bytes.size()) return std::nullopt;
  auto decoded = converted(bytes, little ? TextEncoding::utf16_le : TextEncoding::utf16_be);
  if (!decoded || has_control_characters(decoded->text())) return std::nullopt;
  return std::move(decoded).value();
}

}  // namespace

std::string_view name_of(TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::utf8:
      return "UTF-8";
    case TextEncoding::utf16_le:
      return "UTF-16LE";
    case TextEncoding::utf16_be:
      return "UTF-16BE";
    case TextEncoding::gb18030:
      return "GB18030";
    case TextEncoding::windows_1252:
      return "Windows-1252";
    case TextEncoding::latin1:
      return "ISO-8859-1";
  }
  return "";
}

DecodedText DecodedText::borrowed(std::string_view text) {
  DecodedText decoded;
  decoded.borrowed_ = text;
  return decoded;
}

DecodedText DecodedText::owned(std::string text, TextEncoding encoding, bool doubtful) {
  DecodedText decoded;
  decoded.owned_ = std::move(text);
  decoded.is_owned_ = true;
  decoded.encoding_ = encoding;
  decoded.doubtful_ = doubtful;
  return decoded;
}

bool is_utf8(std::string_view bytes) {
  return utf8_prefix(bytes) == bytes.size();
}

Result<DecodedText> decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return converted(bytes.substr(2), TextEncoding::utf16_le);
  if (bytes.starts_with("\xFE\xFF")) return converted(bytes.substr(2), TextEncoding::utf16_be);
  if (bytes.find('\0') != std::string_view::npos) {
    if (auto text = unmarked_utf16(bytes)) return std::move(*text);
    return Error{ErrorCode::binary_input, {}, {}};
  }
  const bool marked = bytes.starts_with(utf8_mark);
  const std::string_view body = marked ? bytes.substr(utf8_mark.size()) : bytes;
  if (is_utf8(body)) return DecodedText::borrowed(body);
  if (marked) return bad_encoding("UTF-8", line_of_broken_utf8(body));
  const ChineseSigns signs = chinese_signs(bytes);
  if (signs.look_chinese()) {
    if (auto text = convert(bytes, "GB18030")) {
      return DecodedText::owned(std::move(*text), TextEncoding::gb18030, signs.are_few());
    }
  }
  if (auto text = convert(bytes, "CP1252")) {
    return DecodedText::owned(std::move(*text), TextEncoding::windows_1252);
  }
  if (auto text = convert(bytes, "ISO-8859-1")) {
    return DecodedText::owned(std::move(*text), TextEncoding::latin1, true);
  }
  return bad_encoding("UTF-8, GB18030, Windows-1252, ISO-8859-1");
}

Result<DecodedText> decode_text(std::string_view bytes, TextEncoding encoding) {
  const std::string_view mark = encoding == TextEncoding::utf16_le   ? "\xFF\xFE"
                                : encoding == TextEncoding::utf16_be ? "\xFE\xFF"
                                                                     : utf8_mark;
  const bool unicode = encoding != TextEncoding::windows_1252 && encoding != TextEncoding::latin1;
  if (unicode && bytes.starts_with(mark)) bytes.remove_prefix(mark.size());
  if (encoding != TextEncoding::utf8) return converted(bytes, encoding);
  if (bytes.find('\0') != std::string_view::npos) return Error{ErrorCode::binary_input, {}, {}};
  if (is_utf8(bytes)) return DecodedText::borrowed(bytes);
  return bad_encoding("UTF-8", line_of_broken_utf8(bytes));
}

}  // namespace lora
