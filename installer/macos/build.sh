#!/usr/bin/env bash
# UNTRIED: written from the documentation of jlink and jpackage; nobody has run it on macOS yet.
#
# Builds target/installer/Holdt-VERSION.dmg for the processor it runs on. Needs a JDK 25 (JAVA_HOME), Maven and the Xcode
# command line tools. Unsigned: at the first start macOS asks whether the program is to be trusted.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(cd "$here/../.." && pwd)
out=$top/target/installer
jdk=${JAVA_HOME:?A JDK 25 is needed. Set JAVA_HOME to it.}

# a version for macOS begins with 1 or more
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' "$top/pom.xml" | head -n 1 | sed 's/-SNAPSHOT//; s/^0\./1./')
rm -rf "$out" "$top/target/lib"
mkdir -p "$out/input" "$out/fx"
(cd "$top" && mvn -q -B -Pinstaller package)
cp "$top"/target/lib/*.jar "$out/input"
mv "$out"/input/javafx-*-mac*.jar "$out/fx"
rm "$out"/input/javafx-*.jar

modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml
modules+=,jdk.crypto.ec,jdk.localedata,jdk.unsupported,javafx.controls
"$jdk/bin/jlink" --module-path "$out/fx" --add-modules "$modules" --include-locales=en,da,nb \
  --strip-debug --no-header-files --no-man-pages --output "$out/runtime"
for jar in "$out"/fx/*.jar; do
  unzip -q -o -j "$jar" '*.dylib' -d "$out/runtime/lib" || true
done

icons=$out/holdt.iconset
mkdir "$icons"
for size in 16 32 128 256 512; do
  sips -z $size $size "$here/../icons/holdt.png" --out "$icons/icon_${size}x$size.png" > /dev/null
done
iconutil -c icns "$icons" -o "$out/holdt.icns"

"$jdk/bin/jpackage" --type dmg --name Holdt --app-version "$version" --runtime-image "$out/runtime" \
  --input "$out/input" --main-jar "$(basename "$(ls "$out"/input/holdt-*.jar)")" \
  --main-class dk.holdt.app.Launcher --icon "$out/holdt.icns" --dest "$out" \
  --java-options "-XX:+UseSerialGC" --java-options "-Xmx512m" \
  --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
  --mac-package-identifier dk.holdt
ls -l "$out"/*.dmg
