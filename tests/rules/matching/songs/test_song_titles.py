from walkaway_rules.matching.songs.song_titles import (
    parts_of,
    spoken_words,
    whole_parts,
    without_brackets,
    written_ways,
)


def test_an_apostrophe_parts_no_word_of_a_title() -> None:
    assert spoken_words("Don\u2019t Go") == ("dont", "go")


def test_a_title_is_written_in_several_ways() -> None:
    assert ("schoenste", "zeit") in written_ways("Sch\u00f6nste Zeit")
    assert ("schonste", "zeit") in written_ways("Sch\u00f6nste Zeit")
    assert ("don", "t", "go") in written_ways("Don't Go")
    assert ("\u544a\u767d\u6c14\u7403",) in written_ways("\u544a\u767d\u6c23\u7403")


def test_it_may_be_said_where_it_was_played_or_how_it_is() -> None:
    assert ("holocene",) in parts_of("Holocene live at Pitchfork")
    assert ("holocene",) in parts_of("How to play Holocene on guitar")
    assert ("holocene",) in parts_of("Holocene guitar lesson tutorial")
    assert ("data",) not in parts_of("Data live in the cloud")
    assert ("data",) not in parts_of("Data tutorial")


def test_a_shop_says_behind_the_artist_what_it_is() -> None:
    parts = parts_of("Holocene von Bon Iver bei Amazon Music Unlimited")
    assert ("bon", "iver") in parts
    assert ("data", "on", "spot") in parts_of("Data on spot")


def test_brackets_qualify() -> None:
    assert without_brackets("Holocene (Live) [HD]").strip() == "Holocene"


def test_parts_come_without_guests_and_qualifiers() -> None:
    parts = parts_of("Nia Vell - Sea ft. a friend | Sea (Official Video) - live 2011")
    assert {("nia", "vell"), ("sea",)} <= set(parts)


def test_a_part_may_say_what_kind_of_sheet_it_is() -> None:
    assert ("sea",) in parts_of("Nia - Sea sheet music for piano - Notes")


def test_small_words_behind_one_word_say_nothing_of_music() -> None:
    assert ("data",) not in parts_of("Data to text")
    assert ("far", "sea") in parts_of("Far Sea in English")


def test_what_qualifies_may_be_the_titles_own() -> None:
    assert ("ein", "letztes", "lied") in parts_of("Ein letztes Lied")
    assert ("play", "guitar") in parts_of("Nia - Play Guitar (Official Video)")


def test_what_numbers_a_movement_may_be_a_word_of_the_title() -> None:
    parts = parts_of("I wanna be - III. Sea, L. 75")
    assert {("i", "wanna", "be"), ("sea",)} <= set(parts)


def test_parts_that_say_only_that_it_is_music_are_left_out() -> None:
    whole = whole_parts("Nia \u300cSea\u300d Official Music Video")
    assert [ways[0] for ways in whole] == [("nia",), ("sea",)]
