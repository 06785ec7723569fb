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

#include "app/classroom/classroom_file.h"
#include "app/classroom/spot_guide.h"
#include "app/controls/panel_section.h"
#include "app/document/error_text.h"
#include "app/experiments/experiments_page.h"
#include "app/exporting/clipboard.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/export_language.h"
#include "app/exporting/export_menu.h"
#include "app/exporting/print_dialog.h"
#include "app/lessons/lesson_guide.h"
#include "app/lessons/lesson_panel.h"
#include "app/lessons/progress_store.h"
#include "app/models/adapter_loader.h"
#include "app/models/models_page.h"
#include "app/ratings/new_table_dialog.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/actions.h"
#include "app/shell/classroom_mode.h"
#include "app/shell/help_dialogs.h"
#include "app/shell/input_rules.h"
#include "app/shell/language.h"
#include "app/shell/lesson_desk.h"
#include "app/shell/menus.h"
#include "app/shell/page_switch.h"
#include "app/shell/presenter.h"
#include "app/shell/recent_files.h"
#include "app/shell/session_files.h"
#include "app/shell/settings_reset.h"
#include "app/shell/shortcut_sheet.h"
#include "app/shell/welcome_dialog.h"
#include "app/shell/workspace.h"
#include "app/theme/theme.h"
#include "app/training/train_page.h"

namespace lora::app {
namespace {

constexpr QSize usual_size(1280, 800);

}  // namespace

MainWindow::MainWindow()
    : actions_(new Actions(this)),
      menu_bar_(new QMenuBar(this)),
      menus_(new Menus(menu_bar_, *actions_, this)),
      switch_(new PageSwitch(menu_bar_, this)),
      presenter_(new Presenter(this, menu_bar_)),
      notice_(new QLabel(this)),
      notice_timer_(new QTimer(this)),
      workspaces_(new QStackedWidget(this)),
      own_(new Workspace(workspaces_)) {
  files_ = new SessionFiles(
      own_->document(), [this](Session& session) { own_->complete(session); }, this);
  desk_ = new LessonDesk(this);
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
  qApp->installEventFilter(new InputRules(this));
  qApp->installEventFilter(this);
  resize(usual_size);
  restoreGeometry(QSettings().value(QStringLiteral("window_geometry")).toByteArray());
  own_->take_focus();
  retranslate();
}

void MainWindow::build() {
  auto* central = new QWidget(this);
  auto* layout = new QVBoxLayout(central);
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
  row->addWidget(&desk_->panel());
  row->addWidget(workspaces_, 1);
  layout->addLayout(row, 1);
  setCentralWidget(central);
  connect(switch_, &PageSwitch::chosen, this, &MainWindow::show_page);
  add_workspace(own_);
  connect(files_, &SessionFiles::message, &own_->train(), &TrainPage::message);
  // What was opened is told on the Train page.
  connect(files_, &SessionFiles::message, this, [this] { own_->show_page(Page::train); });
}

void MainWindow::add_workspace(Workspace* workspace) {
  workspaces_->addWidget(workspace);
  connect(workspace, &Workspace::message, this, &MainWindow::say);
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

void MainWindow::connect_actions() {
  connect(actions_->new_table, &QAction::triggered, this, &MainWindow::new_table);
  connect(actions_->open, &QAction::triggered, files_, &SessionFiles::open_with_dialog);
  connect(actions_->open_folder, &QAction::triggered, files_, &SessionFiles::open_folder_with_dialog);
  connect(actions_->save, &QAction::triggered, files_, &SessionFiles::save);
  connect(actions_->save_as, &QAction::triggered, files_, &SessionFiles::save_as);
  connect(actions_->export_table, &QAction::triggered, files_, &SessionFiles::save_ratings_with_dialog);
  connect(actions_->print, &QAction::triggered, this, &MainWindow::print);
  connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
  const auto on_player = [this](QAction* action, void (Player::*command)()) {
    connect(action, &QAction::triggered, this, [this, command] {
      if (Player* player = shown().shown_player()) (player->*command)();
    });
  };
  on_player(actions_->play, &Player::toggle);
  on_player(actions_->step, &Player::step);
  on_player(actions_->step_back, &Player::step_back);
  on_player(actions_->reset, &Player::reset);
  connect(actions_->what_if, &QAction::triggered, this, [this] {
    shown().experiments().show_experiment(QStringLiteral("branch"));
    show_page(Page::experiments);
  });
  const std::pair<QAction*, Page> pages[] = {{actions_->train_page, Page::train},
                                             {actions_->compare_page, Page::compare},
                                             {actions_->lora_page, Page::lora},
                                             {actions_->models_page, Page::models},
                                             {actions_->experiments_page, Page::experiments}};
  for (const auto& [action, page] : pages) {
    connect(action, &QAction::triggered, this, [this, shown = page] { show_page(shown); });
  }
  connect(actions_->what_is_this, &QAction::triggered, this, &MainWindow::explain_parts);
  connect(actions_->good_to_know, &QAction::triggered, this, [this] { show_good_to_know(this); });
  connect(actions_->shortcuts, &QAction::triggered, this, [this] { show_shortcut_sheet(this, actions()); });
  connect(actions_->welcome, &QAction::triggered, this, &MainWindow::show_welcome);
  connect(actions_->reset_settings, &QAction::triggered, this, &MainWindow::reset_settings);
  connect(actions_->about, &QAction::triggered, this, [this] { show_about(this); });
}

void MainWindow::connect_edit_actions() {
  const auto on_shown = [this](QAction* action, auto&& command) {
    connect(action, &QAction::triggered, this, [this, command] { command(shown()); });
  };
  menus_->edit_menu().addSeparator();
  menus_->edit_menu().addActions({actions_->cut, actions_->copy, actions_->paste, actions_->unsee});
  menus_->edit_menu().addSeparator();
  menus_->edit_menu().addActions({actions_->add_user, actions_->add_movie});
  on_shown(actions_->undo, [](Workspace& work) { work.document().undo_stack().undo(); });
  on_shown(actions_->redo, [](Workspace& work) { work.document().undo_stack().redo(); });
  on_shown(actions_->cut, [](Workspace& work) { work.ratings().cut(); });
  on_shown(actions_->copy, [](Workspace& work) { work.ratings().copy(); });
  on_shown(actions_->paste, [](Workspace& work) { work.ratings().paste(); });
  on_shown(actions_->unsee, [](Workspace& work) { work.ratings().clear_selection(); });
  on_shown(actions_->add_user, [](Workspace& work) { work.ratings().append_line(Axis::user); });
  on_shown(actions_->add_movie, [](Workspace& work) { work.ratings().append_line(Axis::movie); });
}

void MainWindow::show_undo() {
  const QUndoStack& stack = shown().document().undo_stack();
  actions_->undo->setEnabled(stack.canUndo());
  actions_->redo->setEnabled(stack.canRedo());
  actions_->undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
  actions_->redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
}

void MainWindow::connect_menus() {
  connect(menus_, &Menus::example_chosen, this, &MainWindow::open);
  connect(menus_, &Menus::theme_chosen, this, &MainWindow::choose_theme);
  connect(menus_, &Menus::language_chosen, this, &MainWindow::choose_language);
  connect(&menus_->recent_files(), &RecentFiles::chosen, this, &MainWindow::open);
  connect(files_, &SessionFiles::used, &menus_->recent_files(), &RecentFiles::add);
  connect(&menus_->export_menu(), &QMenu::aboutToShow, this, &MainWindow::fill_export_menu);
}

void MainWindow::connect_lessons() {
  connect(actions_->lessons, &QAction::triggered, desk_, &LessonDesk::show_lessons);
  connect(actions_->lesson_folder, &QAction::triggered, desk_, &LessonDesk::open_folder_with_dialog);
  connect(actions_->leave_lesson, &QAction::triggered, desk_, &LessonDesk::leave);
  connect(actions_->switch_focus, &QAction::triggered, this, [this] {
    desk_->panel().isAncestorOf(focusWidget()) || !desk_->panel().isVisible() ? shown().take_focus()
                                                                              : desk_->panel().take_focus();
  });
  connect(this, &MainWindow::next_step, &desk_->guide(), &LessonGuide::next);
  connect(this, &MainWindow::previous_step, &desk_->guide(), &LessonGuide::back);
  connect(desk_, &LessonDesk::workspace_opened, this, [this](Workspace* workspace) {
    own_->pause();
    add_workspace(workspace);
    show_workspace(workspace);
  });
  connect(desk_, &LessonDesk::workspace_closing, this, [this](Workspace* workspace) {
    show_workspace(own_);
    workspaces_->removeWidget(workspace);
  });
}

void MainWindow::show_workspace(Workspace* workspace) {
  workspaces_->setCurrentWidget(workspace);
  const bool own = workspace == own_;
  // A lesson has nothing of the learner's to save.
  for (QAction* action : {actions_->save, actions_->save_as, actions_->export_table}) action->setEnabled(own);
  actions_->leave_lesson->setEnabled(!own);
  switch_->set_page(workspace->page());
  notice_->hide();
  presenter_->refresh_panels();
  classroom_->refresh();
  show_identity();
  show_undo();
  workspace->take_focus();
}

void MainWindow::connect_presenter() {
  connect(actions_->present, &QAction::triggered, this, &MainWindow::set_presenting);
  connect(switch_, &PageSwitch::present_toggled, this, &MainWindow::set_presenting);
  connect(actions_->side_panel, &QAction::triggered, presenter_, &Presenter::set_panels_visible);
  connect(presenter_, &Presenter::panels_changed, actions_->side_panel, &QAction::setChecked);
  connect(presenter_, &Presenter::changed, actions_->present, &QAction::setChecked);
  connect(presenter_, &Presenter::changed, switch_, &PageSwitch::set_presenting);
}

void MainWindow::connect_classroom() {
  connect(desk_, &LessonDesk::parts_lit, this, &MainWindow::allow_while_locked);
  connect(desk_, &LessonDesk::parts_lit, presenter_, &Presenter::show_panels_for);
  connect(classroom_, &ClassroomMode::lesson_requested, desk_, &LessonDesk::open);
  connect(files_, &SessionFiles::classroom_chosen, this, &MainWindow::open_classroom);
  connect(actions_->classroom, &QAction::triggered, classroom_, &ClassroomMode::show_dialog);
  connect(actions_->lock, &QAction::triggered, classroom_, &ClassroomMode::toggle_lock);
  connect(&classroom_->guard(), &LockGuard::changed, switch_, &PageSwitch::set_locked);
  connect(&classroom_->guard(), &LockGuard::changed, this, [this](bool locked) {
    // What can be undone may have changed meanwhile.
    if (!locked) show_undo();
  });
  allow_while_locked({});
}

void MainWindow::allow_while_locked(const QStringList& spots) {
  QList<QAction*> locked = menus_->changing_menus();
  QList<QAction*> usable = actions_->usable_while_locked();
  if (spots.contains(QStringLiteral("pages"))) {
    usable += {actions_->train_page, actions_->compare_page, actions_->lora_page, actions_->models_page,
               actions_->experiments_page};
  }
  for (QAction* action : actions()) {
    if (!usable.contains(action)) locked << action;
  }
  classroom_->guard().set_actions(locked);
  classroom_->guard().set_allowed(spots);
}

void MainWindow::apply_classroom(const ClassroomSettings& settings) {
  classroom_->apply(settings);
}

void MainWindow::open_classroom(const QString& path) {
  if (const auto settings = read_classroom(path)) {
    apply_classroom(*settings);
  } else {
    QMessageBox::warning(this, tr("Classroom"), error_text(settings.error()));
  }
}

void MainWindow::explain_parts() {
  if (findChild<SpotGuide*>() == nullptr) new SpotGuide(this, focusWidget());
}

void MainWindow::start_lessons() {
  desk_->show_lessons();
}

void MainWindow::show_welcome() {
  WelcomeDialog::set_shown();
  auto* dialog = new WelcomeDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &WelcomeDialog::lessons_chosen, this, &MainWindow::start_lessons);
  connect(dialog, &WelcomeDialog::table_chosen, this, [this] { show_page(Page::train); });
  // After the dialog has gone: the file dialog is one of its own.
  connect(dialog, &WelcomeDialog::open_chosen, files_, &SessionFiles::open_with_dialog, Qt::QueuedConnection);
  dialog->open();
}

void MainWindow::set_presenting(bool presenting) {
  presenter_->set_presenting(presenting);
  presenter_->show_panels_for(desk_->lit_parts());
  if (presenting) workspaces_->setFocus();  // so that the arrows turn the steps
}

bool MainWindow::turn_step(int key) {
  const bool forward = key == Qt::Key_PageDown || key == Qt::Key_Right;
  if (!forward && key != Qt::Key_PageUp && key != Qt::Key_Left) return false;
  Player* player = shown().shown_player();
  if (!desk_->is_running() && player != nullptr) forward ? player->step() : player->step_back();
  forward ? emit next_step() : emit previous_step();
  return true;
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

void MainWindow::fill_export_menu() {
  QMenu& menu = menus_->export_menu();
  qDeleteAll(menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  menu.clear();
  const auto all = shown().exportables();
  if (all.empty()) menu.addAction(tr("(nothing to export here yet)"))->setEnabled(false);
  for (const Exportable* exportable : all) {
    auto* entry = new ExportMenu(*exportable, &menu);
    entry->setTitle(exportable->export_title());
    menu.addMenu(entry);
  }
}

void MainWindow::connect_export() {
  connect(actions_->export_picture, &QAction::triggered, this, [this] { show_export(nullptr); });
  connect(actions_->copy_for_slides, &QAction::triggered, this, &MainWindow::copy_for_slides);
  ExportMenu::set_more([window = QPointer(this)](const Exportable& chosen) {
    if (window) window->show_export(&chosen);
  });
}

void MainWindow::show_export(const Exportable* chosen) {
  Workspace& work = shown();
  work.pause();  // what is exported is what is seen
  ExportOffer offer{QString::fromStdString(work.document().session().title), work.exportables(),
                    work.movies(), work.shown_page()};
  if (offer.title.isEmpty()) offer.title = tr("Ratings");
  // What has a button of its own need not be in the page's list.
  if (chosen && std::find(offer.things.begin(), offer.things.end(), chosen) == offer.things.end()) {
    offer.things.insert(offer.things.begin(), chosen);
  }
  ExportDialog dialog(std::move(offer), this);
  if (chosen) dialog.choose(chosen);
  dialog.exec();
}

void MainWindow::copy_for_slides() {
  const Exportable* chosen = nullptr;
  for (QWidget* widget = QApplication::focusWidget(); widget && !chosen; widget = widget->parentWidget()) {
    chosen = dynamic_cast<const Exportable*>(widget);
  }
  const auto all = shown().exportables();
  if (!chosen && !all.empty()) chosen = all.front();
  if (!chosen) {
    say(tr("There is nothing to copy here yet."));
    return;
  }
  const ExportOptions options = remembered_options();
  std::optional<Error> error;
  {
    const ExportLanguage language(options.language, shown().shown_page());
    error = lora::app::copy_for_slides(*chosen, options);
  }
  say(error ? error_text(*error) : tr("Copied for slides: %1").arg(chosen->export_title()));
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

void MainWindow::print() {
  if (shown().exportables().empty()) {
    say(tr("There is nothing to print on this page yet."));
    return;
  }
  shown().pause();  // what is printed is what the preview shows
  const QString title = QString::fromStdString(document().session().title);
  PrintDialog(
      title, [this] { return shown().exportables(); }, this)
      .exec();
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
  showNormal();
  resize(usual_size);
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

bool MainWindow::is_remote_key(const QObject* watched, const QKeyEvent& event) const {
  const bool turns_steps = presenter_->is_presenting() || desk_->is_running();
  if (!turns_steps || !watched->isWidgetType()) return false;
  if (event.key() != Qt::Key_PageDown && event.key() != Qt::Key_PageUp) return false;
  const auto* widget = static_cast<const QWidget*>(watched);
  if (widget->window() != this) return false;
  // A box that is being typed in needs the keys itself, but for the lesson's own.
  const bool types = widget->inherits("QLineEdit") || widget->inherits("QAbstractSpinBox");
  return !types || desk_->panel().isAncestorOf(widget);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress && is_remote_key(watched, *static_cast<const QKeyEvent*>(event))) {
    return turn_step(static_cast<const QKeyEvent*>(event)->key());
  }
  return QMainWindow::eventFilter(watched, event);
}

}  // namespace lora::app
