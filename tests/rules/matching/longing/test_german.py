import pytest

from walkaway_rules.matching.longing.german import CLASSES, TOPICS
from walkaway_rules.matching.longing.longing import Verdict, judge
from walkaway_rules.matching.spelling.fold import fold


@pytest.mark.parametrize(
    ("query", "verdict"),
    [
        ("Vermisst mein Ex mich noch?", Verdict.LONGING),
        ("kommt sie zur\u00fcck", Verdict.LONGING),
        ("kommt sie zurueck", Verdict.LONGING),
        ("wie vergesse ich meinen ex", Verdict.HELP),
        ("liebeskummer", Verdict.HELP),
        ("mein ex bedroht mich", Verdict.DANGER),
        ("ich will nicht mehr leben", Verdict.DANGER),
        ("kommt er zur\u00fcck staffel 3", Verdict.ORDINARY),
        ("ex kanzler", Verdict.ORDINARY),
        ("kunden zur\u00fcckgewinnen", Verdict.ORDINARY),
        ("vermisst er mich zarkov plonk brumm gnarf", Verdict.ORDINARY),
    ],
)
def test_german_searches_are_told(query: str, verdict: Verdict) -> None:
    assert judge(query).verdict is verdict


def test_words_are_folded() -> None:
    assert fold(CLASSES).upper() == CLASSES.upper()
    assert all(fold(word) == word for word in TOPICS)


def test_every_line_names_its_class() -> None:
    kinds = [line.partition(": ")[0] for line in CLASSES.strip().splitlines()]
    assert all(kind.isupper() for kind in kinds)
