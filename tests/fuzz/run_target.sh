#!/bin/sh
# SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run_target.sh PROGRAM SEEDS CORPUS: LORA_FUZZ_RUNS (1,000,000) runs of one target on inputs of at most
# LORA_FUZZ_LENGTH (4096) bytes, which reach the same lines as long ones, more often; how readers bear size is asked
# in tests/core/limits. What it finds stays in CORPUS for the next time; an input that fails is left beside it.
set -eu
mkdir -p "$3"
# Short traces of allocations and little kept of what was freed.
export ASAN_OPTIONS="malloc_context_size=1:quarantine_size_mb=16${ASAN_OPTIONS:+:$ASAN_OPTIONS}"
exec "$1" -runs="${LORA_FUZZ_RUNS:-1000000}" -max_len="${LORA_FUZZ_LENGTH:-4096}" -len_control=1000 -rss_limit_mb=1024 -malloc_limit_mb=64 \
  -timeout=10 -print_final_stats=1 -artifact_prefix="$3-" "$3" "$2"
