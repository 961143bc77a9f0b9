"""What players say about a track, in every form they say it in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.media.metadata import (
    LONGEST,
    Change,
    Status,
    Track,
    read_change,
    read_track,
)

HOLOCENE = {
    "mpris:trackid": ("o", "/track/3"),
    "mpris:length": ("x", 337_000_000),
    "xesam:artist": ("as", ["Bon Iver"]),
    "xesam:title": ("s", "Holocene"),
}
_leaves = st.none() | st.booleans() | st.integers() | st.text() | st.binary()
_foreign: st.SearchStrategy[object] = st.recursive(
    _leaves,
    lambda inner: (
        st.lists(inner)
        | st.tuples(st.text(), inner)
        | st.tuples(inner)
        | st.dictionaries(
            st.sampled_from(
                ["Metadata", "PlaybackStatus", "xesam:artist", "xesam:title", "x"]
            ),
            inner,
        )
    ),
    max_leaves=12,
)


def test_a_track_is_read_as_the_specification_puts_it() -> None:
    assert read_track(HOLOCENE) == Track("/track/3", "Bon Iver", "Holocene")


@pytest.mark.parametrize(
    ("said", "artist"),
    [
        ({"xesam:artist": ("as", ["A", "B"])}, "A, B"),
        ({"xesam:artist": ("s", "A")}, "A"),
        ({"xesam:artist": ["A"]}, "A"),
        ({"xesam:artist": ("as", ["", " "])}, ""),
        ({"xesam:artist": ("as", [""]), "xesam:albumArtist": ("as", ["B"])}, "B"),
        ({"xesam:artist": ("u", 3)}, ""),
        ({"xesam:title": ("s", "A")}, ""),
    ],
)
def test_artists_are_read_in_every_form(said: dict[str, object], artist: str) -> None:
    assert read_track(said).artist == artist


def test_the_address_stands_in_for_a_missing_id() -> None:
    assert read_track({"xesam:url": ("s", "file:///a")}).id == "file:///a"


def test_endless_texts_are_cut() -> None:
    track = read_track({"xesam:title": ("s", "x" * 10**6)})

    assert len(track.title) == LONGEST


def test_a_change_says_what_plays() -> None:
    said = {"PlaybackStatus": ("s", "Playing"), "Metadata": ("a{sv}", HOLOCENE)}

    change = read_change(said)

    assert change == Change(
        status=Status.PLAYING, track=Track("/track/3", "Bon Iver", "Holocene")
    )


def test_what_is_not_mentioned_is_not_known() -> None:
    assert read_change({"Volume": ("d", 0.5)}, []) == Change()


def test_a_change_may_leave_the_track_to_be_asked_for() -> None:
    assert read_change({}, ["Metadata"]) == Change(unsaid=True)


def test_an_unknown_status_is_none() -> None:
    assert read_change({"PlaybackStatus": ("s", "Dancing")}) == Change()


def test_a_track_never_tells_its_name_by_accident() -> None:
    assert "Holocene" not in repr(read_track(HOLOCENE))


@given(_foreign, _foreign)
def test_whatever_arrives_is_read_without_a_fault(said: object, other: object) -> None:
    change = read_change(said, other)
    track = read_track(said)

    assert change.track is None or len(change.track.artist) <= LONGEST
    assert max(len(track.id), len(track.artist), len(track.title)) <= LONGEST
