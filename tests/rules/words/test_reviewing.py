"""What was noticed is told by its sort, in words."""

from walkaway_rules.matching.match import MatchKind
from walkaway_rules.words.reviewing import sign_said


def test_every_sort_of_match_has_words() -> None:
    said = [sign_said(sign) for sign in MatchKind]

    assert len(set(said)) == len(MatchKind)
    assert sign_said(None) not in said
