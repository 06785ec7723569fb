// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_document.h"
#include "core/lessons/facts.h"

namespace lora {

/// A number, or a fact times a factor.
struct Bound {
  double number = 0.0;
  std::string fact;  ///< empty: `number` alone; otherwise the bound is the fact times `number`
};

/// A statement about the facts, true or false. What it needs and is not there makes it false.
struct Condition {
  enum class Kind { is, is_not, at_least, at_most, changed, all, any, none };

  Kind kind = Kind::all;
  std::string fact;              ///< unless all, any, none
  FactValue value = 0.0;         ///< is, is_not
  Bound bound;                   ///< at_least, at_most
  std::vector<Condition> parts;  ///< all, any, none
};

/// `before`: the facts when the step began, for Kind::changed.
bool holds(const Condition& condition, const Facts& facts, const Facts& before);

/// Throws JsonInputError: unknown_key, unknown_reference (a fact there is not), wrong_type, out_of_range (a
/// word the fact never is), missing_key.
Condition read_condition(const JsonNode& node);
/// The fact named by `node`, which must be of this kind. Throws JsonInputError.
std::string read_fact_name(const JsonNode& node, FactKind kind);

/// Throws JsonInputError (unknown_key) for a member that is not in `known`.
void allow_only(const JsonNode& node, std::initializer_list<std::string_view> known);

}  // namespace lora
