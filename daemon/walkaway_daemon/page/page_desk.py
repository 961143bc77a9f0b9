"""The page's desk: what it shows, and what is done when something is chosen.

Only the guard changes anything; where none runs, the page can be read and no more.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.command_line.taking_back import take_back
from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.message import Done, Request, Revise, TakeRestBack
from walkaway_daemon.page.gathering import gather
from walkaway_daemon.page.inquiry import inquire
from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.page.view import View
from walkaway_rules.remembered import Correction
from walkaway_rules.words.limits import NOT_GUARDING


@dataclass(frozen=True, slots=True)
class Said:
    """What is shown once, after something was chosen."""

    told: tuple[str, ...] = ()
    """What was done, or why not."""
    answer: tuple[str, ...] = field(default=(), repr=False)
    """What the rules make of an address."""


NOTHING = Said()


class PageDesk:
    """One person's ledger, rules and guard, as the page sees them."""

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock

    def view(self, said: Said) -> View:
        """Return what there is to see. Raise `TroubleError` where that fails."""
        view = gather(self._paths, self._clock.now())
        return replace(view, told=said.told, answer=said.answer)

    def do(self, deed: str, form: Mapping[str, str]) -> Said | None:
        """Do it and return what to say; None for what is no deed."""
        try:
            return self._do(deed, form)
        except TroubleError as error:
            return Said(told=tuple(one for one in (error.said, error.remedy) if one))

    def _do(self, deed: str, form: Mapping[str, str]) -> Said | None:
        match deed:
            case "revise":
                return self._revise(form)
            case "rest-back":
                return self._ask(TakeRestBack())
            case "keep":
                return Said(told=(take_back(self._paths, self._clock.now()),))
            case "ask":
                address, now = form.get("address", ""), self._clock.now()
                return Said(answer=inquire(self._paths, address, now))
            case _:
                return None

    def _revise(self, form: Mapping[str, str]) -> Said | None:
        try:
            correction = Correction(form.get("correction", ""))
        except ValueError:
            return None
        return self._ask(Revise(form.get("urge", ""), correction))

    def _ask(self, request: Request) -> Said:
        reply = ask_guard(self._paths, request)
        return Said(told=(reply.said if isinstance(reply, Done) else NOT_GUARDING,))
