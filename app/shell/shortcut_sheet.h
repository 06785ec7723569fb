// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace lora::app {

/// Every key of the app as HTML: those of `actions`, then those of heat maps, charts and the projector.
QString shortcut_sheet(const QList<QAction*>& actions);
void show_shortcut_sheet(QWidget* parent, const QList<QAction*>& actions);

}  // namespace lora::app
