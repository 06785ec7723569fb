// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is pressed in whatever order, on each kind of worker: made for ThreadSanitizer, which sees a race
// only in code that ran. LORA_INTERLEAVINGS is how many rounds all of them do together.
#include <gtest/gtest.h>

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <mutex>
#include <string_view>
#include <thread>

#include "core/training/lora_worker.h"
#include "core/training/real_layer_worker.h"
#include "core/training/start_lab_worker.h"
#include "core/training/training_worker.h"
#include "tests/core/factorization/tables.h"
#include "tests/core/lora/lessons.h"

namespace lora {
namespace {

using namespace test;

std::size_t rounds_of_share(std::size_t parts) {
  std::size_t all = 2000;
  if (const char* text = std::getenv("LORA_INTERLEAVINGS")) {
    const std::string_view digits = text;
    std::from_chars(digits.data(), digits.data() + digits.size(), all);
  }
  return std::max<std::size_t>(all / parts, 1);
}

/// What the window does on its thread: it notes that there is news (on the worker's) and takes it when it
/// gets round to it.
template <typename Worker>
class Hand {
 public:
  explicit Hand(std::uint64_t seed) : random(seed) {}
  ~Hand() { worker.reset(); }

  void open() {
    worker = std::make_unique<Worker>([this] {
      const std::lock_guard lock(mutex_);
      ++news_;
    });
    newest.reset();
    run = 0;
  }

  void press(std::uint64_t button) {
    switch (button) {
      case 0:
        return worker->play();
      case 1:
        return worker->pause();
      case 2:
        return worker->step(1 + random.below(4));
      case 3:
        return worker->set_speed(random.below(2) == 0 ? 0.0 : 2000.0);
      case 4:
        return worker->set_stride(1 + random.below(4));
      case 5:
        return take();
      default:
        std::this_thread::sleep_for(std::chrono::microseconds(random.below(200)));
    }
  }

  void take() {
    const auto batch = worker->take_batch();
    if (batch.run != run) newest.reset();
    run = batch.run;
    for (const auto& snapshot : batch.snapshots) {
      if (newest) {
        ASSERT_GT(snapshot->step, newest->step);
      }
      newest = snapshot;
    }
  }

  Random random;
  std::unique_ptr<Worker> worker;
  std::uint64_t run = 0;
  std::shared_ptr<
      const typename decltype(std::declval<Worker>().take_batch().snapshots)::value_type::element_type>
      newest;

 private:
  std::mutex mutex_;
  std::size_t news_ = 0;
};

/// `rounds` times: some buttons, then `change` (edits, other sizes, other settings) or, now and then, closing
/// and opening again. The end closes while something runs.
template <typename Worker, typename Change>
void interleave(std::size_t rounds, std::uint64_t seed, Change&& change) {
  Hand<Worker> hand(seed);
  hand.open();
  change(hand);
  for (std::size_t round = 0; round < rounds; ++round) {
    for (std::uint64_t left = 1 + hand.random.below(6); left > 0; --left) hand.press(hand.random.below(7));
    if (hand.random.below(16) == 0) hand.open();
    change(hand);
    if (::testing::Test::HasFatalFailure()) return;
  }
  hand.worker->play();
}

TEST(Interleavings, OfTheRatings) {
  TrainingSettings settings;
  auto table = std::make_shared<const RatingTable>(*two_tastes());
  interleave<TrainingWorker>(rounds_of_share(3), 11, [&](Hand<TrainingWorker>& hand) {
    const bool fits = hand.newest && hand.newest->factors.users() == table->users() &&
                      hand.newest->factors.movies() == table->movies();
    switch (hand.random.below(4)) {
      case 0: {  // an edit: on from here
        auto edited = std::make_shared<RatingTable>(*table);
        edited->set(hand.random.below(edited->users()), hand.random.below(edited->movies()),
                    0.5 + 4.5 * hand.random.uniform());
        table = edited;
        if (fits && hand.newest->factors.rank() == settings.rank) {
          hand.worker->continue_from(hand.newest, table, settings);
        } else {
          hand.worker->restart(table, settings);
        }
        break;
      }
      case 1:  // another size, from tables in cache to passes over several threads
        table = random_table(2 + hand.random.below(40), 2 + hand.random.below(40), 0.7, hand.random);
        settings.rank = 1 + hand.random.below(3);
        hand.worker->restart(table, settings);
        break;
      case 2: {
        constexpr Method methods[] = {Method::gradient_descent, Method::momentum, Method::adam, Method::als,
                                      Method::sgd};
        settings.method = methods[hand.random.below(5)];
        settings.hidden_percent = hand.random.below(2) == 0 ? 0.0 : 20.0;
        hand.worker->restart(table, settings);
        break;
      }
      default:
        if (hand.run == 0) hand.worker->restart(table, settings);
    }
  });
}

// Passes over such a table are handed out to several threads.
TEST(Interleavings, OfALargeTable) {
  Random random(3);
  const auto table = random_table(600, 400, 0.3, random);
  interleave<TrainingWorker>(rounds_of_share(60), 12, [&](Hand<TrainingWorker>& hand) {
    constexpr Method methods[] = {Method::gradient_descent, Method::als, Method::sgd};
    TrainingSettings settings;
    settings.rank = 4;
    settings.method = methods[hand.random.below(3)];
    if (hand.run == 0 || hand.random.below(3) == 0) hand.worker->restart(table, settings);
  });
}

TEST(Interleavings, OfTheLoraLayer) {
  const auto problem = lesson(ToyLanguage::english, 2);
  LoraSettings settings;
  interleave<LoraWorker>(rounds_of_share(3), 13, [&](Hand<LoraWorker>& hand) {
    switch (hand.random.below(3)) {
      case 0:
        settings.seed = hand.random.below(100);
        hand.worker->restart(problem, settings);
        break;
      case 1:
        if (hand.newest) hand.worker->continue_from(hand.newest, problem, settings);
        break;
      default:
        if (hand.run == 0) hand.worker->restart(problem, settings);
    }
  });
}

TEST(Interleavings, OfTheStartLab) {
  interleave<StartLabWorker>(rounds_of_share(6), 14, [&](Hand<StartLabWorker>& hand) {
    TrainingSettings settings;
    settings.seed = hand.random.below(9);
    if (hand.run == 0 || hand.random.below(2) == 0) hand.worker->restart(two_tastes(), settings);
  });
}

TEST(Interleavings, OfARealLayer) {
  const auto problem = std::make_shared<const RealLayerProblem>(RealLayerSpec{90, 120, 6, 3});
  interleave<RealLayerWorker>(rounds_of_share(6), 15, [&](Hand<RealLayerWorker>& hand) {
    switch (hand.random.below(3)) {
      case 0:
        hand.worker->restart(problem, {});
        break;
      case 1:
        if (hand.newest) hand.worker->continue_from(hand.newest, problem, {});
        break;
      default:
        if (hand.run == 0) hand.worker->restart(problem, {});
    }
  });
}

}  // namespace
}  // namespace lora
