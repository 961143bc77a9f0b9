"""The rules file is taken up soon after it is saved, and doubted only when still."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.fake_house import NOON, CanaryMatcher, StepClock
from walkaway_daemon.found import Matches
from walkaway_daemon.rules_file import RulesFile
from walkaway_rules.moment import Moment
from walkaway_rules.problem import Problem
from walkaway_rules.reading.reader import Reading, Sound, Unsound
from walkaway_rules.rulebook import Person, Rulebook


def _read(text: bytes, now: Moment) -> Reading:
    """Read a file that holds nothing but an alias; "?" is wrong in it."""
    del now
    if b"?" in text:
        return Unsound((Problem(1, 1, "this is not an alias"),))
    return Sound(Rulebook(people=(Person(text.decode()),)))


class Home:
    """A rules file, its copy and a clock."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "config" / "rules.yaml"
        self.copy = folder / "state" / "rules.last-good.yaml"
        self.clock = StepClock(NOON)
        self.compiled: list[Rulebook] = []
        self.path.parent.mkdir()
        self.file = self.fresh()

    def fresh(self) -> RulesFile:
        return RulesFile(self.path, self.copy, _read, self._compile)

    def load(self, text: str | None = None) -> None:
        if text is not None:
            self.path.write_text(text)
        self.file.load(self.clock.now())

    def poll(self, *, after: float = 0.0) -> bool:
        self.clock.step(after)
        return self.file.poll(self.clock.now())

    @property
    def alias(self) -> str:
        return ",".join(person.alias for person in self.file.rulebook.people)

    def _compile(self, rulebook: Rulebook) -> Matches:
        self.compiled.append(rulebook)
        return CanaryMatcher()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.file.close()


def test_sound_rules_are_in_force_from_the_start(home: Home) -> None:
    home.load("J")

    assert home.alias == "J"
    assert home.file.trouble == ""
    assert home.compiled[-1] == home.file.rulebook


def test_a_copy_of_good_rules_is_kept_for_the_person_alone(home: Home) -> None:
    home.load("J")

    assert home.copy.read_text() == "J"
    assert home.copy.stat().st_mode & 0o777 == 0o600


def test_a_saved_file_is_taken_up_once_it_is_still(home: Home) -> None:
    home.load("J")
    home.path.write_text("Kay")

    assert not home.poll()
    assert home.file.pause(home.clock.now()) == pytest.approx(0.1)
    assert home.poll(after=0.1)
    assert home.alias == "Kay"
    assert home.copy.read_text() == "Kay"
    assert home.file.pause(home.clock.now()) is None


def test_a_file_saved_by_renaming_is_taken_up(home: Home) -> None:
    home.load("J")
    fresh = home.path.with_name("rules.yaml.new")
    fresh.write_text("L")
    fresh.replace(home.path)
    home.poll()

    assert home.poll(after=0.1)
    assert home.alias == "L"


def test_a_file_behind_a_link_is_taken_up(home: Home, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.yaml"
    elsewhere.write_text("J")
    home.path.symlink_to(elsewhere)
    home.load()
    elsewhere.write_text("Kay")
    home.poll()

    assert home.poll(after=0.1)
    assert home.alias == "Kay"


def test_a_file_that_is_half_written_is_not_doubted(home: Home) -> None:
    home.load("J")
    home.path.write_text("?")
    home.poll()
    assert not home.poll(after=0.1)
    home.path.write_text("Kay")
    home.poll(after=0.1)

    assert home.poll(after=0.1)
    assert home.file.trouble == ""
    assert home.alias == "Kay"


def test_a_file_that_stays_unsound_is_told_and_the_rules_stay(home: Home) -> None:
    home.load("J")
    home.path.write_text("?")
    home.poll()
    home.poll(after=0.1)
    assert home.file.pause(home.clock.now()) == pytest.approx(0.5)

    assert home.poll(after=0.5)
    assert home.alias == "J"
    assert home.copy.read_text() == "J"
    assert home.file.trouble == (
        "rules.yaml is not in force: line 1: this is not an alias."
        " The rules from before stay in force."
    )


def test_trouble_is_news_once(home: Home) -> None:
    home.load("J")
    home.path.write_text("?")
    home.poll()
    home.poll(after=0.7)

    assert [home.poll(after=1) for _ in range(3)] == [False] * 3


def test_mended_rules_end_the_trouble(home: Home) -> None:
    home.load("?")
    home.path.write_text("J")
    home.poll()

    assert home.poll(after=0.1)
    assert home.file.trouble == ""


def test_a_file_that_is_removed_leaves_the_rules(home: Home) -> None:
    home.load("J")
    home.path.unlink()
    home.poll()

    assert home.poll(after=0.7)
    assert home.alias == "J"
    assert home.file.trouble == (
        "rules.yaml is not there. The rules from before stay in force."
    )


def test_a_file_that_cannot_be_opened_leaves_the_rules(home: Home) -> None:
    home.load("J")
    home.path.unlink()
    home.path.mkdir()
    home.poll()

    assert home.poll(after=0.7)
    assert home.file.trouble == (
        "rules.yaml cannot be opened. The rules from before stay in force."
    )


def test_after_a_restart_the_last_good_rules_are_still_in_force(home: Home) -> None:
    home.load("J")
    home.path.write_text("?")
    home.file = home.fresh()
    home.load()

    assert home.alias == "J"
    assert home.file.trouble != ""


def test_with_no_good_rules_at_all_nothing_is_guarded_and_that_is_said(
    home: Home,
) -> None:
    home.copy.parent.mkdir()
    home.copy.write_text("?")
    home.load("?")

    assert home.alias == ""
    assert home.file.trouble == (
        "rules.yaml is not in force: line 1: this is not an alias."
        " Until it is mended, nothing is guarded."
    )


def test_the_same_rules_saved_again_are_no_news(home: Home) -> None:
    home.load("J")
    compiled = len(home.compiled)
    os.utime(home.path)
    home.poll()

    assert not home.poll(after=0.1)
    assert len(home.compiled) == compiled


def test_a_copy_that_cannot_be_kept_stops_nothing(home: Home) -> None:
    home.copy.parent.touch()
    home.load("J")

    assert home.alias == "J"
