// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/journal_codec.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/random.h"
#include "core/factorization/trainer.h"
#include "core/session/session_codec.h"
#include "tests/core/factorization/tables.h"

namespace lora {
namespace {

using namespace test;

Journal small_journal() {
  Journal journal;
  journal.kept_at_ms = 1'795'500'000'123;
  journal.path = "/home/ana/class \"7b\".loracinema";
  journal.file_digest = "00ff";
  journal.session.title = "红色轨道";
  journal.session.table = two_tastes();
  Trainer trainer(problem_of(two_tastes(), journal.session.settings), journal.session.settings);
  for (int step = 0; step < 3; ++step) {
    journal.session.run.push_back(std::make_shared<const Snapshot>(trainer.snapshot()));
    trainer.step();
  }
  journal.session.shown_step = 1;
  return journal;
}

TEST(JournalCodec, KeepThenReadIsTheIdentity) {
  const Journal journal = small_journal();
  const auto read = decode_journal(encode_journal(journal));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->kept_at_ms, journal.kept_at_ms);
  EXPECT_EQ(read->path, journal.path);
  EXPECT_EQ(read->file_digest, journal.file_digest);
  EXPECT_EQ(encode_session(read->session), encode_session(journal.session));
  EXPECT_EQ(encode_journal(*read), encode_journal(journal));
}

TEST(JournalCodec, ANewerOneIsRefused) {
  std::string text = encode_journal(small_journal());
  const std::string version = "\"version\":1";
  text.replace(text.find(version), version.size(), "\"version\":2");
  EXPECT_EQ(decode_journal(text).error().code, ErrorCode::newer_version);
  // So is an old journal of a newer session.
  text = encode_journal(small_journal());
  text.replace(text.rfind(version), version.size(), "\"version\":2");
  EXPECT_EQ(decode_journal(text).error().code, ErrorCode::newer_version);
}

TEST(JournalCodec, ASessionIsNoJournalAndAJournalNoSession) {
  const Journal journal = small_journal();
  EXPECT_EQ(decode_journal(encode_session(journal.session)).error().code, ErrorCode::not_a_session);
  EXPECT_EQ(decode_session(encode_journal(journal)).error().code, ErrorCode::not_a_session);
}

TEST(JournalCodec, EveryTruncationIsRefused) {
  const std::string text = encode_journal(small_journal());
  for (std::size_t size = 0; size + 2 < text.size(); ++size) {
    EXPECT_FALSE(decode_journal(std::string_view(text).substr(0, size))) << size;
  }
}

TEST(JournalCodec, ChangedBytesNeverCrash) {
  const std::string text = encode_journal(small_journal());
  Random random(5);
  for (int round = 0; round < 3000; ++round) {
    std::string changed = text;
    for (int k = 0; k < 3; ++k) changed[random.below(changed.size())] = static_cast<char>(random.below(256));
    const auto read = decode_journal(changed);
    if (read) {
      EXPECT_EQ(read->session.run.size(), 3u);
    }
  }
}

TEST(JournalCodec, OfALongRunTheEndsAndTheShownStepStay) {
  Journal journal = small_journal();
  Trainer trainer(problem_of(two_tastes(), journal.session.settings), journal.session.settings);
  journal.session.run.clear();
  for (int step = 0; step < 500; ++step) {
    journal.session.run.push_back(std::make_shared<const Snapshot>(trainer.snapshot()));
    trainer.step();
  }
  journal.session.shown_step = 123;
  const auto read = decode_journal(encode_journal(journal, 10'000));
  ASSERT_TRUE(read);
  std::vector<std::size_t> steps;
  for (const SnapshotPtr& snapshot : read->session.run) steps.push_back(snapshot->step);
  EXPECT_LT(steps.size(), 30u);
  EXPECT_EQ(steps.front(), 0u);
  EXPECT_EQ(steps.back(), 499u);
  EXPECT_NE(std::find(steps.begin(), steps.end(), 123u), steps.end());
}

}  // namespace
}  // namespace lora
