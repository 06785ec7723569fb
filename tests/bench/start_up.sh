#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The LoRA Cinema authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How long programs take from exec to their first visible window, what they hold in memory then, and the
# processor time they use while nothing happens. The programs take turns, so that a busy machine slows all of
# them; the first round warms the disk cache and is not counted. Needs a display and xdotool.
#   start_up.sh ROUNDS PROGRAM...
set -u
rounds=$1
shift
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

idle_seconds=10
ticks_of() { awk '{print $14 + $15}' "/proc/$1/stat"; }

measure() {
  local program=$1 into=$2 began pid shown=0 before
  began=$EPOCHREALTIME
  "$program" >/dev/null 2>&1 &
  pid=$!
  for _ in $(seq 2000); do
    if xdotool search --onlyvisible --pid "$pid" >/dev/null 2>&1; then
      shown=1
      break
    fi
    kill -0 "$pid" 2>/dev/null || break
  done
  local ended=$EPOCHREALTIME
  if [ "$shown" = 1 ]; then
    local used
    used=$(ticks_of "$pid")
    sleep 3
    before=$(ticks_of "$pid")
    sleep "$idle_seconds"
    echo "$((${ended/./} - ${began/./})) $(awk '/^VmRSS/ {print $2}' "/proc/$pid/status") $(awk '/^Pss:/ {print $2}' \
      "/proc/$pid/smaps_rollup") $(($(ticks_of "$pid") - before)) $((used * 10))" >>"$into"
  fi
  kill "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
}

for round in $(seq 0 "$rounds"); do
  for program in "$@"; do
    if [ "$round" = 0 ]; then into=/dev/null; else into=$results/$(basename "$program"); fi
    measure "$program" "$into"
  done
done

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
for program in "$@"; do
  file=$results/$(basename "$program")
  printf '%-16s first window %5d ms (%d ms of processor)   resident %4d MB   proportional %4d MB   idle %s of 100 %% in %d s (%d runs)\n' \
    "$(basename "$program")" "$(($(cut -d' ' -f1 "$file" | median) / 1000))" \
    "$(cut -d' ' -f5 "$file" | median)" "$(($(cut -d' ' -f2 "$file" | median) / 1024))" "$(($(cut -d' ' -f3 "$file" | median) / 1024))" \
    "$(awk -v s="$idle_seconds" '{t += $4} END {printf "%.2f", t / NR / s}' "$file")" "$idle_seconds" \
    "$(wc -l <"$file")"
done
