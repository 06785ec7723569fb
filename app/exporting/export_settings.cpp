// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>
#include <cmath>

#include "app/exporting/export_language.h"

namespace lora::app {
namespace {

QComboBox* add_combo(QWidget* parent, int count) {
  auto* combo = new QComboBox(parent);
  for (int k = 0; k < count; ++k) combo->addItem(QString());
  return combo;
}

void set_texts(QComboBox* combo, const QStringList& texts) {
  for (int k = 0; k < texts.size(); ++k) combo->setItemText(k, texts[k]);
}

QDoubleSpinBox* add_number(QWidget* parent, double lowest, double highest, int decimals, double step) {
  auto* box = new QDoubleSpinBox(parent);
  box->setRange(lowest, highest);
  box->setDecimals(decimals);
  box->setSingleStep(step);
  box->setKeyboardTracking(false);
  return box;
}

}  // namespace

ExportSettings::ExportSettings(const ExportOptions& options, QWidget* parent)
    : QWidget(parent), form_(new QFormLayout(this)) {
  build();
  set(options);
  connect_all();
  retranslate();
  show_format(format_);
}

void ExportSettings::build() {
  size_ = add_combo(this, 6);
  own_ = new QWidget(this);
  width_ = add_number(own_, smallest_side, largest_side, 0, 10);
  height_ = add_number(own_, smallest_side, largest_side, 0, 10);
  unit_ = add_combo(own_, 2);
  auto* row = new QHBoxLayout(own_);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(width_);
  row->addWidget(new QLabel(QStringLiteral("×"), own_));
  row->addWidget(height_);
  row->addWidget(unit_);
  // One step below the smallest size means: what suits the picture.
  type_ = add_number(this, smallest_points - 1, largest_points, 0, 1);
  background_ = add_combo(this, 4);
  language_ = add_combo(this, 2);
  language_->setItemText(0, QStringLiteral("English"));
  language_->setItemText(1, QStringLiteral("简体中文"));
  title_ = new QCheckBox(this);
  caption_ = new QCheckBox(this);
  scale_ = add_combo(this, 4);
  outlines_ = new QCheckBox(this);
  rate_ = new QSpinBox(this);
  rate_->setRange(2, 30);
  seconds_ = new QSpinBox(this);
  seconds_->setRange(1, 60);
  loop_ = new QCheckBox(this);
  first_pause_ = add_number(this, 0, 60, 1, 0.5);
  last_pause_ = add_number(this, 0, 60, 1, 0.5);
  build_rows();
}

void ExportSettings::build_rows() {
  form_->setContentsMargins(0, 0, 0, 0);
  form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
  const std::initializer_list<QWidget*> fields = {size_,  own_,  type_,    background_,  language_,
                                                  scale_, rate_, seconds_, first_pause_, last_pause_};
  for (QWidget* field : fields) add_row(field);
  for (QWidget* box : std::initializer_list<QWidget*>{title_, caption_, outlines_, loop_}) form_->addRow(box);
}

QLabel* ExportSettings::add_row(QWidget* field) {
  auto* label = new QLabel(this);
  label->setBuddy(field == own_ ? width_ : field);
  form_->addRow(label, field);
  return label;
}

void ExportSettings::show_row(QWidget* field, bool visible) {
  field->setVisible(visible);
  if (QWidget* label = form_->labelForField(field)) label->setVisible(visible);
}

void ExportSettings::connect_all() {
  for (QComboBox* combo : {size_, background_, language_, scale_}) {
    connect(combo, &QComboBox::currentIndexChanged, this, &ExportSettings::changed);
  }
  connect(size_, &QComboBox::currentIndexChanged, this, [this] { show_format(format_); });
  connect(unit_, &QComboBox::currentIndexChanged, this, &ExportSettings::change_unit);
  for (QDoubleSpinBox* box : {width_, height_, type_, first_pause_, last_pause_}) {
    connect(box, &QDoubleSpinBox::valueChanged, this, &ExportSettings::changed);
  }
  for (QSpinBox* box : {rate_, seconds_})
    connect(box, &QSpinBox::valueChanged, this, &ExportSettings::changed);
  for (QCheckBox* box : {title_, caption_, outlines_, loop_}) {
    connect(box, &QCheckBox::toggled, this, &ExportSettings::changed);
  }
}

void ExportSettings::set(const ExportOptions& options) {
  size_->setCurrentIndex(int(options.size));
  shown_unit_ = options.own_unit;
  unit_->setCurrentIndex(int(options.own_unit));
  width_->setDecimals(options.own_unit == SizeUnit::pixels ? 0 : 1);
  height_->setDecimals(options.own_unit == SizeUnit::pixels ? 0 : 1);
  width_->setValue(options.own_size.width());
  height_->setValue(options.own_size.height());
  type_->setValue(options.type_points > 0 ? options.type_points : type_->minimum());
  background_->setCurrentIndex(int(options.background));
  const QString language = options.language.isEmpty() ? ExportLanguage::of_program() : options.language;
  language_->setCurrentIndex(language == QLatin1String("zh_CN") ? 1 : 0);
  title_->setChecked(options.title);
  caption_->setChecked(options.caption);
  scale_->setCurrentIndex(std::clamp(int(std::lround(options.scale)), 1, 4) - 1);
  outlines_->setChecked(options.text_as_outlines);
  rate_->setValue(options.frames_per_second);
  seconds_->setValue(options.film_seconds);
  loop_->setChecked(options.loop);
  first_pause_->setValue(options.first_pause_ms / 1000.0);
  last_pause_->setValue(options.last_pause_ms / 1000.0);
}

ExportOptions ExportSettings::options() const {
  ExportOptions options;
  options.size = static_cast<PictureSize>(size_->currentIndex());
  options.own_unit = shown_unit_;
  options.own_size = {width_->value(), height_->value()};
  options.type_points = type_->value() < smallest_points ? 0.0 : type_->value();
  options.background = static_cast<ExportBackground>(background_->currentIndex());
  options.language = language_->currentIndex() == 1 ? QStringLiteral("zh_CN") : QStringLiteral("en");
  options.title = title_->isChecked();
  options.caption = caption_->isChecked();
  options.scale = scale_->currentIndex() + 1;
  options.text_as_outlines = outlines_->isChecked();
  options.frames_per_second = rate_->value();
  options.film_seconds = seconds_->value();
  options.loop = loop_->isChecked();
  options.first_pause_ms = int(std::lround(first_pause_->value() * 1000));
  options.last_pause_ms = int(std::lround(last_pause_->value() * 1000));
  return options;
}

void ExportSettings::change_unit() {
  const auto unit = static_cast<SizeUnit>(unit_->currentIndex());
  if (unit == shown_unit_) return;
  shown_unit_ = unit;
  // The same size in the other unit.
  const double factor = unit == SizeUnit::millimetres ? 25.4 / 96.0 : 96.0 / 25.4;
  const QSignalBlocker quiet_width(width_), quiet_height(height_);
  for (QDoubleSpinBox* box : {width_, height_}) {
    const double value = box->value() * factor;
    box->setDecimals(unit == SizeUnit::pixels ? 0 : 1);
    box->setValue(value);
  }
  emit changed();
}

void ExportSettings::show_format(ExportFormat format) {
  format_ = format;
  const bool picture = format != ExportFormat::csv,
             film = format == ExportFormat::gif || format == ExportFormat::mp4;
  const bool deck = format == ExportFormat::pptx, sized = picture && !deck;
  show_row(size_, sized);
  show_row(own_, sized && size_->currentIndex() == int(PictureSize::own));
  show_row(type_, sized);
  show_row(background_, picture);
  show_row(scale_, format == ExportFormat::png);
  for (QWidget* field : std::initializer_list<QWidget*>{rate_, seconds_, first_pause_, last_pause_}) {
    show_row(field, film);
  }
  title_->setVisible(sized);
  caption_->setVisible(sized);
  outlines_->setVisible(format == ExportFormat::svg);
  loop_->setVisible(format == ExportFormat::gif);
}

void ExportSettings::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void ExportSettings::retranslate() {
  set_texts(size_, {tr("Whole slide, 16:9"), tr("Half a slide"), tr("Third of a slide"),
                    tr("Whole slide, 4:3"), tr("Column of an A4 page"), tr("Own size")});
  set_texts(unit_, {tr("pixels"), tr("mm")});
  set_texts(background_, {tr("Light"), tr("Dark"), tr("Transparent, for light slides"),
                          tr("Transparent, for dark slides")});
  set_texts(scale_, {tr("1× (screen)"), tr("2× (slides)"), tr("3×"), tr("4× (print)")});
  type_->setSpecialValueText(tr("suits the size"));
  type_->setSuffix(tr(" pt"));
  first_pause_->setSuffix(tr(" s"));
  last_pause_->setSuffix(tr(" s"));
  seconds_->setSuffix(tr(" s"));
  width_->setAccessibleName(tr("Width"));
  height_->setAccessibleName(tr("Height"));
  unit_->setAccessibleName(tr("Unit"));
  const std::pair<QWidget*, QString> labels[] = {{size_, tr("Size")},
                                                 {own_, tr("Width × height")},
                                                 {type_, tr("Smallest type")},
                                                 {background_, tr("Background")},
                                                 {language_, tr("Language")},
                                                 {scale_, tr("Sharpness")},
                                                 {rate_, tr("Pictures a second")},
                                                 {seconds_, tr("Length at most")},
                                                 {first_pause_, tr("Pause at the start")},
                                                 {last_pause_, tr("Pause at the end")}};
  for (const auto& [field, text] : labels) {
    if (auto* label = qobject_cast<QLabel*>(form_->labelForField(field))) label->setText(text);
  }
  title_->setText(tr("Title"));
  caption_->setText(tr("Caption with the most important numbers"));
  outlines_->setText(tr("Letters as outlines (no font needed)"));
  loop_->setText(tr("Play again and again"));
}

}  // namespace lora::app
