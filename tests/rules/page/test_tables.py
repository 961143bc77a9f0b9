"""Each picture once more, to be read."""

from walkaway_rules.page.markup import tag
from walkaway_rules.page.tables import folded, hours_table, table


def test_a_table_has_a_name_and_headings_both_ways() -> None:
    assert table("Hours", ("Hour", "Times"), [("00", "3")]).text == (
        "<table><caption>Hours</caption>"
        '<thead><tr><th scope="col">Hour</th><th scope="col">Times</th></tr></thead>'
        '<tbody><tr><th scope="row">00</th><td>3</td></tr></tbody></table>'
    )


def test_it_is_shown_when_asked_for_and_scrolls_by_keys() -> None:
    assert folded("Hours", tag("p", "x")).text == (
        '<details class="more"><summary>As a table</summary>'
        '<div class="scroll" tabindex="0" role="region" aria-label="Hours">'
        "<p>x</p></div></details>"
    )


def test_every_hour_has_its_row() -> None:
    assert hours_table(range(24), "Hours").text.count("<tr>") == 25
