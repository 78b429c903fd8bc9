/* Workbench.exe: loads Python from its own folder and has it run start.py, without a console.
 * Python is told -I: neither the environment nor the working folder has a say in what is imported. */
#include <windows.h>
#include <stdlib.h>
#include <wchar.h>

#define LENGTH 32768 /* the longest path that Windows knows */

typedef int (*python_main)(int, wchar_t **);

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    (void)instance, (void)before, (void)line, (void)show;
    static wchar_t folder[LENGTH], library[LENGTH], script[LENGTH];
    GetModuleFileNameW(NULL, folder, LENGTH - 100);
    wchar_t *last = wcsrchr(folder, L'\\');
    if (last) *last = 0;
    swprintf(library, LENGTH, L"%ls\\%ls", folder, PYTHON);
    swprintf(script, LENGTH, L"%ls\\start.py", folder);

    SetDllDirectoryW(L""); /* no library from the working folder */
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    python_main run = python ? (python_main)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!run) {
        MessageBoxW(NULL, library, L"A part of the workbench is missing. Install it again.", MB_ICONERROR);
        return 3;
    }
    wchar_t **arguments = calloc((size_t)__argc + 4, sizeof *arguments);
    if (!arguments) return 3;
    arguments[0] = __wargv[0];
    arguments[1] = L"-I";
    arguments[2] = L"-B";
    arguments[3] = script;
    for (int i = 1; i < __argc; i++) arguments[i + 3] = __wargv[i];
    return run(__argc + 3, arguments);
}
