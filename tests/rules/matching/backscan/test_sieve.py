"""The sieve and the matcher agree on every row."""

import sys
from collections.abc import Iterable
from types import FrameType

import pytest
from hypothesis import given as drawn_from
from hypothesis import settings

from bench.corpus import Row, rows
from bench.targets import meetings, rulebook
from quality.hiding import EVERYTHING, HIDING_ROWS
from quality.writing import ROWS
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.clues import Clue, Clues
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sieve import Sieve
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Rulebook


def halves(given: Iterable[Row]) -> tuple[bytes, bytes]:
    """Return addresses and titles as a sieve wants them."""
    rows = [(address.encode(), title.encode()) for address, title in given]
    addresses, titles = zip(*rows, strict=True)
    return ROW_END.join(addresses), ROW_END.join(titles)


def kept(rules: Rulebook, given: list[Row]) -> set[int]:
    sieve = compile_sieve(rules, b" ".join(halves(given[-2000:])), build_search)
    return {
        start + row
        for start in range(0, len(given), 500)
        for row in sieve.kept(*halves(given[start : start + 500]))
    }


def met(rules: Rulebook, given: list[Row]) -> set[int]:
    matcher = compile_matcher(rules, b"secret")
    visits = (Visit(*row, VisitKind.TYPED, 0) for row in given)
    return {key for key, visit in enumerate(visits) if matcher.match(visit)}


@pytest.mark.parametrize(("targets", "count"), [(10, 6_000), (300, 2_000)])
def test_no_row_that_the_matcher_meets_is_sieved_out(targets: int, count: int) -> None:
    rules = rulebook(targets)
    meeting = meetings(rules)
    given = [*meeting, *rows(count, meeting, seed=targets)]
    found, needed = kept(rules, given), met(rules, given)

    assert [given[key] for key in sorted(needed - found)] == []
    assert len(found - needed) < len(given) / 20


def test_ways_to_hide_are_all_seen_through() -> None:
    found, needed = kept(EVERYTHING, HIDING_ROWS), met(EVERYTHING, HIDING_ROWS)

    assert [HIDING_ROWS[key] for key in sorted(needed - found)] == []
    assert len(needed) > len(HIDING_ROWS) * 0.9


@settings(max_examples=150)
@drawn_from(ROWS)
def test_no_row_is_sieved_out_however_it_is_written(drawn: list[Row]) -> None:
    given = [*drawn, ("https://x.example/", "")]
    found, needed = kept(EVERYTHING, given), met(EVERYTHING, given)

    assert [given[row] for row in sorted(needed - found)] == []


def test_a_row_comes_with_the_half_that_speaks_for_it() -> None:
    given = [
        ("https://t.me/B", ""),
        ("https://a/", "Ö"),
        ("https://a/", "Zo\u00cb O'HARA"),
    ]
    sieve = compile_sieve(EVERYTHING, b"", build_search)

    assert sieve.kept(*halves(given)) == {
        0: b"https://t.me/B",
        2: "Zo\u00cb O'HARA".encode(),
    }


def test_an_address_without_an_end_is_left_to_the_matcher() -> None:
    sieve = compile_sieve(Rulebook(), b"", build_search)
    address = "https://x/%" + "25" * 99 + "41"

    hiding = address + "/aHR0cHM6Ly94LmV4YW1wbGUv"

    assert sieve.kept(*halves([(address, "")])) == {0: address.encode()}
    assert sieve.kept(*halves([(hiding, "")])) == {0: hiding.encode()}


@pytest.mark.parametrize(
    ("clue", "address", "title", "reads"),
    [
        (Clue(), "https://a/xjanex", "", True),
        (Clue(begins=True), "https://a/xjane", "", False),
        (Clue(begins=True), "https://a/%2fjane", "", True),
        (Clue(ends=True), "https://a/janex", "", False),
        (Clue(ends=True), "https://a/jane-x", "", True),
        (Clue(also=(b"doe",)), "https://a/jane/Doe", "", True),
        (Clue(also=(b"doe",)), "https://a/jane", "Doe", False),
        (Clue(also=(b"doe",), wide=True), "https://a/jane", "D\u00d6e", True),
        (Clue(also=(b"doe",), wide=True), "https://a/jane", "", False),
        (Clue(also=(b"doe",), wide=True), "https://a/jane/%25" + "25" * 99, "", True),
        (Clue(also=(b"doe",), wide=True), "https://a/%25" + "25" * 99, "jane", True),
        (Clue(also=(b"doe",)), "https://a/jane", "", False),
        (Clue(either=(b"roe", b"doe"), wide=True), "https://a/jane", "Doe", True),
        (Clue(either=(b"roe", b"poe"), wide=True), "https://a/jane", "Doe", False),
        (Clue(figure=True), "https://a/2jane", "", False),
        (Clue(figure=True), "https://a/0jane", "", True),
        (Clue(whole=True), "https://a/jane2", "", False),
        (Clue(whole=True), "https://a/janet", "", True),
        (Clue(undotted=b"janedoe"), "https://a/jane.doe", "", True),
        (Clue(undotted=b"janedoe"), "https://a/jane-doe", "", False),
        (Clue(look=lambda address: b"a" in address), "https://a/jane", "", True),
        (Clue(look=lambda address: b"b" in address), "https://a/jane", "", False),
        (Clue(look=lambda address: b"a" in address), "https://a/", "jane", False),
        (Clue(begins=True, look=lambda _: True), "https://a/", "jane", False),
        (Clue(begins=True, look=lambda _: True), "https://a/jane", "", True),
    ],
)
def test_a_needle_counts_as_its_clue_says(
    clue: Clue,
    address: str,
    title: str,
    reads: bool,  # noqa: FBT001
) -> None:
    sieve = Sieve({b"jane": (clue,)}, (), build_search, closing=False)

    assert bool(sieve.kept(*halves([(address, title)]))) is reads


def test_a_second_clue_may_speak_where_the_first_is_silent() -> None:
    silent = Clue(look=lambda _: False)
    sieve = Sieve(
        {b"jane": (silent,), b"doe": (Clue(),), b"roe": (silent,)},
        (),
        build_search,
        closing=False,
    )
    given = halves([("https://jane/roe/doe", ""), ("https://jane/", "roe")])

    assert set(sieve.kept(*given)) == {0}


@pytest.mark.parametrize("piece", ["jane/", "jane\u00e4/"])
def test_a_very_long_row_is_not_looked_at_again_for_each_needle(piece: str) -> None:
    looked: list[bytes] = []

    def look(line: bytes) -> bool:
        looked.append(line)
        return False

    clue = Clue(also=(b"doe",), look=look)
    sieve = Sieve({b"jane": (clue,)}, (), build_search, closing=False)
    address = "https://doe/" + piece * 2_000

    assert sieve.kept(*halves([("https://a/", ""), (address, "")])) == {
        1: address.encode()
    }
    assert looked == []


def test_where_halves_are_not_parted_alike_nothing_is_lost() -> None:
    clue = Clue(also=(b"doe",), wide=True)
    sieve = Sieve({b"jane": (clue,)}, (), build_search, closing=False)
    given = [("https://jane/", "x"), ("https://a/", "x")]

    assert not sieve.kept(*halves(given))
    assert sieve.kept(*halves([*given, ("https://a/", "x\x1ex")]))


def test_rows_in_other_letters_are_folded_under_any_rules() -> None:
    sieve = Sieve({b"jane": (Clue(),)}, (), build_search, closing=False)

    given = halves([("https://a/", "J\u00e4ne"), ("https://a/", "\u00c4")])
    assert set(sieve.kept(*given)) == {0}


def test_hidden_apostrophes_are_taken_out_only_where_the_rules_need_it() -> None:
    given = halves([("https://a/", "J\u00e4'ne"), ("https://a/", "J\u00e4ne")])
    told: Clues = {b"jane": (Clue(),)}
    kept_apart = Sieve(told, (), build_search, closing=False)
    closed_up = Sieve(told, (), build_search, closing=True)

    assert set(kept_apart.kept(*given)) == {1}
    assert set(closed_up.kept(*given)) == {0, 1}


HOSTILE = {
    "escapes": "%2541",
    "escapes of escapes": "%25",
    "base64": "aHR0cHM6Ly94LmV4YW1wbGUv/",
    "hosts": "a-b.translate.goog/",
    "searches": "&q=does+my+ex+miss+me",
    "apostrophes": "d'o'n't go back ",
    "figures": "52.0001,13.0002/",
    "letters": "\u5c71\u00dc ",
    "numbers": "0171 1234567 ",
}


def calls(address: str) -> int:
    """Return how many calls, of Python and of C, one row takes."""
    sieve = compile_sieve(EVERYTHING, b"", build_search)
    sieve.kept(*halves([(address, address)]))
    count = 0

    def counted(_frame: FrameType, _event: str, _argument: object) -> None:
        nonlocal count
        count += 1

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        sieve.kept(*halves([(address, address)]))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_rows_work_grows_no_faster_than_its_length(kind: str) -> None:
    start = "https://x.example/?a=b"
    once, twice = (calls(start + HOSTILE[kind] * times) for times in (1500, 3000))

    assert twice <= 2.1 * once + 400
