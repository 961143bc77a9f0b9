"""What can be done on the page, by plain forms."""

import re
from dataclasses import replace

from rules.views import a_beginning, an_evening, read
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.page import choices
from walkaway_rules.page.markup import together
from walkaway_rules.page.view import View
from walkaway_rules.remembered import Remembered

WAITS = "Café Luna: a whisper instead of a pause (in 14 hours)"


def moment(number: int = 1, **changes: str) -> Remembered:
    one = Remembered(
        urge=f"{number:032x}",
        alias="J",
        sort="person",
        sign="profile",
        said="a profile",
        why="The address holds a handle of J.",
        at="2026-10-03T23:05",
        outcome="",
    )
    return replace(one, **changes)


def lately(*moments: Remembered, guarding: bool = True, discreet: bool = False) -> str:
    view = an_evening(discreet=discreet)
    view = replace(view, recent=moments, guarding=guarding)
    return choices.recent(view, "k3y").text


def test_hiding_is_a_form_that_needs_no_script() -> None:
    form = choices.hiding("k3y").text

    assert form.startswith('<form id="hide" method="post" action="hide">')
    assert '<input type="hidden" name="key" value="k3y">' in form
    assert read(form) == "Hide this page\nor press Escape twice"


def test_a_moment_is_told_by_alias_time_and_outcome() -> None:
    assert read(lately(moment(outcome=Outcome.TURNED_AWAY.value))) == (
        """\
Lately
The last seven days as they were noticed. What is wrong can be put right.
J: a profile | Yesterday, 23:05 | you turned away
Put it right | : J: a profile, Yesterday, 23:05
The address holds a handle of J.
That was a mistake
That was not me
I needed this"""
    )


def test_each_button_is_a_correction_and_has_a_whole_name() -> None:
    buttons = re.findall(
        r'name="correction" value="(.*?)" aria-label="(.*?)"', lately(moment())
    )

    assert buttons == [
        ("mistake", "That was a mistake: J: a profile, Yesterday, 23:05"),
        ("not-me", "That was not me: J: a profile, Yesterday, 23:05"),
        ("needed", "I needed this: J: a profile, Yesterday, 23:05"),
    ]


def test_the_form_says_which_moment_it_is_about() -> None:
    assert f'name="urge" value="{7:032x}"' in lately(moment(7))


def test_what_is_put_right_already_can_be_taken_back_and_no_more() -> None:
    for outcome in (Outcome.DISPUTED, Outcome.NEEDED):
        said = lately(moment(7, outcome=outcome.value))
        buttons = re.findall(
            r'name="correction" value="(.*?)" aria-label="(.*?)"', said
        )
        assert buttons == [("undo", "Take it back: J: a profile, Yesterday, 23:05")]
        assert f'name="urge" value="{7:032x}"' in said


def test_without_a_guard_nothing_can_be_put_right() -> None:
    assert "<button" not in lately(moment(), guarding=False)


def test_many_moments_are_shown_when_asked_for() -> None:
    shown, _, folded = lately(*map(moment, range(9))).partition("Earlier in these days")

    assert shown.count("a profile</span><span") == 6
    assert folded.count("a profile</span><span") == 3


def test_a_boundary_that_is_gone_has_no_alias() -> None:
    assert "something your rules no longer name: a profile" in lately(moment(alias=""))


def test_discretion_leaves_out_what_and_whom() -> None:
    said = lately(moment(outcome=Outcome.WENT_ON.value), discreet=True)

    assert "A moment | Yesterday, 23:05 | noted" in read(said)
    assert "profile" not in said
    assert "handle" not in said


def test_nothing_lately_is_said_in_one_sentence() -> None:
    assert read(lately()) == "Lately\nNothing was noticed in the last seven days."


def waiting(view: View) -> str:
    return together((choices.waits(view, "k3y"),)).text


def test_where_nothing_waits_there_is_nothing_to_read() -> None:
    assert waiting(an_evening()) == ""


def test_what_waits_can_be_taken_back() -> None:
    form = waiting(an_evening(pending=(WAITS,)))

    assert read(form) == (
        f"""\
What is waiting
Loosening takes its time, as you promised yourself. You can take it back.
{WAITS}
Take it back"""
    )
    assert '<form method="post" action="keep" class="row">' in form
    assert f'aria-label="Take it back: {WAITS}"' in form


def test_a_pause_of_the_guard_can_be_taken_back_while_it_runs() -> None:
    resting = "The guard pauses until 22:00."

    assert 'action="rest-back"' in waiting(an_evening(resting=resting))
    alone = replace(an_evening(resting=resting), guarding=False)
    assert resting in waiting(alone)
    assert "<button" not in waiting(alone)


def test_discretion_says_only_that_something_waits() -> None:
    said = waiting(an_evening(pending=(WAITS,), discreet=True))

    assert "A change waits." in said
    assert "Luna" not in said


def test_an_address_can_be_asked_about() -> None:
    form = choices.asking(a_beginning(), "k3y")

    assert form
    assert read(form.text).splitlines()[-2:] == [
        "Address of a page, or a handle",
        "Ask",
    ]
    assert 'name="address" maxlength="2000" autocomplete="off"' in form.text
    assert '<label for="address">' in form.text


def test_the_answer_is_said_to_a_screen_reader() -> None:
    form = choices.asking(replace(an_evening(), answer=("Is it them?",)), "k3y")

    assert form
    assert '<div role="status"><ul class="plain"><li>Is it them?</li>' in form.text


def test_discretion_asks_nothing() -> None:
    assert choices.asking(an_evening(discreet=True), "k3y") is None
