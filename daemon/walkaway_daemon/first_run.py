"""The first run: what is said before anything is written, and the first rules."""

from collections.abc import Callable

from walkaway_daemon.paths import Paths, write_private
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.tongue.said import joined
from walkaway_rules.words import outcries
from walkaway_rules.words.welcome import SAFETY, first_rules


def settle_in(paths: Paths, say: Callable[[str], None]) -> None:
    """Write the starter rules where there are none, after what must be said first.

    A file that is there is never touched. Raise `TroubleError` where it cannot be
    written.
    """
    if any(path.exists() for path in (paths.rules, *paths.promises)):
        return
    say(joined("\n", (SAFETY, "")))
    _write_rules(paths)
    places = (paths.rules, paths.state, paths.data or paths.state)
    say(joined("\n", (first_rules(*map(str, places)), "")))


def _write_rules(paths: Paths) -> None:
    from walkaway_seeds import starter  # noqa: PLC0415  # only a first run needs it

    try:
        write_private(
            paths.config / "rules.schema.json", starter.rules_schema().encode()
        )
        write_private(paths.rules, starter.starter_rules().encode())
    except OSError as error:
        raise TroubleError(*outcries.CLOSED_FOLDERS) from error
