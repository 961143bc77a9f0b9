"""Which sentence meets an urge."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from rules.shouting import Shouting
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.rulebook import Person, Plan, Responses, Rulebook
from walkaway_rules.words.situation import Scene
from walkaway_rules.words.whisper import (
    BODY_LENGTH,
    TITLE_LENGTH,
    WhisperText,
    Wording,
    shortened,
    whisper_text,
    wording_in,
)
from walkaway_seeds import words

WORDING = Wording(words.TITLES, words.BODIES, words.TURN_BACK, words.NOT_NOW)
NOON = 12 * 60
NIGHT = 23 * 60
NOTHING = Rulebook()

scenes = st.builds(
    Scene,
    boundary=st.builds(
        Boundary,
        id=st.just("0"),
        kind=st.sampled_from(BoundaryKind),
        alias=st.text(min_size=1),
    ),
    minute=st.integers(0, 1439),
    days=st.integers(0, 5000),
    repeated=st.booleans(),
    slipped=st.booleans(),
    discreet=st.booleans(),
)
rulebooks = st.builds(
    Rulebook,
    responses=st.builds(
        Responses,
        own_words=st.lists(st.text(min_size=1), max_size=4).map(tuple),
        plans=st.lists(
            st.builds(Plan, st.sampled_from(["night", "always"]), st.text(min_size=1)),
            max_size=2,
        ).map(tuple),
    ),
)


def scene(
    kind: BoundaryKind = BoundaryKind.PERSON,
    alias: str = "J",
    *,
    minute: int = NOON,
    days: int = 23,
) -> Scene:
    return Scene(Boundary("0", kind, alias), minute, days)


def bodies(moment: Scene, rulebook: Rulebook, turns: range) -> list[str]:
    return [whisper_text(moment, WORDING, rulebook, turn).body for turn in turns]


def own(*sentences: str, plans: tuple[Plan, ...] = ()) -> Rulebook:
    return Rulebook(responses=Responses(own_words=sentences, plans=plans))


def test_a_first_look_is_met_by_one_sentence_and_two_doors() -> None:
    assert whisper_text(scene(), WORDING, NOTHING, 0) == WhisperText(
        title="J can wait",
        body="You are here, and that is enough for this minute.",
        turn_back="Turn back",
        not_now="Not now",
    )


def test_in_another_language_the_same_moment_is_met_by_the_same_sentence() -> None:
    here, there = WORDING, wording_in(Shouting(), WORDING)
    one, other = (whisper_text(scene(), words, NOTHING, 0) for words in (here, there))

    assert other == WhisperText(
        title="{ALIAS} CAN WAIT",
        body=one.body.upper(),
        turn_back="TURN BACK",
        not_now="NOT NOW",
    )


def test_days_kept_are_said_where_there_are_several() -> None:
    said = bodies(scene(days=23), NOTHING, range(8))

    assert "23 days kept. They stay yours, whatever this minute brings." in said


def test_days_are_not_spoken_of_before_there_are_two() -> None:
    said = bodies(scene(days=1), NOTHING, range(20))

    assert not [body for body in said if "days" in body]


def test_every_sentence_that_fits_is_said_before_one_comes_back() -> None:
    first, night = words.BODIES["first"], words.BODIES["night"]

    said = bodies(scene(minute=NIGHT), NOTHING, range(2 * len(night)))

    assert len(set(said)) == len(said)
    assert said[0] == first[0]
    assert said[1] == night[0]


def test_an_alias_begins_a_sentence_with_a_capital() -> None:
    sister = scene(BoundaryKind.CIRCLE, "her sister")

    said = bodies(sister, NOTHING, range(12))

    assert "Her sister is fine without this look, and so are you." in said
    assert "News by way of her sister is still news." in said


def test_a_long_alias_is_shortened() -> None:
    said = whisper_text(
        scene(alias="a very long alias indeed, " * 9), WORDING, NOTHING, 0
    )

    assert said.title == "A very long alias… can wait"


def test_the_persons_own_words_come_two_times_in_three() -> None:
    said = bodies(scene(), own("one", "two"), range(6))

    assert said == [
        "One",
        "Two",
        "You are here, and that is enough for this minute.",
        "One",
        "Two",
        "This pull is a wave. It rises, and it passes.",
    ]


def test_where_ours_are_switched_off_own_words_alone_are_said() -> None:
    mine = Responses(own_words=("one", "two"), only_own=True)

    said = bodies(replace(scene(), slipped=True), Rulebook(responses=mine), range(4))

    assert said == ["One", "Two", "One", "Two"]


def test_own_words_are_said_to_be_own_words() -> None:
    assert whisper_text(scene(), WORDING, own("Rest."), 0).title == "In your own words"


def test_names_in_own_words_are_masked() -> None:
    rulebook = replace(own("Jane can rest."), people=(Person("J", names=("Jane",)),))

    assert bodies(scene(), rulebook, range(1)) == ["J can rest."]


def test_own_words_with_braces_are_only_text() -> None:
    assert bodies(scene(), own("{alias} {0} {days}"), range(1)) == [
        "{alias} {0} {days}"
    ]


def test_a_plan_comes_first_at_its_cue() -> None:
    rulebook = own("one", plans=(Plan("night", "put the phone in the kitchen"),))

    told = whisper_text(scene(minute=NIGHT), WORDING, rulebook, 0)

    assert (told.title, told.body) == ("Your plan", "Put the phone in the kitchen")
    assert bodies(scene(), rulebook, range(1)) == ["One"]


def test_a_plan_is_said_once_an_hour() -> None:
    rulebook = own("one", plans=(Plan("night", "put the phone in the kitchen"),))
    moment = replace(scene(minute=NIGHT), repeated=True)

    assert bodies(moment, rulebook, range(1)) == ["One"]


def test_after_a_slip_confidence_comes_first() -> None:
    moment = replace(scene(), slipped=True)

    told = whisper_text(moment, WORDING, own("one"), 0)

    assert (told.title, told.body) == (
        "You can do this",
        "You know how to turn away, and you still can.",
    )


def test_discreet_words_hold_neither_alias_nor_own_words_nor_plan() -> None:
    rulebook = own("one", plans=(Plan("always", "two"),))
    moment = replace(scene(alias="J"), discreet=True)

    told = [whisper_text(moment, WORDING, rulebook, turn) for turn in range(4)]

    assert [text.body for text in told] == [
        "A breath is enough for now.",
        "This can wait a little.",
        "Nothing is urgent right now.",
        "A minute of quiet costs nothing.",
    ]
    assert {text.title for text in told} == {"A quiet moment", "A small pause"}


def test_a_situation_without_words_takes_those_of_a_first_look() -> None:
    bare = Wording({"first": ("t",)}, {"first": ("b",)}, "back", "later")

    told = whisper_text(scene(BoundaryKind.APP, minute=NIGHT), bare, NOTHING, 1)

    assert told == WhisperText("T", "B", "back", "later")


def test_a_text_that_fits_is_not_cut() -> None:
    assert shortened("exactly so", 10) == "exactly so"


def test_a_long_text_is_cut_after_a_word() -> None:
    assert shortened("one two, three four", 12) == "one two…"


def test_a_long_word_is_cut_anywhere() -> None:
    assert shortened("a" * 20, 5) == "aaaa…"


@given(scenes, rulebooks, st.integers(0, 10_000))
def test_every_whisper_fits_and_is_one_line(
    moment: Scene, rulebook: Rulebook, turn: int
) -> None:
    told = whisper_text(moment, WORDING, rulebook, turn)

    assert 0 < len(told.title) <= TITLE_LENGTH
    assert len(told.body) <= BODY_LENGTH
    assert told.body == " ".join(told.body.split())


@given(scenes, rulebooks, st.integers(0, 10_000))
def test_a_discreet_whisper_holds_nothing_of_the_person(
    moment: Scene, rulebook: Rulebook, turn: int
) -> None:
    told = whisper_text(replace(moment, discreet=True), WORDING, rulebook, turn)

    assert told.body in words.BODIES["discreet"]
    assert told.title in words.TITLES["discreet"]
