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
    [ -x "$home/bin/jlink" ] || continue
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

# What the program is started with. The compiler waits longer than it would by itself: otherwise it takes half of a small
# machine away from the start, for code that runs once. It still compiles fully what is truly hot, which a check of a PIN
# needs. And what is compiled first counts less of what C2 would like to know of types: counting took a sixth of what the
# JavaFX thread does at a start.
java_options="-XX:+UseSerialGC -XX:CompileThresholdScaling=2 -XX:Tier4InvocationThreshold=100000 \
  -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=300000 -XX:Tier4BackEdgeThreshold=800000 \
  -XX:+UnlockDiagnosticVMOptions -XX:TypeProfileLevel=0 -XX:-C1ProfileVirtualCalls -XX:-C1ProfileInlinedCalls \
  -XX:-C1ProfileCheckcasts -Xmx512m \
  --enable-native-access=javafx.graphics,ALL-UNNAMED -Dorg.sqlite.lib.name=libsqlitejdbc.so"

# make_image RUNTIME INPUT MAIN_CLASS IMAGE: the runtime, the jars, and bin/NAME, which starts them. NAME is also what the
# running program is called, where a java would say nothing.
make_image() {
  local runtime=$1 input=$2 main=$3 image=$4 name
  name=$(basename "$image")
  mkdir -p "$image/bin" "$image/lib"
  cp -r "$runtime" "$image/lib/runtime"
  cp -r "$input" "$image/lib/app"
  find "$image/lib/runtime/bin" -type f ! -name java -delete
  ln -s java "$image/lib/runtime/bin/$name"
  write_starter "$image" "$main" ''
}

# write_starter IMAGE MAIN_CLASS CACHE_OPTIONS: a script of our own, because the one that jpackage makes asks the package
# manager twice which package it belongs to, before each start: 0.15 seconds here, and more the more is installed. The
# classes are named one jar at a time, since their cache holds only for the same ones in the same order.
write_starter() {
  local image=$1 main=$2 cache=$3 name jars
  name=$(basename "$image")
  jars=$(cd "$image/lib/app" && printf ':$lib/app/%s' *.jar)
  cat > "$image/bin/$name" << STARTER
#!/bin/sh
self=\$(readlink -f "\$0")
lib=\${self%/bin/*}/lib
exec "\$lib/runtime/bin/$name" $(echo $java_options) "-Dorg.sqlite.lib.path=\$lib/app" $cache \\
  -cp "${jars#:}" $main "\$@"
STARTER
  chmod +x "$image/bin/$name"
}

# train IMAGE MAIN_CLASS COMMAND...: runs the command with a starter that records, then lets the starter use the record.
# What was compiled in training is not recorded: all of it would be compiled again at each start, in the middle of it. So
# it is not looked for either.
train() {
  local image=$1 main=$2 cache
  cache=$1/lib/app/$(basename "$1").aot
  shift 2
  write_starter "$image" "$main" "-XX:AOTCacheOutput=$cache -XX:-AOTRecordTraining"
  "$@"
  [ -s "$cache" ] || die "The training run left no cache behind."
  write_starter "$image" "$main" \
    "-XX:-AOTReplayTraining \"-XX:AOTCache=\$lib/app/$(basename "$cache")\""
}

# with_display COMMAND...: under a virtual display of its own.
with_display() {
  xvfb-run -a -s "-screen 0 1366x768x24" "$@"
}
