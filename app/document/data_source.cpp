// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/data_source.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>
#include <array>

#include "app/files/atomic_file.h"
#include "app/files/file_reader.h"
#include "core/ratings/example_reader.h"
#include "core/ratings/movie_titles.h"
#include "core/session/session_codec.h"

namespace lora::app {
namespace {

/// A file of ratings and the file of titles that MovieLens ships beside it.
struct FilePair {
  const char* ratings;
  const char* titles;
};
constexpr std::array<FilePair, 3> movielens_pairs{
    {{"ratings.csv", "movies.csv"}, {"u.data", "u.item"}, {"ratings.dat", "movies.dat"}}};

std::string_view view_of(const QByteArray& bytes) {
  return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Error in_file(Error error, const QString& path) {
  error.place.file = path.toStdString();
  return error;
}

TrainingSettings settings_for(const RatingTable& table) {
  TrainingSettings settings;
  if (table.is_dense()) return settings;
  settings.method = Method::sgd;
  // Without it a table with this many gaps is learned by heart (hidden RMSE of MovieLens latest-small at rank
  // 8: 0.88 with 0.1, above 1 without).
  settings.l2 = 0.1;
  settings.base = BaseKind::mean;
  return settings;
}

Result<LoadedData> load_example(const QString& id, const QString& language) {
  const QString path = QStringLiteral(":/datasets/%1.json").arg(id);
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  auto read = read_example(view_of(*bytes), language.toStdString());
  if (!read) return in_file(read.error(), path);
  Example example = std::move(read).value();
  LoadedData data;
  data.kind = DataKind::example;
  data.story = QString::fromStdString(example.story);
  data.session.title = example.title;
  data.session.example = example.id;
  data.session.settings = settings_for(example.table);
  if (example.rank) data.session.settings.rank = *example.rank;
  if (example.base_is_mean) data.session.settings.base = BaseKind::mean;
  data.session.table = std::make_shared<const RatingTable>(std::move(example.table));
  return data;
}

Result<LoadedData> load_session(const QByteArray& bytes, const QString& path) {
  auto session = decode_session(view_of(bytes));
  if (!session) return in_file(session.error(), path);
  LoadedData data;
  data.kind = DataKind::session;
  data.digest = digest_of(bytes);
  data.session = std::move(session).value();
  return data;
}

/// The file of titles beside `ratings`, or an empty string.
QString titles_beside(const QFileInfo& ratings) {
  for (const FilePair& pair : movielens_pairs) {
    if (ratings.fileName().compare(QLatin1String(pair.ratings), Qt::CaseInsensitive) != 0) continue;
    const QString titles = ratings.dir().filePath(QLatin1String(pair.titles));
    if (QFileInfo(titles).isFile()) return titles;
  }
  return {};
}

void add_titles(const QString& path, RatingTable& table, LoadedData& data) {
  const auto bytes = read_file(path);
  if (!bytes) {
    data.titles_error = bytes.error();
    return;
  }
  const auto titles = read_titles(view_of(*bytes));
  if (titles) {
    data.titles_found = apply_titles(table, *titles);
  } else {
    data.titles_error = in_file(titles.error(), path);
  }
}

bool is_session_file(const QString& path, const QByteArray& bytes) {
  return path.endsWith(QLatin1String(".loracinema"), Qt::CaseInsensitive) ||
         bytes.left(256).trimmed().startsWith('{');
}

}  // namespace

Result<QString> ratings_path(const QString& path) {
  if (!QFileInfo(path).isDir()) return path;
  std::string names;
  const QDir folder(path);
  for (const FilePair& pair : movielens_pairs) {
    if (QFileInfo(folder.filePath(QLatin1String(pair.ratings))).isFile()) {
      return folder.filePath(QLatin1String(pair.ratings));
    }
    names += (names.empty() ? "" : ", ") + std::string(pair.ratings);
  }
  return Error{ErrorCode::no_rating_file, {}, {path.toStdString(), names}};
}

Result<LoadedData> load_ratings(const QByteArray& bytes, const QString& path, const ReadOptions& options) {
  auto read = read_ratings(view_of(bytes), options);
  if (!read) return in_file(read.error(), path);
  ImportedRatings imported = std::move(read).value();
  LoadedData data;
  data.kind = DataKind::ratings;
  data.user_ids = std::move(imported.user_ids);
  data.movie_ids = std::move(imported.movie_ids);
  const QFileInfo info(path);
  const QString titles = titles_beside(info);
  const bool has_ids = imported.info.format != RatingFormat::matrix_csv;
  if (has_ids && !titles.isEmpty()) add_titles(titles, imported.table, data);
  data.import = std::move(imported.info);
  const bool named_like_any = !titles.isEmpty() && !info.dir().isRoot();
  data.session.title =
      (named_like_any ? info.absoluteDir().dirName() : info.completeBaseName()).toStdString();
  data.session.settings = settings_for(imported.table);
  data.session.table = std::make_shared<const RatingTable>(std::move(imported.table));
  return data;
}

std::vector<QString> example_ids() {
  return {QStringLiteral("two-tastes"), QStringLiteral("three-tastes"), QStringLiteral("everyone-agrees"),
          QStringLiteral("pure-noise"), QStringLiteral("planted-rank-4")};
}

Result<LoadedData> load_data(const QString& path_or_example, const QString& language,
                             const LoadWatch& watch) {
  const auto examples = example_ids();
  const bool is_example = std::find(examples.begin(), examples.end(), path_or_example) != examples.end();
  const auto load = [&]() -> Result<LoadedData> {
    if (is_example) return load_example(path_or_example, language);
    const auto found = ratings_path(path_or_example);
    if (!found) return found.error();
    const QString& path = *found;
    const auto bytes = read_file(path);
    if (!bytes) return bytes.error();
    if (is_session_file(path, *bytes)) return load_session(*bytes, path);
    ReadOptions options;
    options.progress = watch.progress;
    options.stop = watch.stop;
    return load_ratings(*bytes, path, options);
  };
  auto loaded = load();
  if (!loaded) return loaded;
  LoadedData data = std::move(loaded).value();
  if (data.kind != DataKind::ratings) {
    data.user_ids = data.session.table->user_names();
    data.movie_ids = data.session.table->movie_names();
  }
  return data;
}

Result<MatchedRatings> load_test_ratings(const QString& path, const LoadedData& data) {
  const auto bytes = read_file(path);
  if (!bytes) return bytes.error();
  const auto test = read_ratings(view_of(*bytes));
  if (!test) return in_file(test.error(), path);
  return match_ratings(*test, data.user_ids, data.movie_ids);
}

}  // namespace lora::app
