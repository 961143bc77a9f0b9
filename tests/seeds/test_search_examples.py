from quality.examplechecks import disturbed, missed
from walkaway_seeds.search_examples import ENGINES, IN_SITE, SPARED


def test_the_searches_on_any_engine_are_met() -> None:
    assert missed(ENGINES) == []


def test_the_searches_within_sites_are_met() -> None:
    assert missed(IN_SITE) == []


def test_what_only_resembles_them_is_left_alone() -> None:
    assert disturbed(SPARED) == []
