"""The automaton: one pass over a text for thousands of needles."""

from collections.abc import Sequence

from ahocorasick_rs import BytesAhoCorasick, Implementation

from walkaway_rules.matching.backscan.clues import Search, Spot

_MOST_AS_DFA = 30_000
"""Needles from which the faster form would take too much memory."""


def build_search(needles: Sequence[bytes]) -> Search:
    """Return a search for the needles, as a sieve wants it."""
    few = len(needles) <= _MOST_AS_DFA
    form = Implementation.DFA if few else Implementation.ContiguousNFA
    automaton = BytesAhoCorasick(list(needles), implementation=form)

    def search(text: bytes) -> Sequence[Spot]:
        return automaton.find_matches_as_indexes(text, overlapping=True)

    return search
