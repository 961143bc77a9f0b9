"""Programs: one app under the names that systems and packers give it."""

import re
from collections.abc import Sequence
from functools import lru_cache

from walkaway_rules.matching.front.interpreters import program_run_by
from walkaway_rules.observation import ProcessStarted, WindowShown

_KERNEL_NAME = 15
"""Linux cuts a process's name after so many characters."""
_ENDINGS = (".exe", ".app", ".appimage", ".bin", ".real", ".desktop")
_MOST_WORDS = 24
_HELPERS = ("--type=", "-contentproc")
"""What browsers, and all that is built on one, begin parts of themselves with."""
_INSIDE = frozenset(
    {"app", "app.asar", "resources", "dist", "lib", "src", "main.js", "index.js"}
)
"""Where an Electron app keeps its code, below a folder with its name."""


def program_key(text: str) -> str:
    """Return a program's name, path or id as it is compared.

    An absolute path stays one; of anything else only letters and digits count.
    """
    plain = text.strip().replace("\\", "/").casefold()
    if plain.startswith("/") or plain[1:3] == ":/":
        return plain
    return _bare(plain)


def process_keys(process: ProcessStarted) -> set[str]:
    """Return every key under which this process may stand in the rules.

    A part of a program that runs already has none: nobody opened that.
    """
    if _is_helper(process):
        return set()
    keys = {_bare(process.name.casefold())} | _path_keys(process.path)
    for name in process.known_as:
        keys |= _id_keys(name.casefold()) | _path_keys(name)
    for script in _scripts(process):
        keys |= {_bare(script), program_key(script), *_path_keys(script)}
    keys.discard("")
    return keys


def called(process: ProcessStarted) -> str:
    """Return the name to write into the rules for it; empty where it has none.

    It is what the packer, the script or the file is called, in this order.
    """
    names = (*process.known_as, *_scripts(process), process.path, process.name)
    keys = process_keys(process)
    words = (_last(name.strip()) for name in names)
    return next((word for word in words if program_key(word) in keys), "")


def cut_name(process: ProcessStarted) -> str:
    """Return the name's first letters where the kernel may have cut it."""
    whole = len(process.name) == _KERNEL_NAME and not process.path
    return _bare(process.name.casefold()) if whole else ""


def window_keys(window: WindowShown) -> frozenset[str]:
    """Return every key under which this window's app may stand in the rules."""
    return _keys_in_front(window.app)


@lru_cache(maxsize=1)
def _keys_in_front(app: str) -> frozenset[str]:
    """Return the keys of the app in front, whose titles change more often than it."""
    return frozenset(_id_keys(app.casefold()))


def _is_helper(process: ProcessStarted) -> bool:
    return any(word.startswith(_HELPERS) for word in process.command[1:_MOST_WORDS])


def _id_keys(app: str) -> set[str]:
    """Return the keys of an id such as org.telegram.desktop."""
    pieces = [piece for piece in app.split(".") if piece != "desktop"]
    ends = (pieces[-1:], pieces[-2:], app.split(".")[-2:])
    keys = {_bare(app), *(_bare("".join(end)) for end in ends)}
    keys.discard("")
    return keys


def _path_keys(path: str) -> set[str]:
    plain = path.replace("\\", "/").casefold()
    keys = {plain, _bare(plain)}
    if plain.endswith(".appimage"):
        keys.add(_bare(re.split(r"[-_ ]\d|[-_.]x86|[-_.]aarch|\.app", _last(plain))[0]))
    if ".app/contents/" in plain:
        keys.add(_bare(plain.partition(".app/contents/")[0]))
    return keys


def _scripts(process: ProcessStarted) -> Sequence[str]:
    """Return what an interpreter was given, or a Windows program that Wine runs.

    A script, a jar, a class, a Flatpak's id, the folder of an Electron app.
    """
    words = process.command
    windows = [word for word in words[:1] if word.casefold().endswith(".exe")]
    script = program_run_by(words)
    return [*windows, _folder_of_app(script)] if script else windows


def _folder_of_app(path: str) -> str:
    """Return the path up to the folder named after an Electron app, or as it is."""
    pieces = path.replace("\\", "/").rstrip("/").split("/")
    if "app.asar" not in pieces and pieces[-2:] != ["resources", "app"]:
        return path
    while pieces and pieces[-1] in _INSIDE:
        del pieces[-1]
    return "/".join(pieces)


def _bare(text: str) -> str:
    name = _last(text)
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    return "".join(filter(str.isalnum, name.removesuffix(".jar")))


def _last(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]
