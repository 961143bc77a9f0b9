"""The child reads rules.yaml and says what it found."""

import io
from datetime import date

from daemon.fake_house import NOON
from walkaway_daemon.promise.rules_child import judge, read_installed
from walkaway_daemon.tongue.tongue import tongue_of
from walkaway_rules.keyed import digest
from walkaway_rules.reading.reader import Sound, Unsound
from walkaway_rules.tongue.said import spoken
from walkaway_rules.verdict import Accepted, Doubted, read_verdict

RULES = b"""\
walkaway: 1
people:
  - {alias: J, left: 2026-11-20, handles: [jane.doe_91]}
searches: [longing]
"""
LATER = RULES.replace(b"2026-11-20", b"2026-11-30")
TODAY = date(2026, 11, 23)


def test_rules_are_read_with_the_packs_that_are_there() -> None:
    assert isinstance(read_installed(RULES, NOON), Sound)


def test_a_day_of_leaving_that_is_still_to_come_is_a_problem() -> None:
    assert isinstance(read_installed(LATER, NOON), Unsound)


def test_sound_rules_go_out_whole() -> None:
    reading = read_installed(RULES, NOON)
    assert isinstance(reading, Sound)

    assert read_verdict(judge(io.BytesIO(RULES), TODAY)) == (
        Accepted(reading.rulebook),
        digest(RULES),
    )


def test_lines_that_may_not_be_meant_so_go_out_by_their_numbers() -> None:
    parted = b"walkaway: 1\npeople:\n  - {alias: J, names: [Doe, Jane]}\n"
    verdict, _ = read_verdict(judge(io.BytesIO(parted), TODAY))

    assert isinstance(verdict, Accepted)
    assert verdict.remarks == (3,)


def test_unsound_rules_are_told_in_words_that_quote_nothing() -> None:
    verdict, of = read_verdict(judge(io.BytesIO(LATER), TODAY))

    assert of == digest(LATER)
    assert verdict == Doubted("line 3: this day is still to come")


def test_they_can_be_told_in_the_language_of_whoever_asks() -> None:
    verdict, _ = read_verdict(judge(io.BytesIO(LATER), TODAY))

    assert isinstance(verdict, Doubted)
    german = spoken(verdict.told, tongue_of(["de"]))
    assert german == "Zeile 3: dieser Tag kommt erst noch"
