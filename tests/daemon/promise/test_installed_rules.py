"""How this installation reads its rules."""

from pathlib import Path

from daemon.fake_house import NOON
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.promise.installed_rules import compile_installed, rules_of
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Handle, Person, Rulebook

RULES = b"""\
walkaway: 1
people:
  - {alias: J, left: 2026-11-20, handles: [jane.doe_91]}
searches: [longing]
"""
PROFILE = Visit("https://www.instagram.com/jane.doe_91/", "", VisitKind.TYPED, 0)


def test_the_matcher_knows_what_the_rules_say() -> None:
    rules = Rulebook(people=(Person("J", handles=(Handle("jane.doe_91"),)),))
    match = compile_installed(b"secret", rules).match(PROFILE)

    assert match is not None
    assert match.boundary.alias == "J"


def test_the_file_of_an_installation_is_read_from_its_place(tmp_path: Path) -> None:
    paths = Paths(tmp_path, tmp_path, tmp_path)
    paths.rules.write_bytes(RULES)
    rules = rules_of(paths, b"secret")
    rules.load(NOON)

    assert rules.trouble == ""
    assert rules.matcher.match(PROFILE) is not None
    assert not (tmp_path / "rules.verdict").exists()


def test_what_is_wrong_in_it_is_told_without_quoting_it(tmp_path: Path) -> None:
    paths = Paths(tmp_path, tmp_path, tmp_path)
    paths.rules.write_bytes(RULES.replace(b"2026-11-20", b"canary"))
    rules = rules_of(paths, b"secret")
    rules.load(NOON)

    assert rules.trouble.startswith("rules.yaml is not in force: line 3: ")
    assert "canary" not in rules.trouble
