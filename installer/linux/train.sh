#!/usr/bin/env bash
# Walks the main path of a packaged Holdt once, so that its classes are in the cache: board, intake, repair, bench and
# Find of the demo shop that lies in the folder named second. Called by build.sh under a virtual display.
set -euo pipefail

launcher=$1
data=$2
log=$data/logs/holdt.log

"$launcher" --data "$data" > /dev/null &
program=$!

usable() {
  local tries
  for tries in $(seq 600); do
    if [ -f "$log" ] && grep -q 'can be used' "$log"; then
      return
    fi
    kill -0 "$program" 2> /dev/null || { echo "The program ended while it was trained." >&2; exit 1; }
    sleep 0.2
  done
  echo "The board did not come within two minutes." >&2
  exit 1
}

keys() {
  xdotool key --delay 60 "$@"
  sleep 1
}

usable
xdotool mousemove 600 400 click 1
sleep 1
keys F2
xdotool type --delay 15 '20123456'
keys Return
xdotool type --delay 15 'Anna Prove'
keys Return Return
xdotool type --delay 15 'ideapad 5'
keys Return Return
xdotool type --delay 15 'starter ikke'
keys Return Return Return Return 2
keys 1
keys ctrl+Return
sleep 2
keys F5 Return
keys Escape F3
xdotool type --delay 15 'an'
keys Escape ctrl+3
keys F5 Down Down space
sleep 2
# a plain end, by which the runtime writes what it learnt
kill -TERM "$program"
wait "$program" || true
