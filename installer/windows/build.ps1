# UNTRIED: written from the documentation of jlink and jpackage; nobody has run it on Windows yet.
#
# Builds target\installer\Holdt-VERSION.msi. Needs a JDK 25 (JAVA_HOME), Maven and WiX 5 with its Util and UI extensions:
#   dotnet tool install --global wix --version 5.0.2
#   wix extension add -g WixToolset.Util.wixext/5.0.2
#   wix extension add -g WixToolset.UI.wixext/5.0.2
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path
$top = Resolve-Path "$here\..\.."
$out = "$top\target\installer"
$jdk = $env:JAVA_HOME
if (-not (Test-Path "$jdk\bin\jpackage.exe")) { throw 'A JDK 25 is needed. Set JAVA_HOME to it.' }

# the installer compares three numbers, and the first may not be above 255
$version = ([xml](Get-Content "$top\pom.xml")).project.version -replace '-SNAPSHOT', ''

Remove-Item -Recurse -Force $out, "$top\target\lib" -ErrorAction SilentlyContinue
New-Item -ItemType Directory $out, "$out\input", "$out\fx" | Out-Null
Push-Location $top
mvn -q -B -Pinstaller package
if ($LASTEXITCODE -ne 0) { throw 'Maven could not build the program.' }
Pop-Location

Copy-Item "$top\target\lib\*.jar" "$out\input"
Move-Item "$out\input\javafx-*-win.jar" "$out\fx"
Remove-Item "$out\input\javafx-*.jar"

$modules = 'java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,' +
    'jdk.crypto.ec,jdk.localedata,jdk.unsupported,javafx.controls'
& "$jdk\bin\jlink.exe" --module-path "$out\fx" --add-modules $modules --include-locales=en,da,nb `
    --strip-debug --no-header-files --no-man-pages --output "$out\runtime"
if ($LASTEXITCODE -ne 0) { throw 'jlink could not make the runtime.' }

Add-Type -AssemblyName System.IO.Compression.FileSystem
foreach ($jar in Get-ChildItem "$out\fx\*.jar") {
    $zip = [System.IO.Compression.ZipFile]::OpenRead($jar.FullName)
    foreach ($entry in $zip.Entries | Where-Object { $_.Name -like '*.dll' }) {
        [System.IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$out\runtime\bin\$($entry.Name)", $true)
    }
    $zip.Dispose()
}

$jar = (Get-ChildItem "$out\input\holdt-*.jar").Name
& "$jdk\bin\jpackage.exe" --type msi --name Holdt --app-version $version --vendor Holdt `
    --runtime-image "$out\runtime" --input "$out\input" --main-jar $jar --main-class dk.holdt.app.Launcher `
    --icon "$here\..\icons\holdt.ico" --dest $out `
    --java-options '-XX:+UseSerialGC' --java-options '-Xmx512m' `
    --java-options '--enable-native-access=javafx.graphics,ALL-UNNAMED' `
    --win-menu --win-shortcut --win-dir-chooser --win-per-user-install `
    --win-upgrade-uuid 6d2f4c1e-6a0b-4b0f-9d5e-6f1c7a2b8e30
if ($LASTEXITCODE -ne 0) { throw 'jpackage could not make the installer.' }
Get-ChildItem "$out\*.msi"
