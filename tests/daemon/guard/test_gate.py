"""Prompts wait while they may not be shown, and no longer than their urge."""

from dataclasses import dataclass, field
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.guard.gate import Gate
from walkaway_daemon.sensors.presence.presence import Hindrance, Presence, Word, heard

LOCKED = heard(Presence(), Word("a", Hindrance.LOCKED, holds=True))


@dataclass
class Screen:
    """A screen that can be locked, and what is shown on it."""

    presence: Presence = field(default_factory=Presence)
    shown: list[str] = field(default_factory=list[str])
    covered: bool = False
    gate: Gate = field(init=False)

    def __post_init__(self) -> None:
        self.gate = Gate(lambda: self.presence, lambda: self.covered)

    def prompt(self, urge: str, text: str = "") -> None:
        self.gate.show(urge, partial(self.shown.append, text or urge))


def test_a_free_screen_is_used_at_once() -> None:
    screen = Screen()
    screen.prompt("u")

    assert screen.shown == ["u"]


def test_a_prompt_waits_for_the_screen_and_is_shown_once() -> None:
    screen = Screen(LOCKED)
    screen.prompt("u")
    screen.gate.release({"u"})
    assert screen.shown == []

    screen.presence = Presence()
    screen.gate.release({"u"})
    screen.gate.release({"u"})
    assert screen.shown == ["u"]


def test_an_urge_that_is_over_is_not_spoken_of_any_more() -> None:
    screen = Screen(LOCKED)
    screen.prompt("u")
    assert screen.gate.release(set()) == {"u"}
    screen.presence = Presence()
    assert screen.gate.release({"u"}) == set()

    assert screen.shown == []


def test_what_is_withdrawn_is_not_shown() -> None:
    screen = Screen(LOCKED)
    screen.prompt("u")
    screen.gate.withdraw("u")
    screen.gate.withdraw("never there")
    screen.presence = Presence()
    screen.gate.release({"u"})

    assert screen.shown == []


def test_a_later_prompt_of_the_same_urge_takes_its_place() -> None:
    screen = Screen(LOCKED)
    screen.prompt("u", "first")
    screen.prompt("u", "second")
    screen.presence = Presence()
    screen.gate.release({"u"})

    assert screen.shown == ["second"]


def test_what_waited_gives_way_to_what_is_shown_at_once() -> None:
    screen = Screen(LOCKED)
    screen.prompt("u", "first")
    screen.presence = Presence()
    screen.prompt("u", "second")
    screen.gate.release({"u"})

    assert screen.shown == ["second"]


def test_what_could_not_be_shown_is_tried_once_more() -> None:
    screen = Screen()
    screen.prompt("u")
    for _ in range(2):
        screen.gate.again("u")
        screen.gate.release({"u"})

    assert screen.shown == ["u", "u"]


def test_what_was_asked_for_is_shown_whatever_hinders_it() -> None:
    screen = Screen(LOCKED)
    screen.gate.let_through("u", partial(screen.shown.append, "u"))
    assert screen.shown == ["u"]

    screen.gate.again("u")
    screen.gate.release({"u"})
    assert screen.shown == ["u"]
    screen.presence = Presence()
    screen.gate.release({"u"})
    assert screen.shown == ["u", "u"]


def test_what_was_asked_for_takes_the_place_of_what_waited() -> None:
    screen = Screen(LOCKED)
    screen.prompt("u", "before")
    screen.gate.let_through("u", partial(screen.shown.append, "asked for"))
    screen.presence = Presence()
    screen.gate.release({"u"})

    assert screen.shown == ["asked for"]


def test_a_second_try_waits_for_the_screen_as_the_first_did() -> None:
    screen = Screen()
    screen.prompt("u")
    screen.presence = LOCKED
    screen.gate.again("u")
    screen.gate.release({"u"})
    assert screen.shown == ["u"]

    screen.presence = Presence()
    screen.gate.release({"u"})
    assert screen.shown == ["u", "u"]


def test_a_second_try_is_over_with_its_urge() -> None:
    screen = Screen()
    screen.prompt("u")
    screen.gate.again("u")
    assert screen.gate.release({"u"}) == set()
    assert screen.gate.release(set()) == {"u"}
    assert screen.gate.release(set()) == set()


@pytest.mark.parametrize("over", ["release", "withdraw"])
def test_what_is_over_is_not_tried_again(over: str) -> None:
    screen = Screen()
    screen.prompt("u")
    screen.gate.again("never there")
    if over == "release":
        screen.gate.release(set())
    else:
        screen.gate.withdraw("u")
    screen.gate.again("u")
    screen.gate.release({"u"})

    assert screen.shown == ["u"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["lock", "free", "show", "end"]), st.integers(0, 3))
    )
)
def test_nothing_is_shown_on_a_locked_screen(steps: list[tuple[str, int]]) -> None:
    screen, shown = Screen(), 0
    for step, number in steps:
        match step:
            case "lock":
                screen.presence = LOCKED
            case "free":
                screen.presence = Presence()
            case "show":
                screen.prompt(str(number))
            case _:
                screen.gate.release({"0", "1"})
        assert screen.presence != LOCKED or len(screen.shown) == shown
        shown = len(screen.shown)


def test_a_prompt_waits_for_the_end_of_a_pause_and_a_pause_does_not() -> None:
    screen = Screen(covered=True)
    screen.prompt("u")
    screen.gate.show_pause("p", partial(screen.shown.append, "p"))
    screen.gate.release({"u", "p"})
    assert screen.shown == ["p"]

    screen.covered = False
    screen.gate.release({"u", "p"})
    assert screen.shown == ["p", "u"]


@pytest.mark.parametrize("first", ["p", "u"])
def test_of_what_waited_a_pause_comes_first_and_covers_the_rest(first: str) -> None:
    screen = Screen(LOCKED)
    for urge in (first, *({"p", "u"} - {first})):
        if urge == "p":
            screen.gate.show_pause("p", lambda: setattr(screen, "covered", True))
        else:
            screen.prompt("u")
    screen.presence = Presence()
    screen.gate.release({"u", "p"})

    assert screen.covered
    assert screen.shown == []
