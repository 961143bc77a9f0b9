"""The pause as a page: markup that is safe, values that are the picture's."""

import json
import re
from dataclasses import replace

import pytest

from rules.cards import shown
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.breathing import PATTERNS, breath_at
from walkaway_rules.pause.canvas import ROOMY
from walkaway_rules.pause.door import Door, Doors, chosen, passed
from walkaway_rules.pause.page import page_html, page_policy, page_values
from walkaway_rules.pause.picture import Picture, Role, picture
from walkaway_rules.pause.theme import DARK

WAITING = Doors(wait=10 * SECOND)
OWN_WORDS = "You sleep better when you don't look."
ASKING = chosen(passed(WAITING, 10 * SECOND), Door.GO_ON)


def drawn(doors: Doors = WAITING) -> Picture:
    breath = breath_at(PATTERNS[0], 0)
    return picture(shown(), doors, breath, ROOMY, DARK)


def html(
    title: str = "Walkaway", hope: str = "What do you hope?", words: str = OWN_WORDS
) -> str:
    card = replace(shown(), hope=hope, words=words, over="All done.", language="de")
    first = picture(card, WAITING, breath_at(PATTERNS[0], 0), ROOMY, DARK)
    return page_html(title, card, DARK, "n0nce", first)


def test_the_page_names_its_language_and_says_when_it_is_over() -> None:
    assert '<html lang="de">' in html()
    assert '<div id="over" hidden>All done.</div>' in html()


def test_the_values_are_those_of_the_picture() -> None:
    values = page_values(drawn(), over=False)

    assert values["over"] is False
    assert values["disc"] == {"x": 1000, "y": 326, "r": 84}
    assert values["texts"]["words"] == [
        "You sleep better when you don't look.",
        1000, pytest.approx(606.582), 26, 1352, "#e1ede7",
    ]  # fmt: skip
    assert values["doors"]["turn_back"] == [
        "Turn back", 904, 726, 232, 54, 18,
        "#3f7768", "#ffffff", True, True, "#3f7768",
    ]  # fmt: skip
    assert values["doors"]["go_on"][0] == "Go on in 10"
    assert values["entry"] is None


def test_the_values_can_be_sent() -> None:
    assert json.loads(json.dumps(page_values(drawn(ASKING), over=True)))["entry"]


def test_without_scripts_the_words_are_there_and_nothing_that_does_nothing() -> None:
    page = html(words="Warm & <safe>.")

    assert '<noscript><p dir="auto">Warm &amp; &lt;safe&gt;.</p></noscript>' in page
    assert page.count(" hidden></button>") == len(Door)
    assert re.search(r"<input id=\"entry\"[^>]* hidden>", page)


def test_what_only_its_colour_tells_has_an_edge_where_the_system_takes_colours() -> (
    None
):
    forced = html().partition("forced-colors: active")[2]

    assert "#disc, button { border: 2px solid; }" in forced


def test_every_text_and_door_has_its_place() -> None:
    for one in [*Role, *Door]:
        assert f'id="{one.value}"' in html()


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    assert re.findall(r"https?:|src=|//[a-z]", html()) == []


def test_only_our_own_style_and_script_run() -> None:
    policy = page_policy("n0nce")

    assert policy.startswith("default-src 'none'; ")
    assert "'unsafe" not in policy
    assert html().count('nonce="n0nce"') == 2


def test_a_screen_reader_is_told_what_it_is() -> None:
    assert 'role="alertdialog" aria-modal="true" aria-labelledby="day"' in html()
    assert 'aria-describedby="words"' in html()
    assert 'aria-label="What do you hope?"' in html()


@pytest.mark.parametrize("text", ["<b>", '"', "&", "'"])
def test_words_never_become_markup(text: str) -> None:
    plain = html(title="", hope="")

    assert html(title=text, hope=text).count("<") == plain.count("<")


def test_it_begins_with_its_first_picture() -> None:
    found = re.search(r"^const first = (.+);$", html(), re.MULTILINE)

    assert found
    assert json.loads(found[1]) == json.loads(
        json.dumps(page_values(drawn(), over=False))
    )


def test_own_words_never_end_the_script() -> None:
    card = replace(shown(), words="</script><b>")
    first = picture(card, WAITING, breath_at(PATTERNS[0], 0), ROOMY, DARK)
    page = page_html("", card, DARK, "n0nce", first)

    assert page.count("</script>") == 1
    assert "<b>" not in page


def test_a_discreet_page_has_no_title() -> None:
    assert "Walkaway" not in html(title="")
