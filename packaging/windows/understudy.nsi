; Not run.
; SPDX-FileCopyrightText: The Understudy developers
; SPDX-License-Identifier: GPL-3.0-or-later
; For the person who installs it alone: no administrator is needed. build.ps1 gives FILES and OUT. What the console
; keeps of its own stays at the removal: the journal is a record.
Unicode true
Name "Understudy"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Understudy"
RequestExecutionLevel user
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Understudy"
!define SCHEME "Software\Classes\understudy"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File /r "${FILES}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Understudy.lnk" "$INSTDIR\bin\understudy.exe"
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Understudy"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${SCHEME}" "" "URL:Understudy"
  WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '"$INSTDIR\bin\understudy.exe" "%1"'
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Understudy.lnk"
  RMDir /r "$INSTDIR\bin"
  RMDir /r "$INSTDIR\share"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${REMOVAL}"
  DeleteRegKey HKCU "${SCHEME}"
SectionEnd
