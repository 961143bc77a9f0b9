"""One look at the rules file, whatever becomes of file and reading meanwhile."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import pytest

from daemon.fake_house import NOON
from walkaway_daemon.promise.rules_look import Changed, Look, RulesReading
from walkaway_rules.keyed import digest
from walkaway_rules.moment import SECOND, Moment, plus
from walkaway_rules.verdict import Doubted, Verdict
from walkaway_rules.words.rules_file import NO_VERDICT, TOO_SLOW

SAID = Doubted("line 3: what is this?")


@dataclass
class Reader:
    """A reading that says what the test says, when it says it."""

    said: tuple[Verdict, str] | None = None
    waited: list[float] = field(default_factory=list[float])
    ended: int = 0
    read: bytes = b""

    def start(self, file: BinaryIO, now: Moment) -> RulesReading:
        del now
        self.read = file.read()
        return self

    def verdict(self) -> tuple[Verdict, str] | None:
        return self.said

    def wait(self, seconds: float) -> None:
        self.waited.append(seconds)

    def end(self) -> None:
        self.ended += 1


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rules.yaml"
    path.write_bytes(b"walkaway: 1\n")
    return path


@pytest.fixture
def reader() -> Reader:
    return Reader()


def test_a_file_that_is_not_there_cannot_be_looked_at(
    tmp_path: Path, reader: Reader
) -> None:
    with pytest.raises(FileNotFoundError):
        Look(tmp_path / "nowhere.yaml", reader.start, NOON)


def test_what_was_read_is_told_once_it_is_known(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.begin(NOON)
    assert look.verdict(NOON) is None
    reader.said = (SAID, digest(b"walkaway: 1\n"))

    assert look.verdict(NOON) == SAID
    assert reader.read == b"walkaway: 1\n"
    assert look.text == "walkaway: 1\n"


def test_a_verdict_about_another_text_is_none(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.begin(NOON)
    reader.said = (SAID, digest(b"walkaway: 2\n"))

    assert isinstance(look.verdict(NOON), Changed)


def test_a_verdict_about_no_text_holds_for_any(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.begin(NOON)
    reader.said = (SAID, "")

    assert look.verdict(NOON) == SAID


def test_a_reading_that_takes_ten_seconds_is_ended(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.begin(NOON)

    assert look.verdict(plus(NOON, 10 * SECOND - 1)) is None
    assert reader.ended == 0
    assert look.verdict(plus(NOON, 10 * SECOND)) == Doubted(TOO_SLOW)
    assert reader.ended == 1


def test_whoever_has_no_patience_ends_it_at_once(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.begin(NOON)

    assert look.verdict(NOON, patient=False) == Doubted(TOO_SLOW)


def test_waiting_lasts_as_long_as_a_reading_may(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.wait()
    assert reader.waited == []
    look.begin(NOON)
    look.wait()

    assert reader.waited == [10.0]


def test_a_reading_that_cannot_begin_is_said(file: Path) -> None:
    def refuse(file: BinaryIO, now: Moment) -> RulesReading:
        raise PermissionError(file.name, now)

    look = Look(file, refuse, NOON)
    look.begin(NOON)

    assert look.verdict(NOON) == Doubted(NO_VERDICT)
    look.end()


def test_a_file_that_goes_before_it_is_read_is_said(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    file.unlink()
    look.begin(NOON)

    assert look.verdict(NOON) == Doubted(NO_VERDICT)


def test_ending_twice_ends_once(file: Path, reader: Reader) -> None:
    look = Look(file, reader.start, NOON)
    look.begin(NOON)
    look.end()
    look.end()

    assert reader.ended == 1


def test_bytes_that_are_no_text_are_kept_as_they_are(
    file: Path, reader: Reader
) -> None:
    file.write_bytes(b"walkaway: \xff\n")

    text = Look(file, reader.start, NOON).text
    assert text.encode("utf-8", "surrogateescape") == b"walkaway: \xff\n"
