// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/layer_view.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include "app/charts/chart_view.h"
#include "app/controls/panel_section.h"
#include "app/controls/side_panel.h"
#include "app/models/catalog_texts.h"
#include "app/models/layer_chart_specs.h"
#include "app/models/layer_maker.h"
#include "app/models/layer_panel.h"
#include "app/models/layer_readout.h"
#include "app/models/spectrum_finder.h"
#include "app/playback/transport_bar.h"
#include "app/theme/page_area.h"

namespace lora::app {
namespace {

constexpr int smallest_chart_width = 300;
constexpr int page_margin = 20;
constexpr int card_gap = 14;

}  // namespace

LayerView::LayerView(QWidget* parent)
    : QWidget(parent),
      player_(new RealLayerPlayer(this)),
      maker_(new LayerMaker(this)),
      spectrum_(new SpectrumFinder(this)),
      panel_(new LayerPanel(this)) {
  auto* area = new PageArea(this);
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(build_content(area->viewport()));
  auto* side = new SidePanel(this);
  side->add_section(panel_);
  side->add_stretch();
  auto* bar = new TransportBar(*player_, this);
  bar->set_full_speed();
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  row->addWidget(area, 1);
  row->addWidget(side);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row, 1);
  column->addWidget(bar);
  connect(panel_, &LayerPanel::layer_changed, this, [this] { make(panel_->spec()); });
  connect(panel_, &LayerPanel::settings_changed, this, &LayerView::change_settings);
  connect(maker_, &LayerMaker::made, this, &LayerView::start_run);
  connect(maker_, &LayerMaker::failed, this, [this] {
    could_not_make_ = true;
    show_notice();
  });
  connect(player_, &RealLayerPlayer::frame_shown, this, &LayerView::show_step);
  connect(player_, &Player::state_changed, this, &LayerView::show_notice);
  connect(spectrum_, &SpectrumFinder::found, this, &LayerView::show_spectrum);
  retranslate();
}

QWidget* LayerView::build_content(QWidget* parent) {
  auto* content = new QWidget(parent);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(page_margin, 12, page_margin, 16);
  column->setSpacing(card_gap);
  const auto paragraph = [&](const char* name, const char* role) {
    auto* label = new QLabel(content);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    set_role(label, role);
    return label;
  };
  story_ = paragraph("layer_story", "muted");
  notice_ = paragraph("layer_notice", "callout");
  readout_ = new LayerReadout(*player_, content);
  error_chart_ = new ChartView(content);
  spectrum_chart_ = new ChartView(content);
  for (ChartView* chart : {error_chart_, spectrum_chart_}) chart->setMinimumHeight(290);
  grid_ = new QGridLayout;
  grid_->setSpacing(card_gap);
  column->addWidget(notice_);
  column->addWidget(readout_);
  column->addLayout(grid_, 1);
  column->addWidget(story_);
  content->installEventFilter(this);  // its width decides how many charts stand side by side
  return content;
}

void LayerView::make(const RealLayerSpec& spec) {
  begun_ = true;
  could_not_make_ = false;
  player_->pause();
  maker_->start(spec);
  show_notice();
}

void LayerView::start_run(const std::shared_ptr<const RealLayerProblem>& problem) {
  spectrum_->forget();
  player_->start(problem, panel_->settings());
  show_notice();
}

void LayerView::change_settings() {
  if (maker_->is_running() || !player_->problem()) return;  // the run to come asks the panel
  const RealLayerSettings settings = panel_->settings();
  RealLayerSettings with_present_rate = settings;
  with_present_rate.learning_rate = player_->settings().learning_rate;
  if (with_present_rate == player_->settings()) {
    player_->set_learning_rate(settings.learning_rate);
    return;
  }
  spectrum_->forget();
  player_->start(player_->problem(), settings);
}

void LayerView::show_step() {
  panel_->show_rate(player_->learning_rate());
  error_chart_->set_spec(layer_error_spec(player_->curve(), player_->problem().get(),
                                          player_->settings().rank, player_->shown()->step));
  spectrum_->ask(player_->shown());
}

void LayerView::show_spectrum() {
  spectrum_chart_->set_spec(layer_spectrum_spec(player_->problem().get(), spectrum_->values(),
                                                spectrum_->snapshot() ? spectrum_->snapshot()->step : 0));
}

QString LayerView::notice_text() const {
  if (could_not_make_) {
    return tr("There is not enough memory for this layer. Choose a smaller one.");
  }
  if (maker_->is_running() || !player_->problem()) return tr("Making the layer…");
  if (player_->timeline().empty()) return tr("Starting…");
  const QString step = QLocale().toString(qulonglong(player_->timeline().newest()->step));
  if (player_->outcome() == Outcome::diverged) {
    return tr("The error exploded after step %1: the learning rate is too high. This is the last step with "
              "finite numbers. Choose a smaller rate or “auto”.")
        .arg(step);
  }
  if (player_->outcome() == Outcome::converged) {
    return player_->problem()->floor(player_->settings().rank) > 0.0
               ? tr("Step %1: the error is as small as this rank allows. Play goes on all the same.")
                     .arg(step)
               : tr("Step %1: practically all of ΔW* is learned. Play goes on all the same.").arg(step);
  }
  if (player_->timeline().newest()->step == 0) {
    return tr(
        "Step 0: B is 0, so nothing is corrected yet. Press Play: A and B learn ΔW* of this layer now, on "
        "this computer.");
  }
  return tr("%1: two thin factors learn a correction of %2 numbers.")
      .arg(panel_->layer_name(), CatalogTexts::number(std::uint64_t{player_->problem()->spec().d_out} *
                                                      player_->problem()->spec().d_in));
}

void LayerView::show_notice() {
  const QString text = notice_text();
  if (text != notice_->text()) notice_->setText(text);
}

std::vector<const Exportable*> LayerView::exportables() const {
  return {error_chart_, spectrum_chart_};
}

void LayerView::arrange() {
  const int width = grid_->parentWidget()->width() - 2 * page_margin;
  const int wanted = static_cast<int>(smallest_chart_width * std::max(1.0, font().pointSizeF() / 10.0));
  const int columns = width >= 2 * wanted + card_gap ? 2 : 1;
  if (columns == columns_) return;
  columns_ = columns;
  grid_->addWidget(error_chart_, 0, 0);
  grid_->addWidget(spectrum_chart_, columns == 1 ? 1 : 0, columns - 1);
  grid_->setColumnStretch(0, 1);
  grid_->setColumnStretch(1, columns - 1);
}

void LayerView::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!begun_) make(panel_->spec());
}

bool LayerView::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) arrange();
  return QWidget::eventFilter(watched, event);
}

void LayerView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void LayerView::retranslate() {
  story_->setText(tr(
      "What this is: ΔW* is a made correction with the size of the real layer and a rank you choose, so that "
      "the best possible error of every rank is known. Each step compares all of (α/r)·B·A with ΔW*. Real "
      "fine-tuning does not know ΔW*: its gradient comes through data, for many layers at once. How many "
      "numbers are trained, and how they are moved, is the same."));
  error_chart_->set_spec(layer_error_spec(player_->curve(), player_->problem().get(),
                                          player_->settings().rank,
                                          player_->shown() ? player_->shown()->step : 0));
  show_spectrum();
  show_notice();
}

}  // namespace lora::app
