// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace lora {

inline constexpr std::size_t malicious_size = 1u << 20;

/// A file of at most a megabyte that is meant to cost much more.
struct MaliciousFile {
  std::string name;
  std::string bytes;
};

inline std::string repeated(const std::string& part, const std::string& start = {},
                            const std::string& end = {}) {
  std::string text = start;
  while (text.size() + part.size() + end.size() <= malicious_size) text += part;
  return text + end;
}

/// `row(k)` for k = 0, 1, … as long as they fit.
template <typename Row>
std::string counted(Row&& row, std::string text = {}, const std::string& end = {}) {
  for (std::size_t k = 0;; ++k) {
    const std::string next = row(k);
    if (text.size() + next.size() + end.size() > malicious_size) return text + end;
    text += next;
  }
}

inline std::vector<MaliciousFile> malicious_tables() {
  const auto number = [](std::size_t k) { return std::to_string(k); };
  std::vector<MaliciousFile> files{
      {"quotes", repeated("\"")},
      {"apostrophes", repeated("'")},
      {"quoted delimiters", repeated("\",\",")},
      {"doubled quotes", repeated("\"\"\"\",")},
      {"an opened quote a row", repeated("a,\"b\n")},
      {"unclosed quote", repeated("x,", "a,\"")},
      {"new lines", repeated("\n")},
      {"carriage returns", repeated("\r")},
      {"one long cell", repeated("x")},
      {"one long number", repeated("9", ",A\nAna,")},
      {"one long grouped number", repeated("1.234.", ";A\nAna;")},
      {"one long name", repeated("x", ",A\nAna,5\n")},
      {"blanks", repeated(" ")},
      {"blanks around a number", repeated(" ", ",A\nAna,", "5\n")},
      {"no-break spaces", repeated("\xC2\xA0", ",A\nAna,", "5\n")},
      {"bytes of no encoding", repeated("\xFF\x81")},
      {"Windows letters", repeated("\xE9,\n")},
      {"euro signs", repeated("\x80")},
      {"GB18030", repeated("\xD6\xD0,5\n")},
      {"UTF-16", repeated(std::string(",\0", 2), "\xFF\xFE")},
      {"UTF-16 without a mark", repeated(std::string("5\0,\0", 4))},
      {"zero bytes", repeated(std::string(1, '\0'))},
      {"many columns, a header each", counted([&](std::size_t k) { return "," + number(k); })},
      {"one-letter columns", repeated("a,", "x,", "a\n")},
      {"wide and long", repeated("\n1,2", repeated(",a").substr(0, malicious_size / 2))},
      {"rows longer than the header", repeated(",9", ",A\nAna")},
      {"a user a row", counted([&](std::size_t k) { return number(k) + ",5\n"; }, ",A\n")},
      {"a user a row, no names", repeated("5,5\n")},
      {"nothing but bad cells", repeated("x,", ",A\nAna,")},
      {"bad rows", repeated("1,2,x\n", "user,movie,rating\n")},
      {"short rows", repeated("1\n", "user,movie,rating\n")},
      {"a rating a row", counted([&](std::size_t k) { return number(k) + "::" + number(k) + "::5\n"; })},
      {"the same rating", repeated("1,1,1\n")},
      {"long ids", counted([&](std::size_t k) { return "u" + number(k) + ",m" + number(k) + ",5\n"; })},
      {"the highest plain id", repeated("4194303,4194303,5\n", "user,movie,rating\n")},
      {"ids that grow",
       counted(
           [&](std::size_t k) { return number(k * 97 % 4194301) + "," + number(k * 89 % 4194301) + ",5\n"; },
           "user,movie,rating\n")},
      {"huge numbers", repeated("1e308,", ",A,B\nAna,")},
      {"huge exponents", repeated("1e999999999\n", ",A\n")},
      {"formula guards", repeated("'''''='''''=,")},
  };
  for (const char* delimiter : {",", ";", "\t", "|", "::", "\xEF\xBC\x8C"}) {
    files.push_back({std::string("delimiters ") + delimiter, repeated(delimiter)});
    files.push_back(
        {std::string("delimiters in rows ") + delimiter, repeated(delimiter + std::string("\n"))});
  }
  return files;
}

inline std::vector<MaliciousFile> malicious_json() {
  const auto key = [](std::size_t k) { return "\"" + std::to_string(k) + "\":0,"; };
  return {
      {"arrays in arrays", repeated("[")},
      {"objects in objects", repeated("{\"a\":")},
      {"empty arrays", repeated("[],", "[", "[]]")},
      {"empty objects", repeated("{},", "[", "{}]")},
      {"objects of one", repeated("{\"\":0},", "[", "{}]")},
      {"keys", counted(key, "{", "\"\":0}")},
      {"arrays of one", repeated("[0],", "[", "[]]")},
      {"deep columns", repeated("[[[[[[[[[]]]]]]]]],", "[", "[]]")},
      {"empty texts", repeated("\"\",", "[", "\"\"]")},
      {"numbers", repeated("1,", "[", "1]")},
      {"one long number", repeated("1")},
      {"one long fraction", repeated("1", "0.")},
      {"huge exponents", repeated("1e-99999999,", "[", "1]")},
      {"one long text", repeated("\\u0041", "\"", "\"")},
      {"unclosed text", repeated("x", "\"")},
      {"blanks", repeated(" ")},
      {"session without end",
       repeated("\"x\",", "{\"format\":\"lora-cinema\",\"table\":{\"users\":[", "\"\"]}}")},
  };
}

/// A header and its length, nothing after it.
inline std::string weights(std::string header) {
  std::string length(8, '\0');
  for (std::size_t k = 0; k < 8; ++k) length[k] = static_cast<char>(header.size() >> (8 * k));
  return length + header;
}

inline std::vector<MaliciousFile> malicious_weights() {
  const auto cut = [](std::string text, const std::string& end) {
    text.resize(std::min(text.size(), malicious_size - 64));
    return weights(text + end);
  };
  const auto tensor = [](std::size_t k) {
    return "\"" + std::to_string(k) + R"(":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},)";
  };
  std::vector<MaliciousFile> files{
      {"long shape", cut(repeated("1,", R"({"a":{"dtype":"F32","shape":[)"), "1]}}")},
      {"arrays", cut(repeated("[", R"({"a":{"dtype":"F32","shape":[)"), "]")},
      {"objects", cut(repeated("{\"a\":"), "}")},
      {"metadata",
       [&] {
         std::string text = R"({"__metadata__":{)";
         for (std::size_t k = 0; text.size() < malicious_size - 64; ++k)
           text += "\"" + std::to_string(k) + "\":\"\",";
         return weights(text + "\"\":\"\"}}");
       }()},
      {"tensors",
       [&] {
         std::string text = "{";
         for (std::size_t k = 0; text.size() < malicious_size - 256; ++k) text += tensor(k);
         text.back() = '}';
         return weights(text);
       }()},
      {"header beyond the file", std::string("\xFF\xFF\xFF\x05\0\0\0\0{}", 10)},
      {"header beyond the limit", std::string("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x7F{}", 10)},
  };
  return files;
}

}  // namespace lora
