#!/bin/sh
# SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run_target.sh PROGRAM SEEDS CORPUS: LORA_FUZZ_RUNS (1,000,000) runs of one target. What it finds stays in CORPUS
# for the next time; an input that fails is left beside it.
set -eu
mkdir -p "$3"
exec "$1" -runs="${LORA_FUZZ_RUNS:-1000000}" -max_len=1048576 -len_control=1000 -rss_limit_mb=1024 -malloc_limit_mb=64 \
  -timeout=10 -print_final_stats=1 -artifact_prefix="$3-" "$3" "$2"
