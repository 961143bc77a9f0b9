"""Markup that cannot be broken out of."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.page.markup import number, tag, together, whole


def test_an_element_has_attributes_and_children() -> None:
    link = tag("a", "on ", tag("b", "we"), None, class_="x", aria_label="go", href="#y")

    assert link == whole('<a class="x" aria-label="go" href="#y">on <b>we</b></a>')


def test_what_is_true_is_bare_and_what_is_not_is_left_out() -> None:
    field = tag("input", required=True, disabled=False, value=None, maxlength=9)

    assert field.text == '<input required maxlength="9">'


def test_children_stand_one_after_the_other() -> None:
    assert together(["a", None, tag("br")]).text == "a<br>"


@pytest.mark.parametrize(
    ("value", "text"),
    [(1.0, "1"), (1.5, "1.5"), (-0.001, "0"), (2.346, "2.35"), (100.0, "100")],
)
def test_lengths_say_no_more_than_they_need(value: float, text: str) -> None:
    assert number(value) == text
    assert tag("i", r=value).text == f'<i r="{text}"></i>'


class Reading(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.names: list[str] = []
        self.values: list[str | None] = []
        self.data = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.values += [value for _, value in attrs]

    def handle_data(self, data: str) -> None:
        self.data += data


@given(st.text(st.characters(exclude_characters="\r\0", codec="utf-8")))
def test_no_text_becomes_markup(text: str) -> None:
    read = Reading(tag("p", text, title=text).text)

    assert read.names == ["p"]
    assert read.values == [text]
    assert read.data == text
