; Pemasang Penata untuk Windows: makensis -DVERSI=0.1.0 -DSUMBER=<folder Penata> -DHASIL=<Setup.exe> penata.nsi
; Dipasang untuk satu pengguna, tanpa hak administrator. Data di %APPDATA%\Penata tidak pernah disentuh, juga saat dicopot.
Unicode true
!include MUI2.nsh

!ifndef VERSI | SUMBER | HASIL
  !error "VERSI, SUMBER dan HASIL harus diberikan"
!endif

!define KUNCI "Software\Microsoft\Windows\CurrentVersion\Uninstall\Penata"

Name "Penata"
OutFile "${HASIL}"
InstallDir "$LOCALAPPDATA\Programs\Penata"
InstallDirRegKey HKCU "${KUNCI}" "InstallLocation"
RequestExecutionLevel user
!ifdef TANPA_KEMAS
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
BrandingText "Penata ${VERSI}"
VIProductVersion "${VERSI}.0"
VIAddVersionKey "ProductName" "Penata"
VIAddVersionKey "FileDescription" "Pemasang Penata"
VIAddVersionKey "FileVersion" "${VERSI}"
VIAddVersionKey "ProductVersion" "${VERSI}"
VIAddVersionKey "LegalCopyright" "Tim Penata"

!define MUI_ICON "..\icon.ico"
!define MUI_UNICON "..\icon.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Penata.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Buka Penata"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

; Program yang sedang terbuka tidak dapat diganti: pengguna diminta menutupnya, tidak ada yang ditutup paksa.
!macro TUNGGU_TERTUTUP
  ulangi:
  ClearErrors
  IfFileExists "$INSTDIR\Penata.exe" 0 tertutup
  FileOpen $0 "$INSTDIR\Penata.exe" a
  IfErrors 0 +3
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Penata masih terbuka. Tutup Penata, lalu pilih Coba Lagi." IDRETRY ulangi
    Abort
  FileClose $0
  tertutup:
!macroend

Section "Penata"
  !insertmacro TUNGGU_TERTUTUP
  RMDir /r "$INSTDIR\resources"
  RMDir /r "$INSTDIR\locales"
  SetOutPath "$INSTDIR"
  File /r "${SUMBER}/*"
  WriteUninstaller "$INSTDIR\Copot.exe"
  CreateShortcut "$SMPROGRAMS\Penata.lnk" "$INSTDIR\Penata.exe"
  CreateShortcut "$DESKTOP\Penata.lnk" "$INSTDIR\Penata.exe"
  WriteRegStr HKCU "${KUNCI}" "DisplayName" "Penata"
  WriteRegStr HKCU "${KUNCI}" "DisplayVersion" "${VERSI}"
  WriteRegStr HKCU "${KUNCI}" "DisplayIcon" "$INSTDIR\Penata.exe"
  WriteRegStr HKCU "${KUNCI}" "Publisher" "Tim Penata"
  WriteRegStr HKCU "${KUNCI}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KUNCI}" "UninstallString" '"$INSTDIR\Copot.exe"'
  WriteRegDWORD HKCU "${KUNCI}" "NoModify" 1
  WriteRegDWORD HKCU "${KUNCI}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro TUNGGU_TERTUTUP
  RMDir /r "$INSTDIR\resources"
  RMDir /r "$INSTDIR\locales"
  Delete "$INSTDIR\*.*"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Penata.lnk"
  Delete "$DESKTOP\Penata.lnk"
  DeleteRegKey HKCU "${KUNCI}"
SectionEnd
