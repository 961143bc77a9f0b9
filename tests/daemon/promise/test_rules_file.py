"""What the file says is in force; where it cannot be used, what was last good stays."""

import os
from pathlib import Path

import pytest

from daemon.rules_home import RulesHome
from walkaway_rules.moment import HOUR
from walkaway_rules.words.loosening import Loosening


def test_sound_rules_are_in_force_from_the_start(home: RulesHome) -> None:
    home.load("J")

    assert home.alias == "J"
    assert home.file.trouble == ""
    assert home.compiled[-1] == home.file.rulebook


def test_a_copy_of_good_rules_is_kept_for_the_person_alone(home: RulesHome) -> None:
    home.load("J")

    for copy in home.copies:
        assert '"text": "J"' in copy.read_text()
        assert copy.stat().st_mode & 0o777 == 0o600


def test_a_file_that_stays_unsound_is_told_and_the_rules_stay(home: RulesHome) -> None:
    home.load("J")
    home.path.write_text("?")
    home.poll()
    home.poll(after=0.1)
    assert home.file.due_in(home.clock.now()) == pytest.approx(0.5)

    assert home.poll(after=0.5)
    assert home.alias == "J"
    assert home.kept == "J"
    assert home.file.trouble == (
        "rules.yaml is not in force: line 1: this is not an alias."
        " The rules from before stay in force."
    )


def test_trouble_is_news_once(home: RulesHome) -> None:
    home.load("J")
    home.path.write_text("?")
    home.poll()
    home.poll(after=0.7)

    assert [home.poll(after=1) for _ in range(3)] == [False] * 3


def test_mended_rules_end_the_trouble(home: RulesHome) -> None:
    home.load("?")
    home.path.write_text("J")
    home.poll()

    assert home.poll(after=0.1)
    assert home.file.trouble == ""


def test_a_file_that_is_removed_leaves_the_rules(home: RulesHome) -> None:
    home.load("J")
    home.path.unlink()
    home.poll()

    assert home.poll(after=0.7)
    assert home.alias == "J"
    assert home.file.trouble == (
        "rules.yaml is not there. The rules from before stay in force."
    )


def test_a_file_that_cannot_be_opened_leaves_the_rules(home: RulesHome) -> None:
    home.load("J")
    home.path.unlink()
    home.path.mkdir()
    home.poll()

    assert home.poll(after=0.7)
    assert home.file.trouble == (
        "rules.yaml cannot be opened. The rules from before stay in force."
    )


def test_after_a_restart_the_last_good_rules_are_still_in_force(
    home: RulesHome,
) -> None:
    home.load("J")
    home.path.write_text("?")
    home.restart()

    assert home.alias == "J"
    assert home.file.trouble != ""


def test_with_no_good_rules_at_all_nothing_is_guarded_and_that_is_said(
    home: RulesHome,
) -> None:
    for copy in home.copies:
        copy.parent.mkdir()
        copy.write_text("?")
    home.load("?")

    assert home.alias == ""
    assert home.file.trouble == (
        "rules.yaml is not in force: line 1: this is not an alias."
        " Until it is mended, nothing is guarded."
    )


def test_the_same_rules_saved_again_are_no_news(home: RulesHome) -> None:
    home.load("J")
    compiled = len(home.compiled)
    os.utime(home.path)
    home.poll()

    assert not home.poll(after=0.1)
    assert len(home.compiled) == compiled


def test_a_copy_that_cannot_be_kept_stops_nothing(home: RulesHome) -> None:
    for copy in home.copies:
        copy.parent.touch()
    home.load("J")

    assert home.alias == "J"


def test_another_version_of_walkaway_reads_the_file_anew(home: RulesHome) -> None:
    home.load("J")
    home.restart(reader="2")
    home.restart(reader="2")

    assert len(home.readings) == 2


def test_what_began_to_wait_is_told_with_each_saving(home: RulesHome) -> None:
    home.load("J")
    home.save("Kay")
    first = home.file.begun
    assert first == (Loosening("J: no longer watched for", 24 * HOUR),)

    home.poll(after=60)
    assert home.file.begun is first
    home.save("L")
    assert [one.said for one in home.file.begun] == ["Kay: no longer watched for"]
    home.save("J")
    assert [one.said for one in home.file.begun] == ["L: no longer watched for"]


def test_what_waits_already_does_not_begin_to_with_a_start(home: RulesHome) -> None:
    home.load("J")
    home.save("Kay")
    home.restart()

    assert home.file.pending == ("J: no longer watched for (in 24 hours)",)
    assert home.file.begun == ()


PARTED = """\
walkaway: 1
people:
  - {alias: J, left: 2026-09-14, names: [Doe, Jane]}
"""


def test_a_line_that_may_not_be_meant_so_is_counted_as_it_is_saved(
    tmp_path: Path,
) -> None:
    home = RulesHome(tmp_path, parser=True)
    home.load(PARTED.replace("Doe, Jane", "Jane Doe"))
    assert home.file.remarked == 0
    home.save(PARTED)
    assert home.file.remarked == 1

    home.save(PARTED + "discreet: true\n")
    assert home.file.remarked == 1, "the line stood there before"
    home.restart("2")
    assert home.file.remarked == 0, "another version reads the same lines"
    home.file.close()


def test_what_may_not_be_meant_so_is_counted_when_it_was_saved_while_nobody_watched(
    tmp_path: Path,
) -> None:
    home = RulesHome(tmp_path, parser=True)
    home.load(PARTED.replace("Doe, Jane", "Jane Doe"))
    home.path.write_text(PARTED)
    home.restart()

    assert home.file.remarked == 1
    home.file.close()


def test_what_waits_is_told(home: RulesHome) -> None:
    home.load("J")
    home.save("Kay")

    assert home.file.pending == ("J: no longer watched for (in 24 hours)",)
