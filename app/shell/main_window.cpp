// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "app/controls/panel_section.h"
#include "app/controls/plain_texts.h"
#include "app/lessons/lesson_panel.h"
#include "app/lessons/progress_store.h"
#include "app/models/adapter_loader.h"
#include "app/models/models_page.h"
#include "app/ratings/new_table_dialog.h"
#include "app/shell/actions.h"
#include "app/shell/classroom_mode.h"
#include "app/shell/input_rules.h"
#include "app/shell/language.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/menus.h"
#include "app/shell/page_switch.h"
#include "app/shell/presenter.h"
#include "app/shell/session_files.h"
#include "app/shell/settings_reset.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/train_page.h"

namespace lora::app {
namespace {

/// 1280 × 800, or what the screen leaves of it: title bar and borders are not known before the first show.
QSize first_size(const QWidget& window) {
  constexpr QSize usual(1280, 800), frame(8, 40);
  return usual.boundedTo(window.screen()->availableSize() - frame);
}

}  // namespace

MainWindow::MainWindow()
    : actions_(new Actions(this)),
      menu_bar_(new QMenuBar(this)),
      menus_(new Menus(menu_bar_, *actions_, this)),
      switch_(new PageSwitch(menu_bar_, this)),
      presenter_(new Presenter(this, menu_bar_)),
      notice_(new QLabel(this)),
      notice_timer_(new QTimer(this)),
      central_(new QWidget(this)),
      workspaces_(new QStackedWidget(central_)),
      own_(new Workspace(workspaces_)) {
  files_ = new SessionFiles(
      own_->document(), [this](Session& session) { own_->complete(session); }, this);
  desk_ = new LessonDesk(this, central_, workspaces_);
  classroom_ = new ClassroomMode(own_->document(), *presenter_, this);
  build();
  connect_actions();
  connect_edit_actions();
  connect_menus();
  connect_export();
  connect_presenter();
  connect_lessons();
  connect_classroom();
  setAcceptDrops(true);
  setWindowIcon(QIcon(QStringLiteral(":/icons/lora-cinema.svg")));
  qApp->installEventFilter(new PlainTexts(this));
  qApp->installEventFilter(new InputRules(this));
  qApp->installEventFilter(this);
  resize(first_size(*this));
  restoreGeometry(QSettings().value(QStringLiteral("window_geometry")).toByteArray());
  own_->take_focus();
  retranslate();
}

void MainWindow::build() {
  auto* layout = new QVBoxLayout(central_);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(switch_);
  layout->addWidget(notice_);
  set_role(notice_, "callout");
  notice_->setWordWrap(true);
  notice_->setTextFormat(Qt::PlainText);
  notice_->hide();
  notice_timer_->setSingleShot(true);
  connect(notice_timer_, &QTimer::timeout, notice_, &QWidget::hide);
  auto* row = new QHBoxLayout;
  row->setSpacing(0);
  connect(desk_, &LessonDesk::panel_made, this, [this, row](QWidget* panel) {
    row->insertWidget(0, panel);
    classroom_->refresh();
  });
  row->addWidget(workspaces_, 1);
  layout->addLayout(row, 1);
  setCentralWidget(central_);
  connect(switch_, &PageSwitch::chosen, this, &MainWindow::show_page);
  add_workspace(own_);
  connect(files_, &SessionFiles::message, &own_->train(), &TrainPage::message);
  // What was opened is told on the Train page.
  connect(files_, &SessionFiles::message, this, [this] { own_->show_page(Page::train); });
}

void MainWindow::add_workspace(Workspace* workspace) {
  workspaces_->addWidget(workspace);
  workspace->train().set_shows_speed(actions_->speed->isChecked());
  connect(workspace, &Workspace::message, this, &MainWindow::say);
  connect(workspace, &Workspace::grown, this, [this] {
    presenter_->refresh_panels();
    classroom_->refresh();
  });
  connect(workspace, &Workspace::page_shown, this, [this, workspace](Page page) {
    if (workspace != &shown()) return;
    notice_->hide();
    switch_->set_page(page);
  });
  SessionDocument& document = workspace->document();
  connect(&document, &SessionDocument::identity_changed, this, &MainWindow::show_identity);
  connect(&document.undo_stack(), &QUndoStack::cleanChanged, this, &MainWindow::show_identity);
  connect(&document.undo_stack(), &QUndoStack::indexChanged, this, &MainWindow::show_undo);
}

Workspace& MainWindow::shown() {
  return *static_cast<Workspace*>(workspaces_->currentWidget());
}

SessionDocument& MainWindow::document() {
  return shown().document();
}

TrainingPlayer& MainWindow::player() {
  return shown().player();
}

void MainWindow::show_undo() {
  const QUndoStack& stack = shown().document().undo_stack();
  actions_->undo->setEnabled(stack.canUndo());
  actions_->redo->setEnabled(stack.canRedo());
  actions_->undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
  actions_->redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void MainWindow::show_workspace(Workspace* workspace) {
  workspaces_->setCurrentWidget(workspace);
  const bool own = workspace == own_;
  // A lesson has nothing of the learner's to save.
  for (QAction* action : {actions_->save, actions_->save_as, actions_->export_table}) action->setEnabled(own);
  actions_->import_settings->setEnabled(own && files_->can_change_import());
  actions_->leave_lesson->setEnabled(!own);
  switch_->set_page(workspace->page());
  notice_->hide();
  presenter_->refresh_panels();
  classroom_->refresh();
  show_identity();
  show_undo();
  workspace->take_focus();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
  if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
    if (turn_step(event->key())) return;
    if (event->key() == Qt::Key_Escape && presenter_->is_presenting()) {
      set_presenting(false);
      return;
    }
  }
  QMainWindow::keyPressEvent(event);
}

void MainWindow::say(const QString& text) {
  constexpr int shown_ms = 10'000;
  notice_->setText(text);
  notice_->setVisible(!text.isEmpty());
  notice_timer_->start(shown_ms);
}

void MainWindow::open(const QString& path_or_example) {
  desk_->leave();
  if (is_adapter_path(path_or_example)) {
    show_page(Page::models);
    shown().models().open_adapter(path_or_example);
    return;
  }
  files_->open(path_or_example);
}

void MainWindow::show_page(Page page) {
  shown().show_page(page);
}

void MainWindow::new_table() {
  desk_->leave();
  NewTableDialog dialog(this);
  if (dialog.exec() == QDialog::Accepted) files_->replace(dialog.session());
}

void MainWindow::show_identity() {
  SessionDocument& document = shown().document();
  const Session& session = document.session();
  const QString title = QString::fromStdString(session.title);
  setWindowTitle(tr("%1[*] – LoRA Cinema").arg(title.isEmpty() ? tr("Ratings") : title));
  setWindowModified(&shown() == own_ && document.is_modified());
  switch_->set_title(title);
}

void MainWindow::choose_theme(int id) {
  QSettings().setValue(QStringLiteral("theme"), id);
  presenter_->set_theme_afterwards(static_cast<ThemeId>(id));
  apply_theme(static_cast<ThemeId>(id));
}

void MainWindow::choose_language(const QString& code) {
  QSettings().setValue(QStringLiteral("language"), code);
  apply_language(code);
}

void MainWindow::reset_settings() {
  set_presenting(false);
  if (!ask_and_reset_settings(this)) return;
  desk_->guide().progress().clear();
  apply_theme(preferred_theme());
  presenter_->set_theme_afterwards(chosen_theme());
  apply_language(preferred_language());
  menus_->show_choices();
  actions_->speed->setChecked(false);
  showNormal();
  resize(first_size(*this));
}

void MainWindow::retranslate() {
  actions_->retranslate();
  menus_->retranslate();
  show_undo();
  show_identity();
}

void MainWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!files_->may_discard()) {
    event->ignore();
    return;
  }
  presenter_->set_presenting(false);  // the next start is an ordinary window
  QSettings().setValue(QStringLiteral("window_geometry"), saveGeometry());
  shown().pause();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (classroom_->guard().is_locked()) return;
  if (urls.size() == 1 && urls.first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  const QString path = event->mimeData()->urls().first().toLocalFile();
  event->acceptProposedAction();
  // After the drop has ended: a question box inside it would block the program the file comes from.
  QMetaObject::invokeMethod(
      this, [this, path] { open(path); }, Qt::QueuedConnection);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && is_remote_key(watched, *static_cast<const QKeyEvent*>(event))) {
    return turn_step(static_cast<const QKeyEvent*>(event)->key());
  }
  return QMainWindow::eventFilter(watched, event);
}

}  // namespace lora::app
