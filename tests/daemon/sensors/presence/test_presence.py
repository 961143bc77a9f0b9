"""When something may be shown, by what services say."""

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.presence.presence import (
    Hindrance,
    Presence,
    Word,
    heard,
    is_meant,
    may_show,
    silenced,
)

_words = st.builds(
    Word,
    source=st.sampled_from(["a", "b", "c"]),
    hindrance=st.sampled_from(Hindrance),
    holds=st.booleans(),
)


def after(*words: Word) -> Presence:
    """Return the presence after these words."""
    presence = Presence()
    for word in words:
        presence = heard(presence, word)
    return presence


def test_where_nobody_says_anything_prompts_are_shown() -> None:
    assert may_show(Presence())
    assert not Presence().is_known(Hindrance.LOCKED)


def test_a_locked_screen_is_waited_for() -> None:
    presence = after(Word("a", Hindrance.LOCKED, holds=True))

    assert presence.hindrances == {Hindrance.LOCKED}
    assert not may_show(presence)


def test_whoever_is_not_to_be_disturbed_is_not() -> None:
    presence = after(Word("a", Hindrance.UNDISTURBED, holds=True))

    assert presence.hindrances == {Hindrance.UNDISTURBED}
    assert not may_show(presence)


def test_a_screen_is_locked_while_anybody_says_so() -> None:
    first = Word("a", Hindrance.LOCKED, holds=True)
    second = Word("b", Hindrance.LOCKED, holds=False)

    assert not may_show(after(first, second))
    assert may_show(after(first, Word("a", Hindrance.LOCKED, holds=False)))


def test_a_service_that_ends_does_not_lock_the_screen_for_ever() -> None:
    presence = after(Word("a", Hindrance.LOCKED, holds=True))

    assert silenced(presence, "a") == Presence()
    assert silenced(presence, "b") == presence


def test_what_does_not_hold_is_known_all_the_same() -> None:
    presence = after(Word("a", Hindrance.LOCKED, holds=False))

    assert presence.is_known(Hindrance.LOCKED)
    assert not presence.is_known(Hindrance.UNDISTURBED)


@given(st.lists(_words))
def test_prompts_wait_exactly_while_a_last_word_hinders(words: list[Word]) -> None:
    last = {(word.source, word.hindrance): word.holds for word in words}

    assert may_show(after(*words)) is not any(last.values())


def test_not_away_means_nothing_from_whoever_never_said_away() -> None:
    back = Word("a", Hindrance.AWAY, holds=False)

    assert not is_meant(back, Presence())
    assert is_meant(back, after(Word("a", Hindrance.AWAY, holds=True)))
    assert is_meant(Word("a", Hindrance.LOCKED, holds=False), Presence())
