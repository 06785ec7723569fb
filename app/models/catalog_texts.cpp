// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/catalog_texts.h"

#include <QLocale>

namespace lora::app {
namespace {

QString text(const std::string& value) {
  return QString::fromStdString(value);
}

std::size_t source_index(const ModelDescription& model, const std::string& id) {
  std::size_t index = 0;
  while (index < model.sources.size() && model.sources[index].id != id) ++index;
  return index;
}

/// "[2]", with the source itself as tool tip.
TableCell source_cell(const ModelDescription& model, const std::string& id) {
  const std::size_t index = source_index(model, id);
  const ModelSource& source = model.sources.at(index);
  const QString mark = QStringLiteral("[%1]").arg(index + 1);
  return text_cell(mark, QStringLiteral("%1 (%2)").arg(text(source.title), text(source.date)));
}

TableCell bytes_cell(std::uint64_t bytes) {
  return number_cell(static_cast<double>(bytes), CatalogTexts::bytes(bytes),
                     CatalogTexts::tr("%1 bytes").arg(CatalogTexts::number(bytes)));
}

TableCell count_cell(std::uint64_t count) {
  return number_cell(static_cast<double>(count), CatalogTexts::number(count));
}

std::vector<TableCell> cost_cells(std::uint64_t parameters, double share, std::uint64_t fp32,
                                  std::uint64_t half, std::uint64_t training) {
  return {count_cell(parameters), number_cell(share, CatalogTexts::share(share)), bytes_cell(fp32),
          bytes_cell(half), bytes_cell(training)};
}

}  // namespace

QString CatalogTexts::number(std::uint64_t value) {
  return QLocale().toString(qulonglong(value));
}

QString CatalogTexts::bytes(std::uint64_t value) {
  return QLocale().formattedDataSize(static_cast<qint64>(value), 1, QLocale::DataSizeSIFormat);
}

QString CatalogTexts::share(double share) {
  return tr("%1 %").arg(share * 100.0, 0, 'g', 3);
}

QString CatalogTexts::story(const CatalogChoice& choice, std::size_t rank) {
  if (choice.targets.empty()) return tr("Choose at least one target module.");
  if (choice.ranks.empty()) return tr("Choose at least one rank.");
  const AdapterCount count = count_adapter(choice.model, choice.targets, rank);
  const FullTrainingCount full = count_full_training(choice.model);
  const bool half = choice.precision == Precision::half;
  return tr("At rank %1, A and B have %2 trainable parameters: %3 of the %4 in %5. The adapter file takes %6 "
            "in "
            "%7, the whole model %8. Gradients and Adam's memory take %9, against %10 when every weight is "
            "trained.")
      .arg(rank)
      .arg(number(count.parameters), share(count.share), number(full.parameters), text(choice.model.name),
           bytes(stored_bytes(count.parameters, choice.precision)),
           half ? QStringLiteral("FP16/BF16") : QStringLiteral("FP32"),
           bytes(stored_bytes(full.parameters, choice.precision)), bytes(count.training_bytes))
      .arg(bytes(full.training_bytes));
}

TableContent CatalogTexts::count_table(const CatalogChoice& choice) {
  TableContent table;
  table.columns = {
      {QStringLiteral("rank"), tr("Rank"), tr("How many latent dimensions A and B have"), true},
      {QStringLiteral("parameters"), tr("Trainable parameters"),
       tr("r · (d_in + d_out), summed over the modules")},
      {QStringLiteral("share"), tr("Share"), tr("Trainable parameters against those of the model")},
      {QStringLiteral("fp32_bytes"), tr("File, FP32"), tr("4 bytes a number")},
      {QStringLiteral("fp16_bytes"), tr("File, FP16/BF16"), tr("2 bytes a number")},
      {QStringLiteral("training_bytes"), tr("Gradients + Adam"),
       tr("12 bytes a trainable parameter: its gradient and Adam's two running means, in FP32 "
          "(Kingma and Ba, "
          "2015). Weights and activations come on top.")}};
  if (choice.targets.empty()) return table;
  for (const std::size_t rank : choice.ranks) {
    const AdapterCount count = count_adapter(choice.model, choice.targets, rank);
    std::vector<TableCell> row = {number_cell(static_cast<double>(rank), QString::number(rank))};
    for (TableCell& cell : cost_cells(count.parameters, count.share, count.fp32_bytes, count.half_bytes,
                                      count.training_bytes)) {
      row.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(row));
  }
  const FullTrainingCount full = count_full_training(choice.model);
  std::vector<TableCell> row = {
      text_cell(tr("all weights"), tr("Training every weight of the model, without LoRA"))};
  for (TableCell& cell :
       cost_cells(full.parameters, 1.0, full.fp32_bytes, full.half_bytes, full.training_bytes)) {
    row.push_back(std::move(cell));
  }
  const std::size_t source = source_index(choice.model, choice.model.base_parameters_source);
  row[0].text += QStringLiteral(" [%1]").arg(source + 1);
  table.rows.push_back(std::move(row));
  return table;
}

TableContent CatalogTexts::break_even_table(const CatalogChoice& choice) {
  TableContent table;
  table.columns = {{QStringLiteral("target"), tr("Module"), {}, true},
                   {QStringLiteral("shape"), tr("d_out × d_in"), tr("Shape of its weight W")},
                   {QStringLiteral("count"), tr("How many")},
                   {QStringLiteral("break_even_rank"), tr("Break-even rank"),
                    tr("d_in · d_out / (d_in + d_out): above it, A and B hold more numbers than W itself")},
                   {QStringLiteral("useful_rank"), tr("Highest useful rank"), tr("min(d_in, d_out)")},
                   {QStringLiteral("source"), tr("Source")}};
  if (choice.targets.empty()) return table;
  for (const ModuleCount& count : count_adapter(choice.model, choice.targets, 1).modules) {
    const ModelModule& module = count.module;
    const QString part = text(module.part);
    const QString name =
        part.isEmpty() ? text(module.target) : text(module.target) + QStringLiteral(", ") + part;
    table.rows.push_back(
        {text_cell(name), text_cell(QStringLiteral("%1 × %2").arg(module.d_out).arg(module.d_in)),
         count_cell(module.count),
         number_cell(count.break_even_rank, QLocale().toString(count.break_even_rank, 'f', 1)),
         count_cell(count.useful_rank), source_cell(choice.model, module.source)});
  }
  return table;
}

QString CatalogTexts::sources(const ModelDescription& model) {
  QStringList lines;
  for (std::size_t k = 0; k < model.sources.size(); ++k) {
    const ModelSource& source = model.sources[k];
    const QString url = text(source.url).toHtmlEscaped();
    const bool link = url.startsWith(QLatin1String("https://")) || url.startsWith(QLatin1String("http://"));
    lines << QStringLiteral("[%1] %2, %3<br>%4")
                 .arg(k + 1)
                 .arg(text(source.title).toHtmlEscaped(), text(source.date).toHtmlEscaped(),
                      link ? QStringLiteral("<a href=\"%1\">%1</a>").arg(url) : url);
  }
  return lines.join(QStringLiteral("<br>"));
}

}  // namespace lora::app
