"""Errands: which program opens what, as command lines to try in their order."""

from collections.abc import Callable, Mapping, Sequence

Command = tuple[str, ...]

Found = Callable[[str], bool]
"""Given a program's name, says whether it is installed."""

_TERMINALS: tuple[Command, ...] = (
    ("xdg-terminal-exec",),
    ("x-terminal-emulator", "-e"),
    ("gnome-terminal", "--"),
    ("konsole", "-e"),
    ("xfce4-terminal", "-x"),
    ("kitty",),
    ("alacritty", "-e"),
    ("foot",),
    ("xterm", "-e"),
)
_OURS = ("PYSTRAY_BACKEND", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
_BUNDLED = "_ORIG"
"""A bundled program keeps the libraries' path of before under this ending."""


def clean(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment for a program that is not ours."""
    kept = {name: text for name, text in environment.items() if name not in _OURS}
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        before = kept.pop(name + _BUNDLED, None)
        if before is not None:
            kept[name] = before
    return kept


def in_terminal(command: Command, found: Found) -> Command | None:
    """Return what runs `command` in a terminal; None where there is no terminal."""
    for terminal in _TERMINALS:
        if found(terminal[0]):
            return (*terminal, *command)
    return None


def edit_commands(
    rules: str, platform: str, environment: Mapping[str, str], found: Found
) -> tuple[Command, ...]:
    """Return what may open the rules: the desktop's own way, then an editor."""
    if platform == "darwin":
        return (("open", "-t", rules),)
    if platform == "win32":
        return (("notepad.exe", rules),)
    desktop = [("xdg-open", rules)] if found("xdg-open") else []
    return (*desktop, *_editors(rules, environment, found))


def read_commands(status: Command, found: Found) -> tuple[Command, ...]:
    """Return what may show the numbers in a terminal that stays open."""
    script = '"$@"; printf "\\n"; read -r _'
    terminal = in_terminal(("sh", "-c", script, "sh", *status), found)
    return (terminal,) if terminal else ()


def _editors(
    rules: str, environment: Mapping[str, str], found: Found
) -> Sequence[Command]:
    """Return the person's editors, each in a terminal."""
    named = [environment.get(name, "") for name in ("VISUAL", "EDITOR")]
    words = [text.split() for text in (*named, "editor", "nano") if text]
    present = [(*each, rules) for each in words if each and found(each[0])]
    opened = [in_terminal(command, found) for command in present]
    return [command for command in opened if command]
