// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_zip.h"

#include <zip.h>

#include <memory>
#include <optional>

namespace lora::app {
namespace {

constexpr zip_uint16_t first_day = (0 << 9) | (1 << 5) | 1;  // 1980-01-01 as years since 1980, month, day

struct ZipErrorText {
  zip_error_t error{};
  ZipErrorText() { zip_error_init(&error); }
  ~ZipErrorText() { zip_error_fini(&error); }
  ZipErrorText(const ZipErrorText&) = delete;
  ZipErrorText& operator=(const ZipErrorText&) = delete;
};

Error failed(const char* words) {
  return {ErrorCode::export_failed, {}, {"PPTX", words ? words : "libzip"}};
}

/// What libzip reads when the archive is closed: the bytes have to live until then.
bool add(zip_t* archive, const ZipEntry& entry) {
  zip_source_t* source =
      zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
  if (!source) return false;
  const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return false;
  }
  const bool packed =
      entry.name.endsWith(QLatin1String(".png")) || entry.name.endsWith(QLatin1String(".xlsx"));
  return zip_set_file_compression(archive, zip_uint64_t(index), packed ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9) ==
             0 &&
         zip_file_set_dostime(archive, zip_uint64_t(index), 0, first_day, 0) == 0;
}

std::optional<QByteArray> read_all(zip_source_t* source) {
  zip_stat_t stat;
  if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0) return std::nullopt;
  QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
  const zip_int64_t got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
  zip_source_close(source);
  if (got != bytes.size()) return std::nullopt;
  return bytes;
}

}  // namespace

Result<QByteArray> zip_bytes(const std::vector<ZipEntry>& entries) {
  ZipErrorText words;
  // Our own hold on the buffer outlives the archive.
  const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> target(
      zip_source_buffer_create(nullptr, 0, 0, &words.error), &zip_source_free);
  if (!target) return failed(zip_error_strerror(&words.error));
  zip_source_keep(target.get());
  zip_t* archive = zip_open_from_source(target.get(), ZIP_TRUNCATE, &words.error);
  if (!archive) {
    zip_source_free(target.get());
    return failed(zip_error_strerror(&words.error));
  }
  bool good = true;
  for (const ZipEntry& entry : entries) good = good && add(archive, entry);
  if (!good || zip_close(archive) != 0) {
    const Error error = failed(zip_strerror(archive));
    zip_discard(archive);
    return error;
  }
  std::optional<QByteArray> bytes = read_all(target.get());
  if (!bytes) return failed(zip_error_strerror(zip_source_error(target.get())));
  return *std::move(bytes);
}

}  // namespace lora::app
