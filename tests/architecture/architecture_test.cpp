// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/architecture/rules.h"

namespace lora::architecture {
namespace {

struct BadTree {
  const char* name;
  SourceFile file;
  Rule rule;
};

class BadTreeTest : public testing::TestWithParam<BadTree> {};

TEST_P(BadTreeTest, IsFound) {
  const auto found = check({GetParam().file});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().rule, GetParam().rule) << describe(found.front());
  EXPECT_EQ(found.front().path, GetParam().file.path);
}

const BadTree bad_trees[] = {
    {"RatingsUsesTimeline", {"core/ratings/x.cpp", "#include \"core/timeline/frame.h\"\n"}, Rule::goes_up},
    {"BaseUsesRatings", {"core/base/x.h", "#include \"core/ratings/rating_table.h\"\n"}, Rule::goes_up},
    {"RankUsesTimeline", {"core/rank/x.h", "#include \"core/timeline/timeline.h\"\n"}, Rule::sideways},
    {"ColorUsesBase", {"core/color/x.h", "#include \"core/base/random.h\"\n"}, Rule::sideways},
    {"CoreUsesApp", {"core/session/x.cpp", "#include \"app/theme/theme.h\"\n"}, Rule::goes_up},
    {"CoreUsesQt", {"core/base/x.cpp", "#include <QString>\n"}, Rule::qt_in_core},
    {"CoreUsesQtFolder", {"core/base/x.cpp", "#  include <QtCore/QString>\n"}, Rule::qt_in_core},
    {"JsonInHeader", {"core/session/x.h", "#include <nlohmann/json.hpp>\n"}, Rule::json_in_header},
    {"FeatureUsesFeature",
     {"app/rank/x.cpp", "#include \"app/training/training_player.h\"\n"},
     Rule::sideways},
    {"FeatureUsesShell", {"app/training/x.cpp", "#include \"app/shell/main_window.h\"\n"}, Rule::goes_up},
    {"ThemeUsesDocument",
     {"app/theme/x.cpp", "#include \"app/document/session_document.h\"\n"},
     Rule::goes_up},
    {"DocumentUsesFeature", {"app/document/x.cpp", "#include \"app/rank/sweep_model.h\"\n"}, Rule::goes_up},
    {"CliUsesShell", {"app/cli/x.cpp", "#include \"app/shell/main_window.h\"\n"}, Rule::sideways},
    {"UnknownFolder", {"core/misc/x.h", "int x();\n"}, Rule::unknown_layer},
    {"UnknownFolderIncluded", {"core/rank/x.h", "#include \"core/misc/x.h\"\n"}, Rule::unknown_layer},
    {"RelativeInclude", {"core/ratings/x.cpp", "#include \"../timeline/frame.h\"\n"}, Rule::not_from_root},
    {"ViewIncludesEigen", {"app/rank/rank_page.cpp", "#include <Eigen/SVD>\n"}, Rule::algebra_in_view},
    {"ViewTransposes", {"app/heatmap/x.cpp", "auto t = m.transpose();\n"}, Rule::algebra_in_view},
    {"PainterMultiplies",
     {"app/training/product_painter.cpp", "sum += frame.a(u, k) * frame.b(k, i);\n"},
     Rule::algebra_in_view},
    {"CoreAsksTheSystem", {"core/base/x.cpp", "#include <sys/mman.h>\n"}, Rule::system_code},
    {"CommandTellsSystemsApart", {"app/cli/x.cpp", "#ifdef Q_OS_WIN\n#endif\n"}, Rule::system_code},
    {"WidgetDecomposes",
     {"app/rank/floor_widget.cpp", "auto s = m->singularValues();\n"},
     Rule::algebra_in_view},
};

INSTANTIATE_TEST_SUITE_P(Architecture, BadTreeTest, testing::ValuesIn(bad_trees),
                         [](const auto& param) { return std::string(param.param.name); });

TEST(ArchitectureTest, AllowedIncludesPass) {
  const auto found = check({
      {"core/rank/x.cpp", "#include <Eigen/SVD>\n#include \"core/factorization/trainer.h\"\n"},
      {"core/session/x.cpp", "#include <nlohmann/json.hpp>\n#include \"core/timeline/timeline.h\"\n"},
      {"app/rank/rank_page.cpp",
       "#include <QWidget>\n#include \"app/charts/chart_spec.h\"\n#include \"x.moc\"\n"},
      {"app/cli/x.cpp", "#include \"app/rank/sweep_chart_specs.h\"\n"},
      {"app/main.cpp", "#include \"app/cli/x.h\"\n#include \"app/shell/run_window.h\"\n"},
  });
  for (const auto& violation : found) ADD_FAILURE() << describe(violation);
}

TEST(ArchitectureTest, CommentsAndTextDoNotCount) {
  const auto found =
      check({{"app/rank/rank_page.cpp",
              "// m.transpose() of Eigen\n/* #include <Eigen/SVD>\n */\n"
              "auto text = \"Eigen \\\" .dot(\"; auto raw = R\"(a.norm())\"; int n = 1'000;\n"}});
  for (const auto& violation : found) ADD_FAILURE() << describe(violation);
}

TEST(ArchitectureTest, LinesAreCountedThroughComments) {
  const auto found = check({{"core/base/x.h", "/* two\nlines */\n#include <QObject>\n"}});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found.front().line, 3u);
}

TEST(ArchitectureTest, TheProjectKeepsItsLayers) {
  const auto files = read_source_tree(LORA_SOURCE_TREE);
  ASSERT_GT(files.size(), 30u) << "the source tree was not found";
  for (const auto& violation : check(files)) ADD_FAILURE() << describe(violation);
}

}  // namespace
}  // namespace lora::architecture
