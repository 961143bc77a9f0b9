"""Every sentence of a whisper is kind, short and true of anybody."""

import re
from collections.abc import Iterator

import pytest

from walkaway_rules.words.situation import Situation
from walkaway_rules.words.whisper import BODY_LENGTH, TITLE_LENGTH
from walkaway_seeds import words

LONGEST_ALIAS = "W" * 24
MANY_DAYS = "10000"

NEVER_SAID = re.compile(
    r"relaps|addict|stalk|\b(?:fail\w*|weak\w*|shame\w*|fault|guilt\w*|stupid|pathetic"
    r"|should|must|have to|ought|need to|don't|do not|stop|never|always|reset|broke\w*"
    r"|ruin\w*|wrong|bad|ex|obsess\w*|crav\w*|victim|streak)\b",
    re.IGNORECASE,
)
PROMISES = re.compile(
    r"\b(?:will|won't|tomorrow|soon|one day|promise\w*|guarantee\w*)\b|'ll\b",
    re.IGNORECASE,
)
ORDERS = re.compile(
    r"(?:^|[.;:] )(?:please |just )?(?:be|breathe|call|choose|close|count|drink|find"
    r"|forget|get|give|go|hold|keep|leave|let|listen|look|make|move|open|pause|put"
    r"|remember|rest|say|sit|sleep|stand|stay|step|take|think|trust|try|turn|wait|walk"
    r"|watch|write)\b(?! is\b)",
    re.IGNORECASE,
)


def every_sentence() -> Iterator[str]:
    for pool in (*words.BODIES.values(), *words.TITLES.values()):
        yield from pool


sentences = pytest.mark.parametrize("sentence", sorted(set(every_sentence())))


@sentences
def test_a_sentence_has_no_exclamation_mark(sentence: str) -> None:
    assert "!" not in sentence


@sentences
def test_a_sentence_neither_blames_nor_labels(sentence: str) -> None:
    assert NEVER_SAID.search(sentence) is None


@sentences
def test_a_sentence_promises_nothing(sentence: str) -> None:
    assert PROMISES.search(sentence) is None


@sentences
def test_a_sentence_gives_no_order(sentence: str) -> None:
    assert ORDERS.search(sentence) is None


@sentences
def test_a_sentence_names_nobody_but_by_alias(sentence: str) -> None:
    filled = sentence.replace("{alias}", "").replace("{days}", "")

    assert "{" not in filled
    assert "}" not in filled
    inner = re.findall(r"(?<=[a-z,] )[A-Z]\w*", filled)
    assert not inner, "a capital inside a sentence could be a name"


@sentences
def test_a_sentence_is_plain_text_on_one_line(sentence: str) -> None:
    assert re.fullmatch(r"[A-Za-z ,.?'{}]+", sentence)
    assert sentence == " ".join(sentence.split())


@pytest.mark.parametrize("body", sorted({s for p in words.BODIES.values() for s in p}))
def test_a_body_fits_and_ends_as_a_sentence(body: str) -> None:
    filled = body.replace("{alias}", LONGEST_ALIAS).replace("{days}", MANY_DAYS)

    assert len(filled) <= BODY_LENGTH
    assert body.endswith((".", "?"))


@pytest.mark.parametrize("title", sorted({s for p in words.TITLES.values() for s in p}))
def test_a_title_fits_and_has_no_full_stop(title: str) -> None:
    assert len(title.replace("{alias}", LONGEST_ALIAS)) <= TITLE_LENGTH
    assert not title.endswith(".")


@pytest.mark.parametrize("situation", Situation)
def test_every_situation_has_words(situation: Situation) -> None:
    assert words.BODIES[situation.value]


@pytest.mark.parametrize("situation", Situation)
def test_every_situation_has_words_before_there_are_days(situation: Situation) -> None:
    assert [s for s in words.BODIES[situation.value] if "{days}" not in s]


def test_no_words_are_kept_for_situations_that_do_not_exist() -> None:
    known = {situation.value for situation in Situation}

    assert set(words.BODIES) == known
    assert set(words.TITLES) <= known | {"own", "plan"}


def test_discreet_words_tell_nothing_about_anybody() -> None:
    for sentence in (*words.BODIES["discreet"], *words.TITLES["discreet"]):
        assert "{" not in sentence
        assert not re.search(
            r"\b(?:pull|miss\w*|page|look\w*|turn\w*|heart|left|walkaway)\b",
            sentence,
            re.IGNORECASE,
        )


@pytest.mark.parametrize("key", ["pull", "searches", "after_slip"])
def test_words_that_need_no_alias_have_none(key: str) -> None:
    for sentence in words.BODIES[key]:
        assert "{alias}" not in sentence


def test_no_sentence_is_there_twice() -> None:
    bodies = [sentence for pool in words.BODIES.values() for sentence in pool]

    assert len(bodies) == len(set(bodies))


def test_there_are_enough_sentences_not_to_wear_out() -> None:
    assert sum(len(pool) for pool in words.BODIES.values()) >= 70


def test_the_actions_are_two_short_words() -> None:
    assert (words.TURN_BACK, words.NOT_NOW) == ("Turn back", "Not now")
