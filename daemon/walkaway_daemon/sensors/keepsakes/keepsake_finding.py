"""What `doctor` says of keepsake folders, which it does not name."""

from collections import Counter
from collections.abc import Collection
from enum import Enum

from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.tongue.said import counted, said


class Standing(Enum):
    """How well one folder is seen."""

    WATCHED = "watched"
    POLLED = "polled"
    """No watches were left: its access times are looked at instead."""
    UNTOLD = "untold"
    """The system tells of no openings; its access times are looked at, too."""
    SHALLOW = "shallow"
    """Too many folders below it: only what lies in itself is watched."""
    AWAY = "away"
    """It is not there at the moment."""
    CLOSED = "closed"
    """Nobody may look into it at the moment."""


_SUBJECT = "Keepsakes"
_GENTLE = (
    "A file that is opened in a keepsake folder is noticed within two seconds. Where "
    "many are opened at once, it is taken for a program that goes through them."
)
_MORE_WATCHES = (
    "Raise fs.inotify.max_user_watches and max_user_instances, or close programs "
    "that watch many files."
)


NOT_YET = Finding(
    _SUBJECT,
    Sight.LIMITED,
    "Keepsake folders are not watched yet.",
    "It is tried by itself; a drive that does not answer may hold it up.",
)


def keepsake_findings(
    standings: Collection[Standing], *, named: bool
) -> tuple[Finding, ...]:
    """Given how each folder is seen, return what is to be said.

    Where folders are named and nothing is known of any, that is said, too.
    """
    if named and not standings:
        return (NOT_YET,)
    counts = Counter(standings)
    return tuple(_finding(one, counts[one]) for one in Standing if counts[one])


def _finding(standing: Standing, count: int) -> Finding:
    match standing:
        case Standing.WATCHED:
            return Finding(_SUBJECT, Sight.WORKING, _GENTLE)
        case Standing.POLLED:
            told = said(
                "{folders} cannot be watched: the system's limit of watches is"
                " reached. Instead, Walkaway looks at when files were last read, which"
                " many systems note only once a day.",
                folders=_folders(count),
            )
            return Finding(_SUBJECT, Sight.LIMITED, told, _MORE_WATCHES)
        case Standing.UNTOLD:
            told = said(
                "{folders}: this system does not tell when a file there is opened."
                " Instead, Walkaway looks at when files were last read, which may be"
                " noted an hour late, once a day or never.",
                folders=_folders(count),
            )
            return Finding(_SUBJECT, Sight.LIMITED, told)
        case Standing.SHALLOW:
            told = said(
                "{folders} with very many folders inside: only files that lie in the"
                " first level are watched.",
                folders=_folders(count),
            )
            name_them = "Name the folders inside instead."
            return Finding(_SUBJECT, Sight.LIMITED, told, name_them)
        case Standing.AWAY:
            return Finding(_SUBJECT, Sight.WORKING, _away(count))
        case Standing.CLOSED:
            return Finding(_SUBJECT, Sight.WORKING, _closed(count))


def _away(count: int) -> str:
    return counted(
        count,
        "Not there at the moment: one folder. What comes back is watched from then on.",
        "Not there at the moment: {count} folders. What comes back is watched from"
        " then on.",
    )


def _closed(count: int) -> str:
    return counted(
        count,
        "Closed to you right now: one folder. Once it can be opened, it is watched.",
        "Closed to you right now: {count} folders. What can be opened is watched"
        " from then on.",
    )


def _folders(count: int) -> str:
    return counted(count, "One folder", "{count} folders")
