from walkaway_seeds.song_examples import MET, PLAYED, SPARED, UNPLAYED


def test_songs_to_meet_say_so() -> None:
    assert {(example.kind, example.sought) for example in MET} == {("song", True)}


def test_songs_to_spare_say_so() -> None:
    assert {example.kind for example in SPARED} == {""}


def test_no_track_is_both_played_and_not() -> None:
    assert set(PLAYED).isdisjoint(UNPLAYED)
