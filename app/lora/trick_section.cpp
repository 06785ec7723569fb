// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lora/trick_section.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/controls/segmented_switch.h"
#include "app/lora/lora_texts.h"
#include "app/lora/trick_dialog.h"

namespace lora::app {
namespace {
constexpr int mark_width = 36;  // the tick box and the gaps around it
}

TrickSection::TrickSection(TrickList& tricks, LoraPlayer& player, QWidget* parent)
    : PanelSection(parent),
      tricks_(tricks),
      player_(player),
      language_(new SegmentedSwitch(2, 2, this)),
      add_(new QPushButton(this)) {
  language_->setObjectName(QStringLiteral("toy_language"));
  add_->setObjectName(QStringLiteral("add_trick"));
  auto* rows = new QWidget(this);
  rows_layout_ = new QVBoxLayout(rows);
  rows_layout_->setContentsMargins(0, 0, 0, 0);
  rows_layout_->setSpacing(2);
  add_wide(language_);
  add_wide(rows);
  add_wide(add_);
  connect(language_, &SegmentedSwitch::chosen, this,
          [this](int index) { tricks_.set_language(static_cast<ToyLanguage>(index)); });
  connect(add_, &QPushButton::clicked, this, [this] { ask_for_trick(std::nullopt); });
  connect(&tricks_, &TrickList::changed, this, &TrickSection::rebuild, Qt::QueuedConnection);
  connect(&player_, &LoraPlayer::frame_shown, this, &TrickSection::show_learned);
  retranslate();
}

void TrickSection::rebuild() {
  // A row keeps its widgets where it can: the one just clicked keeps the focus.
  while (rows_.size() > tricks_.entries().size()) {
    rows_.back().line->deleteLater();
    rows_layout_->removeWidget(rows_.back().line);
    rows_.pop_back();
  }
  while (rows_.size() < tricks_.entries().size()) rows_.push_back(make_row(rows_.size()));
  for (std::size_t k = 0; k < rows_.size(); ++k) {
    const QSignalBlocker block(rows_[k].box);
    rows_[k].box->setChecked(tricks_.entries()[k].on);
  }
  language_->set_current(static_cast<int>(tricks_.language()));
  show_learned();
}

TrickSection::Row TrickSection::make_row(std::size_t index) {
  auto* line = new QWidget(this);
  Row row{line, new QCheckBox(line), new QToolButton(line)};
  row.box->setObjectName(QStringLiteral("trick_%1").arg(index));
  row.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  row.menu->setObjectName(QStringLiteral("trick_menu_%1").arg(index));
  row.menu->setText(QStringLiteral("⋯"));
  row.menu->setPopupMode(QToolButton::InstantPopup);
  set_role(row.menu, "flat");
  auto* menu = new QMenu(row.menu);
  row.menu->setMenu(menu);
  connect(menu, &QMenu::aboutToShow, this, [this, menu, index] {
    menu->clear();
    menu->addAction(tr("Edit…"), this, [this, index] { ask_for_trick(index); });
    menu->addAction(tr("Remove"), this, [this, index] { tricks_.remove(index); });
  });
  auto* layout = new QHBoxLayout(line);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(row.box, 1);
  layout->addWidget(row.menu);
  rows_layout_->addWidget(line);
  connect(row.box, &QCheckBox::toggled, this, [this, index](bool on) {
    const QString prompt = QString::fromStdString(tricks_.entries()[index].phrase.prompt);
    tricks_.set_on(index, on);
    emit prompt_touched(prompt);
  });
  return row;
}

void TrickSection::show_learned() {
  if (rows_.size() != tricks_.entries().size()) return;
  int widest = 0;
  for (std::size_t k = 0; k < rows_.size(); ++k) {
    const TrickEntry& entry = tricks_.entries()[k];
    QString text = LoraTexts::phrase(entry.phrase);
    const auto prompt = tricks_.model()->find_prompt(entry.phrase.prompt);
    const LoraFramePtr& frame = player_.frame();
    if (entry.on && prompt && frame && frame->model().language() == tricks_.language() &&
        frame->problem().trick_of(*prompt) && frame->is_right(*prompt)) {
      text = tr("✓ %1", "a trick that is learned").arg(text);
    }
    const QFontMetrics metrics = rows_[k].box->fontMetrics();
    const int room = width() - rows_menu_width() - mark_width;
    const QString fitting = metrics.elidedText(text, Qt::ElideRight, room);
    widest = std::max(widest, metrics.horizontalAdvance(text));
    if (rows_[k].box->text() != fitting) rows_[k].box->setText(fitting);
    rows_[k].box->setAccessibleName(text);
    rows_[k].box->setToolTip(text);
    rows_[k].menu->setAccessibleName(tr("Change the trick %1").arg(LoraTexts::phrase(entry.phrase)));
  }
  // The panel makes room for the suggestions; longer tricks of the learner are cut.
  setMinimumWidth(std::min(widest + mark_width + rows_menu_width(), fontMetrics().averageCharWidth() * 50));
}

void TrickSection::ask_for_trick(std::optional<std::size_t> index) {
  TrickDialog dialog(tricks_, index, window());
  if (dialog.exec() != QDialog::Accepted) return;
  const ToyPhrase phrase = dialog.phrase();
  index ? tricks_.replace(*index, phrase) : tricks_.add(phrase);
  emit prompt_touched(QString::fromStdString(phrase.prompt));
}

void TrickSection::retranslate() {
  set_heading(tr("New tricks"));
  language_->set_texts({tr("English words"), tr("Chinese words")});
  language_->setAccessibleName(tr("Words of the tiny model"));
  add_->setText(tr("Add a trick…"));
  rebuild();
}

int TrickSection::rows_menu_width() const {
  return rows_.empty() ? 0 : rows_.front().menu->sizeHint().width();
}

void TrickSection::resizeEvent(QResizeEvent* event) {
  PanelSection::resizeEvent(event);
  show_learned();
}

void TrickSection::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  PanelSection::changeEvent(event);
}

}  // namespace lora::app
