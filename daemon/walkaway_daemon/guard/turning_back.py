"""Turning back: what is done so that there is somewhere to turn to.

A program that was on the list is asked to close. A page cannot be closed from here,
so the place that the person chose opens beside it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from walkaway_daemon.guard.open_apps import OpenApps, pids_of
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.urge import Account, Urge
from walkaway_rules.rulebook import Rulebook


@dataclass
class TurningBack:
    """Follows up on answers. Nothing that it calls raises."""

    ask_to_close: Callable[[Sequence[int]], None] = field(default=lambda _pids: None)
    meet: Callable[[Sequence[int]], None] = field(default=lambda _pids: None)
    """Notes which these are, since a number may pass to another program."""
    open_place: Callable[[str], None] = field(default=lambda _place: None)
    collect: Callable[[], object] = field(default=lambda: None)
    """Lets go of what was opened and has ended, so that no zombie stays."""
    _turns: int = 0

    def follow(
        self,
        answers: Iterable[Heard],
        state: State,
        apps: OpenApps,
        rulebook: Rulebook,
    ) -> None:
        """Given what was heard in one turn, do what is due.

        Answers that came together open one place at most. A pull that was felt led
        to nothing yet, so there is nothing to lead away from.
        """
        self.collect()
        leaves_a_page = False
        for heard in answers:
            urge = state.urges.get(heard.urge)
            if urge is None or not _turned(heard, urge):
                continue
            pids = pids_of(apps, urge.boundary)
            leaves_a_page = leaves_a_page or not pids
            if pids and heard.response is Response.WHISPER:
                # A pause does so itself, also when nobody answers a hold.
                self.ask_to_close(pids)
        places = rulebook.responses.instead
        if leaves_a_page and places:
            self.open_place(places[self._turns % len(places)])
            self._turns += 1


def _turned(heard: Heard, urge: Urge) -> bool:
    return heard.answer is Answer.TURN_BACK and urge.account is not Account.PULL
