from quality.examplechecks import disturbed, missed
from walkaway_seeds.name_examples import MET, SPARED


def test_the_names_are_met() -> None:
    assert missed(MET) == []


def test_what_only_resembles_them_is_left_alone() -> None:
    assert disturbed(SPARED) == []
