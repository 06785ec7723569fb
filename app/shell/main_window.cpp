// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "app/controls/panel_section.h"
#include "app/experiments/experiments_page.h"
#include "app/exporting/export_menu.h"
#include "app/lora/lora_page.h"
#include "app/models/adapter_loader.h"
#include "app/models/models_page.h"
#include "app/rank/compare_page.h"
#include "app/ratings/new_table_dialog.h"
#include "app/ratings/ratings_heatmap.h"
#include "app/shell/actions.h"
#include "app/shell/help_dialogs.h"
#include "app/shell/language.h"
#include "app/shell/menus.h"
#include "app/shell/page_switch.h"
#include "app/shell/presenter.h"
#include "app/shell/recent_files.h"
#include "app/shell/session_files.h"
#include "app/theme/theme.h"
#include "app/training/train_page.h"

namespace lora::app {
namespace {

// Scrolling a panel must not change the box or slider that happens to pass under the pointer.
bool may_turn(const QWidget* widget) {
  const bool turns = widget->inherits("QAbstractSpinBox") || widget->inherits("QComboBox") ||
                     (widget->inherits("QSlider") && !widget->inherits("QScrollBar"));
  return !turns || widget->hasFocus();
}

// Space presses a focused button; only elsewhere it starts the training.
bool needs_space(const QWidget* widget) {
  return widget != nullptr && (widget->inherits("QAbstractButton") || widget->inherits("QAbstractSpinBox") ||
                               widget->inherits("QComboBox") || widget->inherits("QLineEdit") ||
                               widget->inherits("QAbstractItemView"));
}

}  // namespace

MainWindow::MainWindow()
    : player_(document_),
      actions_(new Actions(this)),
      menu_bar_(new QMenuBar(this)),
      menus_(new Menus(menu_bar_, *actions_, this)),
      switch_(new PageSwitch(menu_bar_, this)),
      presenter_(new Presenter(this, menu_bar_)),
      notice_(new QLabel(this)),
      notice_timer_(new QTimer(this)),
      pages_(new QStackedWidget(this)) {
  files_ = new SessionFiles(
      document_,
      [this](Session& session) {
        session.run = player_.kept_steps();
        session.shown_step = player_.frame() ? player_.frame()->step() : 0;
      },
      this);
  build_pages();
  connect_actions();
  connect_edit_actions();
  connect_menus();
  connect_presenter();
  setAcceptDrops(true);
  setWindowIcon(QIcon(QStringLiteral(":/icons/lora-cinema.svg")));
  qApp->installEventFilter(this);
  resize(1280, 800);
  restoreGeometry(QSettings().value(QStringLiteral("window_geometry")).toByteArray());
  ratings_->setFocus();
  retranslate();
}

void MainWindow::build_pages() {
  ratings_ = new RatingsHeatmap(document_, new HeatmapViewport(this), this);
  train_ = new TrainPage(document_, player_, ratings_, this);
  compare_ = new ComparePage(document_, this);
  lora_ = new LoraPage(this);
  models_ = new ModelsPage(this);
  experiments_ = new ExperimentsPage(document_, this);
  for (QWidget* page : std::initializer_list<QWidget*>{train_, compare_, lora_, models_, experiments_})
    pages_->addWidget(page);
  pages_->setFocusPolicy(Qt::ClickFocus);
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
  layout->addWidget(pages_, 1);
  setCentralWidget(central);
  connect(switch_, &PageSwitch::chosen, this, &MainWindow::show_page);
  connect(compare_, &ComparePage::use_rank, this, [this](std::size_t rank) {
    TrainingSettings settings = document_.settings();
    settings.rank = rank;
    document_.set_settings(settings, tr("rank %1").arg(rank));
    show_page(Page::train);
  });
  connect(ratings_, &RatingsHeatmap::message, train_, &TrainPage::message);
  connect(files_, &SessionFiles::message, train_, &TrainPage::message);
  connect(lora_, &LoraPage::message, this, &MainWindow::say);
  connect(models_, &ModelsPage::message, this, &MainWindow::say);
  connect(experiments_, &ExperimentsPage::message, this, &MainWindow::say);
  connect(&player_, &TrainingPlayer::frame_shown, experiments_, &ExperimentsPage::show_frame);
  experiments_->set_run_source([this] { return player_.kept_steps(); });
  // What was opened is told on the Train page.
  connect(files_, &SessionFiles::message, this, [this] { show_page(Page::train); });
  connect(&document_, &SessionDocument::identity_changed, this, &MainWindow::show_identity);
  connect(&document_.undo_stack(), &QUndoStack::cleanChanged, this, &MainWindow::show_identity);
}

void MainWindow::connect_actions() {
  connect(actions_->new_table, &QAction::triggered, this, &MainWindow::new_table);
  connect(actions_->open, &QAction::triggered, files_, &SessionFiles::open_with_dialog);
  connect(actions_->open_folder, &QAction::triggered, files_, &SessionFiles::open_folder_with_dialog);
  connect(actions_->save, &QAction::triggered, files_, &SessionFiles::save);
  connect(actions_->save_as, &QAction::triggered, files_, &SessionFiles::save_as);
  connect(actions_->export_table, &QAction::triggered, files_, &SessionFiles::save_ratings_with_dialog);
  connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
  const auto on_player = [this](QAction* action, void (Player::*command)()) {
    connect(action, &QAction::triggered, this, [this, command] {
      if (Player* player = shown_player()) (player->*command)();
    });
  };
  on_player(actions_->play, &Player::toggle);
  on_player(actions_->step, &Player::step);
  on_player(actions_->step_back, &Player::step_back);
  on_player(actions_->reset, &Player::reset);
  const std::pair<QAction*, Page> pages[] = {{actions_->train_page, Page::train},
                                             {actions_->compare_page, Page::compare},
                                             {actions_->lora_page, Page::lora},
                                             {actions_->models_page, Page::models},
                                             {actions_->experiments_page, Page::experiments}};
  for (const auto& [action, page] : pages) {
    connect(action, &QAction::triggered, this, [this, shown = page] { show_page(shown); });
  }
  connect(actions_->good_to_know, &QAction::triggered, this, [this] { show_good_to_know(this); });
  connect(actions_->shortcuts, &QAction::triggered, this, [this] { show_shortcuts(this); });
  connect(actions_->about, &QAction::triggered, this, [this] { show_about(this); });
}

void MainWindow::connect_edit_actions() {
  QUndoStack& stack = document_.undo_stack();
  connect(actions_->undo, &QAction::triggered, &stack, &QUndoStack::undo);
  connect(actions_->redo, &QAction::triggered, &stack, &QUndoStack::redo);
  const auto show = [this, &stack] {
    actions_->undo->setEnabled(stack.canUndo());
    actions_->redo->setEnabled(stack.canRedo());
    actions_->undo->setText(stack.canUndo() ? tr("&Undo: %1").arg(stack.undoText()) : tr("&Undo"));
    actions_->redo->setText(stack.canRedo() ? tr("&Redo: %1").arg(stack.redoText()) : tr("&Redo"));
  };
  connect(&stack, &QUndoStack::indexChanged, this, show);
  show();
  menus_->edit_menu().addSeparator();
  menus_->edit_menu().addActions({actions_->cut, actions_->copy, actions_->paste, actions_->unsee});
  connect(actions_->cut, &QAction::triggered, ratings_, &RatingsHeatmap::cut);
  connect(actions_->copy, &QAction::triggered, ratings_, &RatingsHeatmap::copy);
  connect(actions_->paste, &QAction::triggered, ratings_, &RatingsHeatmap::paste);
  menus_->edit_menu().addSeparator();
  menus_->edit_menu().addActions({actions_->add_user, actions_->add_movie});
  connect(actions_->add_user, &QAction::triggered, ratings_, [this] { ratings_->append_line(Axis::user); });
  connect(actions_->add_movie, &QAction::triggered, ratings_, [this] { ratings_->append_line(Axis::movie); });
  connect(actions_->unsee, &QAction::triggered, ratings_, &RatingsHeatmap::clear_selection);
}

void MainWindow::connect_menus() {
  connect(menus_, &Menus::example_chosen, this, &MainWindow::open);
  connect(menus_, &Menus::theme_chosen, this, &MainWindow::choose_theme);
  connect(menus_, &Menus::language_chosen, this, &MainWindow::choose_language);
  connect(&menus_->recent_files(), &RecentFiles::chosen, this, &MainWindow::open);
  connect(files_, &SessionFiles::used, &menus_->recent_files(), &RecentFiles::add);
  connect(&menus_->export_menu(), &QMenu::aboutToShow, this, &MainWindow::fill_export_menu);
}

void MainWindow::connect_presenter() {
  connect(actions_->present, &QAction::triggered, this, &MainWindow::set_presenting);
  connect(switch_, &PageSwitch::present_toggled, this, &MainWindow::set_presenting);
  connect(actions_->side_panel, &QAction::triggered, presenter_, &Presenter::set_panels_visible);
  connect(presenter_, &Presenter::panels_changed, actions_->side_panel, &QAction::setChecked);
  connect(presenter_, &Presenter::changed, actions_->present, &QAction::setChecked);
  connect(presenter_, &Presenter::changed, switch_, &PageSwitch::set_presenting);
}

void MainWindow::set_presenting(bool presenting) {
  presenter_->set_presenting(presenting);
  if (presenting) pages_->setFocus();  // so that the arrows turn the steps
}

bool MainWindow::turn_step(int key) {
  const bool forward = key == Qt::Key_PageDown || key == Qt::Key_Right;
  if (!forward && key != Qt::Key_PageUp && key != Qt::Key_Left) return false;
  const bool has_run = pages_->currentWidget() == train_ || pages_->currentWidget() == lora_;
  if (!lesson_runs_ && has_run) forward ? shown_player().step() : shown_player().step_back();
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
  const std::vector<const Exportable*> shown[] = {train_->exportables(), compare_->exportables(),
                                                  lora_->exportables(), models_->exportables(),
                                                  experiments_->exportables()};
  const auto& all = shown[pages_->currentIndex()];
  if (all.empty()) menu.addAction(tr("(nothing to export here yet)"))->setEnabled(false);
  for (const Exportable* exportable : all) {
    auto* entry = new ExportMenu(*exportable, &menu);
    entry->setTitle(exportable->export_title());
    menu.addMenu(entry);
  }
}

void MainWindow::say(const QString& text) {
  constexpr int shown_ms = 10'000;
  notice_->setText(text);
  notice_->setVisible(!text.isEmpty());
  notice_timer_->start(shown_ms);
}

Player* MainWindow::shown_player() {
  if (pages_->currentWidget() == experiments_) return experiments_->player();
  return pages_->currentWidget() == lora_ ? &lora_->player() : &player_;
}

void MainWindow::open(const QString& path_or_example) {
  if (is_adapter_path(path_or_example)) {
    show_page(Page::models);
    models_->open_adapter(path_or_example);
    return;
  }
  files_->open(path_or_example);
}

void MainWindow::show_page(Page page) {
  if (pages_->currentIndex() != static_cast<int>(page)) {
    if (Player* player = shown_player()) player->pause();  // what is not seen does not train
    notice_->hide();
  }
  pages_->setCurrentIndex(static_cast<int>(page));
  switch_->set_page(page);
  // Space is to play, not to press the first button of the page.
  page == Page::train ? ratings_->setFocus() : pages_->setFocus();
}

void MainWindow::new_table() {
  NewTableDialog dialog(this);
  if (dialog.exec() == QDialog::Accepted) files_->replace(dialog.session());
}

void MainWindow::show_identity() {
  const Session& session = document_.session();
  const QString title = QString::fromStdString(session.title);
  setWindowTitle(tr("%1[*] – LoRA Cinema").arg(title.isEmpty() ? tr("Ratings") : title));
  setWindowModified(document_.is_modified());
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

void MainWindow::retranslate() {
  actions_->retranslate();
  menus_->retranslate();
  emit document_.undo_stack().indexChanged(document_.undo_stack().index());
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
  player_.pause();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QList<QUrl> urls = event->mimeData()->urls();
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
  if (!presenter_->is_presenting() || !watched->isWidgetType()) return false;
  if (event.key() != Qt::Key_PageDown && event.key() != Qt::Key_PageUp) return false;
  const auto* widget = static_cast<const QWidget*>(watched);
  return widget->window() == this && !widget->inherits("QLineEdit") && !widget->inherits("QAbstractSpinBox");
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride &&
      static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space &&
      needs_space(QApplication::focusWidget())) {
    event->accept();
    return true;
  }
  if (event->type() == QEvent::KeyPress && is_remote_key(watched, *static_cast<const QKeyEvent*>(event))) {
    return turn_step(static_cast<const QKeyEvent*>(event)->key());
  }
  if (event->type() == QEvent::Wheel && watched->isWidgetType() &&
      !may_turn(static_cast<const QWidget*>(watched))) {
    event->ignore();  // goes on to the panel, which scrolls
    return true;
  }
  return QMainWindow::eventFilter(watched, event);
}

}  // namespace lora::app
