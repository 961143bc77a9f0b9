from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.longing.longing import (
    Judgement,
    Verdict,
    compile_longing,
    is_longing,
    judge,
)
from walkaway_seeds.packs import (
    danger_searches,
    held_out_phrasings,
    help_searches,
    learning_searches,
    longing_phrasings,
    ordinary_searches,
)

PAGES = Path(__file__).parents[5] / "shared" / "data" / "innocent_pages.tsv"


def _recall(phrasings: tuple[str, ...]) -> float:
    return sum(map(is_longing, phrasings)) / len(phrasings)


def test_the_phrasings_that_were_tuned_on_are_nearly_all_met() -> None:
    assert _recall(longing_phrasings()) >= 0.95


def test_the_phrasings_held_out_are_met() -> None:
    assert _recall(held_out_phrasings()) >= 0.95


@pytest.mark.parametrize(
    "query",
    [
        "does my ex miss me",
        "how to get her back",
        "signs he still thinks about me",
        "will she ever come back",
        "why did he block me",
        "Does my Ex MISS me???",
        "doesn't he miss me",
        "why won\u2019t she call me back",
        "dose my exx mis me",
        "vermisst mich mein ex",
        "denkt er noch an mich",
        "kommt sie zur\u00fcck",
        "wie bekomme ich ihn zurueck",
    ],
)
def test_longing_is_told(query: str) -> None:
    assert judge(query).verdict is Verdict.LONGING


@pytest.mark.parametrize("query", ordinary_searches())
def test_ordinary_searches_are_left_alone(query: str) -> None:
    assert not is_longing(query)


@pytest.mark.parametrize("query", help_searches())
def test_asking_for_help_is_told_apart(query: str) -> None:
    assert judge(query).verdict is Verdict.HELP


@pytest.mark.parametrize("query", danger_searches())
def test_speaking_of_harm_is_told_apart(query: str) -> None:
    assert judge(query).verdict is Verdict.DANGER


@pytest.mark.parametrize(
    "query",
    ["my ex keeps looking at my profile", "is he over me",
     "has my ex moved on", "he stopped loving me",
     "i can't stop thinking about him"],
)  # fmt: skip
def test_what_the_other_one_does_is_no_cry_for_help(query: str) -> None:
    assert judge(query).verdict is Verdict.LONGING


def test_what_sounds_more_of_danger_than_longing_is_let_be() -> None:
    assert judge("my ex is stalking my instagram") == Judgement(Verdict.ORDINARY, "")


def test_longing_alone_is_told_as_it_is_among_all_else() -> None:
    searches = (
        *longing_phrasings(),
        *learning_searches("longing")[::5],
        *help_searches(),
        *danger_searches(),
    )
    longing = [query for query in searches if judge(query).verdict is Verdict.LONGING]
    assert list(filter(is_longing, searches)) == longing


@pytest.mark.skipif(not PAGES.exists(), reason="the pages lie beside the checkout")
def test_no_innocent_title_is_longing() -> None:
    rows = PAGES.read_text("utf-8").splitlines()[1:]
    titles = [row.split("\t")[1] for row in rows]
    assert [title for title in titles if is_longing(title)] == []


def test_why_is_a_shape_and_not_the_persons_words() -> None:
    assert judge("why did he unblock me") == Judgement(
        Verdict.LONGING,
        "ASK HE block|unblock|unfollow|unfriend|ghost|ignore ME",
    )


@pytest.mark.parametrize(
    "query",
    [
        "will my ex come after me",
        "how to hide from my ex",
        "dont want to be here anymore",
        "my ex is stalking my instagram and threatens me",
        "suicidle because he left",
        "cant breathe when he comes home because im so afraid",
        "mein ex bedroht mich",
    ],
)
def test_veiled_danger_is_told(query: str) -> None:
    assert judge(query).verdict is Verdict.DANGER


@pytest.mark.parametrize(
    "query",
    ["kommt er zur\u00fcck staffel 3", "mein ex chef", "ich liebe dich gedicht",
     "warum blockiert whatsapp", "kommt er zur\u00fcck nach madrid", "ihm oder ihn"],
)  # fmt: skip
def test_ordinary_german_searches_are_left_alone(query: str) -> None:
    assert judge(query).verdict is Verdict.ORDINARY


def test_somebody_elses_former_love_is_ordinary() -> None:
    assert not is_longing("does zayn still love his ex")


def test_a_text_is_no_search() -> None:
    assert not is_longing("does my ex miss me " * 20)
    assert not is_longing("does my ex miss me" + " " * 300)
    assert not is_longing("")


def test_danger_and_help_are_told_in_a_long_text_too() -> None:
    before = "we had a house by the sea and two dogs and many good years " * 3
    assert judge(f"{before} and now he said he would kill me").verdict is Verdict.DANGER
    assert judge(f"{before} so how do i get over my ex").verdict is Verdict.HELP
    both = f"how do i get over my ex {before} i want to die"
    assert judge(both).verdict is Verdict.DANGER
    assert judge(before).verdict is Verdict.ORDINARY
    assert judge("x" * 100_000).verdict is Verdict.ORDINARY


def test_too_many_slips_are_another_language() -> None:
    assert not is_longing("dosse hhhe stilll lovee mmmee")


def test_phrases_of_ones_own_are_met_whole() -> None:
    matcher = compile_longing([], ["Our Lake", "O'Hara's", "..."])
    assert matcher.meets("photos of our lake")
    assert matcher.meets("ohara\u2019s bar")
    assert not matcher.meets("our lakeside")
    assert not matcher.meets("does my ex miss me")


def test_the_pack_is_met_where_it_is_in_force() -> None:
    matcher = compile_longing(["longing"], [])
    assert matcher.meets("does my ex miss me")
    assert not matcher.meets("weather")


def test_help_and_danger_come_before_ones_own_phrases() -> None:
    matcher = compile_longing([], ["my ex"])
    assert not matcher.meets("how to get over my ex")
    assert not matcher.meets("i am afraid of my ex")


@given(st.text(max_size=300))
def test_no_query_raises(query: str) -> None:
    judge(query)
    compile_longing(["longing"], ["our lake"]).meets(query)


@pytest.mark.parametrize(
    ("query", "verdict"),
    [
        ("does he think of me when he is alone", Verdict.LONGING),
        ("wie gewinne ich meine frau zur\u00fcck", Verdict.LONGING),
        ("does myex still love me", Verdict.LONGING),
        ("why did myex block me", Verdict.LONGING),
        ("how do i know if he moved on", Verdict.LONGING),
        ("how do i really move on", Verdict.HELP),
        ("er ruft mich st\u00e4ndig an", Verdict.DANGER),
        ("my ex left a letter that says goodbye forever", Verdict.DANGER),
        ("does he think of me as a rival in chess", Verdict.ORDINARY),
        ("myers mixer", Verdict.ORDINARY),
        ("how to get my wife back pain treated", Verdict.ORDINARY),
        ("wie gewinne ich meine kunden zur\u00fcck", Verdict.ORDINARY),
    ],
)
def test_what_was_once_misread_is_told(query: str, verdict: Verdict) -> None:
    assert judge(query).verdict is verdict
