"""Sockets whose names change when a compositor starts anew."""

from collections.abc import Mapping
from pathlib import Path


def sway_sockets(environment: Mapping[str, str]) -> list[str]:
    """Return where sway or i3 may listen: as it was at the start, then as it is."""
    named = [environment.get("SWAYSOCK", ""), environment.get("I3SOCK", "")]
    return [*filter(None, named), *_newest(environment, "sway-ipc.*.sock")]


def hyprland_sockets(environment: Mapping[str, str]) -> list[str]:
    """Return where Hyprland may tell its events."""
    folder = environment.get("XDG_RUNTIME_DIR", "")
    signature = environment.get("HYPRLAND_INSTANCE_SIGNATURE", "")
    first = f"{folder}/hypr/{signature}/.socket2.sock"
    return [first, *_newest(environment, "hypr/*/.socket2.sock")]


def _newest(environment: Mapping[str, str], pattern: str) -> list[str]:
    folder = environment.get("XDG_RUNTIME_DIR", "")
    if not folder:
        return []
    found = sorted(Path(folder).glob(pattern), key=_age, reverse=True)
    return [str(path) for path in found]


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
