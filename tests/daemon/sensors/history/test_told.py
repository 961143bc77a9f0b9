from dataclasses import replace

from daemon.histories import NOON
from walkaway_daemon.sensors.history.told import Told
from walkaway_rules.moment import MINUTE
from walkaway_rules.observation import Visit, VisitKind


def _visit(address: str = "http://canary.org/", title: str = "", at: int = 0) -> Visit:
    return Visit(address, title, VisitKind.LINK, NOON + at)


def test_a_visit_is_news_once() -> None:
    told = Told(b"secret")
    assert told.is_news(_visit())
    assert not told.is_news(_visit())
    assert told.is_news(_visit(at=1))
    assert told.is_news(_visit("http://other.org/"))


def test_a_title_that_comes_later_is_news_and_one_that_is_missing_again_is_not() -> (
    None
):
    told = Told(b"secret")
    assert told.is_news(_visit())
    assert told.is_news(_visit(title="A title"))
    assert not told.is_news(_visit(title="A title"))
    assert not told.is_news(_visit())


def test_a_synced_copy_that_is_seen_first_hides_no_visit_made_here() -> None:
    told = Told(b"secret")
    made = _visit(title="A title")
    copy = replace(made, kind=VisitKind.SYNCED)
    assert told.is_news(copy)
    assert not told.is_news(copy)
    assert told.is_news(made)
    assert not told.is_news(made)
    assert not told.is_news(copy)


def test_what_is_old_is_forgotten() -> None:
    told = Told(b"secret")
    told.is_news(_visit())
    told.forget(NOON + 9 * MINUTE)
    assert not told.is_news(_visit())
    told.forget(NOON + 11 * MINUTE)
    assert told.is_news(_visit())


def test_of_very_many_the_newest_are_known() -> None:
    told = Told(b"secret")
    for number in range(2000):
        told.is_news(_visit(at=number))
    told.forget(NOON)
    assert not told.is_news(_visit(at=1999))
    assert told.is_news(_visit(at=0))


def test_an_address_is_not_kept_and_may_hold_anything() -> None:
    told = Told(b"secret")
    assert told.is_news(_visit("http://canary.org/\udcff"))
    assert "canary" not in repr(vars(told))
