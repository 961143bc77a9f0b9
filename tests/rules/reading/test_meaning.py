"""The meaning: each key of the file in its place in the rulebook."""

from pathlib import Path

import pytest

from rules.reading.examples import PACKS, rulebook, said
from walkaway_rules.boundary import Response
from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND
from walkaway_rules.reading.grammar import RULES, groups
from walkaway_rules.reading.node import Mapping, Node, Sequence
from walkaway_rules.reading.reader import Unsound, read_rules
from walkaway_rules.reading.shape import Group, Many, Named, OneOf, Shape, Word
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow
from walkaway_rules.rulebook import (
    App,
    Checking,
    Hours,
    Place,
    Plan,
    Promise,
    Responses,
    Rulebook,
    Searches,
    Site,
)
from walkaway_rules.terms import Terms

_EXAMPLE = Path(__file__).parents[3] / "docs" / "example-rules.yaml"


def test_places_are_read() -> None:
    text = "places: [{name: Café Luna, at: [52.5200, 13.4050], within: 300 m,"
    text += " sites: [cafeluna.example], response: hold}]"
    sites = ("cafeluna.example",)
    place = Place("Café Luna", (52.52, 13.405), 300.0, sites, Response.HOLD)
    assert rulebook(text).places == (place,)


def test_a_place_may_have_no_more_than_a_name() -> None:
    assert rulebook("places: [{name: Café Luna}]").places == (Place("Café Luna"),)


@pytest.mark.parametrize("at", ["[-90, 180]", "[0, -180]", "[90, 0]"])
def test_the_ends_of_the_earth_are_places(at: str) -> None:
    assert rulebook(f"places: [{{name: Far, at: {at}}}]").places[0].at is not None


@pytest.mark.parametrize("at", ["[90.1, 0]", "[0, 180.1]", "[-90.1, 0]"])
def test_beyond_them_nothing_is(at: str) -> None:
    what = "latitude comes first, from -90 to 90, then longitude"
    assert said(f"places: [{{name: Far, at: {at}, within: 1 km}}]") == [what]


def test_apps_are_read() -> None:
    text = "apps: [{name: Telegram, process: [telegram-desktop], response: whisper}]"
    app = App("Telegram", ("telegram-desktop",), Response.WHISPER)
    assert rulebook(text).apps == (app,)


def test_sites_are_read_in_both_forms() -> None:
    text = "sites: [a.example, {site: b.example/x, alias: B, response: hold}]"
    sites = (Site("a.example"), Site("b.example/x", "B", Response.HOLD))
    assert rulebook(text).sites == sites


def test_packs_and_phrases_are_told_apart() -> None:
    searches = Searches(("longing",), ("what is she doing", "memories of her"))
    text = "searches: [what is she doing, longing, memories of her]"
    assert rulebook(text).searches == searches


def test_searches_may_have_a_response() -> None:
    searches = Searches(("memories",), (), Response.WHISPER)
    text = "searches: {for: [memories], response: whisper}"
    assert rulebook(text).searches == searches


def test_no_searches_are_none() -> None:
    assert rulebook("sites: [a.example]").searches is None


def test_checking_a_site_is_read() -> None:
    text = "checking: [{what: {site: a.example}, more_than: 6 per hour}]"
    checking = Checking("a.example", site="a.example", more_than=6, per=HOUR)
    assert rulebook(text).checking == (checking,)


def test_checking_an_app_is_read_with_its_alias() -> None:
    text = "checking: [{what: {app: signal}, alias: messages, more_than: 20 per day,"
    text += " response: hold}]"
    expected = Checking("messages", "", "signal", 20, DAY, Response.HOLD)
    assert rulebook(text).checking == (expected,)


def test_responses_are_read() -> None:
    text = """
responses:
  default: hold
  tender_hours: ["22:30-07:30"]
  own_words: ["You sleep better."]
  plans: [{when: night, then: read ten pages}]
  our_words: false
  instead: [https://example.org/walks, ~/why.md]
  settle: 15 min
  grace: 30 s
"""
    assert rulebook(text).responses == Responses(
        default=Response.HOLD,
        tender_hours=(Hours(1350, 450),),
        own_words=("You sleep better.",),
        plans=(Plan("night", "read ten pages"),),
        instead=("https://example.org/walks", "~/why.md"),
        only_own=True,
        terms=Terms(settle=15 * MINUTE, grace=30 * SECOND),
    )


def test_the_promise_is_read() -> None:
    text = "promise: {loosen_after: 48 h}"
    assert rulebook(text).promise == Promise(2 * DAY)


def test_the_two_switches_are_read() -> None:
    book = rulebook("discreet: true\nprivate_windows: yes\n")
    assert (book.discreet, book.private_windows) == (True, True)


def test_what_is_not_said_is_as_usual() -> None:
    assert rulebook("walkaway: 1\nresponses:\npromise:\n") == Rulebook()


_TWO_HABITS = """checking: [{what: {app: a}, more_than: 6 per hour},
  {what: {site: b.example}, alias: a, more_than: 6 per hour}]"""
_TWO_CIRCLES = """people: [{alias: A, circle: [{alias: C, names: [Cas]}]},
  {alias: B, circle: [{alias: C, names: [Cec]}]}]"""


@pytest.mark.parametrize(
    "text",
    [
        "people: [{alias: A, names: [Ann]}, {alias: a, names: [Bob]}]",
        "places: [{name: A}, {name: A}]",
        "apps: [{name: A, process: [a]}, {name: A, process: [b]}]",
        "sites: [a.example, a.example]",
        _TWO_HABITS,
        _TWO_CIRCLES,
    ],
)
def test_one_word_stands_for_one_thing(text: str) -> None:
    assert said(text) == ["the same name is already given in line 1"]


def test_one_word_may_stand_for_things_of_two_kinds() -> None:
    book = rulebook("places: [{name: A}]\napps: [{name: A, process: [a]}]")
    assert (book.places[0].name, book.apps[0].name) == ("A", "A")


def test_a_group_without_its_name_is_only_missing_it() -> None:
    assert said("places: [{within: 300 m, at: [1, 2]}]") == [
        "`name` is missing in a place"
    ]


def test_the_example_says_all_that_can_be_said() -> None:
    text = _EXAMPLE.read_text("utf-8")
    root = grow(decode(text.encode())).root
    assert isinstance(root, Mapping)
    left_out = set(_paths(RULES)) - set(_written(root))
    unsaid = {"people.circle.phones", "people.circle.mail", "people.needed.phone"}
    unsaid |= {"people.needed.app", "checking.what.app", "searches.for"}
    unsaid |= {"people.circle.except"}
    unsaid |= {"searches.response", "places.response", "checking.response"}
    assert left_out == unsaid


def _paths(shape: Shape, path: str = "") -> list[str]:
    """Return every key of the grammar with the keys it stands in."""
    match shape:
        case Group(keys=keys):
            inner = [(f"{path}.{key.name}".lstrip("."), key.shape) for key in keys]
            return [one for key, of in inner for one in (key, *_paths(of, key))]
        case Many(item=item):
            return _paths(item, path)
        case OneOf(shapes=shapes):
            return [one for of in shapes for one in _paths(of, path)]
        case Word() | Named():
            return []


def _written(node: Node, path: str = "") -> list[str]:
    match node:
        case Mapping(pairs=pairs):
            inner = [(f"{path}.{key.text}".lstrip("."), of) for key, of in pairs]
            return [one for key, of in inner for one in (key, *_written(of, key))]
        case Sequence(items=items):
            return [one for item in items for one in _written(item, path)]
        case _:
            return []


_FRAMES = {
    "a person": "people: [{KEYnames: [Ann]}]",
    "a person in the circle": "people: [{alias: A, circle: [{KEYnames: [Cas]}]}]",
    "needed contact": "people: [{alias: A, names: [Ann], needed: [{KEY}]}]",
    "a song": "people: [{alias: A, songs: [{KEY}]}]",
    "a place": "places: [{KEY}]",
    "an app": "apps: [{KEY}]",
    "a site": "sites: [{KEY}]",
    "the searches": "searches: {KEY}",
    "a habit of checking": "checking: [{KEY}]",
    "a thing to check": "checking: [{what: {KEY}, more_than: 6 per hour}]",
    "the responses": "responses: {KEY}",
    "a plan": "responses: {plans: [{KEY}]}",
    "the promise": "promise: {KEY}",
    "the rules": "{KEY}",
}
"""Rules around the keys of each group."""


def _cases() -> list[tuple[str, str, str]]:
    """Return rules that hold one faulty value, for every key, and where it stands."""
    cases: list[tuple[str, str, str]] = []
    for group in {group.name: group for group in groups()}.values():
        for key in group.keys:
            many = isinstance(key.shape, Many)
            word = key.shape.item if isinstance(key.shape, Many) else key.shape
            if isinstance(word, Word):
                value = f"[{word.bad[0]}, {word.bad[0]}]" if many else word.bad[0]
                before, _, after = _FRAMES[group.name].partition("KEY")
                cases.append(
                    (
                        f"{group.name}: {key.name}",
                        before,
                        f"{key.name}: {value}, {after}",
                    )
                )
    return cases


@pytest.mark.parametrize(
    ("name", "before", "rest"), _cases(), ids=lambda case: str(case)[:40]
)
def test_every_key_is_read_by_its_own_kind_of_value(
    name: str, before: str, rest: str
) -> None:
    del name
    reading = read_rules((before + rest).encode(), packs=PACKS)
    assert isinstance(reading, Unsound)
    column = len(before) + rest.index(": ") + 3
    places = {problem.column for problem in reading.problems}
    assert {column, column + 1} & places
