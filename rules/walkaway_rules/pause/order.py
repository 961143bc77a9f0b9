"""What the guard tells a pause, and what it hears from it: one JSON line each."""

import json
from dataclasses import dataclass
from typing import Any

from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.card import Card, card_from_json, card_to_json


@dataclass(frozen=True, slots=True)
class Order:
    """One pause to be shown."""

    card: Card
    theme: str = ""
    """A key of picture's `THEMES`; empty for what the desktop asks for."""
    still: bool = False
    """Less motion, whatever the desktop asks for."""
    form: str = ""
    """One of "qt", "tk" and "page"; empty for the best that there is."""
    discreet: bool = False
    """Leave our name out of the window's title."""
    held: str = ""
    """The file that names what is held still, for the child to let it go if the
    guard cannot; empty where nothing will be."""

    @property
    def title(self) -> str:
        """The window's title."""
        return "" if self.discreet else "Walkaway"


@dataclass(frozen=True, slots=True)
class Shown:
    """The pause is on the screen."""

    form: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The pause is over."""

    answer: Answer
    hold: bool = False
    """The person turned back and took a hold until tomorrow with them."""


Word = Shown | Ended


def order_line(order: Order) -> str:
    """Return the order as one line."""
    return json.dumps(
        {
            "card": card_to_json(order.card),
            "theme": order.theme,
            "still": order.still,
            "form": order.form,
            "discreet": order.discreet,
            "held": order.held,
        }
    )


def read_order(line: str) -> Order:
    """Return the order again. Raise `ValueError` where it is none."""
    try:
        values: dict[str, Any] = json.loads(line)
        values["card"] = card_from_json(values["card"])
        return Order(**values)
    except (ValueError, KeyError, TypeError) as error:
        message = "this is no order for a pause"
        raise ValueError(message) from error


def word_line(word: Word) -> str:
    """Return what a pause has to say as one line."""
    if isinstance(word, Shown):
        return json.dumps({"shown": word.form})
    return json.dumps({"answer": word.answer.value, "hold": word.hold})


def read_word(line: str) -> Word | None:
    """Return what a pause said, or None where it makes no sense."""
    try:
        values = json.loads(line)
        if "shown" in values:
            return Shown(str(values["shown"]))
        return Ended(Answer(values["answer"]), bool(values.get("hold")))
    except (ValueError, KeyError, TypeError):
        return None
