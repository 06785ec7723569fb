// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shown_facts.h"

#include "app/lora/lora_page.h"
#include "app/models/catalog_view.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "core/lessons/page_facts.h"

namespace lora::app {

void add_compare_page(Facts& facts, const ComparePage& page) {
  if (!page.is_up_to_date()) return;
  add_flag(facts, "compared", true);
  add_sweep_facts(facts, *page.report()->result);
  facts["compared_rank"] = static_cast<double>(page.chosen_rank());
}

void add_lora_page(Facts& facts, LoraPage& page) {
  const LoraPlayer& player = page.lora_player();
  const LoraFrame* frame = player.kept_count() > 0 ? player.frame().get() : nullptr;
  add_lora_facts(facts, {frame, page.prompt(), player.first_w_hash()});
}

void add_models_page(Facts& facts, ModelsPage& page) {
  const CatalogView& catalog = page.catalog();
  if (catalog.choice().is_complete()) {
    add_model_facts(facts, catalog.choice().model,
                    count_adapter(catalog.choice().model, catalog.choice().targets, catalog.rank()));
  }
  static constexpr const char* parts[] = {"catalog", "adapter", "layer"};
  facts["models_part"] = std::string(parts[page.part()]);
  const AdapterReportPtr report = page.report();
  add_flag(facts, "adapter_open", report != nullptr);
  if (report) facts["adapter_modules"] = static_cast<double>(report->modules.size());
}

}  // namespace lora::app
