// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include "core/base/random.h"

namespace lora::app {

/// A hand at mouse and keyboard that knows nothing: what it sends takes the way of real input, through the
/// window, so that modal dialogs, shortcuts, focus and popups count. A
/// widget may be gone after any single event.
namespace input {

/// A visible and enabled widget of `top`, by chance; `top` itself when it has none.
QWidget* any_widget(QWidget* top, Random& random);
/// "QPushButton play_button".
QString name_of(const QWidget* widget);

/// Presses, perhaps moves and releases, at a place by chance.
void mouse(QWidget* widget, Random& random);
void wheel(QWidget* widget, Random& random);
/// Keys people press, with and without modifiers; no path separators, so that no typed name leaves its
/// folder.
void key(QWidget* top, Random& random);
/// Text by chance, some of it odd, into whatever has the focus.
void typing(QWidget* top, Random& random);

}  // namespace input
}  // namespace lora::app
