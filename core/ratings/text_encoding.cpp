// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ratings/text_encoding.h"

#include <iconv.h>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace lora {
namespace {

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

std::optional<std::string> convert(std::string_view bytes, const char* from) {
  const iconv_t handle = iconv_open("UTF-8", from);
  if (handle == reinterpret_cast<iconv_t>(-1)) return std::nullopt;
  std::string text;
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
  if (!ok) return std::nullopt;
  return text;
}

/// Western text can be valid GB18030 by accident (an accented letter eats the letter after it). Chinese text
/// is told from it by its double bytes: nearly all lie in the GB 2312 block, where both bytes are high.
bool looks_chinese(std::string_view bytes) {
  std::size_t pairs = 0;
  std::size_t everyday = 0;
  std::size_t ideographs = 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const auto trail = static_cast<unsigned char>(bytes[i + 1]);
    if (lead < 0x80) continue;
    ++pairs;
    everyday += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
    ideographs += lead >= 0xB0 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
    ++i;
  }
  return ideographs > 0 && everyday * 10 >= pairs * 8;
}

Error bad_encoding(std::string_view tried) {
  return Error{ErrorCode::bad_encoding, {}, {std::string(tried)}};
}

Result<DecodedText> decode_utf16(std::string_view bytes, TextEncoding encoding) {
  const char* name = encoding == TextEncoding::utf16_le ? "UTF-16LE" : "UTF-16BE";
  auto text = convert(bytes.substr(2), name);
  if (!text) return bad_encoding(name);
  if (text->find('\0') != std::string::npos) return Error{ErrorCode::binary_input, {}, {}};
  return DecodedText::owned(std::move(*text), encoding);
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

DecodedText DecodedText::owned(std::string text, TextEncoding encoding) {
  DecodedText decoded;
  decoded.owned_ = std::move(text);
  decoded.is_owned_ = true;
  decoded.encoding_ = encoding;
  return decoded;
}

bool is_utf8(std::string_view bytes) {
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
    if (length == 0) return false;
    i += length;
  }
  return true;
}

Result<DecodedText> decode_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, TextEncoding::utf16_le);
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, TextEncoding::utf16_be);
  if (bytes.find('\0') != std::string_view::npos) return Error{ErrorCode::binary_input, {}, {}};
  const bool marked = bytes.starts_with("\xEF\xBB\xBF");
  const std::string_view body = marked ? bytes.substr(3) : bytes;
  if (is_utf8(body)) return DecodedText::borrowed(body);
  if (marked) return bad_encoding("UTF-8");
  if (looks_chinese(bytes)) {
    if (auto text = convert(bytes, "GB18030")) {
      return DecodedText::owned(std::move(*text), TextEncoding::gb18030);
    }
  }
  if (auto text = convert(bytes, "CP1252")) {
    return DecodedText::owned(std::move(*text), TextEncoding::windows_1252);
  }
  if (auto text = convert(bytes, "ISO-8859-1")) {
    return DecodedText::owned(std::move(*text), TextEncoding::latin1);
  }
  return bad_encoding("UTF-8, GB18030, Windows-1252, ISO-8859-1");
}

}  // namespace lora
