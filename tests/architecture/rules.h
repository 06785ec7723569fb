// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "tests/architecture/source_tree.h"

namespace lora::architecture {

enum class Rule {
  unknown_layer,  ///< a folder that is not in the list of layers
  goes_up,        ///< a layer includes a higher one
  sideways,       ///< a layer includes another one of its own height, e.g. a feature another feature
  qt_in_core,
  json_in_header,   ///< core uses nlohmann-json in .cpp files only
  not_from_root,    ///< a quoted include that is not written from the repository's root
  system_code,      ///< code for one system outside app/platform
  algebra_in_view,  ///< a page, widget, painter or chart that calculates with matrices
};

struct Violation {
  Rule rule = Rule::unknown_layer;
  std::string path;
  std::size_t line = 0;
  std::string what;  ///< the include or expression
};

/// Every breach of the architecture in these files, in their order.
std::vector<Violation> check(const std::vector<SourceFile>& files);

/// "app/rank/rank_page.cpp:12: sideways: app/training/training_page.h"
std::string describe(const Violation& violation);

}  // namespace lora::architecture
