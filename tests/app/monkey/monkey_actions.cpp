// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the monkey can do.
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>

#include "app/document/example_list.h"
#include "app/playback/player.h"
#include "app/shell/main_window.h"
#include "app/training/training_player.h"
#include "tests/app/monkey/input.h"
#include "tests/app/monkey/monkey.h"

namespace lora::app {

void Monkey::one_action(QWidget& top) {
  if (auto* files = qobject_cast<QFileDialog*>(&top)) return answer(*files);
  if (!top.isVisible()) return;
  const bool is_window = &top == window_.get();
  if (is_window && random_.below(4) == 0) return use_window();
  // Noted before it is done: what follows may open a dialog, or end the program.
  const auto doing = [&](const char* what, const QWidget* where) {
    note(QString::fromLatin1(what) + u' ' + input::name_of(where));
  };
  if (!is_window && random_.below(12) == 0) {
    doing("leave", &top);
    top.close();
    return;
  }
  QWidget* widget = input::any_widget(&top, random_);
  switch (random_.below(10)) {
    case 0:
      doing("wheel over", widget);
      return input::wheel(widget, random_);
    case 1:
    case 2:
    case 3:
      doing("key in", &top);
      return input::key(&top, random_);
    case 4:
      doing("type in", &top);
      return input::typing(&top, random_);
    default:
      doing("mouse on", widget);
      return input::mouse(widget, random_);
  }
}

/// Only a plain answer: who clicks about in a file dialog leaves the folder.
void Monkey::answer(QFileDialog& dialog) {
  if (random_.below(2) == 0) {
    note(QStringLiteral("file dialog: cancel"));
    dialog.reject();
    return;
  }
  dialog.setDirectory(folder_);
  const bool saves = dialog.acceptMode() == QFileDialog::AcceptSave;
  QString name = files_[qsizetype(random_.below(std::uint64_t(files_.size())))];
  if (saves) name = QStringLiteral("saved %1").arg(random_.below(20));
  if (dialog.fileMode() == QFileDialog::Directory) name = folder_;
  note(QStringLiteral("file dialog: ") + name);
  dialog.selectFile(name);
  const QPointer<QFileDialog> alive = &dialog;
  static_cast<QDialog&>(dialog).accept();
  if (alive && alive->isVisible()) alive->reject();
  return;
}

void Monkey::use_window() {
  switch (random_.below(8)) {
    case 0:
      return open_something();
    case 1:
    case 2:
      return change_window();
    case 3:
      note(QStringLiteral("undo or redo"));
      random_.below(2) == 0 ? window_->document().undo_stack().undo()
                            : window_->document().undo_stack().redo();
      return;
    case 4:
      note(QStringLiteral("play or pause"));
      window_->player().toggle();
      return;
    case 5:
      note(QStringLiteral("clipboard"));
      QApplication::clipboard()->setText(QStringLiteral("5\t\t3,5\n<i>1</i>\t2\tnan\n4\t4\t4\t4"));
      return;
    default:
      return trigger_any_action();
  }
}

void Monkey::trigger_any_action() {
  QList<QAction*> usable;
  for (QAction* action : window_->findChildren<QAction*>()) {
    if (action->isEnabled() && !action->isSeparator() && action->menu() == nullptr) usable << action;
  }
  if (usable.isEmpty()) return;
  QAction* action = usable[qsizetype(random_.below(std::uint64_t(usable.size())))];
  note(QStringLiteral("action ") + action->text());
  action->trigger();
  return;
}

void Monkey::open_something() {
  const auto examples = example_list(QStringLiteral("en"));
  const std::uint64_t k = random_.below(std::uint64_t(examples.size() + files_.size()));
  const bool is_example = k < std::uint64_t(examples.size());
  const QString chosen =
      is_example ? examples[qsizetype(k)].id : folder_ + u'/' + files_[qsizetype(k) - examples.size()];
  note(QStringLiteral("open ") + chosen);
  window_->open(chosen);
  return;
}

void Monkey::change_window() {
  switch (random_.below(6)) {
    case 0: {
      const QSize size(300 + int(random_.below(1700)), 200 + int(random_.below(1000)));
      note(QStringLiteral("resize %1 × %2").arg(size.width()).arg(size.height()));
      window_->resize(size);
      return;
    }
    case 1:
      note(QStringLiteral("close"));
      window_->close();
      return;
    case 2:
      note(QStringLiteral("lessons"));
      window_->start_lessons();
      return;
    default: {
      const auto page = Page(int(random_.below(5)));
      note(QStringLiteral("page %1").arg(int(page)));
      window_->show_page(page);
      return;
    }
  }
}

}  // namespace lora::app
