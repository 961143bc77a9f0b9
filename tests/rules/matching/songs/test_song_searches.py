import pytest

from walkaway_rules.matching.songs.song_searches import (
    asks_for_any,
    asks_for_title,
    is_long,
    is_sure,
    is_telling,
)


def _asks(title: str, query: str, *, place: bool = False) -> bool:
    return asks_for_title([tuple(title.split())], tuple(query.split()), place=place)


def _asks_any(title: str, query: str, *, place: bool = False) -> bool:
    return asks_for_any([tuple(title.split())], tuple(query.split()), place=place)


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("space song", "space song lyrics"),
        ("space song", "lyrics to space song"),
        ("space song", "the chords of space song"),
        ("westerland", "westerland songtext"),
        ("space song", "how to play space song on guitar"),
        ("space song", "space song ukulele tutorial chords"),
        ("밤편지", "밤편지 가사"),
        ("am ende denk ich an dich", "am ende denk ich an dich"),
        ("am ende denk ich an dich", "am ende denk ich an dich live"),
    ],
)
def test_a_title_is_searched_for_as_a_songs(title: str, query: str) -> None:
    assert _asks(title, query)


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("halo", "halo lyrics"),
        ("space song", "space song"),
        ("space song", "space song for children lyrics"),
        ("space song", "another space song from mars lyrics"),
        ("space song", "songs of space lyrics"),
        ("the night we met", "the night we met"),
    ],
)
def test_a_title_that_may_be_anything_is_let_be(title: str, query: str) -> None:
    assert not _asks(title, query)


def test_in_a_place_for_music_three_words_are_enough() -> None:
    assert _asks("hasta la raiz", "hasta la raiz", place=True)
    assert _asks("hasta la raiz", "hasta la raiz live", place=True)
    assert not _asks("hasta la raiz", "hasta la raiz documental", place=True)
    assert not _asks("space song", "space song", place=True)


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("let her go", "how to let her go"),
        ("fly", "learn to fly"),
        ("swim", "swim lesson for beginners"),
    ],
)
def test_who_asks_how_to_do_what_a_title_says_means_no_song(
    title: str, query: str
) -> None:
    assert not _asks(title, query, place=True)
    assert not _asks_any(title, query, place=True)
    assert _asks_any(title, f"how to play {title}", place=True)


@pytest.mark.parametrize(
    "query", ["fix you lyrics", "fix you some band chords", "karaoke fix you"]
)
def test_a_song_of_nobody_may_be_asked_for_with_anybody(query: str) -> None:
    assert _asks_any("fix you", query)


def test_in_a_place_for_music_its_title_is_enough() -> None:
    assert _asks_any("fix you", "fix you", place=True)
    assert _asks_any("fix you", "fix you live", place=True)
    assert not _asks_any("fix you", "fix you a drink", place=True)


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("fix you", "fix you"),
        ("fix you", "can money fix you again lyrics"),
        ("fix you", "fix you all bad old torn things lyrics"),
        ("yellow", "yellow submarine lyrics"),
    ],
)
def test_its_title_within_other_words_is_let_be(title: str, query: str) -> None:
    assert not _asks_any(title, query)


@pytest.mark.parametrize(
    ("title", "query"),
    [
        ("home", "home cover"),
        ("home", "home youtube"),
        ("live", "live music"),
        ("live", "live cover song"),
        ("original", "original song"),
        ("birthday", "birthday song"),
    ],
)
def test_an_everyday_word_is_asked_for_as_a_song_only_by_what_is_sung_or_played(
    title: str, query: str
) -> None:
    assert not _asks_any(title, query)
    assert _asks_any(title, f"{title} lyrics")


def test_a_song_of_nobody_is_asked_for_as_the_song() -> None:
    assert _asks_any("stay", "stay song")
    assert _asks_any("stay", "lied stay")
    assert not _asks_any("stay", "stay song piano")
    assert not _asks_any("love", "love song")


def test_so_it_is_beside_an_artist() -> None:
    assert not _asks("tomorrow", "tomorrow music")
    assert _asks("tomorrow", "tomorrow chords")
    assert _asks("westerland", "westerland cover")


def test_how_much_a_title_tells_is_in_its_words_and_letters() -> None:
    assert is_telling(("westerland",))
    assert is_telling(("a", "b"))
    assert not is_telling(("halo",))
    assert is_long(tuple("abcde"))
    assert not is_long(tuple("abcd"))


def test_a_long_title_that_asks_for_a_way_may_be_meant_as_it_stands() -> None:
    assert not _asks("how to save a life", "how to save a life")
    assert _asks("how to save a life", "how to save a life lyrics")
    assert _asks("how to save a life", "how to save a life", place=True)


def test_two_signs_without_blanks_say_as_much_as_a_word() -> None:
    assert is_sure(("\u591c\u306b\u99c6\u3051\u308b",))
    assert not is_sure(("\ubc24\ud3b8\uc9c0",))
    assert is_sure(("a", "b", "c"))
