from walkaway_rules.matching.longing.longing import PACK
from walkaway_seeds.packs import (
    PACKS,
    danger_searches,
    held_out_phrasings,
    help_searches,
    longing_phrasings,
    ordinary_searches,
)


def test_the_matcher_knows_every_pack() -> None:
    assert {PACK} == PACKS


def test_phrasings_held_out_are_not_tuned_on() -> None:
    assert set(held_out_phrasings()).isdisjoint(longing_phrasings())


def test_there_are_examples_enough() -> None:
    assert len(held_out_phrasings()) >= 75
    assert len(longing_phrasings()) >= 75
    assert len(ordinary_searches()) >= 300


def test_no_search_is_told_in_two_ways() -> None:
    sets = (longing_phrasings() + held_out_phrasings(), ordinary_searches(),
            help_searches(), danger_searches())  # fmt: skip
    every = [search for searches in sets for search in searches]
    assert len(every) == len(set(every))
