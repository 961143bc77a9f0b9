"""Programs: one app under the names that systems and packers give it."""

import re

from walkaway_rules.observation import ProcessStarted, WindowShown

_KERNEL_NAME = 15
"""Linux cuts a process's name after so many characters."""
_ENDINGS = (".exe", ".app", ".appimage", ".bin", ".real", ".desktop")
_INTERPRETERS = re.compile(
    r"(?:python|pythonw|pypy|node|nodejs|electron|java|javaw|ruby|perl|bash|sh|dash"
    r"|env|wine|wine64|mono|flatpak|bwrap|snap|gjs|dotnet|deno|bun)[\d.]*$"
)
_MOST_WORDS = 24


def program_key(text: str) -> str:
    """Return a program's name, path or id as it is compared.

    An absolute path stays one; of anything else only letters and digits count.
    """
    plain = text.strip().replace("\\", "/").casefold()
    if plain.startswith("/") or plain[1:3] == ":/":
        return plain
    return _bare(plain)


def process_keys(process: ProcessStarted) -> set[str]:
    """Return every key under which this process may stand in the rules."""
    keys = {_bare(process.name.casefold())} | _path_keys(process.path)
    program = process.path or process.name
    if _INTERPRETERS.match(_last(program.casefold())) and process.command:
        keys |= _script_keys(process.command[1:_MOST_WORDS])
    keys.discard("")
    return keys


def cut_name(process: ProcessStarted) -> str:
    """Return the name's first letters where the kernel may have cut it."""
    whole = len(process.name) == _KERNEL_NAME and not process.path
    return _bare(process.name.casefold()) if whole else ""


def window_keys(window: WindowShown) -> set[str]:
    """Return every key under which this window's app may stand in the rules."""
    app = window.app.casefold()
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


def _script_keys(command: tuple[str, ...]) -> set[str]:
    """Return the first words that are no options: a script, a jar, a Flatpak's id."""
    plain = [word.casefold() for word in command if not word.startswith("-")]
    return {key for word in plain[:3] for key in (_bare(word), program_key(word))}


def _bare(text: str) -> str:
    name = _last(text)
    for ending in _ENDINGS:
        name = name.removesuffix(ending)
    return "".join(filter(str.isalnum, name.removesuffix(".jar")))


def _last(path: str) -> str:
    return path.replace("\\", "/").rstrip("/").rpartition("/")[2]
