// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/lesson_reader.h"
#include "tests/fuzz/fuzz_target.h"

// A lesson's folder in one piece: lesson.json, a line `%%%%`, and the same text for both languages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace lora;
  constexpr std::string_view cut = "\n%%%%\n";
  const std::string_view all = fuzz::text_of(data, size);
  const auto at = all.find(cut);
  LessonFiles files;
  files.id = "fuzzed";
  files.json = all.substr(0, at);
  const std::string_view words = at == all.npos ? "" : all.substr(at + cut.size());
  for (const auto language : lesson_languages()) files.words.emplace(language, words);
  std::vector<Error> problems;
  const auto lesson = read_lesson(files, problems);
  fuzz::require(lesson.has_value() == problems.empty(), "a lesson is there when nothing is wrong");
  for (const Error& problem : problems) {
    fuzz::require(!problem.place.file.empty(), "a problem names its file");
    fuzz::require(problem.place.line <= size + 1, "a problem is in the file");
  }
  if (!lesson) return 0;
  for (std::size_t k = 0; k < lesson->steps.size(); ++k) {
    for (const auto language : lesson_languages()) {
      fuzz::require(lesson->words_in(language).sections.contains(lesson->steps[k].id), "a step has words");
    }
    const Preparation* preparation = lesson->preparation_for(k);
    if (preparation != nullptr) check(preparation->applied_to(TrainingSettings{}));
  }
  return 0;
}
