// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/pptx_workbook.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "app/exporting/pptx_xml.h"
#include "app/platform/numeric_locale.h"

namespace lora::app {
namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr qsizetype text_limit = 32'767;   // of a cell in Excel
constexpr time_t first_day = 315'532'800;  // 1980-01-01

QString column_letters(qsizetype column) {
  QString letters;
  for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.prepend(QLatin1Char(char('A' + (rest - 1) % 26)));
  }
  return letters;
}

/// What the axis can show: a logarithmic one has no place for 0.
double shown(double value, const DeckAxis& axis) {
  return std::isfinite(value) && (!axis.logarithmic || value > 0.0) ? value : nothing;
}

bool same_numbers(const QVector<double>& a, const QVector<double>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

qsizetype column_of(QVector<SheetColumn>& columns, const QString& head, const QVector<double>& numbers) {
  for (qsizetype i = 0; i < columns.size(); ++i) {
    if (columns[i].head == head && same_numbers(columns[i].numbers, numbers)) return i;
  }
  columns.append({head, {}, numbers});
  return columns.size() - 1;
}

void check(const DeckChart& chart) {
  bool points = false;
  for (const DeckSeries& series : chart.series) {
    points = points || !series.points.isEmpty();
    if (series.columns && chart.categories.isEmpty())
      throw std::invalid_argument("columns need a chart with categories");
    if (!chart.categories.isEmpty() && !series.points.isEmpty() &&
        series.points.size() != chart.categories.size())
      throw std::invalid_argument("a series needs one point per category");
  }
  if (!points) throw std::invalid_argument("a chart needs a series with points");
}

/// "_x003D_" stands for "=" in a workbook, so that its first character has to be written in the same way.
QByteArray cell_text(const QString& text) {
  static const QRegularExpression code(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
  QString cell = xml_text(text).replace(code, QStringLiteral("_x005F_\\1")).left(text_limit);
  if (!cell.isEmpty() && cell.back().isHighSurrogate()) cell.chop(1);
  return cell.toUtf8();
}

lxw_error fill(lxw_worksheet* page, const ChartSheet& sheet) {
  for (qsizetype column = 0; column < sheet.columns().size(); ++column) {
    const SheetColumn& data = sheet.columns()[column];
    const auto at = lxw_col_t(column);
    lxw_error error = worksheet_write_string(page, 0, at, cell_text(data.head).constData(), nullptr);
    for (qsizetype row = 0; row < data.rows() && error == LXW_NO_ERROR; ++row) {
      const auto line = lxw_row_t(row + 1);
      if (!data.texts.isEmpty()) {
        error = worksheet_write_string(page, line, at, cell_text(data.texts[row]).constData(), nullptr);
      } else if (!std::isnan(data.numbers[row])) {
        error = worksheet_write_number(page, line, at, data.numbers[row], nullptr);
      }
    }
    if (error != LXW_NO_ERROR) return error;
  }
  return worksheet_set_column(page, 0, lxw_col_t(sheet.columns().size() - 1), 18, nullptr);
}

}  // namespace

ChartSheet::ChartSheet(const DeckChart& chart) {
  check(chart);
  if (!chart.categories.isEmpty()) columns_.append({chart.x.title, chart.categories, {}});
  for (qsizetype i = 0; i < chart.series.size(); ++i) {
    const DeckSeries& series = chart.series[i];
    if (series.points.isEmpty()) continue;
    QVector<double> x, y;
    for (const QPointF& point : series.points) {
      x.append(shown(point.x(), chart.x));
      y.append(shown(point.y(), chart.y));
    }
    const qsizetype x_column = chart.categories.isEmpty() ? column_of(columns_, chart.x.title, x) : 0;
    columns_.append({series.name, {}, y});
    series_.append({i, x_column, columns_.size() - 1});
  }
}

QString ChartSheet::head_cell(qsizetype column) {
  return QStringLiteral("Data!$%1$1").arg(column_letters(column));
}

QString ChartSheet::cells(qsizetype column) const {
  return QStringLiteral("Data!$%1$2:$%1$%2").arg(column_letters(column)).arg(columns_[column].rows() + 1);
}

QString ChartSheet::number(double value) {
  return QString::number(value, 'g', 16);
}

Result<QByteArray> workbook_bytes(const ChartSheet& sheet) {
  const auto failed = [](const QString& words) {
    return Error{ErrorCode::export_failed, {}, {"PPTX", words.toStdString()}};
  };
  const NumericLocale c_numbers;  // libxlsxwriter prints numbers with printf()
  const QTemporaryDir folder;     // and writes to files only
  if (!folder.isValid()) return failed(folder.errorString());
  const QString path = folder.filePath(QStringLiteral("data.xlsx"));
  QByteArray own_folder = QFile::encodeName(folder.path());
  lxw_workbook_options options{};
  options.tmpdir = own_folder.data();
  lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
  if (!book) return failed(QString::fromUtf8(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
  lxw_doc_properties properties{};
  properties.created = first_day;
  workbook_set_properties(book, &properties);
  lxw_worksheet* page = workbook_add_worksheet(book, "Data");
  lxw_error error = page ? fill(page, sheet) : LXW_ERROR_MEMORY_MALLOC_FAILED;
  const lxw_error closed = workbook_close(book);
  if (error == LXW_NO_ERROR) error = closed;
  if (error != LXW_NO_ERROR) return failed(QString::fromUtf8(lxw_strerror(error)));
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return failed(file.errorString());
  return file.readAll();
}

}  // namespace lora::app
