"""Graduating: the guard offers to step back once urges have faded, and says goodbye."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.guard.notices import OFFER, offer_notice
from walkaway_daemon.guard.parts import Rules
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_rules.counting.fading import Offer, fresh_offer, offer
from walkaway_rules.deciding.event import StepDue, StepTakenBack
from walkaway_rules.deciding.state import State
from walkaway_rules.deciding.wall_clocks import as_clocks_will_show
from walkaway_rules.moment import Moment, local_day, local_minute
from walkaway_rules.promise.resolution import firmest, is_firmer_anywhere
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.fading import fading_said

FROM, UNTIL = 10 * 60, 20 * 60
"""Minutes of the local day between which an offer is made: it is no night's matter."""


@dataclass(frozen=True, slots=True)
class Notices:
    """How an offer reaches the person."""

    may_show: Callable[[], bool]
    show: Callable[[str, Callable[[], Whisper]], None]
    """Shows under a name what is put in words each time it comes to the screen."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What everything here depends on."""

    state: State
    rulebook: Rulebook
    today: date


@dataclass(frozen=True, slots=True)
class _Saying:
    """What was made of what was last seen."""

    of: _Seen | None = None
    said: tuple[str, ...] = ()
    tongue: Tongue = ENGLISH


class Graduating:
    """Looks once a day whether something can be offered."""

    def __init__(
        self,
        guard: Guard,
        rules: Rules,
        clock: Clock,
        notices: Notices,
        tongue: Tongue = ENGLISH,
    ) -> None:
        self._guard = guard
        self._rules = rules
        self._clock = clock
        self._notices = notices
        self.tongue = tongue
        self._rulebook = rules.rulebook
        self._saying = _Saying()
        self._looked: date | None = None

    def said(self, now: Moment, tongue: Tongue) -> tuple[str, ...]:
        """Return how urges fade, in sentences; made anew when something changed."""
        seen, saying = self._seen(now), self._saying
        if not _same(seen, saying.of) or saying.tongue is not tongue:
            rung = firmest(seen.rulebook)
            state = as_clocks_will_show(seen.state, self._clock.offset_at)
            said = fading_said(state, rung, now, tongue)
            self._saying = _Saying(seen, said, tongue)
        return self._saying.said

    def turn(self) -> None:
        """Do what is due: hold to firmer rules, and make an offer."""
        self._hold_to_rules()
        now = self._clock.now()
        today = local_day(now)
        if today == self._looked or not FROM <= local_minute(now) < UNTIL:
            return
        if not self._notices.may_show():
            return
        self._looked = today
        rung = firmest(self._rules.rulebook)
        due = fresh_offer(self._guard.state, rung, now)
        if due is not None and self._tell(due):
            self._notices.show(OFFER, partial(self._phrase, due))

    def may_step_back(self) -> bool:
        """Return whether a step back can be taken now."""
        rung = firmest(self._rules.rulebook)
        return offer(self._guard.state, rung, self._clock.now()) is Offer.STEP_BACK

    def _seen(self, now: Moment) -> "_Seen":
        return _Seen(self._guard.state, self._rules.rulebook, local_day(now))

    def _phrase(self, due: Offer) -> Whisper:
        discreet = self._rules.rulebook.discreet
        return offer_notice(due, discreet=discreet, tongue=self.tongue)

    def _tell(self, due: Offer) -> bool:
        return self._guard.tell(StepDue(last=due is Offer.GOODBYE)) is None

    def _hold_to_rules(self) -> None:
        """Take steps back where the rules became firmer: that holds at once."""
        before, self._rulebook = self._rulebook, self._rules.rulebook
        if before is self._rulebook or not self._guard.state.steps:
            return
        if is_firmer_anywhere(self._rulebook, before):
            self._guard.tell(StepTakenBack())


def _same(one: _Seen, other: _Seen | None) -> bool:
    """Return whether these are the very same; to compare them whole would cost."""
    return (
        other is not None
        and one.state is other.state
        and one.rulebook is other.rulebook
        and one.today == other.today
    )
