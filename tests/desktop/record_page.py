"""Draws the picture of the page that README shows, of invented days.

PYTHONPATH=tests .venv/bin/python -m desktop.record_page
"""

from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from desktop.browsers import Chromium
from desktop.session import desktop_session
from rules.ledgers import APP, DAY, HOUR, PERSON, Diary
from rules.story import at
from walkaway_rules.moment import local_day
from walkaway_rules.page.ledger_page import Keys, ledger_page
from walkaway_rules.page.view import View, guarded, view
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.standing.standing import standing

_PICTURE = Path(__file__).parents[2] / "docs/page.png"
_DAYS = 163
_FADES = 28
"""Days in which the urges become half as many."""
_HOURS = (0, 0, 1, 2, 8, 12, 13, 17, 19, 20, 21, 22, 22, 23, 23, 23)
"""When they come, some more likely than others."""
_LOOKED = {2, 5, 9, 12, 21, 26, 47}
_AWAY = range(42, 44)
"""Days on which nobody watched."""


def main() -> None:
    """Draw it."""
    page = ledger_page(_evening(), Keys("nonce", "key"))
    with TemporaryDirectory() as folder, desktop_session(Path(folder)) as session:
        written = Path(folder) / "page.html"
        written.write_text(page)
        place = Path(folder) / "Chromium", session.environment["DISPLAY"]
        with Chromium(*place, 9, switches=["--hide-scrollbars"]) as browser:
            browser.wish(prefers_color_scheme="light", prefers_reduced_motion="reduce")
            browser.resize(1200, 1180)
            browser.visit(written.as_uri())
            browser.screenshot(_PICTURE)


def _evening() -> View:
    now = at(_DAYS * DAY + 21 * HOUR)
    told = _life(Random(7)).told(now)  # noqa: S311  # invented days, no secret
    left = local_day(at(0))
    rulebook = Rulebook(people=(Person("J", left=left),))
    status = standing(told.state, rulebook, now, (), "1")
    seen = view(told, status, left, (PERSON, APP), now)
    return replace(guarded(seen, status, seen.recent), recent=())


def _life(chance: Random) -> Diary:
    diary = Diary()
    diary.begin()
    for day in range(_DAYS + 1):
        if day == _AWAY.start:
            diary.end(day * DAY)
        if day == _AWAY.stop:
            diary.begin(day * DAY)
        if day not in _AWAY:
            _live(diary, day, chance)
    return diary


def _live(diary: Diary, day: int, chance: Random) -> None:
    pull = 4.5 * 0.5 ** (day / _FADES)
    if day in _LOOKED:
        diary.look(day * DAY + 7 * HOUR)
    times = sum(chance.random() < pull / 8 for _ in range(8))
    hours = {8, 20} if day == _DAYS else set(chance.sample(_HOURS, times))
    for hour in sorted(hours):
        diary.turn_away(day * DAY + hour * HOUR)


if __name__ == "__main__":
    main()
