#!/usr/bin/env bash
# Builds target/installer/holdt_VERSION_ARCH.deb: an app image with its own Java runtime and a cache of loaded classes.
#
# Needs a JDK 25, Maven and the Debian packages binutils, unzip, zip, xvfb, xauth, xdotool, libgtk-3-0.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
. "$here/common.sh"

need mvn dpkg-deb strip unzip zip xvfb-run xdotool
jdk=$(find_jdk)
out=$top/target/installer
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$top/pom.xml" | head -n 1 | sed 's/-SNAPSHOT//')
rm -rf "$out"
mkdir -p "$out"

(cd "$top" && rm -rf target/lib && mvn -q -B -Pinstaller package)

input=$out/input
mkdir "$input"
cp "$top"/target/lib/*.jar "$input"
# JavaFX is in the runtime
rm "$input"/javafx-*.jar
# one native library lies beside the jars, so that it need not be unpacked at each start; the others are not needed
sqlite=$(ls "$input"/sqlite-jdbc-*.jar)
unzip -q -o -j "$sqlite" 'org/sqlite/native/Linux/x86_64/libsqlitejdbc.so' -d "$input"
zip -q -d "$sqlite" 'org/sqlite/native/*'
binary_css "$jdk" "$top/target/lib" "$(ls "$input"/holdt-*.jar)"
slim "$input"

make_runtime "$jdk" "$top/target/lib" "$out/runtime"
image=$out/holdt
main=dk.holdt.app.Launcher
make_image "$out/runtime" "$input" $main "$image"
shop=$(mktemp -d)
trap 'rm -rf "$shop"' EXIT
"$image/bin/holdt" demo --data "$shop" > /dev/null
train "$image" $main with_display bash "$here/train.sh" "$image/bin/holdt" "$shop"

root=$out/deb
mkdir -p "$root/opt" "$root/DEBIAN" "$root/usr/bin" "$root/usr/share/applications" \
  "$root/usr/share/icons/hicolor/512x512/apps" "$root/usr/share/doc/holdt"
cp -r "$image" "$root/opt/holdt"
ln -s /opt/holdt/bin/holdt "$root/usr/bin/holdt"
cp "$here/holdt.desktop" "$root/usr/share/applications"
cp "$here/../icons/holdt.png" "$root/usr/share/icons/hicolor/512x512/apps"
cp "$top/src/docs/CHANGELOG.md" "$root/usr/share/doc/holdt"
cat > "$root/DEBIAN/control" << CONTROL
Package: holdt
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: Holdt <holdt@holdt.invalid>
Section: misc
Priority: optional
Installed-Size: $(du -sk "$root/opt" | cut -f 1)
Depends: libgtk-3-0 | libgtk-3-0t64, libxtst6, libxxf86vm1, libgl1
Recommends: cups-client
Description: The repair counter that keeps what it promises
 Takes devices in, agrees a time and says how it is counted, tracks the work
 against it and prints receipts. In Danish, Norwegian and English. The shop's
 data lies in its user's own folder and stays there when the package is removed.
CONTROL
chmod -R u=rwX,go=rX "$root"
dpkg-deb --root-owner-group -Zxz --build "$root" "$out/holdt_${version}_$(dpkg --print-architecture).deb"
ls -l "$out"/*.deb
