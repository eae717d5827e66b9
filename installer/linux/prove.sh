#!/usr/bin/env bash
# Installs the package, opens a new shop with it by keyboard, takes a repair in, removes the package, and looks whether
# all of it is gone but the shop's data. As root, on a machine where Holdt is not installed: prove.sh [DEB]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"

need dpkg xdotool xvfb-run
deb=${1:-$(ls "$here"/../../target/installer/*.deb)}

usable() {
  local tries
  for tries in $(seq 300); do
    if [ "$(grep -c 'can be used' "$1" 2> /dev/null || true)" -ge "$2" ]; then return; fi
    sleep 0.2
  done
  die "The board did not come."
}

keys() {
  xdotool key --delay 80 "$@"
  sleep 1.5
}

words() {
  xdotool type --delay 30 "$1"
  sleep 0.3
  keys Return
}

# the first repair of a shop is 10000 and a check digit
first_repair() {
  local digit
  for digit in 0 1 2 3 4 5 6 7 8 9; do
    if holdt receipt "10000$digit" --data "$1" --pdf "$1/first.pdf" > /dev/null 2>&1; then
      echo "10000$digit"
      return
    fi
  done
  die "No repair was taken in."
}

walk() {
  local data=$1 program
  holdt --data "$data" > /dev/null 2>&1 &
  program=$!
  sleep 6
  xdotool mousemove 1300 300 click 1
  keys ctrl+Return
  usable "$data/logs/holdt.log" 1
  keys F2
  words 20123456
  words 'Anna Prove'
  words ''
  words 'ideapad 5'
  words ''
  words 'starter ikke'
  words ''
  words ''
  words ''
  keys 2
  keys 1
  keys ctrl+Return
  sleep 3
  if [ -n "${PICTURE:-}" ]; then import -window root "$PICTURE"; fi
  kill -TERM "$program"
  wait "$program" || true
}

if [ "${1:-}" = inside ]; then
  walk "$2"
  exit
fi

apt-get install -y -qq "$(realpath "$deb")" > /dev/null
[ -x /usr/bin/holdt ] || die "Nothing was installed."
holdt --help > /dev/null
place=$(mktemp -d)
with_display "$0" inside "$place/shop"
echo "taken in with the installed program: $(first_repair "$place/shop")"
holdt doctor --data "$place/shop" || true
dpkg --purge holdt > /dev/null
for gone in /opt/holdt /usr/bin/holdt /usr/share/applications/holdt.desktop; do
  [ ! -e "$gone" ] || die "$gone is still there."
done
[ -s "$place/shop/shop.db" ] || die "The shop's data is gone."
echo "removed; the shop's data is still there"
rm -rf "$place"
