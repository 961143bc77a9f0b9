"""How the page's parts lie beside each other in a real browser, at usual sizes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.browsers import Chromium
from desktop.session import desktop_session, needs
from rules.ledgers import DAY, HOUR, PERSON, Diary
from rules.story import at
from walkaway_daemon.tongue.tongue import tongue_of
from walkaway_rules.moment import local_day
from walkaway_rules.page.ledger_page import Keys, ledger_page
from walkaway_rules.page.view import guarded, view
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.standing.standing import standing

pytestmark = pytest.mark.desktop

_DAYS = 160
_TOPS = """[...document.querySelectorAll('.figures > div')].map(
    each => each.getBoundingClientRect().top).join(' ')"""
_MEETS = """(() => {
    const hide = document.querySelector('#hide').getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('h1'));
    return [...words.getClientRects()].some(each =>
        each.right > hide.left && each.top < hide.bottom && each.bottom > hide.top);
})()"""


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    needs("chromium")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        place = session.folder / "Chromium", session.environment["DISPLAY"]
        with Chromium(*place, 9) as browser:
            yield browser


def _page(language: str) -> str:
    diary, now = Diary(), at(_DAYS * DAY + 21 * HOUR)
    diary.begin()
    diary.look(DAY)
    for day in range(2, _DAYS + 1):
        diary.turn_away(day * DAY + 8 * HOUR)
    told, left = diary.told(now), local_day(at(0))
    rulebook = Rulebook(people=(Person("J", left=left),))
    status = standing(told.state, rulebook, now, (), "1")
    seen = guarded(view(told, status, left, (PERSON,), now), status, ())
    return ledger_page(seen, Keys("nonce", "key"), tongue_of([language]))


@pytest.mark.parametrize("width", [1024, 1366, 2560])
@pytest.mark.parametrize("language", ["en", "de"])
def test_the_numbers_stand_on_one_line_and_no_word_is_covered(
    language: str, width: int, browser: Chromium, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(_page(language), "utf-8")
    browser.resize(width, 768)
    browser.visit(file.as_uri())

    tops = str(browser.script(_TOPS)).split()
    assert len(tops) == 4
    assert len(set(tops)) == 1
    assert browser.script(_MEETS) is False


@pytest.mark.parametrize("language", ["en", "de"])
def test_on_a_narrow_screen_no_word_is_covered(
    language: str, browser: Chromium, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(_page(language), "utf-8")
    for width in (360, 735, 737, 800):
        browser.resize(width, 640)
        browser.visit(file.as_uri())
        assert browser.script(_MEETS) is False
