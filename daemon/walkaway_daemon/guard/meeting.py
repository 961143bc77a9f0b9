"""Meeting: what a decision shows, and what is taken off the screen again."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from walkaway_daemon.guard.open_apps import OpenApps, pids_of
from walkaway_daemon.guard.parts import Parts
from walkaway_daemon.guard.scenes import scene_of
from walkaway_daemon.guard.turn import Action
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.interventions.phrasing import phrase
from walkaway_daemon.pause.inviting import Given, invite, pauses_before
from walkaway_daemon.pause.window import Prompt
from walkaway_rules.boundary import BoundaryKind, Response
from walkaway_rules.deciding.decision import Respond, Withdraw
from walkaway_rules.deciding.state import State
from walkaway_rules.moment import Moment


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

    def _meet(self, action: Respond, state: State, now: Moment) -> None:
        rulebook, boundary = self._parts.rules.rulebook, action.boundary
        scene = scene_of(action.urge, boundary, state, rulebook, now)
        whisper = phrase(action.urge, scene, rulebook, self._met, self._parts.tongue)
        self._met += 1
        if action.response is Response.WHISPER:
            self._show(action, partial(self._show_whisper, whisper, boundary.id))
            return
        held, tongue = self._parts.held, self._parts.tongue
        given = Given(state, rulebook, now, self._pauses, held, tongue)
        prompt = invite(whisper, action.response, scene, given)
        self._show(action, partial(self._show_pause, prompt, boundary.id))
        self._pauses += 1

    def _show_whisper(self, whisper: Whisper, boundary: str) -> None:
        """Show it, and note which processes stand for the boundary by now."""
        self._parts.turning_back.meet(pids_of(self._apps(), boundary))
        self._parts.notifier.show(whisper)

    def _show_pause(self, prompt: Prompt, boundary: str) -> None:
        """Show it about the processes that stand for the boundary by now."""
        pids = pids_of(self._apps(), boundary)
        self._parts.pauses.show(replace(prompt, pids=pids))

    def _show(self, action: Respond, show: Callable[[], None]) -> None:
        """Show it as soon as it may be; whoever feels the pull asked for it."""
        gate = self._parts.gate
        asked_for = action.boundary.kind is BoundaryKind.PULL
        (gate.let_through if asked_for else gate.show)(action.urge, show)
