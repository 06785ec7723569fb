// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/classroom_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "app/classroom/spot_texts.h"
#include "app/files/atomic_file.h"
#include "app/files/file_reader.h"
#include "core/base/json_document.h"

namespace lora::app {
namespace {

constexpr qint64 size_limit = 64 * 1024;
constexpr std::size_t highest_version = 1'000'000;
constexpr std::size_t highest_seed = 2'147'483'647;  // what the box of the seed can show
const QStringList known_keys = {"loraclass", "lesson", "step",     "lock", "present",
                                "hidden",    "theme",  "language", "seed"};
const QStringList themes = {"system", "light", "dark", "projector"};
const QStringList languages = {"en", "zh_CN"};

[[noreturn]] void fail(ErrorCode code, std::vector<std::string> values) {
  throw JsonInputError{{code, {}, std::move(values)}};
}

QString text_of(const JsonNode& root, const char* key) {
  const auto node = root.find(key);
  return node ? QString::fromStdString(node->text()) : QString();
}

bool flag_of(const JsonNode& root, const char* key) {
  const auto node = root.find(key);
  return node && node->flag();
}

QString choice_of(const JsonNode& root, const char* key, const QStringList& choices) {
  const QString chosen = text_of(root, key);
  if (!chosen.isEmpty() && !choices.contains(chosen)) {
    root.member(key).fail_type(choices.join(QStringLiteral(" | ")).toStdString());
  }
  return chosen;
}

QStringList hidden_of(const JsonNode& root) {
  const auto node = root.find("hidden");
  QStringList hidden;
  if (!node) return hidden;
  for (const std::string& name : node->texts()) {
    if (!spot_text(QString::fromStdString(name))) fail(ErrorCode::unknown_key, {name, "hidden"});
    hidden << QString::fromStdString(name);
  }
  return hidden;
}

ClassroomSettings settings_of(const JsonNode& root) {
  if (!root.is_object()) root.fail_type("object");
  const std::size_t version = root.member("loraclass").whole_in(1, highest_version);
  if (version > classroom_file_version) {
    fail(ErrorCode::newer_version, {std::to_string(version), std::to_string(classroom_file_version)});
  }
  for (const std::string& key : root.keys()) {
    if (!known_keys.contains(QString::fromStdString(key))) fail(ErrorCode::unknown_key, {key, ""});
  }
  ClassroomSettings settings;
  settings.lesson = text_of(root, "lesson");
  settings.step = text_of(root, "step");
  settings.lock = flag_of(root, "lock");
  settings.present = flag_of(root, "present");
  settings.hidden = hidden_of(root);
  settings.theme = choice_of(root, "theme", themes);
  settings.language = choice_of(root, "language", languages);
  if (const auto seed = root.find("seed")) settings.seed = seed->whole_in(0, highest_seed);
  return settings;
}

/// Line of the first of the values that stands in the text in quotation marks; a file this small needs no
/// more.
std::size_t line_of(const QByteArray& text, const Error& error) {
  const std::string wanted = error.code == ErrorCode::newer_version ? "loraclass"
                             : error.values.empty()                 ? ""
                                                                    : error.values.front();
  if (wanted.empty() || error.code == ErrorCode::missing_key) return 1;
  const qsizetype at = text.indexOf('"' + QByteArray::fromStdString(wanted) + '"');
  return at < 0 ? 1 : 1 + static_cast<std::size_t>(text.left(at).count('\n'));
}

}  // namespace

bool is_classroom_file(const QString& path) {
  return path.endsWith(QStringLiteral(".loraclass"), Qt::CaseInsensitive);
}

Result<ClassroomSettings> decode_classroom(const QByteArray& text) {
  const auto document = JsonDocument::parse({text.constData(), static_cast<std::size_t>(text.size())});
  if (!document) return document.error();
  auto settings = guarded([&] { return settings_of(document->root()); });
  if (settings) return settings;
  Error error = settings.error();
  error.place.line = line_of(text, error);
  return error;
}

QByteArray encode_classroom(const ClassroomSettings& settings) {
  nlohmann::ordered_json root;
  root["loraclass"] = classroom_file_version;
  const std::pair<const char*, const QString&> texts[] = {{"lesson", settings.lesson},
                                                          {"step", settings.step},
                                                          {"theme", settings.theme},
                                                          {"language", settings.language}};
  for (const auto& [key, text] : texts) {
    if (!text.isEmpty()) root[key] = text.toStdString();
  }
  if (settings.seed) root["seed"] = *settings.seed;
  root["lock"] = settings.lock;
  root["present"] = settings.present;
  root["hidden"] = nlohmann::ordered_json::array();
  for (const QString& spot : settings.hidden) root["hidden"].push_back(spot.toStdString());
  return QByteArray::fromStdString(root.dump(2)) + '\n';
}

Result<ClassroomSettings> read_classroom(const QString& path) {
  const auto text = read_file(path, size_limit);
  if (!text) return text.error();
  const auto decoded = decode_classroom(*text);
  if (!decoded) {
    Error error = decoded.error();
    error.place.file = path.toStdString();
    return error;
  }
  ClassroomSettings settings = *decoded;
  const QDir folder = QFileInfo(path).absoluteDir();
  // A folder beside the file comes before a built-in chapter of that name.
  if (!settings.lesson.isEmpty() && QFileInfo(folder.filePath(settings.lesson)).isDir()) {
    settings.lesson = QDir::cleanPath(folder.filePath(settings.lesson));
  }
  return settings;
}

std::optional<Error> write_classroom(const QString& path, const ClassroomSettings& settings) {
  return write_atomically(path, encode_classroom(settings));
}

}  // namespace lora::app
