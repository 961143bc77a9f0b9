"""A track is told when it begins, and once."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.media.metadata import Change, Status, Track
from walkaway_daemon.sensors.media.players import (
    MOST,
    Players,
    forget,
    hear,
    lacks_track,
)
from walkaway_rules.observation import TrackPlayed

ONE = Track("1", "Bon Iver", "Holocene")
TWO = Track("2", "Bon Iver", "Perth")
PLAYS = Change(status=Status.PLAYING)
PAUSES = Change(status=Status.PAUSED)
STOPS = Change(status=Status.STOPPED)


def told(*changes: Change) -> list[str]:
    """Return the titles that one player's changes make it begin."""
    players, titles = Players(), list[str]()
    for change in changes:
        players, begun = hear(players, ":1.2", change)
        titles += [begun.title] if begun else []
    return titles


def test_a_track_that_plays_is_told_with_its_artist() -> None:
    change = Change(status=Status.PLAYING, track=ONE)

    _, begun = hear(Players(), ":1.2", change)

    assert begun == TrackPlayed("Bon Iver", "Holocene")


def test_a_track_is_told_however_the_player_divides_the_news() -> None:
    assert told(PLAYS, Change(track=ONE)) == ["Holocene"]
    assert told(Change(track=ONE), PLAYS) == ["Holocene"]


def test_a_track_that_does_not_play_is_not_told() -> None:
    assert told(Change(track=ONE), PAUSES) == []


def test_pausing_and_going_on_begins_nothing() -> None:
    assert told(PLAYS, Change(track=ONE), PAUSES, PLAYS) == ["Holocene"]


def test_volume_and_seeking_begin_nothing() -> None:
    assert told(PLAYS, Change(track=ONE), Change(), Change()) == ["Holocene"]


def test_the_same_metadata_said_again_begins_nothing() -> None:
    assert told(PLAYS, Change(track=ONE), Change(track=ONE)) == ["Holocene"]


def test_the_next_track_is_told() -> None:
    assert told(PLAYS, Change(track=ONE), Change(track=TWO)) == ["Holocene", "Perth"]


def test_a_track_chosen_while_paused_is_told_when_it_plays() -> None:
    paused = (PLAYS, Change(track=ONE), PAUSES, Change(track=TWO))

    assert told(*paused) == ["Holocene"]
    assert told(*paused, PLAYS) == ["Holocene", "Perth"]


def test_a_track_played_again_after_a_stop_is_told_again() -> None:
    again = Change(status=Status.PLAYING, track=ONE)

    assert told(again, STOPS, again) == ["Holocene", "Holocene"]


def test_a_track_without_a_title_is_not_told() -> None:
    assert told(PLAYS, Change(track=Track("1", "Bon Iver", ""))) == []


def test_no_title_is_kept_once_it_was_told() -> None:
    players, _ = hear(Players(), ":1.2", Change(status=Status.PLAYING, track=ONE))

    assert players.by_name[":1.2"].track is None


def test_two_players_do_not_mix() -> None:
    players, _ = hear(Players(), ":1.2", PLAYS)
    players, begun = hear(players, ":1.3", Change(track=ONE))

    assert begun is None


def test_a_player_that_is_gone_is_forgotten() -> None:
    players, _ = hear(Players(), ":1.2", PLAYS)

    assert forget(players, ":1.2") == Players()


def test_no_more_players_are_followed_than_anybody_has() -> None:
    players = Players()
    for number in range(MOST + 10):
        players, _ = hear(players, f":1.{number}", PLAYS)

    assert len(players.by_name) == MOST


def test_of_too_many_players_the_silent_and_long_unheard_make_room() -> None:
    players, _ = hear(Players(), ":1.0", Change(status=Status.PLAYING, track=ONE))
    players, _ = hear(players, ":1.1", PAUSES)
    for number in range(2, MOST + 1):
        players, _ = hear(players, f":1.{number}", PLAYS)
    assert {":1.0", ":1.1"} - players.by_name.keys() == {":1.1"}

    players, _ = hear(players, ":1.0", Change())
    players, begun = hear(players, ":2.0", Change(status=Status.PLAYING, track=TWO))
    assert begun == TrackPlayed("Bon Iver", "Perth")
    assert {":1.0", ":1.2"} - players.by_name.keys() == {":1.2"}


def test_a_player_that_is_not_known_is_asked_whether_it_plays_what_it_tells() -> None:
    known, _ = hear(Players(), ":1.2", PLAYS)

    assert lacks_track(Players(), ":1.2", Change(track=ONE))
    assert not lacks_track(known, ":1.2", Change(track=ONE))
    assert not lacks_track(Players(), ":1.2", Change(status=Status.PLAYING, track=ONE))


def test_a_player_is_asked_for_a_track_it_keeps_to_itself() -> None:
    known, _ = hear(Players(), ":1.2", Change(status=Status.PLAYING, track=ONE))

    assert lacks_track(Players(), ":1.2", PLAYS)
    assert lacks_track(known, ":1.2", Change(unsaid=True))
    assert not lacks_track(known, ":1.2", PLAYS)
    assert not lacks_track(Players(), ":1.2", PAUSES)
    assert not lacks_track(known, ":1.2", Change(track=ONE, unsaid=True))


@given(
    st.lists(
        st.builds(
            Change,
            status=st.none() | st.sampled_from(Status),
            track=st.none() | st.sampled_from([ONE, TWO]),
        )
    )
)
def test_no_track_is_told_twice_unless_something_lay_between(
    changes: list[Change],
) -> None:
    without_stops = [one for one in changes if one.status is not Status.STOPPED]
    titles = told(*without_stops)

    assert all(one != other for one, other in pairwise(titles))
