"""The one script: small, and speaking to its own server alone."""

import re

from walkaway_rules.page.page_script import SCRIPT


def test_it_knows_no_other_server() -> None:
    assert re.findall(r"https?:|//", SCRIPT) == []
    assert re.findall(r'(?:fetch|sendBeacon)\("(.*?)"', SCRIPT) == ["hide", "here"]


def test_it_makes_no_markup_and_runs_no_text() -> None:
    for word in ("innerHTML", "insertAdjacent", "eval", "Function(", "document.write"):
        assert word not in SCRIPT


def test_leaving_cannot_be_gone_back_from() -> None:
    assert 'location.replace("about:blank")' in SCRIPT
    assert "event.persisted" in SCRIPT
