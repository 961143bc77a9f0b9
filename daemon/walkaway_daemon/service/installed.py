"""What is installed: whether its files are still those that the guard began with.

An upgrade replaces them under a guard that stays for weeks. What it starts from then
on, a pause or a reading of the rules, is of the new version and need not understand it.
"""

from pathlib import Path

from walkaway_daemon.computer import version
from walkaway_daemon.sensors.sensor import Finding, Sight
from walkaway_rules.words.limits import REPLACED

OWN = Path(version.__file__)
"""One file of ours. Whoever installs a version, even the same, writes all of them."""


class Installed:
    """The installation as it was when this was made."""

    def __init__(self, file: Path = OWN) -> None:
        self._file = file
        self._before = _stamp(file)

    def findings(self) -> tuple[Finding, ...]:
        """Return what is to be said of it: nothing where it is as it was."""
        if self._before is None or _stamp(self._file) == self._before:
            return ()
        return (Finding("Guard", Sight.LIMITED, *REPLACED),)


def _stamp(file: Path) -> tuple[int, int] | None:
    """Return what differs once the file is another; None where it cannot be seen."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
