"""What each service says, in the words of its own interface."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.presence.presence import Hindrance, Word
from walkaway_daemon.sensors.presence.presence_sources import (
    SESSION_SOURCES,
    Source,
    read_answer,
    read_news,
    session_sources,
)

SAVER, *_, KDE, DUNST, XFCE, GNOME = SESSION_SOURCES
SESSION, IDLE = session_sources("/org/freedesktop/login1/session/_32")
ALL = (*SESSION_SOURCES, SESSION)
_foreign: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.binary(),
    lambda inner: (
        st.lists(inner)
        | st.tuples(st.text(max_size=3), inner)
        | st.dictionaries(st.sampled_from(["Inhibited", "paused", "x"]), inner)
    ),
    max_leaves=10,
)


def _changed(interface: str, key: str, value: object) -> tuple[object, ...]:
    return interface, {key: ("b", value)}, []


@pytest.mark.parametrize("holds", [True, False])
def test_every_service_is_understood_in_its_own_words(*, holds: bool) -> None:
    news: list[tuple[Source, tuple[object, ...]]] = [
        (SAVER, (holds,)),
        (KDE, _changed("org.freedesktop.Notifications", "Inhibited", holds)),
        (DUNST, _changed("org.dunstproject.cmd0", "paused", holds)),
        (XFCE, ("xfce4-notifyd", "/do-not-disturb", ("b", holds))),
        (GNOME, _changed("org.walkaway.Window", "Undisturbed", holds)),
        (SESSION, _changed("org.freedesktop.login1.Session", "LockedHint", holds)),
    ]

    for source, body in news:
        assert read_news(source, body) == Word(source.name, source.hindrance, holds)


@pytest.mark.parametrize("source", ALL)
def test_answers_come_bare_or_in_a_variant(source: Source) -> None:
    word = Word(source.name, source.hindrance, holds=True)

    assert read_answer(source, (True,)) == word
    assert read_answer(source, (("b", True),)) == word


def test_news_of_something_else_says_nothing() -> None:
    assert read_news(KDE, _changed("org.example", "Inhibited", value=True)) is None
    assert read_news(KDE, _changed(KDE.interface, "Other", value=True)) is None
    assert read_news(XFCE, ("xfce4-panel", "/do-not-disturb", ("b", True))) is None
    assert read_news(XFCE, ("xfce4-notifyd", "/theme", ("s", "x"))) is None
    assert read_news(XFCE, ("xfce4-notifyd", "/do-not-disturb")) is None


def test_each_kind_is_asked_in_its_own_way() -> None:
    assert SAVER.question == (SAVER.interface, "GetActive", None, ())
    assert DUNST.question == (
        "org.freedesktop.DBus.Properties",
        "Get",
        "ss",
        ("org.dunstproject.cmd0", "paused"),
    )
    assert XFCE.question == (
        "org.xfce.Xfconf",
        "GetProperty",
        "ss",
        ("xfce4-notifyd", "/do-not-disturb"),
    )
    assert SESSION.hindrance is Hindrance.LOCKED


@given(st.sampled_from(ALL), st.lists(_foreign, max_size=4))
def test_whatever_arrives_is_read_without_a_fault(
    source: Source, body: list[object]
) -> None:
    for word in (read_news(source, body), read_answer(source, body)):
        assert word is None or word.source == source.name


def test_logind_hints_at_a_session_that_is_left_alone() -> None:
    name = "org.freedesktop.login1.Session"
    news: tuple[object, ...] = (name, {"IdleHint": ("b", True)}, [])

    assert IDLE.question[3] == (name, "IdleHint")
    assert read_news(IDLE, news) == Word(
        "org.freedesktop.login1", Hindrance.AWAY, holds=True
    )
    assert read_news(SESSION, news) is None
