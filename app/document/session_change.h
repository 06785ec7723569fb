// SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lora::app {

/// What changed in the session, and with it what has to happen to the run.
enum class SessionChange {
  replaced,  ///< another session was opened: everything is new
  cells,     ///< ratings: training continues from the present A and B ("warm")
  labels,    ///< names: nothing happens to the run
  shape,     ///< users or movies were added or removed: training restarts
  restart,   ///< rank, start, sigma, seed, hidden share or base: training restarts
  warm,      ///< method, learning rate or L2: training continues with the new setting
};

}  // namespace lora::app
