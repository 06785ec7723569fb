// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_writer.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <stdexcept>

#include "app/exporting/pptx_chart.h"
#include "app/exporting/pptx_package.h"
#include "app/exporting/pptx_slide.h"
#include "app/exporting/pptx_xml.h"

namespace lora::app {
namespace {

QString main_type(const char* what) {
  return QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.%1+xml")
      .arg(QLatin1String(what));
}

QString office_type(const char* what) {
  return QStringLiteral("application/vnd.openxmlformats-officedocument.%1").arg(QLatin1String(what));
}

/// A part that is the same in every presentation.
QByteArray fixed_part(const char* name) {
  QFile file(QStringLiteral(":/pptx/%1.xml").arg(QLatin1String(name)));
  if (!file.open(QIODevice::ReadOnly)) throw std::logic_error("a part of the presentation is not built in");
  return file.readAll();
}

/// The master; in a dark deck the theme's dark colour is the background.
QByteArray master_part(bool dark) {
  QByteArray bytes = fixed_part("slide_master");
  if (dark) {
    bytes.replace(R"(bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2")", R"(bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2")");
  }
  return bytes;
}

QSize png_size(const QByteArray& png) {
  QByteArray bytes = png;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::ReadOnly);
  const QSize size = QImageReader(&buffer, "png").size();
  if (size.isEmpty()) throw std::invalid_argument("a picture of the deck is not a PNG");
  return size;
}

/// Collects the parts, in the order they are in the file.
class Presentation {
 public:
  explicit Presentation(const Deck& deck) : deck_(deck) {}

  Result<QByteArray> write() {
    add_frame();
    add_slide(title_layout_, title_slide_xml(deck_));
    for (const DeckSlide& slide : deck_.slides) {
      if (const std::optional<Error> error = add(slide)) return *error;
    }
    package_.add(presentation_, presentation_xml(), main_type("presentation.main"));
    add_properties();
    return package_.zip();
  }

 private:
  void add_frame() {
    package_.add_ending(QStringLiteral("png"), QStringLiteral("image/png"));
    package_.add_ending(QStringLiteral("svg"), QStringLiteral("image/svg+xml"));
    package_.add_ending(QStringLiteral("xlsx"), office_type("spreadsheetml.sheet"));
    package_.relate({}, QStringLiteral("officeDocument"), presentation_);
    master_id_ = package_.relate(presentation_, QStringLiteral("slideMaster"), master_);
    notes_master_id_ = package_.relate(presentation_, QStringLiteral("notesMaster"), notes_master_);
    const QString theme = QStringLiteral("ppt/theme/theme1.xml");
    const QString notes_theme = QStringLiteral("ppt/theme/theme2.xml");
    package_.relate(presentation_, QStringLiteral("theme"), theme);
    // The master names its layouts by these ids.
    package_.relate(master_, QStringLiteral("slideLayout"), title_layout_);
    package_.relate(master_, QStringLiteral("slideLayout"), content_layout_);
    package_.relate(master_, QStringLiteral("theme"), theme);
    package_.relate(title_layout_, QStringLiteral("slideMaster"), master_);
    package_.relate(content_layout_, QStringLiteral("slideMaster"), master_);
    package_.relate(notes_master_, QStringLiteral("theme"), notes_theme);
    package_.add(master_, master_part(deck_.dark), main_type("slideMaster"));
    package_.add(title_layout_, fixed_part("title_layout"), main_type("slideLayout"));
    package_.add(content_layout_, fixed_part("content_layout"), main_type("slideLayout"));
    package_.add(notes_master_, fixed_part("notes_master"), main_type("notesMaster"));
    package_.add(theme, fixed_part("theme"), office_type("theme+xml"));
    package_.add(notes_theme, fixed_part("theme"), office_type("theme+xml"));
  }

  QString next_slide() const { return QStringLiteral("ppt/slides/slide%1.xml").arg(slide_ids_.size() + 1); }

  QString add_slide(const QString& layout, const QByteArray& xml) {
    const QString name = next_slide();
    package_.relate(name, QStringLiteral("slideLayout"), layout);
    slide_ids_.append(package_.relate(presentation_, QStringLiteral("slide"), name));
    package_.add(name, xml, main_type("slide"));
    return name;
  }

  std::optional<Error> add(const DeckSlide& slide) {
    const QString name = next_slide();
    SlideIds ids;
    QRect area;
    if (const auto* picture = std::get_if<DeckPicture>(&slide.content)) {
      area = fitted(png_size(picture->png), content_area(false));
      ids.png = add_media(name, picture->png, "png");
      if (!picture->svg.isEmpty()) ids.svg = add_media(name, picture->svg, "svg");
    } else if (const auto* chart = std::get_if<DeckChart>(&slide.content)) {
      if (const std::optional<Error> error = add_chart(name, *chart, ids.chart)) return error;
    }
    add_slide(content_layout_, slide_xml(deck_, slide, ids, area));
    if (!slide.caption.trimmed().isEmpty()) add_notes(name, slide);
    return std::nullopt;
  }

  QString add_media(const QString& slide, const QByteArray& bytes, const char* ending) {
    const QString name = QStringLiteral("ppt/media/image%1.%2").arg(++media_).arg(QLatin1String(ending));
    package_.add(name, bytes);
    return package_.relate(slide, QStringLiteral("image"), name);
  }

  std::optional<Error> add_chart(const QString& slide, const DeckChart& chart, QString& id) {
    const ChartSheet sheet(chart);
    const Result<QByteArray> workbook = workbook_bytes(sheet);
    if (!workbook) return workbook.error();
    const QString name = QStringLiteral("ppt/charts/chart%1.xml").arg(++charts_);
    const QString book = QStringLiteral("ppt/embeddings/Microsoft_Excel_Sheet%1.xlsx").arg(charts_);
    id = package_.relate(slide, QStringLiteral("chart"), name);
    const QString book_id = package_.relate(name, QStringLiteral("package"), book);
    package_.add(name, chart_xml(chart, sheet, book_id, deck_), office_type("drawingml.chart+xml"));
    package_.add(book, *workbook);
    return std::nullopt;
  }

  void add_notes(const QString& slide, const DeckSlide& content) {
    const QString name = QStringLiteral("ppt/notesSlides/notesSlide%1.xml").arg(++notes_);
    package_.relate(name, QStringLiteral("notesMaster"), notes_master_);
    package_.relate(name, QStringLiteral("slide"), slide);
    package_.relate(slide, QStringLiteral("notesSlide"), name);
    package_.add(name, notes_xml(deck_, content), main_type("notesSlide"));
  }

  QByteArray presentation_xml() const {
    PptxXml xml("p:presentation");
    xml.open("p:sldMasterIdLst");
    xml.empty("p:sldMasterId", {{"id", QStringLiteral("2147483648")}, {"r:id", master_id_}});
    xml.close();
    xml.open("p:notesMasterIdLst");
    xml.empty("p:notesMasterId", {{"r:id", notes_master_id_}});
    xml.close();
    xml.open("p:sldIdLst");
    for (qsizetype i = 0; i < slide_ids_.size(); ++i) {
      xml.empty("p:sldId", {{"id", QString::number(256 + i)}, {"r:id", slide_ids_[i]}});
    }
    xml.close();
    xml.empty("p:sldSz", {{"cx", QStringLiteral("12192000")}, {"cy", QStringLiteral("6858000")}});
    xml.empty("p:notesSz", {{"cx", QStringLiteral("6858000")}, {"cy", QStringLiteral("9144000")}});
    return xml.bytes();
  }

  void add_properties();

  const Deck& deck_;
  PptxPackage package_;
  const QString presentation_ = QStringLiteral("ppt/presentation.xml");
  const QString master_ = QStringLiteral("ppt/slideMasters/slideMaster1.xml");
  const QString title_layout_ = QStringLiteral("ppt/slideLayouts/slideLayout1.xml");
  const QString content_layout_ = QStringLiteral("ppt/slideLayouts/slideLayout2.xml");
  const QString notes_master_ = QStringLiteral("ppt/notesMasters/notesMaster1.xml");
  QString master_id_;
  QString notes_master_id_;
  QStringList slide_ids_;
  int media_ = 0;
  int charts_ = 0;
  int notes_ = 0;
};

void Presentation::add_properties() {
  const QString core = QStringLiteral("docProps/core.xml");
  const QString app = QStringLiteral("docProps/app.xml");
  package_.relate({}, QStringLiteral("core-properties"), core);
  package_.relate({}, QStringLiteral("extended-properties"), app);
  const QString made_by = QStringLiteral("LoRA Cinema");
  PptxXml about("cp:coreProperties",
                {{"xmlns:cp",
                  QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
                 {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
  about.element("dc:title", xml_text(deck_.title).simplified());
  about.element("dc:creator", made_by);
  about.element("dc:language", deck_.language);
  package_.add(core, about.bytes(),
               QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
  PptxXml program("Properties",
                  {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/"
                                            "extended-properties")}});
  program.element("Application", made_by);
  program.element("PresentationFormat", QStringLiteral("Widescreen"));
  program.element("Slides", QString::number(slide_ids_.size()));
  program.element("Notes", QString::number(notes_));
  package_.add(app, program.bytes(), office_type("extended-properties+xml"));
}

}  // namespace

Result<QByteArray> write_pptx(const Deck& deck) {
  return Presentation(deck).write();
}

}  // namespace lora::app
