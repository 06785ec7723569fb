// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "core/adapter/foreign_file.h"
#include "tests/core/adapter/weight_file.h"

namespace lora {
namespace {

using namespace std::string_literals;

Bytes sample() {
  WeightFile file;
  file.metadata = {{"format", "pt"}, {"note", "\"é\" \\ \n"}};
  file.add_random("b", {2, 3});
  file.add_random("a", {4}, TensorType::bf16);
  file.add_random("ü", {}, TensorType::f64);
  file.add("empty", {0, 3}, {});
  return file.bytes();
}

std::string text_of(const Bytes& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(Safetensors, WhatIsWrittenIsRead) {
  const Bytes bytes = sample();
  const auto file = read_safetensors(bytes);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->metadata.at("note"), "\"é\" \\ \n");
  ASSERT_EQ(file->tensors.size(), 4u);
  EXPECT_EQ(file->tensors[0].name, "ü");
  EXPECT_TRUE(file->tensors[0].shape.empty());
  EXPECT_EQ(values_of(file->tensors[0]), random_values(1, 3));
  const auto b = std::find_if(file->tensors.begin(), file->tensors.end(),
                              [](const TensorView& tensor) { return tensor.name == "b"; });
  ASSERT_NE(b, file->tensors.end());
  EXPECT_EQ(b->shape, (std::vector<std::uint64_t>{2, 3}));
  EXPECT_EQ(text_of({b->bytes.begin(), b->bytes.end()}),
            text_of(bytes_of(random_values(6, 1), TensorType::f32)));
}

// As the reference library would write it.
TEST(Safetensors, WritesWiderTypesFirstThenByNameAndAligned) {
  WeightFile file;
  file.add("z", {1}, {1.0}, TensorType::f16);
  file.add("y", {1}, {1.0});
  file.add("x", {1}, {1.0});
  const std::string expected = R"({"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},)"
                               R"("y":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},)"
                               R"("z":{"dtype":"F16","shape":[1],"data_offsets":[8,10]}})";
  const std::string text = text_of(file.bytes());
  EXPECT_EQ(text.substr(8, expected.size()), expected);
  const auto length = static_cast<unsigned char>(text[0]) + 256u * static_cast<unsigned char>(text[1]);
  EXPECT_EQ(length % 8, 0u);
  EXPECT_EQ(text.size(), 8 + length + 10);
}

TEST(Safetensors, WriterRefusesMisuse) {
  const Bytes four(4);
  const std::vector<TensorView> twice{{"x", TensorType::f32, {1}, four}, {"x", TensorType::f32, {1}, four}};
  const std::vector<TensorView> wrong{{"x", TensorType::f32, {2}, four}};
  const std::vector<TensorView> reserved{{"__metadata__", TensorType::f32, {1}, four}};
  const std::vector<TensorView> no_text{{"\xff", TensorType::f32, {1}, four}};
  for (const auto& tensors : {twice, wrong, reserved, no_text}) {
    EXPECT_THROW(write_safetensors(tensors, {}), std::invalid_argument);
  }
}

TEST(Safetensors, EveryTruncationIsRefused) {
  const Bytes bytes = sample();
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    const Bytes part(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size));
    const auto file = read_safetensors(part);
    ASSERT_FALSE(file) << size;
    EXPECT_EQ(file.error().code, size == 0 ? ErrorCode::empty_input : ErrorCode::truncated_file) << size;
  }
}

// Whatever is in the bytes, reading ends with an answer; the sanitizers watch.
TEST(Safetensors, DamagedBytesNeverCrash) {
  const Bytes bytes = sample();
  Random random(5);
  for (int round = 0; round < 3000; ++round) {
    Bytes damaged = bytes;
    for (int hit = 0; hit < 3; ++hit) damaged[random.below(damaged.size())] = std::byte(random.below(256));
    const auto file = read_safetensors(damaged);
    if (file) {
      for (const auto& tensor : file->tensors) EXPECT_LE(tensor.bytes.size(), damaged.size());
    }
  }
}

struct BadHeader {
  const char* name;
  std::string header;
  std::size_t data_size;
  ErrorCode code;
  std::vector<std::string> values;
};

class BadHeaderTest : public testing::TestWithParam<BadHeader> {};

TEST_P(BadHeaderTest, IsRefused) {
  const auto file = read_safetensors(file_with_header(GetParam().header, GetParam().data_size));
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().code, GetParam().code);
  EXPECT_EQ(file.error().values, GetParam().values);
}

const BadHeader bad_headers[] = {
    {"Hole",
     R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
     3,
     ErrorCode::tensor_offsets,
     {"a", "0", "1", "3"}},
    {"Overlap",
     R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}})",
     3,
     ErrorCode::tensor_offsets,
     {"b", "2", "1", "3"}},
    {"Backwards",
     R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},)"
     R"("b":{"dtype":"U8","shape":[2],"data_offsets":[2,0]}})",
     2,
     ErrorCode::tensor_offsets,
     {"b", "0", "2", "0"}},
    {"SizeNotByShape",
     R"({"a":{"dtype":"F16","shape":[2],"data_offsets":[0,2]}})",
     2,
     ErrorCode::size_mismatch,
     {"a", "4", "2"}},
    {"ShapeOverflows",
     R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})",
     0,
     ErrorCode::tensor_too_large,
     {"a", "4294967296x4294967296"}},
    {"HalfAByte",
     R"({"a":{"dtype":"F4","shape":[3],"data_offsets":[0,2]}})",
     2,
     ErrorCode::tensor_too_large,
     {"a", "3"}},
    {"EmptyInsideAnother",
     R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"b":{"dtype":"U8","shape":[0],"data_offsets":[2,2]}})",
     4,
     ErrorCode::tensor_offsets,
     {"b", "4", "2", "2"}},
    {"SameBytesTwice",
     R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})",
     2,
     ErrorCode::tensor_offsets,
     {"b", "2", "0", "2"}},
    {"OffsetsAtTheEndOfNumbers",
     R"({"a":{"dtype":"U8","shape":[18446744073709551615],"data_offsets":[0,18446744073709551615]}})",
     0,
     ErrorCode::tensor_too_large,
     {"a", "18446744073709551615"}},
    {"OffsetsPlusHeaderOverflow",
     R"({"a":{"dtype":"U8","shape":[2305843009213693951],"data_offsets":[0,2305843009213693951]}})",
     0,
     ErrorCode::truncated_file,
     {"97", "2305843009213694048"}},
    {"OffsetBeyond64Bits",
     R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,18446744073709551616]}})",
     0,
     ErrorCode::wrong_type,
     {"a", "whole number"}},
    {"MinusZero",
     R"({"a":{"dtype":"U8","shape":[-0],"data_offsets":[0,0]}})",
     0,
     ErrorCode::wrong_type,
     {"a", "whole number"}},
    {"ArrayInShape",
     R"({"a":{"dtype":"U8","shape":[[0]],"data_offsets":[0,0]}})",
     0,
     ErrorCode::wrong_type,
     {"a", "whole number"}},
    {"SameTensorEscaped",
     R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"\u0061":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})",
     0,
     ErrorCode::duplicate_key,
     {"a"}},
    {"MetadataTwice",
     R"({"__metadata__":{},"__metadata__":{}})",
     0,
     ErrorCode::duplicate_key,
     {"__metadata__"}},
    {"LoneSurrogate", R"({"\ud800":{}})", 0, ErrorCode::invalid_json, {"17"}},
    {"ByteOrderMark", "\xEF\xBB\xBF{}", 0, ErrorCode::invalid_json, {"9"}},
    {"Short",
     R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})",
     3,
     ErrorCode::truncated_file,
     {"64", "65"}},
    {"Huge",
     R"({"a":{"dtype":"U8","shape":[1000000000000],"data_offsets":[0,1000000000000]}})",
     0,
     ErrorCode::truncated_file,
     {"85", "1000000000085"}},
    {"Long",
     R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})",
     5,
     ErrorCode::trailing_bytes,
     {"65", "66"}},
    {"SameTensorTwice",
     R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})",
     0,
     ErrorCode::duplicate_key,
     {"a"}},
    {"SameKeyTwice",
     R"({"a":{"dtype":"U8","shape":[0],"shape":[0],"data_offsets":[0,0]}})",
     0,
     ErrorCode::duplicate_key,
     {"shape"}},
    {"SameMetadataTwice", R"({"__metadata__":{"k":"1","k":"2"}})", 0, ErrorCode::duplicate_key, {"k"}},
    {"MetadataNotText", R"({"__metadata__":{"k":1}})", 0, ErrorCode::wrong_type, {"k", "text"}},
    {"UnknownKey",
     R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0],"x":1}})",
     0,
     ErrorCode::unknown_key,
     {"x", "a"}},
    {"NoShape", R"({"a":{"dtype":"U8","data_offsets":[0,0]}})", 0, ErrorCode::missing_key, {"a.shape"}},
    {"UnknownType",
     R"({"a":{"dtype":"F7","shape":[0],"data_offsets":[0,0]}})",
     0,
     ErrorCode::unknown_tensor_type,
     {"a", "F7"}},
    {"Negative",
     R"({"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,0]}})",
     0,
     ErrorCode::wrong_type,
     {"a", "whole number"}},
    {"Fraction",
     R"({"a":{"dtype":"U8","shape":[1.0],"data_offsets":[0,1]}})",
     1,
     ErrorCode::wrong_type,
     {"a", "whole number"}},
    {"ThreeOffsets",
     R"({"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0,0]}})",
     0,
     ErrorCode::size_mismatch,
     {"a.data_offsets", "2", "3"}},
    {"NotAnObject", "[1, 2]", 0, ErrorCode::invalid_json, {"9"}},
    {"TrailingText", "{} x", 0, ErrorCode::invalid_json, {"12"}},
    {"TrailingNewLine", "{}\n", 0, ErrorCode::invalid_json, {"11"}},
    {"TwoValues", "{}{}", 0, ErrorCode::invalid_json, {"11"}},
    {"ZeroByte", "{}\0{}"s, 0, ErrorCode::invalid_json, {"11"}},
    {"LeadingSpace", " {}", 0, ErrorCode::invalid_json, {"9"}},
    {"NoHeader", "", 0, ErrorCode::invalid_json, {"9"}},
};

INSTANTIATE_TEST_SUITE_P(Safetensors, BadHeaderTest, testing::ValuesIn(bad_headers),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(Safetensors, ListedOrderAndPaddingDoNotMatter) {
  const auto bytes = file_with_header(
      R"({"b":{"dtype":"U8","shape":[1],"data_offsets":[2,3]},"a":{"data_offsets":[0,2],"shape":[2],"dtype":"I8"}}   )",
      3);
  const auto file = read_safetensors(bytes);
  ASSERT_TRUE(file);
  EXPECT_EQ(file->tensors[0].name, "a");
  EXPECT_EQ(file->tensors[1].bytes.data(), bytes.data() + bytes.size() - 1);
}

TEST(Safetensors, HeaderLengthHasALimit) {
  Bytes bytes(64);
  bytes[7] = std::byte{1};
  const auto file = read_safetensors(bytes);
  ASSERT_FALSE(file);
  EXPECT_EQ(file.error().code, ErrorCode::header_too_large);
  EXPECT_EQ(file.error().values, (std::vector<std::string>{"72057594037927936", "100000000"}));
}

TEST(Safetensors, EmptyTensorsMayStandBetweenOthersWithAnyOtherSize) {
  const auto bytes = file_with_header(
      R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
      R"("b":{"dtype":"F64","shape":[18446744073709551615,0,18446744073709551615],"data_offsets":[1,1]},)"
      R"("c":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
      2);
  const auto file = read_safetensors(bytes);
  ASSERT_TRUE(file);
  EXPECT_EQ(bytes_in(file->tensors[1]), 0u);
}

TEST(Safetensors, TheHeaderIsEnoughToKnowTheLayout) {
  const Bytes bytes = sample();
  const std::span<const std::byte> all(bytes);
  const std::uint64_t head = safetensors_head_size(all.first(8));
  const auto layout = read_safetensors_layout(all.first(std::min<std::size_t>(head, all.size())), all.size());
  ASSERT_TRUE(layout);
  const auto file = read_safetensors(all);
  ASSERT_EQ(layout->tensors.size(), file->tensors.size());
  for (std::size_t k = 0; k < layout->tensors.size(); ++k) {
    EXPECT_EQ(layout->tensors[k].name, file->tensors[k].name);
    EXPECT_EQ(all.data() + layout->data_start + layout->tensors[k].begin, file->tensors[k].bytes.data());
    EXPECT_EQ(bytes_in(file->tensors[k]), file->tensors[k].bytes.size());
  }
  EXPECT_EQ(read_safetensors_layout(all, all.size() - 1).error().code, ErrorCode::truncated_file);
  EXPECT_EQ(read_safetensors_layout(all, all.size() + 1).error().code, ErrorCode::trailing_bytes);
  EXPECT_EQ(read_safetensors_layout(all.first(20), all.size()).error().code, ErrorCode::truncated_file);
}

TEST(Safetensors, ForeignFilesAreRecognised) {
  const std::vector<std::pair<std::string, std::string>> files{
      {"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "git-lfs"},
      {"\x93NUMPY\x01\x00v\x00{'descr'"s, "npy"},
      {"PK\x03\x04\x00\x00\x08\x08\x00\x00\x00\x00"s, "zip"},
      {"\x80\x02}q\x00X\x05\x00\x00\x00"s, "pickle"},
      {"\n<!DOCTYPE html>\n<html lang=\"en\">", "html"},
      {"<html><head><title>404", "html"},
      {"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03"s, "gzip"},
      {"GGUF\x03\x00\x00\x00\x00\x00\x00\x00"s, "gguf"},
      {"{\"peft_type\": \"LORA\"}", "json"},
      {"version https://git-lfs.github.com/spec/v1", "git-lfs"},
  };
  for (const auto& [text, kind] : files) {
    Bytes bytes(text.size());
    std::memcpy(bytes.data(), text.data(), text.size());
    const auto file = read_safetensors(bytes);
    ASSERT_FALSE(file) << kind;
    EXPECT_EQ(file.error().code, ErrorCode::foreign_file) << kind;
    EXPECT_EQ(file.error().values, (std::vector<std::string>{kind, "safetensors"}));
  }
}

}  // namespace
}  // namespace lora
