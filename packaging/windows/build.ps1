# Not run.
# SPDX-FileCopyrightText: The Understudy developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes build\windows\understudy-setup.exe with NSIS. The sources do not build on Windows yet: signals, private files,
# the terminal and the pipe to the browser are written for Unix. In a prompt of Visual Studio, with Qt 6.4 (bin on PATH,
# CMAKE_PREFIX_PATH), QtKeychain, QCoro, libsodium and expected, and makensis on PATH.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true
Set-Location (Join-Path $PSScriptRoot '..\..')
cmake -S . -B build\windows\cmake -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF
cmake --build build\windows\cmake
foreach ($component in 'console', 'backend') {
    cmake --install build\windows\cmake --prefix build\windows\files --component $component
}
# The style, the database and the keychain's library come along; nothing of theirs is translated.
windeployqt --release --no-translations --compiler-runtime --dir build\windows\files\bin `
    build\windows\files\bin\understudy.exe build\windows\files\bin\understudyd.exe
makensis /DFILES="$PWD\build\windows\files" /DOUT="$PWD\build\windows\understudy-setup.exe" packaging\windows\understudy.nsi
