"""The sieve and the matcher agree on every row."""

from collections.abc import Iterable

import pytest

from bench.corpus import Row, rows
from bench.targets import meetings, rulebook
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.sieve import FIELD_END, ROW_END, Clue, Sieve
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import (
    Handle,
    Person,
    Place,
    Rulebook,
    Searches,
    Site,
    Song,
)


def joined(given: Iterable[Row], first: int = 0) -> bytes:
    return ROW_END.join(
        FIELD_END.join((str(first + key).encode(), address.encode(), title.encode()))
        for key, (address, title) in enumerate(given)
    )


def kept(rules: Rulebook, given: list[Row]) -> set[int]:
    sieve = compile_sieve(rules, joined(given[-2000:]), build_search)
    return {
        int(key)
        for start in range(0, len(given), 500)
        for key in sieve.keys(joined(given[start : start + 500], start))
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


EVERYTHING = Rulebook(
    people=(
        Person(
            "J",
            names=("Jane Abbot", "山田太郎", "Zoë O'Hara"),
            handles=(
                Handle("jane.abbot_9"),
                Handle("81234567", "vk"),
                Handle("zo", "instagram"),
            ),
            phones=("+49 171 1234567",),
            mail=("jane.abbot@gmail.com",),
            songs=(Song("Rock'n'Roll", "The Hays"), Song("恋の歌"), Song("Far Off")),
        ),
    ),
    places=(Place("Café Sol", (52.0001, 13.0002), 400.0, ("sol.example",)),),
    sites=(Site("telegram"), Site("x.example/forum")),
    searches=Searches(("longing",), ("don't go back",)),
)
ODD_ROWS: list[Row] = [
    ("https://n.example/?nachname=Abbot&vorname=Jane", ""),
    ("https://janeabbot.com/", ""),
    ("https://www-instagram-com.proxy.lib.example/zo/", ""),
    ("https://www-instagram-com.translate.goog/zo/", ""),
    ("https://www.instagram.com/z%256F/", ""),
    ("https://www.instagram.com/%%37%61o/", ""),
    ("https://vk.com/photo81234567_1", ""),
    ("intent://resolve?domain=x#Intent;scheme=tg;end", ""),
    ("tg://resolve?domain=x", ""),
    ("https://x.example/%66orum/1", ""),
    ("https://mail.example/?to=j.a.n.e.a.bbot%2bx@googlemail.com", ""),
    ("https://call.example/", "Ruf an: 0171 / 12 34 567"),
    ("https://call.example/?tel=(0171)%201234567", ""),
    ("https://call.example/", "Call 0171\u00b71234567"),
    ("https://call.example/", "\uff10\uff11\uff17\uff11 1234567"),
    ("https://youtube.com/watch?v=1", "The Hays - Rock\u2019n\u2019Roll"),
    ("https://youtube.com/watch?v=1", "TheHaysVEVO: Rock'n'Roll"),
    ("https://q.example/?q=the+hays+rock%27n%27roll", ""),
    ("https://youtube.com/watch?v=1", "夜の恋の歌まとめ"),
    ("https://open.spotify.com/search/far%20off", ""),
    ("https://q.example/?q=dont+go+back", ""),
    ("https://q.example/?q=don%2527t+go+back", ""),
    ("https://q.example/?q=do'nt+g'o+back", ""),
    ("https://q.example/?surname=does+my+ex+miss+me", ""),
    ("https://q.example/s/does-he-miss-me", ""),
    ("https://q.example/s?x#/does-he-miss-me", ""),
    ("geo:52,13", ""),
    ("https://elsewhere.example/?lat=52.0&lng=13.00&z=1.5", ""),
    ("https://elsewhere.example/?q=9F4M2222%2B2X", ""),
    ("https://www.google.com/maps/search/52%C2%B000'00.5%22N+13%C2%B000'00.5%22E", ""),
    ("https://www.google.com/maps?q=52%2E0002%2C13%2E0001", ""),
    ("https://www.facebook.com/sol", "Café Sol | Facebook"),
    ("https://q.example/?q=cafe+sol+opening+hours", ""),
    ("https://news.example/", "Jane\u00adAbbot \u2013 JANE\u200bABBOT"),
    ("https://news.example/", "\U0001d409\U0001d41a\U0001d427\U0001d41e Abbot"),
    ("https://news.example/", "J\u0430n\u0435 Abb\u043et"),
    ("https://news.example/", "山田 太郎さん"),
    ("https://news.example/", "Zoe\u0308 O\u2019Hara"),
    ("https://news.example/", "100%4aane Jane Abbot"),
    ("https://bing.com/ck/a?u=a1aHR0cHM6Ly92ay5jb20vcGhvdG84MTIzNDU2N18x", ""),
    ("https://urldefense.com/v3/__https://vk.com/photo81234567_1__;!!x", ""),
]


def test_ways_to_hide_are_all_seen_through() -> None:
    found, needed = kept(EVERYTHING, ODD_ROWS), met(EVERYTHING, ODD_ROWS)

    assert [ODD_ROWS[key] for key in sorted(needed - found)] == []
    assert len(needed) > len(ODD_ROWS) * 0.9


def test_rows_come_back_as_they_were_in_their_order() -> None:
    given = [("https://t.me/B", ""), ("https://a/", "Ö"), ("https://T.me/a", "Ü")]
    sieve = compile_sieve(EVERYTHING, b"", build_search)

    assert sieve.rows(joined(given)) == [
        b"0\x1fhttps://t.me/B\x1f",
        "2\x1fhttps://T.me/a\x1fÜ".encode(),
    ]


def test_an_address_without_an_end_is_left_to_the_matcher() -> None:
    sieve = compile_sieve(Rulebook(), b"", build_search)
    row = joined([("https://x/%" + "25" * 99 + "41", "")])

    assert sieve.rows(row) == [row]


@pytest.mark.parametrize(
    ("clue", "address", "title", "reads"),
    [
        (Clue(), "https://a/xjanex", "", True),
        (Clue(begins=True), "https://a/xjane", "", False),
        (Clue(begins=True), "https://a/%2fjane", "", True),
        (Clue(ends=True), "https://a/janex", "", False),
        (Clue(ends=True), "https://a/jane-x", "", True),
        (Clue(also=(b"doe",)), "https://a/jane", "Doe", True),
        (Clue(also=(b"doe",)), "https://a/jane", "", False),
        (Clue(either=(b"roe", b"doe")), "https://a/jane", "Doe", True),
        (Clue(either=(b"roe", b"poe")), "https://a/jane", "Doe", False),
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

    assert bool(sieve.rows(joined([(address, title)]))) is reads


def test_a_second_clue_may_speak_where_the_first_is_silent() -> None:
    silent = Clue(look=lambda _: False)
    sieve = Sieve(
        {b"jane": (silent,), b"doe": (Clue(),), b"roe": (silent,)},
        (),
        build_search,
        closing=False,
    )
    given = joined([("https://jane/roe/doe", ""), ("https://jane/", "roe")])

    assert sieve.keys(given) == {b"0"}
