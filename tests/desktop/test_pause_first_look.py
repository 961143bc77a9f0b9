"""What a pause as a page shows before it has asked is what it is told to show then."""

import json
from collections.abc import Iterator
from queue import SimpleQueue
from threading import Thread

import pytest

from desktop.browsers import Chromium
from desktop.session import desktop_session, needs, wait_until
from desktop.shown_pause import order
from walkaway_daemon.pause.page_form import show
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import DARK

pytestmark = pytest.mark.desktop

_PLACES = """
JSON.stringify([...document.querySelectorAll("#disc, #glow, p, button")]
  .filter((one) => !one.hidden)
  .map((one) => { const all = document.createRange(); all.selectNodeContents(one);
                  return (one.tagName === "P" ? all : one).getBoundingClientRect(); })
  .map((one) => [one.left, one.top, one.right, one.bottom]))
"""
_NOTHING_LISTENS = 9


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """Show a pause in a browser."""
    needs("chromium")
    folder = tmp_path_factory.mktemp("desk")
    sitting = Sitting(order("page", wait=60).card, DARK, still=True)
    opened: SimpleQueue[str] = SimpleQueue()

    def open_page(address: str) -> bool:
        opened.put(address)
        return True

    showing = Thread(target=show, args=(sitting, lambda: None, open_page))
    with desktop_session(folder) as session:
        display = session.environment["DISPLAY"]
        allowed = ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]
        with Chromium(
            folder / "profile", display, _NOTHING_LISTENS, switches=allowed
        ) as browser:
            showing.start()
            browser.visit(opened.get(timeout=20))
            yield browser
            browser.press("Escape")
            showing.join(20)


@pytest.mark.parametrize("size", [(1280, 800), (1600, 640), (640, 1000)])
def test_the_first_look_is_the_pause_itself(
    page: Chromium, size: tuple[int, int]
) -> None:
    page.resize(*size)
    width = f"{size[0] // 2}px"
    told = f'main.style.transform === "" && by("disc").style.left === "{width}"'
    wait_until("it has asked", lambda: page.script(told) is True)
    asked = json.loads(str(page.script(_PLACES)))
    first = json.loads(str(page.script(f"begin(); {_PLACES}")))

    assert len(asked) == len(first) == 7
    for one, other in zip(asked, first, strict=True):
        assert one == pytest.approx(other, abs=1.5)
