"""The sieve of a rulebook, made for one history."""

from collections.abc import Sequence

from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.clues import Search
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.rulebook import Person, Rulebook

RULES = Rulebook(people=(Person("J", names=("Jane Doesome",)),))


def needles_for(sample: bytes) -> set[bytes]:
    """Return what is looked for after such a sample."""
    built: list[Sequence[bytes]] = []

    def build(needles: Sequence[bytes]) -> Search:
        built.append(needles)
        return build_search(needles)

    compile_sieve(RULES, sample, build)
    return set(built[-1]) | set(built[-2])


def test_the_word_is_looked_for_that_the_history_holds_the_least() -> None:
    assert b"doesome" in needles_for(b"jane jane")
    assert b"jane" not in needles_for(b"jane jane")
    assert b"jane" in needles_for(b"Doesome")


def test_without_a_sample_the_longest_word_is_looked_for() -> None:
    assert b"doesome" in needles_for(b"")
