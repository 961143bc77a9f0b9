import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.longing.reading import MOST_WORDS, Word, read_search


def _word(text: str) -> Word:
    search = read_search(text)
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
