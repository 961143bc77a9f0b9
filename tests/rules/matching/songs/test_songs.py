import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.songs.songs import compile_songs
from walkaway_rules.rulebook import Song
from walkaway_seeds.example import Example
from walkaway_seeds.song_examples import MET, PLAYED, SPARED, UNPLAYED

HOLOCENE = Song("Holocene", "Bon Iver")
YELLOW = Song("Yellow")
SKINNY = Song("Skinny Love")
BRIDGE = Song("Bridge over Troubled Water (Live)", "Simon & Garfunkel")
WALL = Song("Don't Look Back", "The Walls")
MATCHER = compile_songs([HOLOCENE, YELLOW, SKINNY, BRIDGE, WALL])
ONE = compile_songs([HOLOCENE])


@pytest.mark.parametrize(("artist", "title"), PLAYED)
def test_a_player_plays_the_song(artist: str, title: str) -> None:
    assert ONE.match_track(artist, title) == HOLOCENE


@pytest.mark.parametrize(("artist", "title"), UNPLAYED)
def test_a_player_plays_something_else(artist: str, title: str) -> None:
    assert ONE.match_track(artist, title) is None


@pytest.mark.parametrize("example", MET)
def test_a_page_for_music_is_about_the_song(example: Example) -> None:
    found = ONE.match_page(parse_address(example.address), example.title)
    assert found == HOLOCENE


@pytest.mark.parametrize("example", SPARED)
def test_a_page_is_about_something_else(example: Example) -> None:
    assert ONE.match_page(parse_address(example.address), example.title) is None


@pytest.mark.parametrize(
    ("artist", "title", "song"),
    [
        ("Coldplay", "Yellow - Remastered 2011", YELLOW),
        ("Coldplay", "Yellow (Official Video)", YELLOW),
        ("A channel", "Coldplay - Yellow [HD]", YELLOW),
        ("Birdy", "Skinny Love ft. a friend", SKINNY),
        ("", "Skinny Love", SKINNY),
        ("Simon and Garfunkel", "Bridge over Troubled Water", BRIDGE),
        ("Simon & Garfunkel", "Bridge Over Troubled Water - Live 1969", BRIDGE),
        ("Walls", "Dont Look Back", WALL),
        ("The Walls", "Don\u2019t Look Back", WALL),
        ("", "Don't Look Back", WALL),
    ],
)
def test_other_spellings_are_the_same_song(artist: str, title: str, song: Song) -> None:
    assert MATCHER.match_track(artist, title) == song


@pytest.mark.parametrize(
    ("artist", "title"),
    [
        ("The Beatles", "Yellow Submarine"),
        ("", "Mellow Yellow"),
        ("", ""),
        ("...", "-"),
    ],
)
def test_a_title_alone_must_stand_by_itself(artist: str, title: str) -> None:
    assert MATCHER.match_track(artist, title) is None


def test_a_common_word_needs_its_artist_where_the_player_tells_none() -> None:
    hello = Song("Hello", "Adele")
    assert compile_songs([hello]).match_track("", "Hello") is None
    assert compile_songs([hello]).match_track("Adele", "Hello") == hello


def test_artist_and_title_may_be_the_same_word() -> None:
    matcher = compile_songs([Song("Luna", "Luna")])
    assert matcher.match_track("Luna", "Luna") is not None
    assert matcher.match_track("Luna", "Sol") is None


@pytest.mark.parametrize(
    ("title", "app", "song"),
    [
        ("Bon Iver - Holocene", "spotify", HOLOCENE),
        ("Bon Iver - Holocene - YouTube \u2014 Mozilla Firefox", "firefox", HOLOCENE),
        ("01 Bon Iver - Holocene.mp3 - VLC media player", "vlc", HOLOCENE),
        ("Coldplay - Yellow - YouTube", "firefox", YELLOW),
        ("Bon Iver - Holocene", "", HOLOCENE),
        ("Holocene (Live) / Bon Iver", "unknown", HOLOCENE),
        ("Bon Iver \u300cHolocene\u300d Official Music Video", "", HOLOCENE),
        ("Bon Iver - Holocene - Notes", "notes", None),
        ("Bon Iver - Skinny Love", "", None),
        ("Bon Iver - Holocene, a review", "firefox", None),
        ("Yellow paint - YouTube", "firefox", None),
    ],
)
def test_a_window_tells_a_song_where_it_is_a_players(
    title: str, app: str, song: Song | None
) -> None:
    assert MATCHER.match_window(title, app) == song


def test_a_title_alone_stands_by_itself_on_a_page() -> None:
    page = parse_address("https://genius.com/Coldplay-yellow-lyrics")
    assert MATCHER.match_page(page, "Coldplay \u2013 Yellow Lyrics | Genius") == YELLOW
    assert MATCHER.match_page(page, "Yellow paint by somebody") is None


def test_an_app_link_is_a_place_for_music() -> None:
    link = parse_address("spotify:search:bon+iver+holocene")
    assert ONE.match_page(link) == HOLOCENE


@pytest.mark.parametrize(
    ("artist", "spoken"),
    [
        ("Guns N' Roses", "Guns and Roses"),
        ("Guns N' Roses", "Guns & Roses"),
        ("P!nk", "Pink"),
        ("Ke$ha", "kesha"),
    ],
)
def test_an_artist_may_be_written_plainly(artist: str, spoken: str) -> None:
    matcher = compile_songs([Song("November Rain", artist)])
    page = parse_address("https://www.tiktok.com/music/november-rain-1")
    assert matcher.match_page(page, f"{spoken}: November Rain") is not None


def test_a_song_without_a_title_is_never_met() -> None:
    assert compile_songs([Song("...")]).match_track("...", "...") is None


@given(st.text(max_size=100), st.text(max_size=100))
def test_no_track_raises(artist: str, title: str) -> None:
    MATCHER.match_track(artist, title)
    MATCHER.match_window(title, artist)


def test_a_hostile_title_is_read_to_a_bound() -> None:
    for more in ("bon iver ", "(", "[(", " - ", "holocene "):
        MATCHER.match_track(more * 50_000, more * 50_000)
    assert MATCHER.match_track("Bon Iver", f"{'Holocene':>50000}") is None
    assert MATCHER.match_track("Bon Iver", f"{'Holocene':<50000}") == HOLOCENE


@pytest.mark.parametrize(
    "address",
    [
        "https://www.azlyrics.com/lyrics/thewalls/dontlookback.html",
        "https://www.azlyrics.com/lyrics/simongarfunkel/bridgeovertroubledwater.html",
        "https://www.vagalume.com.br/bon-iver/holocene.html",
    ],
)
def test_sites_of_lyrics_write_names_as_one_word(address: str) -> None:
    assert MATCHER.match_page(parse_address(address)) is not None


def test_a_plus_in_an_artists_name_is_spoken() -> None:
    matcher = compile_songs([Song("Dog Days Are Over", "Florence + The Machine")])
    query = "https://engine.example/?q=florence+and+the+machine+dog+days+are+over"
    assert matcher.match_page(parse_address(query)) is not None


def test_beside_its_artist_a_song_may_lack_its_the() -> None:
    told = Song("The Sound of Silence", "Simon & Garfunkel")
    untold = Song("The Sound of Silence")
    page = parse_address("https://www.youtube.com/watch?v=x")
    title = "Simon & Garfunkel - Sound of Silence - YouTube"
    assert compile_songs([told]).match_page(page, title) == told
    assert compile_songs([untold]).match_page(page, title) is None


@pytest.mark.parametrize("address", ["https://vk.com/audio1_2", "ok.ru/music/track/1"])
def test_the_music_of_a_network_is_a_place_for_music(address: str) -> None:
    page = parse_address(address)
    assert ONE.match_page(page, "Bon Iver \u2013 Holocene") == HOLOCENE
    wall = parse_address("https://vk.com/wall1_2")
    assert ONE.match_page(wall, "Bon Iver \u2013 Holocene") is None


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://en.wikipedia.org/wiki/Holocene_(Bon_Iver_song)", ""),
        ("https://wiki.example/1", "Holocene (Lied von Bon Iver, Song)"),
        ("https://www.karaoke-version.example/bon-iver/holocene.html", ""),
    ],
)
def test_an_encyclopedia_and_a_shop_may_be_places_for_music(
    address: str, title: str
) -> None:
    assert ONE.match_page(parse_address(address), title) == HOLOCENE


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://en.wikipedia.org/wiki/Holocene_(epoch)", "Bon Iver"),
        ("https://wiki.example/", "Holocene and Bon Iver (an essay)"),
    ],
)
def test_brackets_around_something_else_make_no_song(address: str, title: str) -> None:
    assert ONE.match_page(parse_address(address), title) is None


@pytest.mark.parametrize(
    "title",
    [
        "Suite bergamasque, L. 75: III. Clair de lune - YouTube",
        "3 Clair de Lune, L. 75 - YouTube",
        "Debussy: Clair de lune - YouTube",
    ],
)
def test_a_movement_is_known_without_its_numbers(title: str) -> None:
    song = Song("Clair de Lune")
    page = parse_address("https://www.youtube.com/watch?v=x")
    assert compile_songs([song]).match_page(page, title) == song


def test_an_address_may_leave_out_a_letter_that_it_cannot_write() -> None:
    song = Song("Barfuß am Klavier", "AnnenMayKantereit")
    page = "https://genius.com/Annenmaykantereit-barfu-am-klavier-lyrics"
    assert compile_songs([song]).match_page(parse_address(page)) == song


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://words.example/7", "Bon Iver - Holocene Lyrics"),
        ("https://words.example/bon-iver-holocene-chords", "Holocene - Bon Iver"),
        ("https://words.example/7", "Bon Iver \u2013 Holocene: testo e accordi"),
        ("https://engine.example/?q=skinny+love+lyrics", ""),
        ("https://engine.example/?q=skinny+love+birdy+chords", ""),
        ("https://www.youtube.com/results?search_query=skinny+love+live", ""),
    ],
)
def test_words_of_songs_tell_a_song_on_any_site(address: str, title: str) -> None:
    assert MATCHER.match_page(parse_address(address), title) in {HOLOCENE, SKINNY}


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://words.example/7", "Bon Iver - Holocene"),
        ("https://words.example/", "Holocene - Bon Iver"),
        ("https://words.example/lyrics", "Bon Iver explains Holocene"),
        ("https://words.example/lyrics", "Another Artist - Holocene"),
        ("https://engine.example/?q=bridge+over+troubled+water", ""),
        ("https://engine.example/?q=skinny+love+handles+exercises", ""),
    ],
)
def test_without_them_another_site_is_let_be(address: str, title: str) -> None:
    assert MATCHER.match_page(parse_address(address), title) is None


def test_a_title_is_searched_for_without_its_artist() -> None:
    page = parse_address("https://engine.example/?q=bridge+over+troubled+water+lyrics")
    assert MATCHER.match_page(page) == BRIDGE


def test_an_address_parts_what_an_apostrophe_joins() -> None:
    song = Song("Pour que tu m'aimes", "Nora Vell")
    for page in ("paroles-pour-que-tu-m-aimes", "paroles-pour-que-tu-maimes"):
        address = parse_address(f"https://www.paroles.net/nora-vell/{page}")
        assert compile_songs([song]).match_page(address) == song


SUNG = Song("I need my girl", "The Vells")


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://music.youtube.com/watch?v=2", "I Need My Girl | YouTube Music"),
        ("https://www.shazam.com/song/1/i-need-my-girl", ""),
        ("https://words.example/lieder/1", "I Need My Girl (Lied)"),
        ("https://piano.example/songs/i-need-my-girl-vells-2", ""),
        ("https://engine.example/?q=vells+i+need+my+girl+lyrics", ""),
    ],
)
def test_a_page_may_say_a_title_and_nothing_else(address: str, title: str) -> None:
    assert compile_songs([SUNG]).match_page(parse_address(address), title) == SUNG


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://music.youtube.com/watch?v=2", "I Need My Girl | Another"),
        ("https://www.letras.com/another/i-need-my-girl/", ""),
        ("https://www.shazam.com/song/1/i-need-a-girl", ""),
        ("https://piano.example/songs/i-need-my-girl-another", ""),
        ("https://music.example.com/", ""),
    ],
)
def test_beside_another_artist_it_is_another_song(address: str, title: str) -> None:
    assert compile_songs([SUNG]).match_page(parse_address(address), title) is None


def test_a_song_is_known_in_older_and_newer_signs() -> None:
    song = Song("\u544a\u767d\u6c23\u7403", "\u5468\u6770\u502b")
    newer = "\u544a\u767d\u6c14\u7403 - \u5468\u6770\u4f26"
    assert compile_songs([song]).match_window(newer) == song
    page = parse_address("https://y.qq.com/n/1")
    assert compile_songs([song]).match_page(page, newer) == song


LOVESONG = Song("Lovesong", "The Cure")


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://www.youtube.com/watch?v=1", "The Cure - Love Song (Official Video)"),
        ("https://genius.com/The-cure-love-song-lyrics", ""),
        ("https://engine.example/search?q=the+cure+love+song", ""),
        ("https://words.example/lyrics/love-song", "The Cure - Love Song"),
    ],
)
def test_a_title_of_one_word_is_met_as_two_beside_its_artist(
    address: str, title: str
) -> None:
    found = compile_songs([LOVESONG]).match_page(parse_address(address), title)
    assert found == LOVESONG


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://www.youtube.com/watch?v=2", "Sara Bareilles - Love Song"),
        ("https://genius.com/Sara-bareilles-love-song-lyrics", ""),
        ("https://engine.example/search?q=love+song+lyrics", ""),
        ("https://engine.example/search?q=best+love+songs", ""),
    ],
)
def test_without_its_artist_two_words_are_no_title_of_one(
    address: str, title: str
) -> None:
    found = compile_songs([LOVESONG]).match_page(parse_address(address), title)
    assert found is None


def test_a_window_names_a_title_of_one_word_as_two_beside_its_artist() -> None:
    matcher = compile_songs([LOVESONG])
    assert matcher.match_window("Love Song - The Cure") == LOVESONG
    assert matcher.match_window("Love Song - Sara Bareilles") is None
