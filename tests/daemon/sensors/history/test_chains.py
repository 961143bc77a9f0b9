import pytest

from daemon.histories import (
    CHAIN_END,
    CHAIN_START,
    CLIENT_REDIRECT,
    LINK,
    SERVER_REDIRECT,
    TYPED,
    ChromiumHistory,
    FirefoxHistory,
    History,
)
from walkaway_daemon.sensors.history.chains import same_site, visits
from walkaway_rules.observation import VisitKind

_TYPED_START = 1 | CHAIN_START
_TYPED_END = 1 | SERVER_REDIRECT | CHAIN_END
_SCRIPTED = CLIENT_REDIRECT | CHAIN_END
_T, _L, _R = VisitKind.TYPED, VisitKind.LINK, VisitKind.REDIRECT


def _kinds(history: History, after: int = 0) -> list[VisitKind]:
    steps = history.steps()
    history.close()
    return [visit.kind for _, visit in visits(steps, list(steps.after(after)))]


def _chromium(*rows: tuple[str, int]) -> ChromiumHistory:
    """Make a chain: each row came from the one before."""
    history = ChromiumHistory()
    for number, (address, transition) in enumerate(rows):
        history.add(address, transition, source=number)
    return history


def _firefox(*rows: tuple[str, int]) -> FirefoxHistory:
    history = FirefoxHistory()
    for number, (address, visit_type) in enumerate(rows):
        history.add(address, visit_type, source=number)
    return history


def test_ordinary_visits_keep_their_kind() -> None:
    rows = [("http://a.org/", TYPED), ("http://b.org/", LINK), ("http://c.org/", 3)]
    assert _kinds(_chromium(*rows)) == [_T, _L, VisitKind.SUBFRAME]


def test_a_redirect_on_the_same_site_keeps_what_was_sought() -> None:
    history = _chromium(
        ("http://instagram.com/jane", _TYPED_START),
        ("https://instagram.com/jane", 1 | SERVER_REDIRECT),
        ("https://www.instagram.com/jane/", _TYPED_END),
    )
    assert _kinds(history) == [_T, _R, _T]


def test_a_redirect_to_another_site_was_only_passed_by() -> None:
    history = _chromium(
        ("http://short.org/x", CHAIN_START),
        ("http://hop.org/", SERVER_REDIRECT),
        ("https://instagram.com/jane", SERVER_REDIRECT | CHAIN_END),
    )
    assert _kinds(history) == [_L, _R, _R]


def test_an_address_that_was_asked_for_counts_though_the_site_sent_it_on() -> None:
    history = _chromium(
        ("https://instagram.com/jane", _TYPED_START),
        ("https://instagram.com/accounts/login", _SCRIPTED),
    )
    assert _kinds(history) == [_T, _T]


def test_a_page_that_an_extension_stopped_was_never_shown() -> None:
    history = _chromium(
        ("https://instagram.com/jane", _TYPED_START),
        ("chrome-extension://abc/pause.html", _TYPED_END),
    )
    assert _kinds(history)[0] is _R


def test_a_chain_that_leads_nowhere_was_never_shown() -> None:
    assert _kinds(_chromium(("https://instagram.com/jane", _TYPED_START))) == [_R]


def test_pages_that_a_page_pushes_by_script_are_sought_as_it_was() -> None:
    history = _chromium(
        ("https://instagram.com/", LINK),
        ("https://instagram.com/jane", _SCRIPTED),
        ("https://instagram.com/jane/tagged", _SCRIPTED),
    )
    assert _kinds(history) == [_L, _L, _L]


def test_a_redirect_whose_start_is_not_known_was_passed_by() -> None:
    history = ChromiumHistory()
    history.add("https://instagram.com/jane", _TYPED_END, source=77)
    history.add("https://instagram.com/jane", _TYPED_END)
    assert _kinds(history) == [_R, _R]


def test_a_chain_is_followed_back_to_rows_that_were_read_before() -> None:
    history = _chromium(
        ("https://instagram.com/", TYPED), ("https://instagram.com/jane", _SCRIPTED)
    )
    assert _kinds(history, after=1) == [_T]


def test_a_chain_that_bites_its_tail_was_passed_by() -> None:
    history = ChromiumHistory()
    history.add("https://a.org/", _SCRIPTED, source=2)
    history.add("https://a.org/", _SCRIPTED, source=1)
    assert _kinds(history) == [_R, _R]


def test_firefox_tells_a_redirect_at_its_target() -> None:
    history = _firefox(
        ("http://instagram.com/jane", 2),
        ("https://instagram.com/jane", 5),
        ("https://www.instagram.com/jane/", 6),
    )
    assert _kinds(history) == [_T, _R, _T]


def test_in_firefox_too_another_site_was_only_passed_by() -> None:
    history = _firefox(("http://short.org/x", 1), ("https://instagram.com/jane", 6))
    assert _kinds(history) == [_L, _R]


def test_an_ordinary_link_after_a_redirect_begins_anew() -> None:
    history = _firefox(
        ("http://short.org/x", 2), ("http://news.org/", 6), ("http://jane.org/", 1)
    )
    assert _kinds(history) == [_T, _R, _L]


def test_qutebrowser_writes_both_addresses_of_a_redirect() -> None:
    history = History(schema="create table History (url, title, atime, redirect)")
    rows = [
        ("http://a.org/", 1, 1),
        ("https://www.a.org/", 1, 0),
        ("http://short.org/", 2, 1),
        ("https://b.org/", 2, 0),
        ("https://c.org/", 2, 0),
    ]
    for address, at, redirect in rows:
        text = "insert into History values (?, '', ?, ?)"
        history.run(text, address, 1_790_000_000 + at, redirect)
    unknown = VisitKind.UNKNOWN
    assert _kinds(history) == [unknown, unknown, unknown, _R, unknown]


def test_what_another_device_did_stays_that_through_redirects() -> None:
    history = _chromium(("https://a.org/", LINK), ("https://a.org/b", _SCRIPTED))
    history.run("update visits set originator_cache_guid = 'device'")
    assert _kinds(history) == [VisitKind.SYNCED, VisitKind.SYNCED]


def test_synced_visits_are_told_and_imported_ones_left_out() -> None:
    history = _chromium(*[(f"http://{host}.org/", TYPED) for host in "abc"])
    history.run("insert into visit_source values (1, 0), (2, 3)")
    assert _kinds(history) == [VisitKind.SYNCED, _T]


def test_a_page_that_led_on_has_not_the_title_of_where_it_led() -> None:
    history = ChromiumHistory()
    history.add("http://t.co/a", CHAIN_START, title="Jane")
    history.add("http://jane.org/", _SCRIPTED, source=1, title="Jane")
    steps = history.steps()
    history.close()
    told = [visit.title for _, visit in visits(steps, list(steps.all()))]
    assert told == ["", "Jane"]


def test_a_page_that_led_on_within_its_site_has_the_title_of_where_it_led() -> None:
    history = ChromiumHistory()
    history.add("http://jane.org/", CHAIN_START, title="Jane")
    history.add("http://login.org/", SERVER_REDIRECT, source=1, title="Jane")
    history.add("https://jane.org/", _TYPED_END, source=2, title="Jane")
    steps = history.steps()
    history.close()
    told = [visit.title for _, visit in visits(steps, list(steps.all()))]
    assert told == ["Jane", "", "Jane"]


def test_visits_hold_address_title_and_time() -> None:
    history = ChromiumHistory()
    history.add("http://one.org/", at=1_790_000_000_000_007, title="One")
    steps = history.steps()
    history.close()
    [(step, visit)] = visits(steps, list(steps.after(0)))
    assert step.id == 1
    assert (visit.address, visit.title) == ("http://one.org/", "One")
    assert visit.at == 1_790_000_000_000_007


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.org/x", "https://www.a.org/y", True),
        ("http://m.a.org/", "http://mobile.a.org:8080/", True),
        ("http://A.org/", "http://a.org/", True),
        ("http://a.org/", "http://b.a.org/", False),
        ("http://a.org/", "http://a.org.b/", False),
        ("about:blank", "about:blank", False),
        ("http://[broken/", "http://[broken/", False),
        ("", "", False),
    ],
)
def test_sites_are_compared_by_their_hosts(one: str, other: str, *, same: bool) -> None:
    assert same_site(one, other) is same
