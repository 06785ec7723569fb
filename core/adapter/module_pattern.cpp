// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapter/module_pattern.h"

#include "core/adapter/pattern_parser.h"

namespace lora {
namespace {

using Steps = std::vector<ModulePattern::Step>;
using Kind = ModulePattern::Step::Kind;

/// The steps the machine is in, after the steps that eat no character have been followed.
class States {
 public:
  States(const Steps& steps, std::size_t text_size)
      : steps_(&steps), text_size_(text_size), present_(steps.size() + 1) {}

  void enter(int step, std::size_t position) {
    std::vector<int> pending{step};
    while (!pending.empty()) {
      const int at = pending.back();
      pending.pop_back();
      if (present_[static_cast<std::size_t>(at)]) continue;
      present_[static_cast<std::size_t>(at)] = true;
      entered_.push_back(at);
      if (static_cast<std::size_t>(at) < steps_->size()) follow(at, position, pending);
    }
  }

  const std::vector<int>& entered() const { return entered_; }
  bool accepted() const { return present_.back(); }
  void clear() {
    for (const int at : entered_) present_[static_cast<std::size_t>(at)] = false;
    entered_.clear();
  }

 private:
  void follow(int at, std::size_t position, std::vector<int>& pending) const {
    const auto& step = (*steps_)[static_cast<std::size_t>(at)];
    if (step.kind == Kind::one_of) return;
    if (step.kind == Kind::at_begin && position != 0) return;
    if (step.kind == Kind::at_end && position != text_size_) return;
    pending.push_back(at + step.first);
    if (step.kind == Kind::split) pending.push_back(at + step.second);
  }

  const Steps* steps_;
  std::size_t text_size_;
  std::vector<bool> present_;
  std::vector<int> entered_;
};

}  // namespace

std::optional<ModulePattern> ModulePattern::parse(std::string_view pattern) {
  if (pattern.size() > length_limit) return std::nullopt;
  auto steps = parse_pattern(pattern);
  if (!steps) return std::nullopt;
  return ModulePattern(std::move(*steps));
}

bool ModulePattern::matches(std::string_view module) const {
  States now(steps_, module.size());
  States then(steps_, module.size());
  for (std::size_t position = 0; position < module.size(); ++position) {
    if (position == 0 || module[position - 1] == '.') now.enter(0, position);
    for (const int at : now.entered()) {
      if (static_cast<std::size_t>(at) == steps_.size()) continue;
      const Step& step = steps_[static_cast<std::size_t>(at)];
      const auto character = static_cast<unsigned char>(module[position]);
      if (step.kind == Step::Kind::one_of && step.characters.test(character))
        then.enter(at + 1, position + 1);
    }
    std::swap(now, then);
    then.clear();
  }
  if (module.empty() || module.back() == '.') now.enter(0, module.size());
  return now.accepted();
}

}  // namespace lora
