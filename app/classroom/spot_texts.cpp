// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/classroom/spot_texts.h"

#include <QCoreApplication>
#include <algorithm>

namespace lora::app {
namespace {

struct Spot {
  const char* name;
  const char* title;
  const char* text;
};

constexpr Spot spots[] = {
    {"pages", QT_TRANSLATE_NOOP("SpotTexts", "Pages"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "Train explains one table with A and B. Compare ranks trains many of them. LoRA layer turns the "
         "picture into LoRA, and Real models shows what it costs for Llama and Stable Diffusion.")},
    {"present_button", QT_TRANSLATE_NOOP("SpotTexts", "Present"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "Full screen with large type for the projector. F5 or F11 does the same, and Esc ends it.")},
    {"factor_a", QT_TRANSLATE_NOOP("SpotTexts", "A: the users"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "One row for each user, one column for each latent dimension. A row holds the taste "
                       "of that user in r numbers. Blue is below zero, orange above.")},
    {"factor_b", QT_TRANSLATE_NOOP("SpotTexts", "B: the movies"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "One column for each movie, one row for each latent dimension. It starts at zero, as "
                       "in LoRA, so at step 0 the guess is exactly W.")},
    {"guess", QT_TRANSLATE_NOOP("SpotTexts", "The guess"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Row of A times column of B gives the guess of one rating. With a base W it is W + "
                       "A·B. Point at a cell to see which numbers made it.")},
    {"ratings", QT_TRANSLATE_NOOP("SpotTexts", "The ratings"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "What A and B have to explain. Type a number, turn the wheel or paste from a spreadsheet; Delete "
         "makes a rating unseen. The switch above shows the error in place of the ratings.")},
    {"readout", QT_TRANSLATE_NOOP("SpotTexts", "How a guess is made"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The cell under the pointer, or under the keyboard's frame, is written out: every "
                       "number of its row of A times the number of its column of B, added up.")},
    {"error_chart", QT_TRANSLATE_NOOP("SpotTexts", "Error while training"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The root mean square of guess − rating after every step. The dashed line is the best "
                       "any A and B of this rank can do on a full table. Log shows small errors larger.")},
    {"taste_map", QT_TRANSLATE_NOOP("SpotTexts", "Taste map"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Users and movies along two latent dimensions. Who lies in the direction of a movie "
                       "likes it. The directions have no names: other A and B give the same guess.")},
    {"rank_section", QT_TRANSLATE_NOOP("SpotTexts", "Rank r"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "How many latent dimensions each user and each movie gets. More of them explain more and cost more "
         "numbers. From the break-even rank on, A and B hold no fewer numbers than the table.")},
    {"now_section", QT_TRANSLATE_NOOP("SpotTexts", "Now"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The error at the step on screen and how hard it pulls at A and at B. At step 0 the "
                       "pull at A is exactly 0, because B is 0: B moves first.")},
    {"start_section", QT_TRANSLATE_NOOP("SpotTexts", "Start"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Where the first numbers of A and B come from. Gauss / Zero is what LoRA does. The "
                       "same seed gives the same run on every computer.")},
    {"learning_section", QT_TRANSLATE_NOOP("SpotTexts", "Learning"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "How A and B are changed in each step. The learning rate says how far: too high and "
                       "the error explodes. Hidden ratings are kept out of training, to test the guesses.")},
    {"transport", QT_TRANSLATE_NOOP("SpotTexts", "Playing the training"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Play, pause, step and reset, as with a film. The slider goes back to any kept step; "
                       "playing from there goes on.")},
    {"play_button", QT_TRANSLATE_NOOP("SpotTexts", "Play"),
     QT_TRANSLATE_NOOP(
         "SpotTexts", "Trains on until the error no longer falls, or until you pause. Space does the same.")},
    {"step_button", QT_TRANSLATE_NOOP("SpotTexts", "Step"),
     QT_TRANSLATE_NOOP("SpotTexts", "One step of training. The key ] does the same.")},
    {"step_back_button", QT_TRANSLATE_NOOP("SpotTexts", "Step back"),
     QT_TRANSLATE_NOOP("SpotTexts", "Shows the kept step before this one. The key [ does the same.")},
    {"reset_button", QT_TRANSLATE_NOOP("SpotTexts", "Reset"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Back to step 0 of the same start: A random, B zero, the same numbers as before. The "
                       "key R does the same.")},
    {"speed_slider", QT_TRANSLATE_NOOP("SpotTexts", "Speed"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "How many steps are shown in a second. At the right end it trains as fast as the computer can.")},
    {"timeline_slider", QT_TRANSLATE_NOOP("SpotTexts", "Timeline"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Every kept step of this run. Drag it to look at a past step; all pictures follow.")},
    {"compare_panel", QT_TRANSLATE_NOOP("SpotTexts", "What is compared"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The ranks, how many random starts for each, and how many ratings are hidden as a "
                       "test. Compare trains them all, and Cancel stops it.")},
    {"compare_welcome", QT_TRANSLATE_NOOP("SpotTexts", "Compare ranks"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Each rank is trained from several random starts. Afterwards you see how the error "
                       "falls and what each rank costs.")},
    {"compare_story", QT_TRANSLATE_NOOP("SpotTexts", "What the runs show"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Read off the runs just made: from which rank on more numbers hardly help, and what "
                       "the hidden ratings say.")},
    {"compare_charts", QT_TRANSLATE_NOOP("SpotTexts", "Charts by rank"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Error by rank, numbers to store by rank, and error against numbers. Thin lines show "
                       "how far the random starts lie apart.")},
    {"compare_table", QT_TRANSLATE_NOOP("SpotTexts", "Table by rank"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "The numbers behind the charts, one row for each rank. A row can be used on the Train page.")},
    {"compare_gallery", QT_TRANSLATE_NOOP("SpotTexts", "What each rank remembers"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The table rebuilt by each rank, side by side. Small ranks keep the large patterns, "
                       "larger ones the details.")},
    {"lora_diagram", QT_TRANSLATE_NOOP("SpotTexts", "The two paths"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Above the frozen path W x, below the path of LoRA: A squeezes x into r numbers, B "
                       "expands them again. Both are added. The numbers are those of the word chosen.")},
    {"lora_answers", QT_TRANSLATE_NOOP("SpotTexts", "Answers"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "What the frozen model answers to the prompt, and what it answers with LoRA. Click a "
                       "word to see how it was chosen.")},
    {"lora_bars", QT_TRANSLATE_NOOP("SpotTexts", "Logits"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "For every candidate the frozen logit, the correction and their sum. The largest sum "
                       "is the next word. At step 0 the correction is 0, so nothing has changed.")},
    {"lora_tricks", QT_TRANSLATE_NOOP("SpotTexts", "New tricks"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "Answers to be learned, such as Hello → Hi there, matey! Add your own, with new words as well.")},
    {"lora_manners", QT_TRANSLATE_NOOP("SpotTexts", "Old manners"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "What the model could say before and should keep. A cross means that training has made it forget.")},
    {"lora_rank", QT_TRANSLATE_NOOP("SpotTexts", "Rank r of the layer"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The width of A x: through so few numbers all of the correction must go.")},
    {"lora_score", QT_TRANSLATE_NOOP("SpotTexts", "Score"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "How many tricks are learned and how many manners kept. It also proves that W has not "
                       "changed and that merging gives the same answers.")},
    {"lora_layer", QT_TRANSLATE_NOOP("SpotTexts", "Scale and start"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "The correction is multiplied by α/r. A starts with random numbers and B with zeros. "
                       "Seed and learning rate belong to the run as on the Train page.")},
    {"lora_turn", QT_TRANSLATE_NOOP("SpotTexts", "Turn the picture"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "Shows step by step how users and movies become this layer: the movie view turned on its side.")},
    {"lora_save", QT_TRANSLATE_NOOP("SpotTexts", "Save as adapter"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "Writes A and B as the files that PEFT reads. They can be opened on the Real models page.")},
    {"lora_chart", QT_TRANSLATE_NOOP("SpotTexts", "Tricks by rank"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Trains every rank of the list and counts tricks, manners and numbers. What it says "
                       "comes from these runs.")},
    {"models_parts", QT_TRANSLATE_NOOP("SpotTexts", "Two parts"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "What an adapter costs, worked out from the sizes of real models; and the inside of "
                       "an adapter file of your own.")},
    {"models_catalog", QT_TRANSLATE_NOOP("SpotTexts", "Model and modules"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Choose a model, the modules that get a LoRA pair, and the ranks. Every number has "
                       "its source at the end of the page.")},
    {"models_story", QT_TRANSLATE_NOOP("SpotTexts", "In one sentence"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "What the chosen rank means for this model: how many numbers are trained, and which "
                       "share that is.")},
    {"models_counts", QT_TRANSLATE_NOOP("SpotTexts", "What an adapter costs"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Trainable numbers, their share, file size and memory for each rank, beside full "
                       "fine-tuning. Choose a row: the sentence and the code follow.")},
    {"models_chart", QT_TRANSLATE_NOOP("SpotTexts", "Numbers by rank"),
     QT_TRANSLATE_NOOP("SpotTexts", "Both axes are logarithmic: twice the rank is twice the numbers.")},
    {"models_break_even", QT_TRANSLATE_NOOP("SpotTexts", "Break-even ranks"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Up to this rank A and B hold fewer numbers than W itself. For real layers it lies "
                       "far above the ranks in use.")},
    {"models_code", QT_TRANSLATE_NOOP("SpotTexts", "The same in code"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "A LoraConfig for PEFT, and the configuration file, for exactly this choice. Copy it "
                       "and train on your own machine.")},
    {"models_adapter", QT_TRANSLATE_NOOP("SpotTexts", "Inside an adapter"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Open a real adapter and see for each module how strongly it changes W, and how many "
                       "of its ranks it really uses.")},
    {"experiment_switch", QT_TRANSLATE_NOOP("SpotTexts", "The experiments"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Five experiments with the table that is open, or with numbers of their own. Choose "
                       "one; what it needs stands at the right.")},
    {"lab_gauss_zero", QT_TRANSLATE_NOOP("SpotTexts", "Gaussian and zero"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "A random, B zero, as in LoRA: the guess is W at step 0, and training moves.")},
    {"lab_zero_gauss", QT_TRANSLATE_NOOP("SpotTexts", "Zero and Gaussian"),
     QT_TRANSLATE_NOOP("SpotTexts", "The mirror image: A zero, B random. It trains as well.")},
    {"lab_zero_zero", QT_TRANSLATE_NOOP("SpotTexts", "Both zero"),
     QT_TRANSLATE_NOOP("SpotTexts", "Both gradients are exactly 0, so nothing ever moves.")},
    {"lab_gauss_gauss", QT_TRANSLATE_NOOP("SpotTexts", "Both random"),
     QT_TRANSLATE_NOOP("SpotTexts", "It trains, but at step 0 the guess is noise and not W.")},
    {"lab_error_chart", QT_TRANSLATE_NOOP("SpotTexts", "Error of the four starts"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "The four runs share one seed and one clock, so their errors can be compared step by step.")},
    {"lab_gradient_a_chart", QT_TRANSLATE_NOOP("SpotTexts", "Gradient of A"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "How hard the loss pulls at A in each run. It is exactly 0 as long as B is 0.")},
    {"lab_gradient_b_chart", QT_TRANSLATE_NOOP("SpotTexts", "Gradient of B"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "How hard the loss pulls at B in each run. It is exactly 0 as long as A is 0.")},
    {"lab_summary", QT_TRANSLATE_NOOP("SpotTexts", "What the four runs show"),
     QT_TRANSLATE_NOOP("SpotTexts", "Read off the runs just made: which starts move, and where they end.")},
    {"branch_panel", QT_TRANSLATE_NOOP("SpotTexts", "What if?"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Choose what would have been different from this step on: the learning rate, the rank "
                       "or the method.")},
    {"branch_story", QT_TRANSLATE_NOOP("SpotTexts", "What came of it"),
     QT_TRANSLATE_NOOP("SpotTexts", "The two runs in words, with their numbers.")},
    {"branch_chart", QT_TRANSLATE_NOOP("SpotTexts", "Both runs"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "The run as it was, and the run as it would have been. They part at the step of the branch.")},
    {"branch_table", QT_TRANSLATE_NOOP("SpotTexts", "Both runs in numbers"),
     QT_TRANSLATE_NOOP("SpotTexts", "The errors of both runs side by side.")},
    {"turn_board", QT_TRANSLATE_NOOP("SpotTexts", "A and B, turned together"),
     QT_TRANSLATE_NOOP("SpotTexts", "A and B change with the dial; their product, the guess, does not.")},
    {"turn_map", QT_TRANSLATE_NOOP("SpotTexts", "The turned taste map"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "All users and movies turn together. Who lies near whom stays the same.")},
    {"turn_dial", QT_TRANSLATE_NOOP("SpotTexts", "The dial"),
     QT_TRANSLATE_NOOP("SpotTexts", "Turns A one way and B along with it. Drag it, or use the arrow keys.")},
    {"turn_result", QT_TRANSLATE_NOOP("SpotTexts", "What the turn changes"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "How much the numbers of A and B have changed, and how much the guess has: nothing but rounding.")},
    {"turn_story", QT_TRANSLATE_NOOP("SpotTexts", "Directions, not names"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "What the turn teaches: a latent dimension is a direction, not a genre.")},
    {"directions_story", QT_TRANSLATE_NOOP("SpotTexts", "One direction at a time"),
     QT_TRANSLATE_NOOP("SpotTexts", "What this run shows: which singular directions were learned first.")},
    {"directions_learned_chart", QT_TRANSLATE_NOOP("SpotTexts", "How much of each direction is learned"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "One line for each singular direction. Large ones are usually learned first.")},
    {"directions_error_chart", QT_TRANSLATE_NOOP("SpotTexts", "The error by direction"),
     QT_TRANSLATE_NOOP(
         "SpotTexts",
         "What is still missing in each singular direction. Together they make the whole error.")},
    {"directions_table", QT_TRANSLATE_NOOP("SpotTexts", "The directions in numbers"),
     QT_TRANSLATE_NOOP("SpotTexts", "Each singular direction with its size and how much of it is learned.")},
    {"bug_wrong_way", QT_TRANSLATE_NOOP("SpotTexts", "The mistake"),
     QT_TRANSLATE_NOOP("SpotTexts", "A mistake people really made, run here live.")},
    {"bug_right_way", QT_TRANSLATE_NOOP("SpotTexts", "The right way"),
     QT_TRANSLATE_NOOP("SpotTexts", "The same, done right, with the same seed.")},
    {"bug_recognise", QT_TRANSLATE_NOOP("SpotTexts", "How to recognise it"),
     QT_TRANSLATE_NOOP("SpotTexts", "What to look for in a training of your own.")},
    {"bug_numbers", QT_TRANSLATE_NOOP("SpotTexts", "The numbers"),
     QT_TRANSLATE_NOOP("SpotTexts", "What both ways measure, side by side.")},
    {"models_layer", QT_TRANSLATE_NOOP("SpotTexts", "One layer for real"),
     QT_TRANSLATE_NOOP("SpotTexts",
                       "Trains ΔW of a layer as large as a real model's, here and now, and shows how many "
                       "steps a second your computer makes.")},
};

QString text(const char* source) {
  return QCoreApplication::translate("SpotTexts", source);
}

}  // namespace

QStringList spot_names() {
  QStringList names;
  for (const Spot& spot : spots) names << QString::fromLatin1(spot.name);
  return names;
}

std::optional<SpotText> spot_text(const QString& name) {
  const auto found = std::find_if(std::begin(spots), std::end(spots),
                                  [&](const Spot& spot) { return name == QLatin1String(spot.name); });
  if (found == std::end(spots)) return std::nullopt;
  return SpotText{text(found->title), text(found->text)};
}

}  // namespace lora::app
