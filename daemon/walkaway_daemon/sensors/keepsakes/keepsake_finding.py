"""What `doctor` says of keepsake folders, which it does not name."""

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


_SUBJECT = "Keepsakes"
_GENTLE = (
    "A file that is opened in a keepsake folder is noticed within two seconds. Where "
    "many are opened at once, it is taken for a program that goes through them."
)
_MORE_WATCHES = (
    "Raise fs.inotify.max_user_watches and max_user_instances, or close programs "
    "that watch many files."
)


def keepsake_findings(standings: Collection[Standing]) -> tuple[Finding, ...]:
    """Given how each folder is seen, return what is to be said; nothing for none."""
    if not standings:
        return ()
    return tuple(_said(standings))


def _said(standings: Collection[Standing]) -> list[Finding]:
    counts = {one: [*standings].count(one) for one in Standing}
    found: list[Finding] = []
    if counts[Standing.WATCHED]:
        found.append(Finding(_SUBJECT, Sight.WORKING, _GENTLE))
    if counts[Standing.POLLED]:
        text = said(
            "{folders} cannot be watched: the system's limit of watches is reached."
            " When files were last read is looked at instead, which many systems note"
            " only once a day.",
            folders=_folders(counts[Standing.POLLED]),
        )
        found.append(Finding(_SUBJECT, Sight.LIMITED, text, _MORE_WATCHES))
    if counts[Standing.UNTOLD]:
        text = said(
            "{folders} of which this system does not tell when a file is opened. When"
            " files were last read is looked at instead, which it may note an hour"
            " late, once a day or never.",
            folders=_folders(counts[Standing.UNTOLD]),
        )
        found.append(Finding(_SUBJECT, Sight.LIMITED, text))
    if counts[Standing.SHALLOW]:
        text = said(
            "{folders} with very many folders inside: only files that lie in the first"
            " level are watched.",
            folders=_folders(counts[Standing.SHALLOW]),
        )
        found.append(
            Finding(_SUBJECT, Sight.LIMITED, text, "Name the folders inside instead.")
        )
    if counts[Standing.AWAY]:
        text = counted(
            counts[Standing.AWAY],
            "Not there at the moment: one folder. What comes back is watched from then"
            " on.",
            "Not there at the moment: {count} folders. What comes back is watched from"
            " then on.",
        )
        found.append(Finding(_SUBJECT, Sight.WORKING, text))
    return found


def _folders(count: int) -> str:
    return counted(count, "One folder", "{count} folders")
