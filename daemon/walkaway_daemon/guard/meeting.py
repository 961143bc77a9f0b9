"""Meeting: what a decision shows, and what is taken off the screen again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from walkaway_daemon.guard.notices import is_notice
from walkaway_daemon.guard.open_apps import OpenApps, pids_of
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.scenes import scene_of
from walkaway_daemon.guard.turn import Action
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.interventions.phrasing import phrase
from walkaway_daemon.pause.inviting import Given, invite, pauses_before
from walkaway_rules.boundary import BoundaryKind, Response
from walkaway_rules.deciding.decision import Respond, Withdraw
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import Moment
from walkaway_rules.words.situation import Scene


@dataclass(frozen=True, slots=True)
class _When:
    """What was known when it was decided."""

    state: State
    now: Moment
    met: int
    """How many prompts this guard had shown before."""
    pauses: int
    """How many pauses came before, as far as the ledger knows."""


class Meeting:
    """Shows whispers and pauses through the gate; counts them, so that words rotate."""

    def __init__(
        self, parts: Parts, state: State, apps: Callable[[], OpenApps]
    ) -> None:
        """Given what tells which apps are open by now."""
        self._parts = parts
        self._apps = apps
        self._met = 0
        self._pauses = pauses_before(state)

    def act(self, action: Action, state: State, now: Moment) -> None:
        """Do what was decided, now that it is written."""
        match action:
            case Respond():
                self._meet(action, state, now)
            case Withdraw(urge):
                self.withdraw(urge)

    def withdraw(self, urge: str) -> None:
        """Take down what is shown of this urge, or waits to be."""
        self._parts.gate.withdraw(urge)
        self._parts.notifier.withdraw(urge)
        self._parts.pauses.withdraw(urge)

    def clear(self) -> None:
        """Take every whisper off the screen; a notice comes again once it may."""
        for name in self._parts.notifier.clear():
            if is_notice(name):
                self._parts.gate.again(name)

    def _meet(self, action: Respond, state: State, now: Moment) -> None:
        """Show it as soon as it may be; only then it is put in words."""
        whispers = action.response is Response.WHISPER
        when = _When(state, now, self._met, self._pauses)
        self._met += 1
        self._pauses += not whispers
        show = self._show_whisper if whispers else self._show_pause
        self._show(action, partial(show, action, when), pauses=not whispers)

    def _show_whisper(self, action: Respond, when: _When) -> None:
        """Show it, and note which processes stand for the boundary by now."""
        whisper, _ = self._worded(action, when)
        self._parts.turning_back.meet(pids_of(self._apps(), action.boundary.id))
        self._parts.notifier.show(whisper)

    def _show_pause(self, action: Respond, when: _When) -> None:
        """Show it about the processes that stand for the boundary by now."""
        rulebook, held = self._parts.rules.rulebook, self._parts.held
        whisper, scene = self._worded(action, when)
        given = Given(
            when.state, rulebook, when.now, when.pauses, held, self._parts.tongue
        )
        prompt = invite(whisper, action.response, scene, given)
        pids = pids_of(self._apps(), action.boundary.id)
        self._parts.pauses.show(replace(prompt, pids=pids))

    def _worded(self, action: Respond, when: _When) -> tuple[Whisper, Scene]:
        """Return what is said of that moment, as the rules by now have it said."""
        rulebook, tongue = self._parts.rules.rulebook, self._parts.tongue
        scene = scene_of(action.urge, action.boundary, when.state, rulebook, when.now)
        return phrase(action.urge, scene, rulebook, when.met, tongue), scene

    def _show(self, action: Respond, show: Callable[[], None], *, pauses: bool) -> None:
        """Show it as soon as it may be; whoever feels the pull asked for it."""
        gate = self._parts.gate
        asked_for = action.boundary.kind is BoundaryKind.PULL
        waits = gate.show_pause if pauses else gate.show
        (gate.let_through if asked_for else waits)(action.urge, show)
