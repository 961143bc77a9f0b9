"""The reference: the page in the documentation is the grammar."""

from pathlib import Path

import pytest

from walkaway_rules.reading.grammar import groups
from walkaway_rules.reading.reference import reference_text
from walkaway_rules.reading.shape import Group

_PAGE = Path(__file__).parents[3] / "docs" / "rules.md"


def test_the_page_is_current() -> None:
    assert _PAGE.read_text("utf-8") == reference_text()


@pytest.mark.parametrize("group", list(groups()), ids=lambda group: group.name)
def test_every_key_has_its_heading(group: Group) -> None:
    heading = f"## {group.name.capitalize()}\n"
    section = reference_text().partition(f"\n{heading}")[2].partition("\n## ")[0]
    assert all(f"### `{key.name}`\n" in section for key in group.keys)


def test_links_lead_to_headings() -> None:
    text = reference_text()
    anchors = {part.partition(")")[0] for part in text.split("](#")[1:]}
    headings = [line[3:] for line in text.splitlines() if line.startswith("## ")]
    assert anchors <= {heading.lower().replace(" ", "-") for heading in headings}
