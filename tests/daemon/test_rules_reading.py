"""How this installation reads its rules."""

from pathlib import Path

from daemon.fake_house import NOON
from walkaway_daemon.paths import Paths
from walkaway_daemon.rules_reading import (
    compile_installed,
    read_installed,
    rules_of,
)
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.reading.reader import Sound, Unsound

RULES = b"""\
walkaway: 1
people:
  - {alias: J, left: 2026-11-20, handles: [jane.doe_91]}
searches: [longing]
"""
PROFILE = Visit("https://www.instagram.com/jane.doe_91/", "", VisitKind.TYPED, 0)


def test_rules_are_read_with_the_packs_that_are_there() -> None:
    assert isinstance(read_installed(RULES, NOON), Sound)


def test_a_day_of_leaving_that_is_still_to_come_is_a_problem() -> None:
    later = RULES.replace(b"2026-11-20", b"2026-11-30")

    assert isinstance(read_installed(later, NOON), Unsound)


def test_the_matcher_knows_what_the_rules_say() -> None:
    reading = read_installed(RULES, NOON)
    assert isinstance(reading, Sound)
    match = compile_installed(b"secret", reading.rulebook).match(PROFILE)

    assert match is not None
    assert match.boundary.alias == "J"


def test_the_file_of_an_installation_is_read_from_its_place(tmp_path: Path) -> None:
    paths = Paths(tmp_path, tmp_path, tmp_path)
    paths.rules.write_bytes(RULES)
    rules = rules_of(paths, b"secret")
    rules.load(NOON)

    assert rules.matcher.match(PROFILE) is not None
