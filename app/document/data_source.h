// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/ratings/rating_reader.h"
#include "core/session/session.h"

namespace lora::app {

enum class DataKind { example, session, ratings };

struct LoadedData {
  DataKind kind = DataKind::example;
  Session session;
  QByteArray digest;  ///< of a session's file, see digest_of()
  QString story;      ///< an example's one line, in the language asked for; empty for the others
  /// As in the file, before titles; where there are none, the names. For matching a test file.
  std::vector<std::string> user_ids;
  std::vector<std::string> movie_ids;
  std::optional<ImportInfo> import;   ///< ratings only
  std::size_t titles_found = 0;       ///< movies that got a title from the file beside the ratings
  std::optional<Error> titles_error;  ///< why that file, though there, gave none
};

/// Looks on while a file of ratings is read, and may end it.
struct LoadWatch {
  /// Called in the reading thread about once a megabyte: bytes read, bytes there are.
  std::function<void(std::size_t read, std::size_t all)> progress;
  std::stop_token stop;
};

/// The built-in examples in the order of their menu.
std::vector<QString> example_ids();

/// An example by its id, a session (*.loracinema), a file of ratings, or a MovieLens folder. Movies get their
/// titles from movies.csv, u.item or movies.dat beside ratings.csv, u.data or ratings.dat. `language` such
/// as "zh_CN" is that of an example's names. A large sparse table starts with SGD from the average rating.
/// Errors: those of read_file, read_ratings and decode_session, with the file's path in `place`;
/// cancelled when `watch` asked for a stop.
Result<LoadedData> load_data(const QString& path_or_example, const QString& language,
                             const LoadWatch& watch = {});

/// The file of ratings for a path: the path itself, or the one inside a MovieLens folder. Errors:
/// no_rating_file.
Result<QString> ratings_path(const QString& path);

/// Ratings from the bytes of the file at `path`, as load_data reads them but for what `options` say. Errors:
/// those of read_ratings, with the file's path in `place`.
Result<LoadedData> load_ratings(const QByteArray& bytes, const QString& path,
                                const ReadOptions& options = {});

/// The ratings of another file for the users and movies of `data`. Errors: as load_data.
Result<MatchedRatings> load_test_ratings(const QString& path, const LoadedData& data);

}  // namespace lora::app
