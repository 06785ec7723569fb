// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/adapter_texts.h"

#include <QLocale>
#include <QStringList>

namespace lora::app {
namespace {

QString value(const AdapterRemark& remark, std::size_t index) {
  return index < remark.values.size() ? QString::fromStdString(remark.values[index]).simplified() : QString();
}

}  // namespace

QString AdapterTexts::remark(const AdapterRemark& remark) {
  switch (remark.note) {
    case AdapterNote::alpha_missing:
      return tr("The file does not say α for %1 of its modules, so the scale is taken to be 1. Put the "
                "adapter_config.json into the same folder if you have it.")
          .arg(value(remark, 0));
    case AdapterNote::rank_not_as_config:
      return tr("%1: adapter_config.json says rank %2, but A and B have rank %3. The rank of A and B counts.")
          .arg(value(remark, 0), value(remark, 1), value(remark, 2));
    case AdapterNote::dora:
      return tr("This is a DoRA adapter: it also rescales the columns of W (%1 vectors). ΔW is shown without "
                "that rescaling.")
          .arg(value(remark, 0));
    case AdapterNote::third_factor:
      return tr("%1 is left out: it has a third factor, so its ΔW is not B·A.").arg(value(remark, 0));
    case AdapterNote::pattern_unreadable:
      return tr("The pattern \"%1\" in adapter_config.json is not understood and is not applied.")
          .arg(value(remark, 0));
    case AdapterNote::header_unreadable:
      return tr("The entry \"%1\" in the file's header is not as expected and is not used.")
          .arg(value(remark, 0));
    case AdapterNote::saved_module_missing:
      return tr("adapter_config.json says that \"%1\" is saved in full, but it is not in the file.")
          .arg(value(remark, 0));
  }
  return {};
}

QString AdapterTexts::alpha_source(AlphaSource source) {
  switch (source) {
    case AlphaSource::tensor:
      return tr("α is a tensor in the file");
    case AlphaSource::config:
      return tr("α is from adapter_config.json");
    case AlphaSource::header:
      return tr("α is from the file's header");
    case AlphaSource::missing:
      return tr("α is missing, so the scale is taken to be 1");
  }
  return {};
}

QString AdapterTexts::totals(const AdapterReport& report) {
  const AdapterTotals& totals = report.totals;
  const QString rank = totals.lowest_rank == totals.highest_rank
                           ? tr("rank %1").arg(totals.highest_rank)
                           : tr("ranks %1 to %2").arg(totals.lowest_rank).arg(totals.highest_rank);
  return tr("%n module(s), %1; %2 numbers in A and B; %3.", nullptr, static_cast<int>(totals.modules))
      .arg(rank, QLocale().toString(qulonglong(totals.lora_parameters)),
           QLocale().formattedDataSize(static_cast<qint64>(totals.bytes), 1, QLocale::DataSizeSIFormat));
}

QString AdapterTexts::saved(const AdapterReport& report) {
  if (report.saved.empty()) return {};
  constexpr std::size_t most = 6;
  QStringList names;
  for (const SavedTensor& tensor : report.saved) {
    if (names.size() == most) break;
    names << tr("%1 (%2)").arg(tensor.name,
                               QString(tensor.shape).replace(QLatin1Char('x'), QStringLiteral(" × ")));
  }
  if (report.saved.size() > most) names << tr("and %1 more").arg(report.saved.size() - most);
  return tr("Trained and saved in full, without LoRA (%1 numbers): %2.")
      .arg(QLocale().toString(qulonglong(report.totals.full_parameters)), names.join(QStringLiteral(", ")));
}

QString AdapterTexts::shape(const ModuleSpectrum& module) {
  return QStringLiteral("%1 × %2").arg(module.d_out).arg(module.d_in);
}

}  // namespace lora::app
