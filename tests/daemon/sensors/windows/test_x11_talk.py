"""A talk with an X server: what is in front, and nothing it has to wait for."""

import struct
from dataclasses import dataclass, field

import pytest

from daemon.sensors.windows.recordings import titles
from daemon.sensors.windows.x_server import (
    ACTIVE,
    FULL_SCREEN,
    NAME,
    OLD_NAME,
    ROOT,
    STATE,
    XServer,
    setup,
)
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_daemon.sensors.windows.x11_talk import X11Talk
from walkaway_daemon.sensors.windows.xauthority import NO_KEY
from walkaway_rules.observation import WindowShown

ONE, TWO = 0x200001, 0x200002


@dataclass
class Line:
    """A talk, and the server at its other end."""

    server: XServer = field(default_factory=XServer)
    talk: X11Talk = field(default_factory=lambda: X11Talk(NO_KEY))

    def hear(self, data: bytes) -> list[WindowShown]:
        """Let the server say this, and both talk until there is no more to say."""
        said = self.talk.feed(data)
        shown = list(said.shown)
        if said.reply:
            shown += self.hear(self.server.answer(said.reply))
        return shown


@pytest.fixture
def line() -> Line:
    """Return a talk that has begun, with two windows and none in front."""
    line = Line()
    line.server.open_window(ONE, "One", "first", pid=41)
    line.server.open_window(TWO, "Two", "second")
    assert line.hear(setup()) == []
    return line


def test_what_is_in_front_at_the_start_is_told() -> None:
    line = Line()
    line.server.open_window(ONE, "One", "first", pid=41)
    line.server.activate(ONE)

    assert line.hear(setup()) == [WindowShown("One", "first", 41)]


@pytest.mark.parametrize(("screen", "root"), [(0, ROOT), (1, 0x456), (9, 0x789)])
def test_of_screens_that_stand_apart_the_named_one_is_looked_at(
    screen: int, root: int
) -> None:
    line = Line(XServer(root), X11Talk(NO_KEY, screen))
    line.server.windows |= {each: {} for each in {ROOT, 0x456, 0x789} - {root}}
    line.server.open_window(ONE, "One", "first", pid=41)
    line.server.activate(ONE)

    assert line.hear(setup(others=(0x456, 0x789))) == [WindowShown("One", "first", 41)]
    assert line.talk.outlook is Outlook.ONE_SCREEN


def test_another_window_in_front_is_told_and_followed(line: Line) -> None:
    assert titles(line.hear(line.server.activate(ONE))) == [("One", "first")]
    assert titles(line.hear(line.server.activate(TWO))) == [("Two", "second")]
    assert line.server.followed == {ROOT, TWO}


def test_without_a_window_manager_nothing_is_seen_and_that_is_said(
    line: Line,
) -> None:
    before = line.talk.outlook
    line.hear(line.server.activate(0))

    assert (before, line.talk.outlook) == (Outlook.NO_MANAGER, Outlook.CLEAR)


def test_a_window_manager_that_had_no_window_in_front_yet_is_one(line: Line) -> None:
    line.hear(line.server.manage(TWO + 1))

    assert line.talk.outlook is Outlook.CLEAR


def test_a_window_manager_that_was_there_before_is_known() -> None:
    line = Line()
    line.server.manage(ONE)

    assert line.hear(setup()) == []
    assert line.talk.outlook is Outlook.CLEAR


def test_a_window_manager_that_is_gone_is_none_though_it_is_still_named(
    line: Line,
) -> None:
    said = line.server.manage(TWO + 1)
    del line.server.windows[TWO + 1]
    line.hear(said)

    assert line.talk.outlook is Outlook.NO_MANAGER


def test_no_window_in_front_is_told(line: Line) -> None:
    line.hear(line.server.activate(ONE))

    assert titles(line.hear(line.server.activate(0))) == [("", "")]
    assert line.server.followed == {ROOT}


def test_a_new_title_is_told_once_though_it_has_two_names(line: Line) -> None:
    line.hear(line.server.activate(ONE))
    new, old = (line.server.change(ONE, atom, b"New") for atom in (NAME, OLD_NAME))

    asked = line.server.requests

    assert titles(line.hear(new + old)) == [("New", "first")]
    assert line.server.requests == asked + 1


def test_the_old_name_of_a_title_says_nothing_beside_a_new_one(line: Line) -> None:
    line.hear(line.server.activate(ONE))

    assert line.hear(line.server.change(ONE, OLD_NAME, b"Other")) == []


def test_a_title_that_loses_its_new_name_has_its_old_one(line: Line) -> None:
    line.server.windows[ONE][OLD_NAME] = b"Old"
    line.hear(line.server.activate(ONE))
    gone = line.hear(line.server.change(ONE, NAME, b""))
    later = line.hear(line.server.change(ONE, OLD_NAME, b"Older"))
    back = line.hear(line.server.change(ONE, NAME, b"New"))

    assert titles([*gone, *later, *back]) == [
        ("Old", "first"),
        ("Older", "first"),
        ("New", "first"),
    ]


def test_an_old_title_that_is_answered_after_a_new_one_is_let_be(line: Line) -> None:
    line.server.windows[ONE].pop(NAME)
    line.server.windows[ONE][OLD_NAME] = b"Old"
    line.hear(line.server.activate(ONE))
    old = line.server.change(ONE, OLD_NAME, b"Older")
    new = line.server.change(ONE, NAME, b"New")

    assert titles(line.hear(new + old)) == [("New", "first")]


def test_a_title_that_comes_back_is_told_again(line: Line) -> None:
    line.hear(line.server.activate(ONE))
    line.hear(line.server.change(ONE, NAME, b"New"))

    assert titles(line.hear(line.server.change(ONE, NAME, b"One"))) == [
        ("One", "first")
    ]


def test_a_window_without_a_modern_title_has_its_old_one(line: Line) -> None:
    line.server.windows[ONE] = {OLD_NAME: b"t\xeftle"}

    assert titles(line.hear(line.server.activate(ONE))) == [("tïtle", "")]


@pytest.mark.parametrize("atom", [999, ACTIVE])
def test_other_changes_of_a_window_are_let_be(line: Line, atom: int) -> None:
    line.hear(line.server.activate(ONE))

    assert line.hear(line.server.change(ONE, atom, b"\0\0\0\0")) == []


def test_a_window_that_covers_the_screen_is_told(line: Line) -> None:
    line.hear(line.server.activate(ONE))
    covering = struct.pack("<II", 999, FULL_SCREEN)
    (covers,) = line.hear(line.server.change(ONE, STATE, covering))
    (uncovers,) = line.hear(line.server.change(ONE, STATE, covering[:4]))

    assert covers == WindowShown("One", "first", 41, full_screen=True)
    assert uncovers == WindowShown("One", "first", 41)


def test_a_window_that_is_gone_is_not_in_front_though_it_is_still_named(
    line: Line,
) -> None:
    line.hear(line.server.activate(ONE))

    assert titles(line.hear(line.server.hide(ONE))) == [("", "")]
    assert line.hear(line.server.activate(0)) == []
    assert titles(line.hear(line.server.activate(TWO))) == [("Two", "second")]
    assert line.hear(line.server.hide(ONE)) == [], "it was behind"


def test_a_window_that_was_hidden_and_is_back_is_in_front(line: Line) -> None:
    line.hear(line.server.activate(ONE))
    line.hear(line.server.hide(ONE))

    assert titles(line.hear(line.server.show(ONE))) == [("One", "first")]


def test_other_events_are_let_be(line: Line) -> None:
    line.hear(line.server.activate(ONE))

    assert line.hear(bytes([22]) + bytes(31)) == []


def test_the_same_window_in_front_is_no_news(line: Line) -> None:
    line.hear(line.server.activate(ONE))

    assert line.hear(line.server.activate(ONE)) == []


def test_a_window_that_closes_while_it_is_asked_is_told_as_empty(line: Line) -> None:
    event = line.server.activate(ONE)
    del line.server.windows[ONE]

    assert titles(line.hear(event)) == [("", "")]
    assert titles(line.hear(line.server.activate(TWO))) == [("Two", "second")]


def test_a_window_with_the_number_of_one_that_was_closed_but_named_is_seen() -> None:
    # Openbox goes on naming it, and a server soon gives its number to another.
    line = Line()
    line.server.activate(ONE)
    assert titles(line.hear(setup())) == [("", "")]

    line.server.open_window(ONE, "Again", "first")
    assert titles(line.hear(line.server.activate(ONE))) == [("Again", "first")]


def test_answers_about_a_window_that_went_behind_meanwhile_are_let_be(
    line: Line,
) -> None:
    asked = line.talk.feed(line.server.activate(ONE)).reply
    about_one = line.talk.feed(line.server.answer(asked)).reply
    to_two = line.server.activate(TWO)

    shown = line.hear(to_two + line.server.answer(about_one))
    assert titles(shown)[-1] == ("Two", "second")
    assert line.server.followed == {ROOT, TWO}


def test_a_server_that_answers_no_more_is_given_up(line: Line) -> None:
    event = line.server.change(ROOT, ACTIVE, b"\1\0\0\0")

    with pytest.raises(BrokenTalkError, match="answers no more"):
        line.talk.feed(event * ((1 << 14) + 1))


def test_keyboards_and_other_news_are_let_be(line: Line) -> None:
    assert line.hear(bytes([2]) + bytes(31)) == []
