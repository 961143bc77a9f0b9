"""The autostart entry of freedesktop desktops, as text.

https://specifications.freedesktop.org/desktop-entry-spec/1.5/ and
https://specifications.freedesktop.org/autostart-spec/0.5/
"""

from collections.abc import Mapping, Sequence

from walkaway_daemon.login.login import Standing

_STRING = str.maketrans({"\\": r"\\", "\n": r"\n", "\t": r"\t", "\r": r"\r"})
_IN_QUOTES = str.maketrans({"\\": r"\\", '"': r"\"", "`": r"\`", "$": r"\$", "%": "%%"})


def autostart_entry(command: Sequence[str]) -> str:
    """Given a program and its arguments, return the entry that starts them.

    X-systemd-skip: systemd would make a unit of its own from the entry, and start
    us twice over; the entry starts the unit itself, where there is one.
    """
    return f"""\
[Desktop Entry]
Type=Application
Name=Walkaway
Comment=A gentle watch over a boundary you drew
Exec={exec_value(command)}
Icon=walkaway
Terminal=false
NoDisplay=true
X-systemd-skip=true
"""


def exec_value(command: Sequence[str]) -> str:
    """Return the value of Exec: each word quoted, then escaped as any string is.

    A program's path may not hold "=", and GLib looks for one with "%" under its
    escaped name; a shell then starts it instead.
    """
    if set(command[0]) & {"=", "%"}:
        command = ["/bin/sh", "-c", 'exec "$0" "$@"', *command]
    words = (f'"{word.translate(_IN_QUOTES)}"' for word in command)
    return " ".join(words).translate(_STRING)


def entry_standing(text: str, command: Sequence[str]) -> Standing:
    """Given an entry's text, return whether it starts just this command."""
    keys = _keys(text)
    if keys.get("Hidden") == "true":
        return Standing.SWITCHED_OFF
    if keys.get("X-GNOME-Autostart-enabled") == "false":
        return Standing.SWITCHED_OFF
    return Standing.ON if keys.get("Exec") == exec_value(command) else Standing.OTHER


def _keys(text: str) -> Mapping[str, str]:
    """Return the keys of the first group; later groups are actions."""
    found: dict[str, str] = {}
    for line in text.partition("\n[")[0].split("\n"):
        name, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found[name.rstrip()] = value.lstrip(" ").rstrip("\r")
    return found
