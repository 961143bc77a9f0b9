"""The first run: what is said before anything is written, and the first rules."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from walkaway_daemon.computer.paths import Paths, write_private
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.tongue.own_command import own_command
from walkaway_daemon.tongue.tongue import wanted_languages
from walkaway_rules.tongue.said import joined
from walkaway_rules.tongue.typed import as_typed
from walkaway_rules.words import outcries
from walkaway_rules.words.welcome import SAFETY, first_rules

_ROOM = 1 << 18
"""Bytes that the first files take, and a little more."""


def settle_in(paths: Paths, report: Callable[[str], None]) -> None:
    """Write the starter rules where there are none, after what must be said first.

    A file of the person's own that is there is never touched; the schema beside it
    is ours, and follows the version. Raise `TroubleError` where it cannot be written,
    before a word is said.
    """
    if any(path.exists() for path in (paths.rules, *paths.promises)):
        _refresh_schema(paths)
        return
    for folder in (paths.config, paths.state):
        _check_room(folder)
    report(joined("\n", (SAFETY, "")))
    _write_rules(paths)
    places = (paths.rules, paths.state, paths.data or paths.state)
    report(joined("\n", (first_rules(*map(str, places)), "")))


def _check_room(folder: Path) -> None:
    """Raise `TroubleError` where nothing can be written to a folder that is to be."""
    from tempfile import TemporaryFile  # noqa: PLC0415  # only a first run needs it

    there = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        # It has no name where the system can do without, and is gone when closed.
        with TemporaryFile(dir=there) as file:
            file.write(bytes(_ROOM))
    except OSError as error:
        raise TroubleError(*outcries.closed_folder(str(folder))) from error


def _refresh_schema(paths: Paths) -> None:
    """Bring the schema up to date where it was not taken away; nothing hangs on it."""
    from walkaway_seeds import starter  # noqa: PLC0415  # not for every command

    schema, text = _schema(paths), starter.rules_schema().encode()
    with suppress(OSError):
        if schema.exists() and schema.read_bytes() != text:
            write_private(schema.resolve(), text)


def _schema(paths: Paths) -> Path:
    return paths.config / "rules.schema.json"


def _write_rules(paths: Paths) -> None:
    from walkaway_seeds import starter  # noqa: PLC0415  # only a first run needs it

    try:
        write_private(_schema(paths), starter.rules_schema().encode())
        rules = starter.starter_rules(wanted_languages(os.environ))
        write_private(paths.rules, as_typed(rules, own_command()).encode())
    except OSError as error:
        raise TroubleError(*outcries.closed_folder(str(paths.config))) from error
