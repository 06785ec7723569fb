// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <thread>
#include <variant>

#include "core/lora/bug_cases.h"
#include "core/rank/overgrown_rank.h"

namespace lora::app {

/// The museum's exhibits, in the order they stand.
enum class BugKind { both_zero, forgotten_base, double_scale, transposition, overgrown_rank };
inline constexpr int bug_count = 5;

/// What a mistake came to, by BugKind.
using BugCase = std::variant<BothZeroBug, ForgottenBaseBug, DoubleScaleBug, TranspositionBug, OvergrownRank>;
using BugCasePtr = std::shared_ptr<const BugCase>;

/// Everything that decides the numbers of an exhibit.
struct BugRequest {
  BugKind kind = BugKind::both_zero;
  ToyLanguage language = ToyLanguage::english;
  double scale = 4.0;                             ///< α/r, for double_scale
  std::shared_ptr<const RatingTable> table = {};  ///< for overgrown_rank
  TrainingSettings settings = {};                 ///< for overgrown_rank
  bool operator==(const BugRequest&) const = default;
};

/// Makes the mistake, and waits.
BugCase reproduce(const BugRequest& request, std::stop_token stop = {});

/// Reproduces mistakes on a thread of its own. Calls return at once; found() arrives on the thread the runner
/// lives on.
class BugRunner : public QObject {
  Q_OBJECT
 public:
  explicit BugRunner(QObject* parent = nullptr) : QObject(parent) {}
  /// Waits for a running reproduction (the long one ends within a training step).
  ~BugRunner() override { thread_ = std::jthread(); }

  /// Of two starts only the newer one is heard.
  void start(const BugRequest& request);

 signals:
  void found(const lora::app::BugCasePtr& bug);

 private:
  std::uint64_t run_ = 0;  // touched by the runner's own thread only
  std::jthread thread_;
};

}  // namespace lora::app
