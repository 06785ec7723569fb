// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lesson_desk.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <utility>

#include "app/controls/first_control.h"
#include "app/controls/spot.h"
#include "app/document/error_text.h"
#include "app/exporting/exportable.h"
#include "app/lessons/lesson_guide.h"
#include "app/lessons/lesson_panel.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/workspace.h"
#include "app/shell/workspace_stage.h"
#include "app/training/run_notice.h"
#include "app/training/train_page.h"

namespace lora::app {
namespace {

/// Where a task in this part begins; null where a part only shows something.
QWidget* start_of_task(QWidget& spot) {
  if (is_control(spot) || spot.inherits("lora::app::RatingsHeatmap")) return &spot;
  return dynamic_cast<const Exportable*>(&spot) != nullptr ? nullptr : first_control_in(spot);
}

/// Not while a dialog of its pages, or an export of theirs, is at work in an event loop above the program's.
void remove_when_idle(const QPointer<Workspace>& workspace) {
  constexpr int again_ms = 100;
  if (!workspace) return;
  if (QThread::currentThread()->loopLevel() <= 1) return workspace->deleteLater();
  QTimer::singleShot(again_ms, workspace, [workspace] { remove_when_idle(workspace); });
}

}  // namespace

LessonDesk::LessonDesk(QWidget* window, QWidget* place, QWidget* workspaces)
    : QObject(window),
      window_(window),
      guide_(new LessonGuide(this)),
      place_(place),
      workspaces_(workspaces),
      frame_(new SpotFrame(window)) {
  connect(guide_, &LessonGuide::place_changed, this, &LessonDesk::light_up);
  // Once the page is laid out; and once more, since pages that wrap text or show results settle later.
  connect(guide_, &LessonGuide::ready, this, [this] {
    constexpr int settled_ms = 250;
    for (const int ms : {0, settled_ms}) QTimer::singleShot(ms, this, &LessonDesk::reveal_lights);
  });
  connect(guide_, &LessonGuide::ready, this, &LessonDesk::place_focus);
  connect(guide_, &LessonGuide::step_done, this, [this] {
    if (panel().isAncestorOf(window_->focusWidget()))
      panel().take_focus();  // what was answered is closed now
  });
}

LessonPanel& LessonDesk::panel() {
  if (panel_ != nullptr) return *panel_;
  panel_ = new LessonPanel(*guide_, place_);
  panel_->hide();
  connect(panel_, &LessonPanel::chapter_chosen, this, [this](const QString& id) { open(id); });
  connect(panel_, &LessonPanel::folder_wanted, this, &LessonDesk::open_folder_with_dialog);
  connect(panel_, &LessonPanel::close_wanted, this, &LessonDesk::close_wanted);
  emit panel_made(panel_);
  return *panel_;
}

bool LessonDesk::is_running() const {
  return workspace_ != nullptr;
}

void LessonDesk::show_lessons() {
  if (!is_running()) panel().show_contents();
  panel().show();
  panel().take_focus();
  if (!is_running()) make_spare_soon();
}

void LessonDesk::make_spare_soon() {
  constexpr int after_painting_ms = 50;
  QTimer::singleShot(after_painting_ms, this, [this] {
    if (spare_ == nullptr && !is_running()) spare_ = new Workspace(workspaces_);
  });
}

void LessonDesk::open(const QString& id_or_folder, const QString& step) {
  const QString folder = lesson_folder(id_or_folder);
  std::vector<Error> problems;
  const OpenLesson lesson = read_lesson_folder(folder, problems);
  if (!lesson.lesson) {
    show_problems(folder, problems);
    return;
  }
  if (!is_running()) {
    workspace_ = spare_ != nullptr ? std::exchange(spare_, nullptr) : new Workspace(workspaces_);
    stage_ = new WorkspaceStage(*workspace_, this);
    workspace_->train().notice().set_in_lesson(true);
    workspace_->ratings().installEventFilter(this);
    // Parts of a page that comes later are lit, and stay in use, as if they had been there.
    connect(workspace_, &Workspace::grown, this, &LessonDesk::light_up);
    emit workspace_opened(workspace_);
  }
  panel().show();
  guide_->begin(lesson, *stage_, step);
}

void LessonDesk::open_folder_with_dialog() {
  const QString folder = QFileDialog::getExistingDirectory(window_, tr("Open a lesson folder"));
  if (!folder.isEmpty()) open(folder);
}

void LessonDesk::leave() {
  if (!is_running()) return;
  guide_->leave();
  frame_->clear();
  workspace_->pause();
  emit workspace_closing(workspace_);
  delete stage_;
  remove_when_idle(workspace_);
  stage_ = nullptr;
  workspace_ = nullptr;
  panel().show_contents();
  if (panel().isVisible()) make_spare_soon();
}

void LessonDesk::close_wanted() {
  const bool was_running = is_running();
  leave();
  if (!was_running) panel().hide();
}

QStringList LessonDesk::lit_parts() const {
  QStringList names;
  if (!guide_->is_step()) return names;
  for (const std::string& name : guide_->lesson()->steps[guide_->place()].light) {
    names << QString::fromStdString(name);
  }
  return names;
}

QStringList LessonDesk::parts_in_use() const {
  QStringList names = lit_parts();
  if (!guide_->is_step()) return names;
  for (const std::string& name : guide_->lesson()->steps[guide_->place()].use) {
    names << QString::fromStdString(name);
  }
  return names;
}

void LessonDesk::light_up() {
  emit parts_needed(parts_in_use());
  frame_->set_spots(lit_parts());
}

void LessonDesk::reveal_lights() {
  if (!guide_->is_step()) return;
  const auto& light = guide_->lesson()->steps[guide_->place()].light;
  // The first named is the most important: it is scrolled to last.
  for (auto name = light.rbegin(); name != light.rend(); ++name) {
    if (QWidget* spot = find_spot(window_, QString::fromStdString(*name))) reveal_spot(spot);
  }
}

bool LessonDesk::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && give_cell()) return true;
  }
  return QObject::eventFilter(watched, event);
}

bool LessonDesk::give_cell() {
  const StepRun* run = guide_->run();
  if (run == nullptr || !run->waits_for_prediction()) return false;
  if (run->step().prediction->kind != Prediction::Kind::cell) return false;
  HeatmapViewport& viewport = *workspace_->ratings().viewport();
  viewport.set_pointed({});
  viewport.choose(viewport.cursor());
  guide_->predict(LessonCell{viewport.cursor().row, viewport.cursor().column});
  return true;
}

void LessonDesk::place_focus() {
  const StepRun* run = guide_->run();
  const auto& prediction = run != nullptr ? run->step().prediction : std::nullopt;
  const bool points =
      run != nullptr && run->waits_for_prediction() && prediction->kind == Prediction::Kind::cell;
  const bool works = run != nullptr && !run->waits_for_prediction() && !run->is_done();
  if (points) return workspace_->take_focus();
  works ? focus_task() : panel().take_focus();
}

void LessonDesk::focus_task() {
  for (const QString& name : lit_parts()) {
    QWidget* spot = find_spot(window_, name);
    if (QWidget* control = spot == nullptr ? nullptr : start_of_task(*spot)) {
      return control->setFocus(Qt::TabFocusReason);  // a number is typed over what stands there
    }
  }
  workspace_->take_focus();
}

void LessonDesk::show_problems(const QString& folder, const std::vector<Error>& problems) {
  constexpr std::size_t most = 8;
  QStringList sentences;
  for (std::size_t k = 0; k < std::min(problems.size(), most); ++k) sentences << error_text(problems[k]);
  if (problems.size() > most) sentences << tr("%n more", nullptr, static_cast<int>(problems.size() - most));
  QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                  tr("The lesson in %1 cannot be opened").arg(QFileInfo(QDir::cleanPath(folder)).fileName()),
                  QMessageBox::Ok, window_);
  box.setTextFormat(Qt::PlainText);
  box.setInformativeText(sentences.join(QStringLiteral("\n\n")));
  box.exec();
}

}  // namespace lora::app
