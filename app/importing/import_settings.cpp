// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_settings.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "app/controls/panel_section.h"
#include "app/importing/import_texts.h"

namespace lora::app {
namespace {

using enum TextEncoding;
constexpr std::array encodings{utf8, utf16_le, utf16_be, gb18030, windows_1252, latin1};
constexpr std::array delimiters{Delimiter::comma, Delimiter::semicolon,    Delimiter::tab,
                                Delimiter::bar,   Delimiter::double_colon, Delimiter::wide_comma};
constexpr std::array quotes{QuoteMark::double_quote, QuoteMark::apostrophe, QuoteMark::none};
constexpr std::array forms{RatingForm::matrix, RatingForm::list};
constexpr std::array decimals{DecimalMark::point, DecimalMark::comma};
constexpr std::array thousands{ThousandsMark::none, ThousandsMark::comma, ThousandsMark::point,
                               ThousandsMark::space, ThousandsMark::apostrophe};
constexpr std::array yes_no{true, false};

template <typename Value, std::size_t N>
std::optional<Value> chosen(const QComboBox* box, const std::array<Value, N>& values) {
  const int index = box->currentIndex();
  if (index < 1) return std::nullopt;
  return values[static_cast<std::size_t>(index - 1)];
}

template <typename Value, std::size_t N>
void choose(QComboBox* box, const std::array<Value, N>& values, const std::optional<Value>& value) {
  const auto found = value ? std::find(values.begin(), values.end(), *value) : values.end();
  box->setCurrentIndex(found == values.end() ? 0 : static_cast<int>(found - values.begin()) + 1);
}

template <typename Value, std::size_t N, typename Text>
QStringList texts(const std::array<Value, N>& values, Text&& text) {
  QStringList all;
  for (const Value value : values) all.append(text(value));
  return all;
}

constexpr auto named = [](auto value) { return dialect_text(value); };

}  // namespace

ImportSettings::ImportSettings(QWidget* parent) : QWidget(parent) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(2);
  encoding_ = add_property("import_encoding");
  delimiter_ = add_property("import_delimiter");
  quote_ = add_property("import_quote");
  form_ = add_property("import_form");
  header_ = add_property("import_header");
  user_names_ = add_property("import_user_names");
  decimal_ = add_property("import_decimal");
  thousands_ = add_property("import_thousands");
  start_over_ = new QPushButton(this);
  start_over_->setObjectName(QStringLiteral("import_start_over"));
  layout->addSpacing(6);
  layout->addWidget(start_over_);
  layout->addStretch(1);
  connect(start_over_, &QPushButton::clicked, this, &ImportSettings::start_over);
  retranslate();
}

ImportSettings::Property ImportSettings::add_property(const char* name) {
  const Property property{new QLabel(this), new QComboBox(this)};
  property.label->setBuddy(property.box);
  property.box->setObjectName(QString::fromLatin1(name));
  property.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  property.box->setMinimumContentsLength(24);
  layout()->addWidget(property.label);
  layout()->addWidget(property.box);
  connect(property.box, &QComboBox::currentIndexChanged, this, &ImportSettings::changed);
  return property;
}

DialectChoice ImportSettings::choice() const {
  return {chosen(encoding_.box, encodings), chosen(delimiter_.box, delimiters), chosen(quote_.box, quotes),
          chosen(decimal_.box, decimals),   chosen(thousands_.box, thousands),  chosen(form_.box, forms),
          chosen(header_.box, yes_no),      chosen(user_names_.box, yes_no)};
}

void ImportSettings::set_choice(const DialectChoice& choice) {
  const QSignalBlocker blocker(this);
  choose(encoding_.box, encodings, choice.encoding);
  choose(delimiter_.box, delimiters, choice.delimiter);
  choose(quote_.box, quotes, choice.quote);
  choose(decimal_.box, decimals, choice.decimal);
  choose(thousands_.box, thousands, choice.thousands);
  choose(form_.box, forms, choice.form);
  choose(header_.box, yes_no, choice.header);
  choose(user_names_.box, yes_no, choice.user_names);
}

void ImportSettings::start_over() {
  set_choice({});
  emit changed();
}

void ImportSettings::fill(const Property& property, const QStringList& values) const {
  const QSignalBlocker blocker(property.box);
  const int index = std::max(0, property.box->currentIndex());
  property.box->clear();
  property.box->addItem(tr("Found by itself"));
  property.box->addItems(values);
  property.box->setCurrentIndex(index);
}

void ImportSettings::set_found(const Property& property, const QString& found, bool doubtful) const {
  const QString text = doubtful ? tr("Please check: %1") : tr("Found: %1");
  property.box->setItemText(0, text.arg(found));
  property.box->setAccessibleDescription(property.box->currentText());
}

void ImportSettings::show_found(const CsvDialect& found, const std::vector<DialectDoubt>& doubts) {
  found_ = found;
  doubts_ = doubts;
  const auto doubtful = [&](DialectDoubt doubt) {
    return std::find(doubts.begin(), doubts.end(), doubt) != doubts.end();
  };
  set_found(encoding_, dialect_text(found.encoding), doubtful(DialectDoubt::encoding));
  set_found(delimiter_, dialect_text(found.delimiter), doubtful(DialectDoubt::delimiter));
  set_found(quote_, dialect_text(found.quote), doubtful(DialectDoubt::quote));
  set_found(form_, dialect_text(found.form), doubtful(DialectDoubt::form));
  set_found(header_, header_text(found.header), doubtful(DialectDoubt::header));
  set_found(user_names_, user_names_text(found.user_names), doubtful(DialectDoubt::header));
  set_found(decimal_, dialect_text(found.numbers.decimal), doubtful(DialectDoubt::decimal));
  set_found(thousands_, dialect_text(found.numbers.thousands), doubtful(DialectDoubt::decimal));
  user_names_.box->setEnabled(found.form == RatingForm::matrix);
}

void ImportSettings::show_nothing_found() {
  found_.reset();
  retranslate();
}

void ImportSettings::retranslate() {
  encoding_.label->setText(tr("&Encoding"));
  delimiter_.label->setText(tr("&Between the cells"));
  quote_.label->setText(tr("&Quotation marks"));
  form_.label->setText(tr("A &row is"));
  header_.label->setText(tr("The &first row has"));
  user_names_.label->setText(tr("The first &column has"));
  decimal_.label->setText(tr("&Decimal mark"));
  thousands_.label->setText(tr("&Thousands mark"));
  fill(encoding_, texts(encodings, named));
  fill(delimiter_, texts(delimiters, named));
  fill(quote_, texts(quotes, named));
  fill(form_, texts(forms, named));
  fill(header_, texts(yes_no, header_text));
  fill(user_names_, texts(yes_no, user_names_text));
  fill(decimal_, texts(decimals, named));
  fill(thousands_, texts(thousands, named));
  start_over_->setText(tr("As fo&und"));
  if (found_) show_found(*found_, doubts_);
}

void ImportSettings::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace lora::app
