import pytest

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.songs.song_places import (
    MUSIC_PLACES,
    SONG_WORDS,
    WEAK_WORDS,
    is_music,
    is_player,
    is_song_page,
)


@pytest.mark.parametrize(
    "address",
    [
        "https://genius.com/1",
        "https://www.karaoke-shop.example/1",
        "https://petitlyrics.example/1",
        "https://www.allthechords.example/1",
        "spotify:track:1",
        "https://vk.com/audio1_2",
        "https://www.amazon.co.uk/music/player/1",
        "https://www.instagram.com/reels/audio/1/",
    ],
)
def test_a_place_for_music_is_known_by_its_host_or_corner(address: str) -> None:
    assert is_music(parse_address(address))


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/music",
        "https://www.amazon.co.uk/books/1",
        "https://www.instagram.com/reels/1/",
        "https://vk.com/wall1_2",
    ],
)
def test_other_pages_are_no_place_for_music(address: str) -> None:
    assert not is_music(parse_address(address))


def test_what_tells_a_place_for_music_is_demanded() -> None:
    told = ("lyric", "genius", "vk", "audio", "akord")
    assert MUSIC_PLACES.issuperset(told)


def test_an_encyclopedia_says_that_a_page_is_a_songs() -> None:
    page = parse_address("https://wiki.example/Halo_(Nia_song)")
    assert is_song_page(page, "")
    assert is_song_page(parse_address("https://wiki.example/"), "Halo (Lied)")
    assert not is_song_page(parse_address("https://wiki.example/"), "Halo (game)")


def test_a_player_is_known_by_its_name_or_its_titles_end() -> None:
    assert is_player("A - B", "spotify")
    assert is_player("A - B - YouTube", "")
    assert not is_player("A - B", "editor")


def test_no_word_is_both_a_songs_and_weak() -> None:
    assert SONG_WORDS.isdisjoint(WEAK_WORDS)
