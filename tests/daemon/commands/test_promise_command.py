"""`walkaway promise` says what waits, and takes it back."""

import io
import sys
from collections.abc import Callable

import pytest

from daemon.guard_reading import guard_reads
from walkaway_daemon.cli import main
from walkaway_daemon.computer.clock import SystemClock
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.promise.installed_rules import keeper_of
from walkaway_rules.deciding.entry import Recorded, RestPlanned, StepPlanned
from walkaway_rules.moment import HOUR, end_of_day, plus

FIRM = "walkaway: 1\nsites: [{site: a.example, alias: A, response: hold}] # mine\n"
MILD = "walkaway: 1\nsites: [{site: a.example, alias: A, response: whisper}]\n"
MIXED = "walkaway: 1\nsites: [{site: b.example, alias: B}]\n"
Say = Callable[[str], str]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Say:
    """Run the command with a word, and return what it printed."""

    def run(word: str) -> str:
        main(["promise", word] if word else ["promise"])
        printed = capsys.readouterr()
        return printed.out + printed.err

    return run


def test_without_any_change_nothing_waits(said: Say) -> None:
    guard_reads(FIRM)

    nothing = "Nothing waits. Your rules are in force as they stand in rules.yaml.\n"
    assert said("") == nothing
    assert said("keep") == f"✓ {nothing}"


def test_without_rules_nothing_is_said_to_be_in_force(said: Say) -> None:
    absent = "✗ There is no rules.yaml yet.\n  `walkaway run` writes the first one.\n"
    assert said("") == absent
    assert said("keep") == absent


@pytest.mark.parametrize("spoilt", ["mistaken", "gone", "closed"])
def test_a_file_that_cannot_be_used_is_not_said_to_be_in_force(
    said: Say, spoilt: str
) -> None:
    guard_reads(FIRM)
    find_paths().rules.write_text("walkaway: 1\nsite: []\n")
    if spoilt != "mistaken":
        find_paths().rules.unlink()
    if spoilt == "closed":
        find_paths().rules.mkdir()

    nothing = (
        "Nothing waits. rules.yaml cannot be used, so the rules from before"
        " are in force.\n"
    )
    assert said("") == nothing
    assert said("keep") == f"✓ {nothing}"


def test_what_waits_is_shown_with_the_time_that_is_left(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)

    assert said("") == (
        """\
Waiting, as you promised yourself:

  A: a whisper instead of a hold (in 24 hours)

`walkaway promise keep` takes it back.
`walkaway promise leave` lets it hold now, once in seven days.
"""
    )


def test_a_pause_and_a_step_back_that_wait_are_shown(said: Say) -> None:
    guard_reads(FIRM)
    now = SystemClock().now()
    midnight = end_of_day(now, SystemClock().offset_at)
    ledger = Ledger.open(find_paths().ledger)
    planned = (RestPlanned(midnight, plus(midnight, HOUR)), StepPlanned(midnight))
    ledger.append([Recorded(entry, now) for entry in planned], ())
    ledger.close()
    shown = """\
Waiting, as you promised yourself:

  The guard will pause from tomorrow 00:00 until 01:00. \
`walkaway pause-guard off` takes it back.
  The guard steps back from tomorrow 00:00 on. \
`walkaway step-back off` takes it back.

`walkaway promise leave` lets it hold now, once in seven days.
"""

    assert said("") == shown
    assert said("keep") == shown


def test_a_file_that_only_loosened_is_put_back_word_for_word(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)

    assert said("keep") == (
        "✓ rules.yaml is as it was before, and no change of it waits any more.\n"
    )
    assert find_paths().rules.read_text() == FIRM
    assert said("").startswith("Nothing waits."), "no guard has read it yet"
    assert said("keep").startswith("✓ Nothing waits.")
    guard_reads(FIRM)
    assert said("").startswith("Nothing waits.")


def test_a_change_that_no_guard_has_read_yet_is_said_to_wait(said: Say) -> None:
    guard_reads(FIRM)
    find_paths().rules.write_text(MILD)

    assert "A: a whisper instead of a hold (in 24 hours)" in said("")
    assert said("keep").startswith("✗ rules.yaml has changed since the guard last")


def test_what_waits_is_said_also_where_the_file_cannot_be_read(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)
    find_paths().rules.unlink()
    find_paths().rules.mkdir()

    assert "A: a whisper instead of a hold (in 24 hours)" in said("")


def test_a_file_behind_a_link_stays_behind_it(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)
    rules = find_paths().rules
    elsewhere = rules.with_name("dotfiles.yaml")
    rules.rename(elsewhere)
    rules.symlink_to(elsewhere)
    said("keep")

    assert rules.is_symlink()
    assert elsewhere.read_text() == FIRM


def test_what_became_firmer_stays_when_the_rest_is_taken_back(said: Say) -> None:
    guard_reads(f"{FIRM}places: []\n")
    guard_reads(f"{MILD}places: [{{name: Café Luna}}]\n")

    assert said("keep") == (
        "✓ What became milder in rules.yaml is as it was before."
        " What became firmer stays.\n"
    )
    after = f"{FIRM}places: [{{name: Café Luna}}]\n"
    assert find_paths().rules.read_text() == after
    guard_reads(after)
    assert said("").startswith("Nothing waits.")


def test_a_line_that_became_milder_and_firmer_at_once_is_left_alone(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MIXED)

    assert said("keep") == (
        "✗ What became milder in rules.yaml cannot be told apart from what became"
        " firmer, so nothing was put back.\n"
        "  `walkaway promise` lists what waits; write back by hand what you would"
        " rather keep, with `walkaway rules edit`. It holds at once.\n"
    )
    assert find_paths().rules.read_text() == MIXED


def test_a_file_that_nobody_read_yet_is_left_alone(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)
    find_paths().rules.write_text(MIXED)

    assert "has changed since the guard last read it" in said("keep")
    assert find_paths().rules.read_text() == MIXED


def test_a_file_that_is_gone_is_not_made_anew(said: Say) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)
    find_paths().rules.unlink()

    assert said("keep") == (
        "✗ rules.yaml is not there. The rules from before stay in force.\n"
        "  `walkaway rules edit` begins a new one.\n"
    )
    assert not find_paths().rules.exists()


@pytest.mark.parametrize("typed", ["", "\n", "Just because\n"])
def test_leaving_asks_for_a_sentence(
    typed: str, said: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))

    assert said("leave") == (
        "✗ A sentence that says why is missing.\n"
        "  It is asked so that you hear yourself say it; it is kept nowhere.\n"
    )


def test_where_nothing_waits_nobody_is_asked(
    said: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    guard_reads(FIRM)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))

    assert said("leave").startswith("Nothing waits.")


def test_a_reason_is_never_an_argument(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["promise", "leave", "--because", "I need my phone"]) == 2
    assert "phone" not in capsys.readouterr().err


def test_leaving_takes_a_guard(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    guard_reads(FIRM)
    guard_reads(MILD)
    monkeypatch.setattr(sys, "stdin", io.StringIO("I need my phone\n"))

    assert main(["promise", "leave"]) == 3
    assert capsys.readouterr().err == (
        "✗ The guard is not running.\n  `walkaway start` starts it.\n"
    )


def test_the_start_at_login_can_be_kept(said: Say) -> None:
    guard_reads(FIRM)
    keeper, now = keeper_of(find_paths()), SystemClock().now()
    keeper.load(now)
    keeper.end_login(now)

    assert "start at login: switched off (in 24 hours)" in said("")
    assert said("keep") == "✓ Walkaway goes on starting when you log in.\n"
    assert said("").startswith("Nothing waits.")
