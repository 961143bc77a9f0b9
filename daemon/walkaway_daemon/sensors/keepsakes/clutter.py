"""Clutter: files that no person opens, and programs that open all of them."""

from collections.abc import Iterable

_NAMES = frozenset({"desktop.ini", "thumbs.db", "ehthumbs.db", "icon\r"})
_ENDINGS = ("~", ".part", ".crdownload", ".tmp", ".swp", ".lock")
_SCANNERS = (
    "tracker-extract",
    "tracker-miner-f",
    "localsearch-ext",
    "baloo_file_extr",
    "gdk-pixbuf-thum",
    "evince-thumbnai",
    "papers-thumbnai",
    "totem-video-thu",
    "ffmpegthumbnail",
    "gsf-office-thum",
    "glycin-thumbnai",
    "kio-thumbnail",
    "thumbnail.so",
    "updatedb",
    "clamscan",
    "rsync",
    "restic",
    "borg",
    "duplicity",
)
"""First letters of names; the kernel cuts them after fifteen.

Those are listed that end when their work is done. One that stays for the whole
session (tumblerd, baloo_file, syncthing) would hide every look.
"""


def is_clutter(name: str) -> bool:
    """Return whether a file of this name is nothing that a person looks at."""
    plain = name.casefold()
    return plain.startswith(".") or plain in _NAMES or plain.endswith(_ENDINGS)


def are_scanned(programs: Iterable[str]) -> bool:
    """Given the names of what runs, return whether something goes through files."""
    return any(name.startswith(_SCANNERS) for name in programs)
