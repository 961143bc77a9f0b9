"""A tongue: what makes our English sentences into those of a person's language.

It is a value that is handed on, such as one of `gettext`'s translations; sentences
stay where they are written, in English. Names in braces are filled in afterwards.
"""

from datetime import date
from typing import Protocol


class Tongue(Protocol):
    """One language."""

    def gettext(self, message: str, /) -> str:
        """Return the sentence, or the English one where it is not known."""
        ...

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        """Return the form of the sentence that goes with the number."""
        ...


class English:
    """The language in which everything is written."""

    def gettext(self, message: str, /) -> str:
        """Return it as it is."""
        return message

    def ngettext(self, one: str, many: str, number: int, /) -> str:
        """Return the first form for one, the second for every other number."""
        return one if number == 1 else many


ENGLISH = English()

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_said(day: date, tongue: Tongue) -> str:
    """Return a day of this year, such as "23 November"."""
    month = tongue.gettext(MONTHS[day.month - 1])
    return tongue.gettext("{day} {month}").format(day=day.day, month=month)


def decimal_said(value: float, tongue: Tongue) -> str:
    """Return a number of one decimal place, such as "0.3"; a whole one without."""
    whole, _, tenth = f"{value:.1f}".partition(".")
    if tenth == "0":
        return whole
    return tongue.gettext("{whole}.{tenth}").format(whole=whole, tenth=tenth)
