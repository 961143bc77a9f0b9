"""The whole page: safe, whole, and without a word too many."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from rules.views import a_beginning, an_evening, read
from walkaway_rules.page.ledger_page import (
    Keys,
    blank_page,
    ledger_page,
    policy,
    trouble_page,
)
from walkaway_rules.page.view import View

KEYS = Keys("n0nce", "k3y")


def page(view: View | None = None) -> str:
    return ledger_page(view or an_evening(), KEYS)


def test_nothing_on_the_page_comes_from_elsewhere() -> None:
    assert re.findall(r"https?:|src=|[^:]//[a-z]", page()) == []


def test_only_our_own_style_and_script_run() -> None:
    assert page().count('nonce="n0nce"') == 2
    assert re.findall(r" (?:style|on\w+)=", page()) == []
    assert policy("n0nce") == (
        "default-src 'none'; style-src 'nonce-n0nce'; script-src 'nonce-n0nce'; "
        "img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'; require-trusted-types-for 'script'"
    )


def test_there_is_one_of_each_landmark_and_one_first_heading() -> None:
    for name in ("header", "main", "footer", "h1", "title"):
        assert len(re.findall(f"<{name}[ >]", page())) == 1


def test_headings_go_down_one_step_at_a_time() -> None:
    levels = [int(level) for level in re.findall(r"<h(\d)[ >]", page())]

    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))
    assert page().startswith('<!doctype html>\n<html lang="en">')


def test_every_picture_is_said_in_words() -> None:
    pictures = re.findall(r"<svg(.*?)>", page())
    said = [one for one in pictures if re.search(r'role="img" aria-label=".+"', one)]
    marks = [one for one in pictures if 'aria-hidden="true"' in one]

    assert len(said) == 1 + 2 + 1 + 1, "the way, two months, the hours, the weeks"
    assert len(said) + len(marks) == len(pictures)


def test_no_two_things_have_one_name() -> None:
    names = re.findall(r' id="(.*?)"', page())

    assert len(names) == len(set(names))


def test_every_card_is_named_by_its_heading() -> None:
    whole = page(an_evening(pending=("a",)))
    named = re.findall(r'<section class="[\w ]+" aria-labelledby="(\w+)">', whole)

    assert named == ["days", "hours", "course", "recent", "waits", "apart", "ask"]
    assert all(f'<h2 id="{name}">' in whole for name in named)


def test_a_card_of_what_waits_is_there_only_where_something_does() -> None:
    assert 'id="waits"' not in page()


def test_every_form_has_the_key_and_none_gets_by_address() -> None:
    view = an_evening(pending=("a",), resting="b")
    forms = re.findall(r"<form.*?</form>", page(view))

    assert len(forms) == 6
    for form in forms:
        assert 'method="post"' in form
        assert '<input type="hidden" name="key" value="k3y">' in form


def test_what_was_done_is_said_once_above_all() -> None:
    told = page(replace(an_evening(), told=("Thank you.",)))

    assert '<div class="said" role="status"><p>Thank you.</p></div>' in told
    assert told.index("Thank you.") < told.index('id="days"')


def test_a_beginning_is_told_from_top_to_bottom() -> None:
    assert read(page(a_beginning())) == (
        """\
To the days
today
is open
The first day is under way.
Today is still open.
Hide this page
or press Escape twice
The guard is not running. This is what it wrote down before; nothing can be put \
right until it runs again.
Every day so far
The fuller a circle, the harder the day, and you kept it. Open circles are days \
you looked. None of them undoes the rest.
September
a quiet day
turned away
turned away four times or more
looked
not seen
As a table
September
Mon | Tue | Wed | Thu | Fri | Sat | Sun
14 (today): a quiet day
When it calls
There is too little yet to say when.
How often it calls
After four whole weeks a line shows where it is going.
Lately
Nothing was noticed in the last seven days.
Counted apart
None of these touches the streak.
News through friends and family
never
Passed by, without being sought
never
Contact that was needed
never
Put right by you
never
Not known how it ended
never
Is it them?
Near names are a question, and only you can answer it. Put an address here to \
hear what the rules make of it. It is kept nowhere.
Address of a page, or a handle
Ask
All of this was read on this computer, and stays on it."""
    )


def test_a_discreet_page_says_nothing_of_what_it_is_about() -> None:
    view = an_evening(discreet=True, pending=("Café Luna: pause",), limits=("x",))
    told = page(view)

    assert "<title>Days</title>" in told
    shown = read(told)
    for word in ("Walkaway", "turned", "looked", "left", "sister", "Luna", "friends"):
        assert word not in shown
    assert "walkaway" not in told.lower()


@pytest.mark.parametrize("text", ["<b>", '"', "&", "'", "</script>"])
def test_words_never_become_markup(text: str) -> None:
    plain = page(replace(an_evening(limits=("x",)), told=("x",), answer=("x",)))
    odd = page(replace(an_evening(limits=(text,)), told=(text,), answer=(text,)))

    assert odd.count("<") == plain.count("<")


def test_trouble_is_told_with_what_helps() -> None:
    told = trouble_page("The ledger is damaged.", "Move it aside.", "n0nce")

    assert read(told) == "The ledger is damaged.\nMove it aside."
    assert "<title>Days</title>" in told


def test_a_page_that_was_hidden_is_blank() -> None:
    assert blank_page() == (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        "<title>\u200b</title></head><body></body></html>\n"
    )


def test_keys_are_not_told_by_accident() -> None:
    assert repr(KEYS) == "Keys()"
