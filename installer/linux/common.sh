# Shared by build.sh and measure.sh: a runtime of its own, and programs started from it in the same way.
# Sourced, never run.

die() {
  echo "$*" >&2
  exit 1
}

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" > /dev/null || die "$tool is needed and was not found."
  done
}

# The newest JDK 25 or later: JAVA_HOME if it is one, or else one of the usual folder.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$home/bin/jpackage" ] || continue
    version=$("$home/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
    if [ "${version:-0}" -ge 25 ]; then
      echo "$home"
      return
    fi
  done
  die "A JDK 25 is needed. Set JAVA_HOME to it."
}

# make_runtime JDK LIB RUNTIME: a Java runtime with JavaFX inside, and nothing that Holdt does not use.
make_runtime() {
  local jdk=$1 lib=$2 runtime=$3 fx modules
  fx=$(mktemp -d)
  cp "$lib"/javafx-*-linux*.jar "$fx"
  modules=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml
  modules+=,jdk.crypto.ec,jdk.localedata,jdk.unsupported,javafx.controls
  "$jdk/bin/jlink" --module-path "$fx" --add-modules "$modules" --include-locales=en,da,nb \
    --strip-debug --no-header-files --no-man-pages --output "$runtime"
  # beside the runtime's own libraries, JavaFX finds its natives without unpacking them into the user's home
  local jar
  for jar in "$fx"/*.jar; do
    unzip -q -o -j "$jar" '*.so' -d "$runtime/lib" || true
  done
  rm -rf "$fx"
  strip --strip-unneeded "$runtime"/lib/*.so "$runtime"/lib/server/*.so
}

# binary_css JDK LIB JAR: lays each stylesheet of the jar beside itself in the form that JavaFX reads without parsing.
binary_css() {
  local jdk=$1 lib=$2 jar=$3 work sheet
  work=$(mktemp -d)
  unzip -q "$jar" 'dk/holdt/ui/*.css' -d "$work"
  for sheet in "$work"/dk/holdt/ui/*.css; do
    "$jdk/bin/java" -cp "$lib/*" com.sun.javafx.css.parser.Css2Bin "$sheet" "${sheet%.css}.bss"
    rm "$sheet"
  done
  (cd "$work" && zip -q -r "$jar" dk)
  rm -rf "$work"
}

# slim INPUT: takes out what is never loaded, and lays the rest into the jars as it is: the package is packed as a
# whole, much more tightly than jar by jar, and at a start nothing has to be unpacked. Entries for folders stay: the
# migrations are looked for in one.
slim() {
  local input=$1 jar work
  zip -q -d "$input"/jasperreports-fonts-*.jar '*Serif*' '*Mono*' '*Condensed*' '*Oblique*'
  work=$(mktemp -d)
  for jar in "$input"/*.jar; do
    mkdir "$work/jar"
    unzip -q "$jar" -d "$work/jar"
    rm "$jar"
    (cd "$work/jar" && zip -q -0 -r -X "$jar" META-INF $(ls -A | grep -v -x META-INF))
    rm -rf "$work/jar"
  done
  rm -rf "$work"
}

# The compiler waits longer than it would by itself: otherwise it takes half of a small machine away from the start, for
# code that runs once. It still compiles fully what is truly hot, which a check of a PIN needs.
#
# make_image JDK RUNTIME INPUT MAIN_JAR MAIN_CLASS NAME VERSION DEST [ICON]
make_image() {
  local jdk=$1 runtime=$2 input=$3 jar=$4 main=$5 name=$6 version=$7 dest=$8 icon=${9:-}
  "$jdk/bin/jpackage" --type app-image --runtime-image "$runtime" --input "$input" --main-jar "$jar" \
    --main-class "$main" --name "$name" --app-version "$version" --dest "$dest" ${icon:+--icon "$icon"} \
    --java-options "-XX:+UseSerialGC" \
    --java-options "-XX:CompileThresholdScaling=2" \
    --java-options "-XX:Tier4InvocationThreshold=100000" \
    --java-options "-XX:Tier4MinInvocationThreshold=20000" \
    --java-options "-XX:Tier4CompileThreshold=300000" \
    --java-options "-XX:Tier4BackEdgeThreshold=800000" \
    --java-options "-Xmx512m" \
    --java-options "--enable-native-access=javafx.graphics,ALL-UNNAMED" \
    --java-options "-Dorg.sqlite.lib.path=\$APPDIR" \
    --java-options "-Dorg.sqlite.lib.name=libsqlitejdbc.so"
}

# train CFG CACHE COMMAND...: runs the command with a launcher that records, then lets the launcher use the record. What
# was compiled in training is not recorded: all of it would be compiled again at each start, in the middle of it.
# The line that uses it comes afterwards: it and the recording one exclude each other.
train() {
  local cfg=$1 cache=$2
  shift 2
  cp "$cfg" "$cfg.plain"
  printf 'java-options=%s\n' "-XX:AOTCacheOutput=$cache" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining >> "$cfg"
  "$@"
  mv "$cfg.plain" "$cfg"
  [ -s "$cache" ] || die "The training run left no cache behind."
  echo 'java-options=-XX:AOTCache=$APPDIR/'"$(basename "$cache")" >> "$cfg"
}

# with_display COMMAND...: under a virtual display of its own.
with_display() {
  xvfb-run -a -s "-screen 0 1366x768x24" "$@"
}
