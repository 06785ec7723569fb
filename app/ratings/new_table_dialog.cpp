// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ratings/new_table_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "core/ratings/planted_table.h"

namespace lora::app {
namespace {

// As large as a dense table stays; larger ones come from files.
constexpr int longest_axis = 500;

QSpinBox* box(QWidget* parent, int low, int high, int value, const char* name) {
  auto* spin = new QSpinBox(parent);
  spin->setRange(low, high);
  spin->setValue(value);
  spin->setObjectName(QString::fromLatin1(name));
  return spin;
}

std::vector<std::string> numbered(const QString& prefix, int count) {
  std::vector<std::string> names;
  for (int number = 1; number <= count; ++number)
    names.push_back((prefix + QString::number(number)).toStdString());
  return names;
}

}  // namespace

NewTableDialog::NewTableDialog(QWidget* parent)
    : QDialog(parent),
      users_(box(this, 1, longest_axis, 6, "users_box")),
      movies_(box(this, 1, longest_axis, 8, "movies_box")),
      fill_(new QCheckBox(tr("Fill it from a planted rank"), this)),
      rank_(box(this, 1, 6, 2, "planted_rank_box")),
      noise_(new QDoubleSpinBox(this)),
      seen_(box(this, 5, 100, 100, "seen_box")),
      seed_(box(this, 0, 999'999, 1, "planted_seed_box")) {
  setWindowTitle(tr("New table"));
  fill_->setChecked(true);
  fill_->setObjectName(QStringLiteral("fill_check"));
  noise_->setRange(0.0, 5.0);
  noise_->setSingleStep(0.1);
  noise_->setValue(0.2);
  noise_->setSuffix(tr(" stars"));
  seen_->setSuffix(tr(" %"));
  auto* note =
      new QLabel(tr("The ratings are made from this many hidden tastes, so you know which rank to find. "
                    "Without it the table starts with every rating unseen."),
                 this);
  note->setWordWrap(true);
  set_role(note, "muted");
  auto* form = new QFormLayout;
  form->addRow(tr("Users"), users_);
  form->addRow(tr("Movies"), movies_);
  form->addRow(fill_);
  form->addRow(note);
  form->addRow(tr("Planted rank"), rank_);
  form->addRow(tr("Noise"), noise_);
  form->addRow(tr("Seen ratings"), seen_);
  form->addRow(tr("Seed"), seed_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
  buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
  auto* layout = new QVBoxLayout(this);
  layout->addLayout(form);
  layout->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(users_, &QSpinBox::valueChanged, this, &NewTableDialog::limit_rank);
  connect(movies_, &QSpinBox::valueChanged, this, &NewTableDialog::limit_rank);
  for (QWidget* widget : std::initializer_list<QWidget*>{rank_, noise_, seen_, seed_}) {
    connect(fill_, &QCheckBox::toggled, widget, &QWidget::setEnabled);
  }
  setMinimumWidth(fontMetrics().averageCharWidth() * 56);
}

void NewTableDialog::limit_rank() {
  rank_->setMaximum(std::min(users_->value(), movies_->value()));
}

Session NewTableDialog::session() const {
  const QString user_prefix = tr("User ");
  const QString movie_prefix = tr("Movie ");
  Session session;
  if (!fill_->isChecked()) {
    session.title = tr("New table").toStdString();
    session.table = std::make_shared<const RatingTable>(numbered(user_prefix, users_->value()),
                                                        numbered(movie_prefix, movies_->value()));
    return session;
  }
  PlantedRecipe recipe;
  recipe.users = static_cast<std::size_t>(users_->value());
  recipe.movies = static_cast<std::size_t>(movies_->value());
  recipe.rank = static_cast<std::size_t>(rank_->value());
  recipe.noise = noise_->value();
  recipe.seen_percent = seen_->value();
  recipe.seed = static_cast<std::uint64_t>(seed_->value());
  recipe.user_prefix = user_prefix.toStdString();
  recipe.movie_prefix = movie_prefix.toStdString();
  session.title =
      tr("Planted rank %1, %2 × %3").arg(recipe.rank).arg(recipe.users).arg(recipe.movies).toStdString();
  session.table = std::make_shared<const RatingTable>(planted_table(recipe));
  session.settings.rank = recipe.rank;
  session.settings.base = BaseKind::mean;
  return session;
}

}  // namespace lora::app
