import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.longing.reading import (
    ENGLISH,
    GERMAN,
    MOST_WORDS,
    Lexicon,
    Word,
    read_search,
)


def _word(text: str, lexicon: Lexicon = ENGLISH) -> Word:
    search = read_search(text, lexicon)
    assert search is not None
    assert len(search) == 1
    return search[0]


def test_a_word_stands_for_itself_its_lemma_and_its_class() -> None:
    assert _word("misses").means == {"misses", "miss", "FEEL"}


def test_a_word_may_be_of_several_classes() -> None:
    assert {"ASK", "NEG"} <= _word("doesnt").means


def test_two_words_may_stand_for_one() -> None:
    assert _word("breaking up").text == "breakup"


@pytest.mark.parametrize(
    "query", ["can't", "cannot", "won't go", "he doesn\u2019t", "isn`t"]
)
def test_apostrophes_are_written_out(query: str) -> None:
    search = read_search(query)
    assert search is not None
    assert any("NEG" in word.means for word in search)


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("i'm", ["i", "am"]),
        ("he'll", ["he", "will"]),
        ("i've", ["i", "have"]),
        ("we're", ["we", "are"]),
        ("my ex's", ["my", "ex"]),
    ],
)
def test_what_is_shortened_is_told_in_full(query: str, texts: list[str]) -> None:
    search = read_search(query)
    assert search is not None
    assert [word.text for word in search] == texts


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("mizs", "miss"),
        ("forgivve", "forgive"),
        ("girlfrend", "girlfriend"),
        ("rember", ""),
        ("bolcked", "block"),
        ("regrat", "regret"),
    ],
)
def test_one_slip_of_the_keyboard_is_forgiven(text: str, meant: str) -> None:
    word = _word(text)
    assert word.slipped == bool(meant)
    assert not meant or meant in word.means


@pytest.mark.parametrize(
    "text", ["black", "mass", "glove", "exam", "xyz", "m\u00edzs\u4e00"]
)
def test_words_of_their_own_are_no_slips(text: str) -> None:
    assert not _word(text).slipped


@pytest.mark.parametrize(
    ("text", "meant"),
    [("mihc", "mich"), ("nohc", "noch"), ("komt", "kommt"), ("frund", "freund")],
)
def test_so_is_one_in_a_short_german_word(text: str, meant: str) -> None:
    word = _word(text, GERMAN)
    assert word.slipped
    assert meant in word.means


@pytest.mark.parametrize("text", ["kind", "liegt", "katzen", "lied", "main", "sean"])
def test_german_words_of_their_own_and_names_are_no_slips(text: str) -> None:
    assert not _word(text, GERMAN).slipped


@pytest.mark.parametrize(
    ("text", "meant"), [("hre", "her"), ("hwo", "how"), ("hmi", "him"), ("eex", "ex")]
)
def test_slips_in_the_smallest_words_are_known_as_they_are(
    text: str, meant: str
) -> None:
    assert meant in _word(text).means


@pytest.mark.parametrize("text", ["wire", "hens", "herd", "mead"])
def test_a_short_word_is_no_slip_of_somebody(text: str) -> None:
    assert {"EX", "HE", "LOVER"}.isdisjoint(_word(text).means)


def test_a_number_is_a_time() -> None:
    assert _word("30").means == {"TIME"}


@pytest.mark.parametrize("query", ["", "?!", "a " * (MOST_WORDS + 1), "a" * 241])
def test_what_is_no_search_is_none(query: str) -> None:
    assert read_search(query) is None


@given(st.text(max_size=300))
def test_no_query_raises(query: str) -> None:
    read_search(query)


def test_to_stop_doing_something_is_told_from_to_stop_somebody() -> None:
    meant = {q: read_search(q) for q in ("stop waiting", "stop him")}
    told = {q: "QUIT" in read[0].means for q, read in meant.items() if read}
    assert told == {"stop waiting": True, "stop him": False}
