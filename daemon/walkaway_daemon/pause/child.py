"""The pause's own process: reads an order, shows it in the best form there is."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from threading import Thread
from typing import TextIO

from walkaway_daemon.pause.chooser import choose_stage
from walkaway_daemon.pause.form import FormMissingError, Show
from walkaway_daemon.program.tether import tie
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import Ended, Order, Shown, Word, read_order, word_line
from walkaway_rules.pause.sitting import Sitting
from walkaway_rules.pause.theme import THEMES, theme_named

DONE, NOT_SHOWN, NO_ORDER = 0, 1, 2
"""Exit codes."""


def main(order_in: TextIO, words_out: TextIO) -> int:
    """Show the pause that standard input orders, and say how it ended."""
    try:
        order = read_order(order_in.readline())
    except ValueError:
        return NO_ORDER
    tie(order_in.fileno(), partial(_let_go, order))

    def say(word: Word) -> None:
        words_out.write(word_line(word) + "\n")
        words_out.flush()

    return DONE if _shown(order, say) else NOT_SHOWN


def _shown(order: Order, say: Callable[[Word], None]) -> bool:
    look = _asked_look(order)
    for name, show in _forms(order.form):
        sitting = _sitting(order, look())
        try:
            show(sitting, partial(say, Shown(name)))
        except FormMissingError:
            continue
        say(Ended(sitting.answer or Answer.CLOSED, sitting.hold))
        return True
    return False


def _sitting(order: Order, look: tuple[str, bool]) -> Sitting:
    theme, still = look
    return Sitting(order.card, theme_named(theme), still, order.title)


def _asked_look(order: Order) -> Callable[[], tuple[str, bool]]:
    """Return what tells the theme and whether less motion is wanted."""
    if order.theme not in THEMES:
        return _asking(order)
    return lambda: (order.theme, order.still)


def _asking(order: Order) -> Callable[[], tuple[str, bool]]:
    """Ask the desktop while the toolkit loads; what is returned waits for it."""
    answers: list[tuple[str, bool]] = []

    def ask() -> None:
        asked = choose_stage(sys.platform).appearance()
        answers.append((asked.theme, order.still or asked.still))

    asking = Thread(target=ask, name="look", daemon=True)
    asking.start()

    def look() -> tuple[str, bool]:
        asking.join()
        return answers[0] if answers else (order.theme, order.still)

    return look


def _forms(wanted: str) -> Iterator[tuple[str, Show]]:
    """Yield the forms from best to plainest, or the wanted one alone.

    Each is imported only when it is its turn: a toolkit costs time and memory.
    """
    if wanted in {"", "qt"}:
        from walkaway_daemon.pause.qt_soundness import qt_is_sound

        if qt_is_sound():
            from walkaway_daemon.pause.qt_form import show as show_qt

            yield "qt", show_qt
    if wanted in {"", "tk"} and _has_tk():
        from walkaway_daemon.pause.tk_form import show as show_tk

        yield "tk", show_tk
    if wanted == "page":
        from walkaway_daemon.pause.page_form import show as show_page

        yield "page", show_page


def _has_tk() -> bool:
    """Return whether this Python was built with Tk; Debian packs it apart."""
    from importlib.util import find_spec

    return find_spec("_tkinter") is not None


def _let_go(order: Order) -> None:
    """Let programs go on that the guard held still and can no longer let go."""
    if order.held:
        from pathlib import Path

        from walkaway_daemon.pause.held_apps import let_go

        let_go(Path(order.held))
