/* python.exe and pythonw.exe: what they do on Windows, and no more. */
#include <windows.h>
#include <shellapi.h>

typedef int (*Main)(int, wchar_t **);

int wmain(int count, wchar_t **words)
{
    wchar_t path[MAX_PATH * 4];
    DWORD length = GetModuleFileNameW(NULL, path, MAX_PATH * 4 - 32);
    while (length && path[length - 1] != L'\\')
        length--;
    path[length] = 0;
    wcscat(path, PYTHON_DLL);
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    Main python = library ? (Main)(void *)GetProcAddress(library, "Py_Main") : NULL;
    return python ? python(count, words) : 103;
}

#ifdef WINDOWED
int WINAPI wWinMain(HINSTANCE ours, HINSTANCE before, LPWSTR line, int show)
{
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    return wmain(count, words);
}
#endif
