"""rules.yaml is read again when it changed, without holding the guard up."""

from pathlib import Path
from typing import BinaryIO

import pytest

from daemon.fake_house import CanaryMatcher
from daemon.folders_at_hand import own_folders
from daemon.rules_home import PaperReading, RulesHome
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_file import RulesFile
from walkaway_rules.moment import Moment


def test_a_file_that_nobody_tells_of_is_looked_at_by_time(home: RulesHome) -> None:
    home.load("J")
    assert home.file.due_in(home.clock.now()) == 5.0

    home.file.open(lambda: None, own_folders())
    assert home.file.due_in(home.clock.now()) is None


def test_a_saved_file_is_taken_up_once_it_is_still(home: RulesHome) -> None:
    home.load("J")
    home.path.write_text("Kay")

    assert not home.poll()
    assert home.file.due_in(home.clock.now()) == pytest.approx(0.1)
    assert home.poll(after=0.1)
    assert home.alias == "Kay"
    assert home.kept == "Kay"


def test_a_file_saved_by_renaming_is_taken_up(home: RulesHome) -> None:
    home.load("J")
    fresh = home.path.with_name("rules.yaml.new")
    fresh.write_text("L")
    fresh.replace(home.path)
    home.poll()

    assert home.poll(after=0.1)
    assert home.alias == "L"


def test_a_file_behind_a_link_is_taken_up(home: RulesHome, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.yaml"
    elsewhere.write_text("J")
    home.path.symlink_to(elsewhere)
    home.load()
    elsewhere.write_text("Kay")
    home.poll()

    assert home.poll(after=0.1)
    assert home.alias == "Kay"


def test_a_file_that_is_half_written_is_not_doubted(home: RulesHome) -> None:
    home.load("J")
    home.path.write_text("?")
    home.poll()
    assert not home.poll(after=0.1)
    home.path.write_text("Kay")
    home.poll(after=0.1)

    assert home.poll(after=0.1)
    assert home.file.trouble == ""
    assert home.alias == "Kay"


def test_a_start_with_an_unchanged_file_reads_nothing(home: RulesHome) -> None:
    home.load("J")
    home.restart()

    assert home.alias == "J"
    assert len(home.readings) == 1


def test_a_start_waits_for_its_first_rules(home: RulesHome) -> None:
    home.load("J")

    assert home.waited == 10.0


def test_a_reading_goes_on_beside_the_guard(home: RulesHome) -> None:
    home.load("J")
    home.hangs = True
    home.path.write_text("Kay")
    home.poll()

    assert not home.poll(after=0.1)
    assert home.file.due_in(home.clock.now()) == pytest.approx(0.02)
    home.hangs = False
    assert home.poll(after=0.1)
    assert home.alias == "Kay"


def test_a_reading_that_hangs_is_ended_and_told(home: RulesHome) -> None:
    home.load("J")
    home.hangs = True
    home.path.write_text("Kay")
    home.poll()
    home.poll(after=0.1)
    assert not home.poll(after=9.9)

    assert home.poll(after=0.1)
    assert home.readings[-1].ended
    assert home.alias == "J"
    assert home.file.trouble == (
        "rules.yaml is not in force: reading it took too long."
        " The rules from before stay in force."
    )


def test_a_start_does_not_wait_for_ever(home: RulesHome) -> None:
    home.hangs = True
    home.load("J")

    assert home.readings[-1].ended
    assert home.file.trouble == (
        "rules.yaml is not in force: reading it took too long."
        " Until it is mended, nothing is guarded."
    )


def test_a_reading_is_dropped_when_the_file_changes_again(home: RulesHome) -> None:
    home.load("J")
    home.hangs = True
    home.path.write_text("Kay")
    home.poll()
    home.poll(after=0.1)
    home.hangs = False
    home.save("Lou")

    assert home.readings[1].ended
    assert home.bound == "Lou,J"


def test_a_file_that_changes_while_it_is_read_is_read_again(tmp_path: Path) -> None:
    home = RulesHome(tmp_path)

    def late(file: BinaryIO, now: Moment) -> PaperReading:
        if not home.readings:
            home.path.write_text("Kay")
        return home.start(file, now)

    home.file = RulesFile(
        home.path, PromiseKeeper(home.copies), late, lambda _: CanaryMatcher()
    )
    home.load("J")
    home.take_up()

    assert home.bound == "Kay"


def test_a_reading_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    home = RulesHome(tmp_path)

    def never(file: BinaryIO, now: Moment) -> PaperReading:
        del file, now
        raise OSError

    home.file = RulesFile(
        home.path, PromiseKeeper(home.copies), never, lambda _: CanaryMatcher()
    )
    home.load("J")

    assert home.file.trouble == (
        "rules.yaml is not in force: it could not be read."
        " Until it is mended, nothing is guarded."
    )


def test_what_is_under_way_ends_with_the_guard(home: RulesHome) -> None:
    home.load("J")
    home.hangs = True
    home.path.write_text("Kay")
    home.poll()
    home.poll(after=0.1)
    home.file.close()

    assert home.readings[-1].ended
