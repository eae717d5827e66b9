#!/usr/bin/env bash
# How long the packaged Holdt takes from its start to a board that can be used, against an empty JavaFX window packaged
# and started in the same way. Both in turns, in one run; medians in milliseconds and their ratio.
#
# Called after build.sh: measure.sh [ROUNDS]. With HOLDT=/opt/holdt/bin/holdt it measures the installed program.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
. "$here/common.sh"

rounds=${1:-9}
out=$top/target/installer
holdt=${HOLDT:-$out/holdt/bin/holdt}
[ -x "$holdt" ] || die "Run build.sh first."
empty=$out/empty
window=$empty/empty/bin/empty

# Each starts the program, waits until it says that it is there, ends it, and answers the milliseconds until then.
start_holdt() {
  local data=$1 log=$1/logs/holdt.log begun before said
  before=$(grep -c 'can be used' "$log" || true)
  begun=$(date +%s%3N)
  "$holdt" --data "$data" > /dev/null 2>&1 &
  while [ "$(grep -c 'can be used' "$log" || true)" = "$before" ]; do sleep 0.05; done
  said=$(grep 'can be used' "$log" | tail -n 1 | cut -c 1-23)
  echo $(($(date -d "$said" +%s%3N) - begun))
  kill -TERM $!
  wait $! || true
}

start_empty() {
  local said=$empty/said begun
  : > "$said"
  begun=$(date +%s%3N)
  "$window" > "$said" 2> /dev/null &
  while ! [ -s "$said" ]; do sleep 0.05; done
  echo $(($(date -d "$(head -n 1 "$said")" +%s%3N) - begun))
  kill -TERM $!
  wait $! || true
}

median() {
  sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

run() {
  local round
  data=$(mktemp -d)
  trap 'rm -rf "$data"' EXIT
  "$holdt" demo --data "$data" > /dev/null
  mkdir -p "$data/logs"
  touch "$data/logs/holdt.log"
  start_holdt "$data" > /dev/null
  start_empty > /dev/null
  for round in $(seq "$rounds"); do
    start_holdt "$data" >> "$data/holdt"
    start_empty >> "$data/empty"
  done
  local ours theirs
  ours=$(median < "$data/holdt")
  theirs=$(median < "$data/empty")
  echo "holdt $(sort -n "$data/holdt" | tr '\n' ' ')"
  echo "empty $(sort -n "$data/empty" | tr '\n' ' ')"
  echo "medians of $rounds: board $ours ms, empty window $theirs ms, ratio $(awk "BEGIN { printf \"%.2f\", $ours / $theirs }")"
}

package_empty_window() {
  local jdk
  jdk=$(find_jdk)
  rm -rf "$empty"
  mkdir -p "$empty/classes" "$empty/input"
  "$jdk/bin/javac" --module-path "$(echo "$top"/target/lib/javafx-*-linux*.jar | tr ' ' ':')" \
    --add-modules javafx.controls -d "$empty/classes" "$here/../measure/EmptyWindow.java"
  "$jdk/bin/jar" --create --file "$empty/input/empty.jar" -C "$empty/classes" .
  make_image "$out/runtime" "$empty/input" EmptyWindow "$empty/empty"
  train "$empty/empty" EmptyWindow with_display bash -c \
    '"$0" > /dev/null & sleep 6; kill -TERM $!; wait $! || true' "$window"
}

if [ "${2:-}" = inside ]; then
  run
else
  package_empty_window
  with_display "$0" "$rounds" inside
fi
