"""The pause's own process: reads an order, shows it in the best form there is."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TextIO

from walkaway_daemon.pause.form import FormMissingError, Show, qt_is_sound
from walkaway_rules.deciding.event import Answer
from walkaway_rules.pause.order import (
    Ended,
    Order,
    Shown,
    Word,
    read_order,
    word_line,
)
from walkaway_rules.pause.sitting import Sitting

DONE, NOT_SHOWN, NO_ORDER = 0, 1, 2
"""Exit codes."""


def main(order_in: TextIO, words_out: TextIO) -> int:
    """Show the pause that standard input orders, and say how it ended."""
    try:
        order = read_order(order_in.readline())
    except ValueError:
        return NO_ORDER

    def say(word: Word) -> None:
        words_out.write(word_line(word) + "\n")
        words_out.flush()

    return DONE if _shown(order, say) else NOT_SHOWN


def _shown(order: Order, say: Callable[[Word], None]) -> bool:
    sitting = Sitting(order.card, order.colours, still=order.still)
    for name, show in _forms(order.form):
        try:
            show(sitting, partial(say, Shown(name)))
        except FormMissingError:
            continue
        say(Ended(sitting.answer or Answer.CLOSED))
        return True
    return False


def _forms(wanted: str) -> Iterator[tuple[str, Show]]:
    """Yield the forms from best to plainest, or the wanted one alone.

    Each is imported only when it is its turn: a toolkit costs time and memory.
    """
    if wanted in {"", "qt"} and qt_is_sound():
        from walkaway_daemon.pause import qt_form  # noqa: PLC0415

        yield "qt", qt_form.show
    if wanted in {"", "tk"}:
        from walkaway_daemon.pause import tk_form  # noqa: PLC0415

        yield "tk", tk_form.show
