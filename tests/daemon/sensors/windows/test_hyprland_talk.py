"""Hyprland tells in lines."""

from daemon.sensors.windows.recordings import titles, told
from walkaway_daemon.sensors.windows.hyprland_talk import HyprlandTalk
from walkaway_rules.observation import WindowShown


def seen(*pieces: bytes) -> list[tuple[str, str]]:
    return titles(told(HyprlandTalk(), pieces))


def test_it_is_only_listened_to() -> None:
    assert HyprlandTalk().begin() == b""


def test_a_title_may_hold_commas_and_arrows() -> None:
    assert seen(b"activewindow>>kitty,a, b >> c\n") == [("a, b >> c", "kitty")]


def test_other_events_are_let_be() -> None:
    assert seen(b"openwindow>>5f,1,kitty,a\nactivewindowv2>>5f\n") == []


def test_no_window_has_neither_name_nor_title() -> None:
    assert seen(b"activewindow>>,\n") == [("", "")]


def test_covering_the_screen_belongs_to_the_program_in_front() -> None:
    begin, end = b"fullscreen>>1\n", b"fullscreen>>0\n"
    lines = [b"activewindow>>a,A\n", begin, b"activewindow>>a,B\n"]
    shown = told(HyprlandTalk(), [*lines, b"activewindow>>b,B\n", begin, end])

    assert [each.full_screen for each in shown] == [
        False,
        True,
        True,
        False,
        True,
        False,
    ]


def test_what_was_in_front_at_the_start_may_come_to_cover_the_screen() -> None:
    talk = HyprlandTalk()
    talk.begin_from(WindowShown("A", "a"))

    assert told(talk, [b"fullscreen>>1\n"]) == [WindowShown("A", "a", full_screen=True)]


def test_a_line_is_waited_for_to_its_end() -> None:
    assert seen(b"activewindow>>kitty,a") == []
    assert seen(b"activewindow>>kit", b"ty,a\n") == [("a", "kitty")]


def test_a_line_without_an_end_is_let_go_as_a_whole() -> None:
    long = b"activewindow>>kitty," + b"x" * (1 << 16)

    assert seen(long, b"activewindow>>a,b\n") == []
    assert seen(long, b"y\nactivewindow>>a,b\n") == [("b", "a")]
    assert seen(long, b"x" * (1 << 17), b"y\nactivewindow>>a,b\n") == [("b", "a")]


def test_letters_that_are_none_are_replaced() -> None:
    assert seen(b"activewindow>>a,\xff\n") == [("\N{REPLACEMENT CHARACTER}", "a")]
