// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_request.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

#include "app/cli/training_options.h"
#include "app/exporting/export_language.h"

namespace lora::app {
namespace {

constexpr std::size_t usual_step_limit = 20'000;

QString say(const char* text) {
  return QCoreApplication::translate("CommandLine", text);
}

QStringList names() {
  QStringList all;
  for (const auto& [name, file] : exportable_names()) all << name;
  return all;
}

bool is_film(const QString& name) {
  return name == QLatin1String("film") || name == QLatin1String("error-film");
}

bool has(const std::vector<ExportFormat>& formats, ExportFormat format) {
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

void read_what(const QCommandLineParser& parser, OptionReader& reader, ExportRequest& request) {
  const QString list = parser.value(QStringLiteral("what"));
  QStringList wanted;
  for (const QString& part : list.split(QLatin1Char(','))) {
    const QString name = part.trimmed().toLower();
    if (name == QLatin1String("all")) {
      wanted << names();
    } else if (names().contains(name)) {
      wanted << name;
    } else {
      reader.reject_choice(QStringLiteral("what"), name, QStringList{QStringLiteral("all")} + names());
    }
  }
  for (const QString& name : names()) {
    if (wanted.contains(name)) request.what << name;
  }
}

void read_formats(const QCommandLineParser& parser, OptionReader& reader, ExportRequest& request) {
  const QString list = parser.value(QStringLiteral("formats"));
  if (const auto formats = parse_export_formats(list, true)) {
    request.formats = *formats;
  } else {
    reader.reject_choice(QStringLiteral("formats"), list, {QStringLiteral("png,svg,pdf,csv,gif,pptx")});
  }
}

void read_look(const QCommandLineParser& parser, OptionReader& reader, ExportOptions& options) {
  const QString size = parser.value(QStringLiteral("size"));
  if (!set_size(options, size)) {
    reader.reject_choice(
        QStringLiteral("size"), size,
        {QStringLiteral("16:9"), QStringLiteral("half"), QStringLiteral("third"), QStringLiteral("4:3"),
         QStringLiteral("a4"), QStringLiteral("1200x800"), QStringLiteral("120x90mm")});
  }
  options.background = reader.choice<ExportBackground>(
      QStringLiteral("theme"),
      {{QStringLiteral("light"), ExportBackground::light},
       {QStringLiteral("dark"), ExportBackground::dark},
       {QStringLiteral("transparent"), ExportBackground::transparent},
       {QStringLiteral("transparent-dark"), ExportBackground::transparent_on_dark}},
      ExportBackground::light);
  options.language = reader.choice<QString>(
      QStringLiteral("lang"),
      {{QStringLiteral("en"), QStringLiteral("en")}, {QStringLiteral("zh_CN"), QStringLiteral("zh_CN")}},
      ExportLanguage::of_program());
  options.scale = reader.number(QStringLiteral("scale"), 1.0, 4.0, options.scale);
  options.type_points = reader.number(QStringLiteral("type"), smallest_points, largest_points, 0.0);
  options.title = !parser.isSet(QStringLiteral("no-title"));
  options.caption = parser.isSet(QStringLiteral("caption"));
  options.text_as_outlines = parser.isSet(QStringLiteral("outlines"));
  options.frames_per_second = int(reader.whole(QStringLiteral("fps"), 2, 30, 10));
  options.film_seconds = int(reader.whole(QStringLiteral("seconds"), 1, 60, 8));
  options.loop = !parser.isSet(QStringLiteral("once"));
}

}  // namespace

std::vector<std::pair<QString, QString>> exportable_names() {
  const auto entry = [](const char* name, const char* file) {
    return std::pair(QString::fromLatin1(name), QString::fromLatin1(file));
  };
  return {entry("error", "error-while-training"),
          entry("tastes", "taste-map"),
          entry("board", "board"),
          entry("ratings", "ratings"),
          entry("guess", "guess"),
          entry("a", "factor-a"),
          entry("b", "factor-b"),
          entry("ranks", "error-by-rank"),
          entry("numbers", "numbers-by-rank"),
          entry("tradeoff", "error-against-numbers"),
          entry("film", "training"),
          entry("error-film", "error-movie")};
}

void describe_export(QCommandLineParser& parser) {
  parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
      "CommandLine",
      "Writes charts, heat maps, films and a deck of slides. Needs no display; the same command "
      "writes the same bytes.")));
  parser.addPositionalArgument(QStringLiteral("export"), QString(), QStringLiteral("export"));
  parser.addPositionalArgument(
      QStringLiteral("data"),
      say(QT_TRANSLATE_NOOP(
          "CommandLine",
          "A session, whose run is exported; or a built-in example (two-tastes when left out), "
          "a CSV or MovieLens file, or a MovieLens folder, which is trained first.")),
      QStringLiteral("[DATA]"));
  const QString all = names().join(QLatin1Char(','));
  parser.addOptions({
      {{QStringLiteral("o"), QStringLiteral("output")},
       say(QT_TRANSLATE_NOOP("CommandLine", "Folder for the files. Must be given.")),
       QStringLiteral("DIR")},
      {QStringLiteral("what"), say(QT_TRANSLATE_NOOP("CommandLine", "all, or any of %1.")).arg(all),
       QStringLiteral("LIST"), QStringLiteral("all")},
      {QStringLiteral("formats"),
       say(QT_TRANSLATE_NOOP("CommandLine",
                             "Any of png,svg,pdf,csv,gif,pptx. Films are GIF; PPTX is one deck.")),
       QStringLiteral("LIST"), QStringLiteral("png")},
      {QStringLiteral("size"),
       say(QT_TRANSLATE_NOOP("CommandLine",
                             "16:9, half, third, 4:3, a4, or an own size: 1200x800 or 120x90mm.")),
       QStringLiteral("SIZE"), QStringLiteral("16:9")},
      {QStringLiteral("theme"),
       say(QT_TRANSLATE_NOOP("CommandLine", "light, dark, transparent or transparent-dark.")),
       QStringLiteral("NAME"), QStringLiteral("light")},
      {QStringLiteral("lang"),
       say(QT_TRANSLATE_NOOP("CommandLine", "Language of the pictures: en or zh_CN.")),
       QStringLiteral("CODE")},
      {QStringLiteral("scale"), say(QT_TRANSLATE_NOOP("CommandLine", "Sharpness of PNG, 1 to 4.")),
       QStringLiteral("N"), QStringLiteral("2")},
      {QStringLiteral("type"),
       say(QT_TRANSLATE_NOOP("CommandLine", "Height of the smallest type of charts in points.")),
       QStringLiteral("POINTS")},
      {QStringLiteral("no-title"), say(QT_TRANSLATE_NOOP("CommandLine", "Pictures without a title."))},
      {QStringLiteral("caption"),
       say(QT_TRANSLATE_NOOP("CommandLine", "Pictures with the most important numbers in words."))},
      {QStringLiteral("outlines"), say(QT_TRANSLATE_NOOP("CommandLine", "SVG: letters as outlines."))},
      {QStringLiteral("log"), say(QT_TRANSLATE_NOOP("CommandLine", "Errors on a logarithmic scale."))},
      {QStringLiteral("rank"), say(QT_TRANSLATE_NOOP("CommandLine", "Number of latent dimensions.")),
       QStringLiteral("R")},
      {QStringLiteral("steps"),
       say(QT_TRANSLATE_NOOP("CommandLine",
                             "Train exactly this many steps. Without it: until converged, at most 20000.")),
       QStringLiteral("N")},
      {QStringLiteral("fps"), say(QT_TRANSLATE_NOOP("CommandLine", "GIF: pictures a second.")),
       QStringLiteral("N"), QStringLiteral("10")},
      {QStringLiteral("seconds"), say(QT_TRANSLATE_NOOP("CommandLine", "GIF: at most this long.")),
       QStringLiteral("N"), QStringLiteral("8")},
      {QStringLiteral("once"), say(QT_TRANSLATE_NOOP("CommandLine", "GIF: play once, not again and again."))},
      {QStringLiteral("force"), say(QT_TRANSLATE_NOOP("CommandLine", "Replace files that are there."))},
  });
  add_training_options(parser);
}

ExportRequest read_export_request(const QCommandLineParser& parser, OptionReader& reader) {
  ExportRequest request;
  read_what(parser, reader, request);
  read_formats(parser, reader, request);
  read_look(parser, reader, request.options);
  read_training_options(reader);
  reader.whole(QStringLiteral("rank"), 1, highest_rank, 1);
  request.folder = parser.value(QStringLiteral("output"));
  request.exactly = parser.isSet(QStringLiteral("steps"));
  request.steps = reader.whole(QStringLiteral("steps"), 0, 100'000'000, usual_step_limit);
  request.force = parser.isSet(QStringLiteral("force"));
  request.logarithmic = parser.isSet(QStringLiteral("log"));
  if (request.folder.isEmpty()) {
    reader.reject(say(QT_TRANSLATE_NOOP("CommandLine", "-o is missing, for instance -o charts.")));
  }
  if (!reader.has_error() && files_of(request).isEmpty()) {
    reader.reject(say(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Nothing can be written: films are GIF, everything else is png, svg, pdf, csv or pptx.")));
  }
  return request;
}

QStringList files_of(const ExportRequest& request) {
  QStringList files;
  const QDir folder(request.folder);
  bool pictures = false;
  for (const auto& [name, file] : exportable_names()) {
    if (!request.what.contains(name)) continue;
    pictures = pictures || !is_film(name);
    for (const ExportFormat format : request.formats) {
      if (format == ExportFormat::pptx || is_film(name) != (format == ExportFormat::gif)) continue;
      files << folder.filePath(file + QLatin1Char('.') + suffix_of(format));
    }
  }
  if (pictures && has(request.formats, ExportFormat::pptx))
    files << folder.filePath(QStringLiteral("slides.pptx"));
  return files;
}

}  // namespace lora::app
