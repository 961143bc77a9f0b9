"""Lines of a Mac's window in front."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.sensors.windows.recordings import told
from walkaway_daemon.sensors.windows.mac_talk import MacFront, MacTalk, line_of
from walkaway_daemon.sensors.windows.source import Outlook
from walkaway_daemon.sensors.windows.talk import BrokenTalkError
from walkaway_rules.observation import WindowShown

SEEN = (
    b'{"title": "A page", "app": "Safari", "pid": 501, '
    b'"full_screen": true, "has_titles": true}\n'
)

PAGE = WindowShown("A page", "Safari", 501, full_screen=True)


def test_a_line_is_a_window() -> None:
    talk = MacTalk()

    assert talk.begin() == b""
    assert told(talk, [SEEN]) == [PAGE]
    assert talk.outlook is Outlook.CLEAR


def test_before_the_first_line_nothing_is_seen() -> None:
    assert MacTalk().outlook is Outlook.AWAY


def test_titles_that_may_not_be_seen_are_said() -> None:
    talk = MacTalk()
    hidden = MacFront(WindowShown("", "Safari", 501), has_titles=False)

    assert told(talk, [line_of(hidden)]) == [hidden.shown]
    assert talk.outlook is Outlook.NO_TITLES


windows = st.builds(
    WindowShown, st.text(), st.text(), st.integers(0, 2**31), st.booleans()
)


@given(st.builds(MacFront, windows, st.booleans()))
def test_what_is_written_is_read(front: MacFront) -> None:
    line = line_of(front)

    assert line.count(b"\n") == 1
    assert told(MacTalk(), [line[:9], line[9:]]) == [front.shown]


@pytest.mark.parametrize(
    "line",
    [b"\n", b"[]\n", b"{}\n", b'{"title": 1, "app": "", "pid": 1}\n', b"[" * 70_000],
)
def test_another_language_ends_the_talk(line: bytes) -> None:
    with pytest.raises(BrokenTalkError):
        MacTalk().feed(line)


@given(st.lists(st.binary(max_size=100)))
def test_noise_breaks_nothing(pieces: list[bytes]) -> None:
    talk = MacTalk()
    try:
        told(talk, pieces)
    except BrokenTalkError:
        assert talk.outlook is Outlook.AWAY
