"""Packers: what Flatpak, Snap and AppImage call the program inside.

Flatpak writes `.flatpak-info` into each sandbox (flatpak-metadata(5)); it and Snap
name the control group of an app after it; the AppImage runtime passes the file's
path on in APPIMAGE. See systemd.io/DESKTOP_ENVIRONMENTS for the groups' names.
"""

import re

_NAME = re.compile(rb"^name=([\w.-]{1,255})$", re.MULTILINE)
_FLATPAK = re.compile(r"^app-flatpak-([\w.-]+?)-\d+\.scope$", re.ASCII)
_SNAP = re.compile(
    r"^snap\.([a-z0-9-]+)\.([A-Za-z0-9-]+?)"
    r"(?:[.-][0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})?\.(?:scope|service)$"
)
_IMAGE = re.compile(rb"(?:^|\0)APPIMAGE=([^\0]+)")
_MOUNTS = ("/.mount_", "/appimage_extracted_")
_HEAD = b"[Application]"
_ESCAPE = re.compile(r"\\x([0-9a-f]{2})")


def flatpak_name(info: bytes) -> str:
    """Given a sandbox's `.flatpak-info`, return the app's id; empty without one."""
    if not info.startswith(_HEAD):
        return ""
    section = info.removeprefix(_HEAD).partition(b"\n[")[0]
    found = _NAME.search(section)
    return found[1].decode() if found else ""


def cgroup_names(cgroup: bytes) -> list[str]:
    """Given a process's `cgroup`, return what Flatpak or Snap call its app.

    Everything that a sandbox begins is in the group. Groups that a desktop makes for
    other apps are left out: whatever is begun from a terminal is in the terminal's.
    """
    text = cgroup.decode("utf-8", "replace")
    names: list[str] = []
    for line in text.splitlines():
        last = _ESCAPE.sub(_unescaped, line.rpartition("/")[2])
        if found := _FLATPAK.match(last):
            names.append(found[1])
        elif found := _SNAP.match(last):
            names += _snap_names(found[1], found[2])
    return names


def is_mounted_image(path: str) -> bool:
    """Return whether a program at this path runs from inside an AppImage."""
    return any(mark in path for mark in _MOUNTS)


def appimage_name(environ: bytes) -> str:
    """Given a process's environment, return its AppImage's file name, or nothing."""
    found = _IMAGE.search(environ)
    return found[1].decode("utf-8", "replace").rpartition("/")[2] if found else ""


def _snap_names(snap: str, app: str) -> list[str]:
    """Return the snap's name, and the app's as the snap's commands are called."""
    return [snap] if app == snap else [snap, f"{snap}.{app}"]


def _unescaped(found: re.Match[str]) -> str:
    return chr(int(found[1], 16))
