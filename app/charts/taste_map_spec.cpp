// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/taste_map_spec.h"

#include <QCoreApplication>
#include <stdexcept>

namespace lora::app {
namespace {

struct Text {
  Q_DECLARE_TR_FUNCTIONS(TasteMap)
};

ChartAxis dimension_axis(std::size_t dimension) {
  ChartAxis axis;
  axis.key = QStringLiteral("dimension_%1").arg(dimension + 1);
  axis.title = Text::tr("latent dimension %1").arg(dimension + 1);
  return axis;
}

ChartSeries users_of(const Frame& frame, std::size_t x, std::size_t y, const QVector<QString>& names) {
  ChartSeries series{QStringLiteral("user"), Text::tr("users"), SeriesRole::user, SeriesShape::points};
  series.point_labels = names;
  series.points.reserve(names.size());
  for (std::size_t user = 0; user < frame.users(); ++user) {
    series.points.append({frame.a(user, x), frame.rank() > 1 ? frame.a(user, y) : 0.0});
  }
  return series;
}

ChartSeries movies_of(const Frame& frame, std::size_t x, std::size_t y, const QVector<QString>& names) {
  ChartSeries series{QStringLiteral("movie"), Text::tr("movies"), SeriesRole::movie, SeriesShape::points};
  series.point_labels = names;
  series.points.reserve(names.size());
  for (std::size_t movie = 0; movie < frame.movies(); ++movie) {
    series.points.append({frame.b(x, movie), frame.rank() > 1 ? frame.b(y, movie) : 0.0});
  }
  return series;
}

QVector<QString> texts(const std::vector<std::string>& names) {
  QVector<QString> all;
  all.reserve(static_cast<qsizetype>(names.size()));
  for (const std::string& name : names) all.append(QString::fromStdString(name));
  return all;
}

}  // namespace

TasteMapNames taste_map_names(const RatingTable& table) {
  return {texts(table.user_names()), texts(table.movie_names())};
}

ChartSpec taste_map_spec(const FramePtr& frame, std::size_t dimension_x, std::size_t dimension_y) {
  return taste_map_spec(frame, dimension_x, dimension_y,
                        frame ? taste_map_names(frame->problem().table()) : TasteMapNames());
}

ChartSpec taste_map_spec(const FramePtr& frame, std::size_t dimension_x, std::size_t dimension_y,
                         const TasteMapNames& names) {
  ChartSpec spec;
  spec.name = QStringLiteral("taste-map");
  spec.title = Text::tr("Taste map");
  spec.equal_scale = true;
  spec.zero_lines = true;
  if (!frame) {
    spec.note = Text::tr("Users and movies appear here once there are ratings.");
    return spec;
  }
  const bool strip = frame->rank() == 1;
  if (dimension_x >= frame->rank() || (!strip && dimension_y >= frame->rank())) {
    throw std::invalid_argument("taste_map_spec: both dimensions must be below the rank");
  }
  spec.x = dimension_axis(dimension_x);
  if (strip) {
    spec.note = Text::tr("Rank 1 has one latent dimension: the map is a strip, and every height is 0.");
  } else {
    spec.y = dimension_axis(dimension_y);
  }
  spec.series = {users_of(*frame, dimension_x, dimension_y, names.users),
                 movies_of(*frame, dimension_x, dimension_y, names.movies)};
  return spec;
}

}  // namespace lora::app
