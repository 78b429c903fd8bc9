; The setup for one user, without administrator rights. setup.sh runs it with VERSION, FILES, ICON,
; LICENCE, OUT and HOME.
Unicode true
Target amd64-unicode
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define PROGRAM "Fact-Checking Workbench"
!define ID "org.factcheckingworkbench.Workbench"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define CLASSES "Software\Classes"
!define DOSSIERS "${ID}.Dossiers"
!define APPLICATION "${CLASSES}\Applications\Workbench.exe"

Name "${PROGRAM}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Workbench"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
!ifdef FAST
SetCompressor zlib
!else
SetCompressor /SOLID lzma
!endif
SetDateSave off
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${PROGRAM}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${PROGRAM} setup"
VIAddVersionKey "LegalCopyright" "GNU General Public License, version 3 or later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Workbench.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; What the program offers to open: "Open with", never taken from the program that opens it now.
!macro OpensWith EXTENSION
  WriteRegStr HKCU "${APPLICATION}\SupportedTypes" "${EXTENSION}" ""
  WriteRegStr HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${ID}.Document" ""
!macroend
!macro OpensNoMore EXTENSION
  DeleteRegValue HKCU "${CLASSES}\${EXTENSION}\OpenWithProgids" "${ID}.Document"
!macroend
!macro ForEachFormat DO
  !insertmacro ${DO} ".html"
  !insertmacro ${DO} ".htm"
  !insertmacro ${DO} ".docx"
  !insertmacro ${DO} ".pdf"
  !insertmacro ${DO} ".txt"
  !insertmacro ${DO} ".md"
  !insertmacro ${DO} ".eml"
!macroend

; Only what a setup put there: somebody may have chosen a folder that holds other things too.
!macro RemoveProgram
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\*.pyd"
  Delete "$INSTDIR\python3*"
  Delete "$INSTDIR\Workbench.exe"
  Delete "$INSTDIR\Workbench._pth"
  Delete "$INSTDIR\start.py"
  Delete "$INSTDIR\LICENSE-Python.txt"
  Delete "$INSTDIR\sbom.cdx.json"
!macroend

Section
  ; A running program holds its file: it has to be closed before anything is replaced.
  IfFileExists "$INSTDIR\Workbench.exe" 0 free
  retry:
    ClearErrors
    FileOpen $0 "$INSTDIR\Workbench.exe" a
    IfErrors 0 closed
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Close the workbench, then try again." /SD IDCANCEL IDRETRY retry
      SetErrorLevel 4
      Quit
  closed:
    FileClose $0
    !insertmacro RemoveProgram
  free:
  ; Every file by name, sorted: `File /r` takes them as the folders of the building machine give them out.
  !include "${FILES}"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${PROGRAM}.lnk" "$INSTDIR\Workbench.exe"
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"

  WriteRegStr HKCU "${APPLICATION}" "FriendlyAppName" "${PROGRAM}"
  WriteRegStr HKCU "${APPLICATION}\shell\open\command" "" '"$INSTDIR\Workbench.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ID}.Document\shell\open\command" "" '"$INSTDIR\Workbench.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\${ID}.Document" "FriendlyTypeName" "Article or document"
  !insertmacro ForEachFormat OpensWith
  WriteRegStr HKCU "${CLASSES}\.workbench" "" "${DOSSIERS}"
  WriteRegStr HKCU "${CLASSES}\${DOSSIERS}" "" "Workbench dossiers"
  WriteRegStr HKCU "${CLASSES}\${DOSSIERS}\DefaultIcon" "" "$INSTDIR\Workbench.exe,0"
  WriteRegStr HKCU "${CLASSES}\${DOSSIERS}\shell\open\command" "" '"$INSTDIR\Workbench.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PROGRAM}"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Workbench.exe"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; The database lies in the user's own folder; nothing here touches it.
Section "Uninstall"
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PROGRAM}.lnk"
  !insertmacro ForEachFormat OpensNoMore
  DeleteRegKey HKCU "${APPLICATION}"
  DeleteRegKey HKCU "${CLASSES}\${ID}.Document"
  DeleteRegKey HKCU "${CLASSES}\${DOSSIERS}"
  ReadRegStr $0 HKCU "${CLASSES}\.workbench" ""
  StrCmp $0 "${DOSSIERS}" 0 +2
    DeleteRegKey HKCU "${CLASSES}\.workbench"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
