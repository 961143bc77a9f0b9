"""Which rules a command goes by when it asks no guard."""

from pathlib import Path

import pytest

from daemon.fake_house import NOON
from walkaway_daemon.command_line.rules_at_hand import (
    matcher_at_hand,
    read_file,
    rulebook_at_hand,
)
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.promise.installed_rules import keeper_of
from walkaway_rules.observation import Visit, VisitKind

J = "walkaway: 1\npeople: [{alias: J, handles: [jane.doe_91]}]\n"
K = "walkaway: 1\npeople: [{alias: K, handles: [kay.roe_82]}]\n"
BAD = "walkaway: 1\npeoples: []\n"


def _alias(paths: Paths, given: Path | None = None) -> str:
    rulebook = rulebook_at_hand(paths, str(given) if given else None, NOON)
    return rulebook.people[0].alias


def _written(paths: Paths, text: str) -> Path:
    other = paths.state / "other.yaml"
    other.write_text(text)
    return other


def test_ones_own_rules_are_taken(paths: Paths) -> None:
    paths.rules.write_text(J)

    assert _alias(paths) == "J"


def test_other_rules_can_be_given(paths: Paths, tmp_path: Path) -> None:
    paths.rules.write_text(J)
    other = tmp_path / "other.yaml"
    other.write_text(K)

    assert _alias(paths, other) == "K"


@pytest.mark.parametrize("own", [BAD, None])
def test_without_sound_rules_the_last_good_ones_are_in_force(
    paths: Paths, own: str | None
) -> None:
    if own is not None:
        paths.rules.write_text(own)
    keeper = keeper_of(paths)
    keeper.load(NOON)
    keeper.take(rulebook_at_hand(paths, str(_written(paths, K)), NOON), K, NOON)

    assert _alias(paths) == "K"


def test_without_any_rules_that_is_told(paths: Paths) -> None:
    with pytest.raises(TroubleError, match=r"There is no rules\.yaml yet"):
        _alias(paths)


def test_rules_that_are_given_and_not_sound_are_told(paths: Paths) -> None:
    paths.rules.write_text(BAD)

    with pytest.raises(TroubleError, match="cannot be used as they are"):
        _alias(paths, paths.rules)
    with pytest.raises(TroubleError, match="cannot be used as they are"):
        _alias(paths)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(TroubleError, match="The file cannot be read"):
        read_file(tmp_path, NOON)


def test_the_matcher_needs_no_secret(paths: Paths) -> None:
    paths.rules.write_text(J)
    matcher = matcher_at_hand(rulebook_at_hand(paths, None, NOON))
    visit = Visit("https://x.com/jane.doe_91", "", VisitKind.TYPED, 0)

    assert matcher.match(visit) is not None
