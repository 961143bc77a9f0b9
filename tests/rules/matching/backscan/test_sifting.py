"""The sieve of a rulebook, made for one history."""

from collections.abc import Sequence

import pytest

from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.clues import Search
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.places.grid_squares import SQUARED
from walkaway_rules.rulebook import Person, Place, Rulebook

LONDON = Rulebook(places=(Place("Sol", (51.5074, -0.1278)),))
RULES = Rulebook(people=(Person("J", names=("Jane Doesome",)),))


def needles_for(sample: bytes, rules: Rulebook = RULES) -> set[bytes]:
    """Return what is looked for after such a sample."""
    built: list[Sequence[bytes]] = []

    def build(needles: Sequence[bytes]) -> Search:
        built.append(needles)
        return build_search(needles)

    compile_sieve(rules, sample, build)
    return set(built[-1]) | set(built[-2])


def test_the_word_is_looked_for_that_the_history_holds_the_least() -> None:
    assert b"doesome" in needles_for(b"jane jane")
    assert b"jane" not in needles_for(b"jane jane")
    assert b"jane" in needles_for(b"Doesome")


def test_a_word_that_is_looked_for_anyway_is_taken_for_other_marks_of_maps() -> None:
    maps = Rulebook(places=(Place("Sol", (52.5, 13.4)),))
    found = needles_for(b"map map google google google bing", maps)

    assert b"map" in found
    assert not found & {b"google", b"bing"}


def test_without_a_sample_the_longest_word_is_looked_for() -> None:
    assert b"doesome" in needles_for(b"")


@pytest.mark.parametrize("gap", ["", "+", "%20", ",", "%2C", ",+"])
@pytest.mark.parametrize("square", ["TQ{0}30034{0}80381", "30U{0}XC{0}30034{0}80381"])
@pytest.mark.parametrize("before", ["?q=", "maps/", "?u=y%2F", "?u=y%3Fq%3D"])
def test_squares_of_grids_are_kept_however_they_are_parted(
    before: str, square: str, gap: str
) -> None:
    address = f"https://x.example/{before}{square.format(gap)}"
    sieve = compile_sieve(LONDON, b"", build_search)

    assert SQUARED.search(address)
    assert 0 in sieve.kept(address.encode(), b"")
