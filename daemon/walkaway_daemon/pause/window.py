"""The guard's side of a pause: a child for as long as it lasts.

One screen holds one pause. A second urge shares it; turning back then answers
both, while going on answers only the first: of the other it is not known.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import monotonic
from typing import Protocol

from walkaway_daemon.interventions.notifier import Ear, Heard, Whisper
from walkaway_daemon.loop.relay import Relay
from walkaway_daemon.pause.pause_finding import Screen, pause_finding
from walkaway_daemon.sensors.sensor import Finding
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import Ended, Order, Shown, order_line, read_word

FORMS = ("", "tk", "page")
"""What is tried, one after the other: the best there is, then plainer ones. A
toolkit may end its whole process, so each try is a process of its own."""
PATIENCE = 6.0
"""Seconds after which a child that shows nothing is given up."""


class Child(Protocol):
    """One process that shows a pause."""

    def fileno(self) -> int | None:
        """Return the descriptor that is readable when it said something or ended.

        None for a child that calls when there is something to `pump`.
        """
        ...

    def order(self, line: str) -> None:
        """Tell it what to show. Never raises; a child that is gone is heard of."""
        ...

    def words(self) -> tuple[Sequence[str], bool]:
        """Return the whole lines it said since, and whether it has ended."""
        ...

    def end(self) -> None:
        """Let it end, and give everything back. A second time is no error."""
        ...


class Apps(Protocol):
    """What may be done with a program on the list. Nothing here raises."""

    def meet(self, pids: Sequence[int]) -> None:
        """Note which these are, since a number may pass to another program."""
        ...

    def hold(self, pids: Sequence[int]) -> None:
        """Hold these still until `release`."""
        ...

    def release(self) -> None:
        """Let everything that is held go on."""
        ...

    def ask_to_close(self, pids: Sequence[int]) -> None:
        """Ask these to close, as their own menu would; never end them by force."""
        ...


Launch = Callable[[], Child]
"""Starts a child. Raise `OSError` where none can be started."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One pause for one urge, and the whisper that stands in for it."""

    urge: str
    response: Response
    order: Order
    whisper: Whisper
    pids: tuple[int, ...] = ()
    """The processes of the app that it is about, if it is about one."""


@dataclass(slots=True)
class _Up:
    """The pause that is on the screen or on its way there."""

    first: Prompt
    """The one that the screen is about, also when its urge was withdrawn."""
    prompts: list[Prompt]
    """All that an answer may answer."""
    forms: Sequence[str]
    """Those that are left to be tried; the first is being tried."""
    child: Child
    since: float
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Means:
    """What a window works with."""

    heard: Ear
    fall_back: Callable[[Whisper], None]
    """Shows a whisper where no pause can be shown."""
    can_whisper: Callable[[], bool]
    """Whether it can show one, as far as is known."""
    apps: Apps
    launch: Launch | None
    """None where no screen is known."""
    reaches: Callable[[], bool] = lambda: True
    """Whether the screen answers now, as far as can be asked."""
    clock: Callable[[], float] = monotonic


class PauseWindow:
    """Shows pauses. Nothing here blocks; no child can hurt the guard."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._relay = Relay()
        self._up: _Up | None = None
        self._screen = Screen.NONE if means.launch is None else Screen.READY

    @property
    def is_up(self) -> bool:
        """Whether a pause is on the screen, or on its way there."""
        return self._up is not None

    def fileno(self) -> int | None:
        """Return the one descriptor to watch for reading."""
        return self._relay.fileno()

    def due_in(self) -> float | None:
        """Return the seconds after which to `pump` even if nothing arrived."""
        up = self._up
        if up is None or up.shown:
            return None
        return max(0.0, up.since + PATIENCE - self._means.clock())

    def show(self, prompt: Prompt) -> None:
        """Show a pause, or a whisper where no screen can be had."""
        self._means.apps.meet(prompt.pids)
        # One that was answered a moment ago has nobody before it any more.
        self.pump()
        if self._up is not None:
            self._up.prompts.append(prompt)
            if self._up.shown:
                self._tell_shown(self._up, prompt)
            return
        self._try([prompt], FORMS)

    def withdraw(self, urge: str) -> None:
        """Take this urge's pause off the screen, if it is there."""
        up = self._up
        if up is None:
            return
        up.prompts[:] = [prompt for prompt in up.prompts if prompt.urge != urge]
        if not up.prompts:
            self._drop()

    def pump(self) -> None:
        """Handle what the child said."""
        up = self._up
        if up is None:
            return
        lines, ended = up.child.words()
        for line in lines:
            self._hear(up, line)
        late = not up.shown and self._means.clock() - up.since >= PATIENCE
        if self._up is up and (ended or late):
            self._lost(up)

    def finding(self) -> Finding:
        """Return whether pauses can be shown, as far as is known."""
        gone = self._means.launch is not None and not self._means.reaches()
        screen = Screen.DEAD if gone else self._screen
        return pause_finding(screen, can_whisper=self._means.can_whisper())

    def close(self) -> None:
        """Take down what is on the screen, and give everything back."""
        if self._up is not None:
            up = self._up
            self._drop()
            self._answer(up, Answer.CLOSED)
        self._relay.close()

    def _try(self, prompts: list[Prompt], forms: Sequence[str]) -> None:
        child = self._started() if forms else None
        if child is None:
            self._give_up(prompts)
            return
        self._up = _Up(prompts[0], prompts, forms, child, self._means.clock())
        self._relay.watch(child.fileno())
        child.order(order_line(replace(prompts[0].order, form=forms[0])))

    def _started(self) -> Child | None:
        try:
            return None if self._means.launch is None else self._means.launch()
        except OSError:
            return None

    def _give_up(self, prompts: Sequence[Prompt]) -> None:
        if self._means.launch is not None:
            self._screen = Screen.FAILED
        for prompt in prompts:
            self._means.fall_back(prompt.whisper)

    def _hear(self, up: _Up, line: str) -> None:
        match read_word(line):
            case Shown(form) if not up.shown:
                up.shown = form or "shown"
                self._screen = Screen.PAGE if form == "page" else Screen.WORKING
                for prompt in up.prompts:
                    self._tell_shown(up, prompt)
            case Ended(answer, hold) if up.shown:
                self._drop()
                self._answer(up, answer, hold=hold)
            case _:
                pass

    def _tell_shown(self, up: _Up, prompt: Prompt) -> None:
        response = up.first.response
        self._means.heard(Heard(prompt.urge, None, response))
        if response is Response.HOLD:
            self._means.apps.hold(prompt.pids)

    def _lost(self, up: _Up) -> None:
        """Take a child that ended without a word; an unseen one is tried again."""
        self._drop()
        if up.shown:
            self._answer(up, Answer.CLOSED)
        else:
            self._try(up.prompts, up.forms[1:])

    def _answer(self, up: _Up, answer: Answer, *, hold: bool = False) -> None:
        if not up.shown:
            return
        for number, prompt in enumerate(up.prompts):
            # One hold is enough, however many urges share the screen.
            self._answer_one(prompt, answer, up.first, hold=hold and number == 0)

    def _answer_one(
        self, prompt: Prompt, answer: Answer, first: Prompt, *, hold: bool
    ) -> None:
        if answer is Answer.GO_ON and prompt is not first:
            answer = Answer.CLOSED
        self._means.heard(Heard(prompt.urge, answer, first.response, hold))
        if answer is Answer.TURN_BACK or first.response is Response.HOLD:
            self._means.apps.ask_to_close(prompt.pids)

    def _drop(self) -> None:
        up, self._up = self._up, None
        if up is not None:
            self._relay.watch(None)
            up.child.end()
            self._means.apps.release()
