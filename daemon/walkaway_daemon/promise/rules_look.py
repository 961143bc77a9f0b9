"""One look at the rules file: its text, and a reading of it that takes a while."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Protocol

from walkaway_rules.keyed import digest
from walkaway_rules.moment import SECOND, Moment
from walkaway_rules.verdict import MOST, Doubted, Verdict
from walkaway_rules.words.rules_file import NO_VERDICT, TOO_SLOW

_LONGEST = 10 * SECOND
"""Microseconds that a reading may take."""


class RulesReading(Protocol):
    """A reading that goes on beside the guard."""

    def verdict(self) -> tuple[Verdict, str] | None:
        """Return the verdict and the digest of what it is about; None as yet."""
        ...

    def wait(self, seconds: float) -> None:
        """Wait for the verdict, at most this long."""
        ...

    def end(self) -> None:
        """End it, whether it is done or not."""
        ...


Start = Callable[[BinaryIO, Moment], RulesReading]
"""Starts to read an open file from where it stands. Raises `OSError`."""


class Changed:
    """The file changed between the look at it and its reading."""


class Look:
    """The file at one moment. Raise `OSError` where it cannot be read."""

    def __init__(self, path: Path, start: Start, now: Moment) -> None:
        self._path = path
        self._start = start
        self._began = now.steady
        self._reading: RulesReading | None = None
        with path.open("rb") as file:
            content = file.read(MOST)
        self._digest = digest(content)
        self.text = content.decode("utf-8", "surrogateescape")

    def begin(self, now: Moment) -> None:
        """Begin to read; where that cannot be, the verdict says so."""
        with suppress(OSError), self._path.open("rb") as file:
            self._reading = self._start(file, now)

    def wait(self) -> None:
        """Wait until there is a verdict."""
        if self._reading is not None:
            self._reading.wait(_LONGEST / SECOND)

    def verdict(self, now: Moment, *, patient: bool = True) -> Verdict | Changed | None:
        """Return what the file says; None as long as that is not known."""
        if self._reading is None:
            return Doubted(NO_VERDICT)
        said = self._reading.verdict()
        if said is not None:
            found, of = said
            return found if of in (self._digest, "") else Changed()
        if patient and now.steady - self._began < _LONGEST:
            return None
        self.end()
        return Doubted(TOO_SLOW)

    def end(self) -> None:
        """Read no further."""
        if self._reading is not None:
            self._reading.end()
            self._reading = None
