"""A rules file, what is kept of it, and a clock, in the test's own hands."""

import json
from pathlib import Path
from typing import BinaryIO

from daemon.fake_house import NOON, CanaryMatcher, StepClock
from walkaway_daemon.promise.matches import Matches
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_child import judge
from walkaway_daemon.promise.rules_file import RulesFile
from walkaway_rules.keyed import digest
from walkaway_rules.moment import Moment, local_day
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.verdict import Accepted, Doubted, Verdict, read_verdict


class PaperReading:
    """A reading of a file that holds nothing but an alias; "?" is wrong in it."""

    def __init__(self, home: "RulesHome", text: bytes) -> None:
        self._home = home
        self._text = text
        self.ended = False

    def verdict(self) -> tuple[Verdict, str] | None:
        if self._home.hangs:
            return None
        if b"?" in self._text:
            return Doubted("line 1: this is not an alias"), digest(self._text)
        rulebook = Rulebook(people=(Person(self._text.decode()),))
        return Accepted(rulebook), digest(self._text)

    def wait(self, seconds: float) -> None:
        self._home.waited += seconds

    def end(self) -> None:
        self.ended = True


class TrueReading(PaperReading):
    """A reading by the parser, at once."""

    def __init__(self, home: "RulesHome", line: str) -> None:
        super().__init__(home, b"")
        self._line = line

    def verdict(self) -> tuple[Verdict, str] | None:
        return read_verdict(self._line)


class RulesHome:
    """Where rules lie, as `parser` reads them, or else as aliases."""

    def __init__(self, folder: Path, *, parser: bool = False) -> None:
        self.path = folder / "config" / "rules.yaml"
        self.copies = (
            folder / "state" / "promise.json",
            folder / "data" / "promise.json",
        )
        self.clock = StepClock(NOON)
        self.compiled: list[Rulebook] = []
        self.readings: list[PaperReading] = []
        self.hangs = False
        self.waited = 0.0
        self._parser = parser
        self.path.parent.mkdir()
        self.file = self.fresh()

    def fresh(self, reader: str = "1") -> RulesFile:
        keeper = PromiseKeeper(self.copies, reader)
        return RulesFile(self.path, keeper, self.start, self._compile)

    def restart(self, reader: str = "1") -> None:
        """Close the guard's rules and read them anew."""
        self.file.close()
        self.file = self.fresh(reader)
        self.load()

    def load(self, text: str | None = None) -> None:
        if text is not None:
            self.path.write_text(text)
        self.file.load(self.clock.now())

    def poll(self, *, after: float = 0.0) -> bool:
        self.clock.step(after)
        return self.file.poll(self.clock.now())

    def save(self, text: str) -> None:
        """Save the file, and let it be taken up."""
        self.path.write_text(text)
        self.take_up()

    def take_up(self) -> None:
        """Let what lies there be taken up, or be doubted."""
        for _ in range(4):
            self.poll(after=0.3)

    @property
    def alias(self) -> str:
        """Who is guarded against by what the file says."""
        people = self.file.rulebook.people
        return people[0].alias if people else ""

    @property
    def bound(self) -> str:
        """Who is guarded against in all."""
        return ",".join(person.alias for person in self.file.rulebook.people)

    @property
    def kept(self) -> str:
        """The text of the file as it was taken last."""
        return str(json.loads(self.copies[0].read_text())["text"])

    def start(self, file: BinaryIO, now: Moment) -> PaperReading:
        if self._parser:
            reading: PaperReading = TrueReading(self, judge(file, local_day(now)))
        else:
            reading = PaperReading(self, file.read())
        self.readings.append(reading)
        return reading

    def _compile(self, rulebook: Rulebook) -> Matches:
        self.compiled.append(rulebook)
        return CanaryMatcher()
