import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.longing.danger import DANGER
from walkaway_rules.matching.longing.longing import Verdict, judge
from walkaway_rules.matching.longing.mending import mended
from walkaway_rules.matching.longing.reading import read_search

_FRAMES = """
raped|threatens EX
abusive +EX
"""


def _mended(query: str) -> set[str]:
    search = read_search(query)
    assert search is not None
    tried = mended(search, _FRAMES)
    return {" ".join(word.text for word in words) for words in tried}


@pytest.mark.parametrize("text", ["arped", "rapd", "rapeed", "rsped", "eaped"])
def test_a_slip_is_read_as_the_word_that_a_frame_names(text: str) -> None:
    assert _mended(f"he {text} me") == {"he raped me"}


@pytest.mark.parametrize("text", ["raced", "typed", "rap", "black", "rapedly"])
def test_other_words_are_let_be(text: str) -> None:
    assert _mended(f"he {text} me") == set()


def test_words_of_longing_are_never_read_as_others() -> None:
    assert _mended("does my ex miss me") == set()


@pytest.mark.parametrize(
    "query", ["sbusive ex wants me back", "he arped me and i still love him"]
)
def test_danger_is_told_by_a_slip_of_its_only_word(query: str) -> None:
    assert judge(query).verdict is Verdict.DANGER


def test_so_is_help() -> None:
    assert judge("cooping with ex having a new girlfriend").verdict is Verdict.HELP


@pytest.mark.parametrize(
    "query", ["does my ex treat her better", "ex tells everyone she is over me"]
)
def test_what_only_looks_like_it_is_still_longing(query: str) -> None:
    assert judge(query).verdict is Verdict.LONGING


@given(st.text(alphabet="abdeiprstuvx ", max_size=40))
def test_one_word_at_most_is_read_as_another(query: str) -> None:
    search = read_search(query)
    if search is None:
        return
    for words in mended(search, DANGER):
        assert sum(a != b for a, b in zip(words, search, strict=True)) == 1
