"""Outcomes follow the definitions: a naive reading of whole days agrees."""

import heapq
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.story import APP, CIRCLE, PERSON, Guard, at
from walkaway_rules.boundary import Boundary, BoundaryKind, Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import Count
from walkaway_rules.deciding.urge import Account
from walkaway_rules.moment import SECOND, local_day

SITE = Boundary("d" * 16, BoundaryKind.SITE, "a site on your list", Response.PAUSE)
SETTLE, GRACE, LAG, PULSE = 600, 20, 12, 1


@dataclass(frozen=True)
class Reaction:
    """What happens once a response was decided upon, in seconds."""

    shown_after: int | None
    answer: Answer | None
    answer_after: int


@dataclass(frozen=True)
class Look:
    boundary: Boundary
    sought: bool
    needed: bool
    delay: int
    reaction: Reaction


@dataclass(frozen=True)
class FoundLater:
    """A look at the site, `age` seconds ago, that is told only now."""

    age: int


@dataclass(frozen=True)
class Leave:
    pass


@dataclass(frozen=True)
class Pull:
    reaction: Reaction


@dataclass(frozen=True)
class Off:
    """The guard is killed, and started again after so many seconds."""

    length: int


Act = Look | FoundLater | Leave | Pull | Off

reactions = st.builds(
    Reaction,
    shown_after=st.sampled_from([None, 1, 3, 201]),
    answer=st.sampled_from([None, *Answer]),
    answer_after=st.sampled_from([2, 15, 396]),
)
looks = st.one_of(
    st.builds(
        Look,
        boundary=st.sampled_from([PERSON, CIRCLE]),
        sought=st.booleans(),
        needed=st.sampled_from([False, False, True]),
        delay=st.sampled_from([0, 10]),
        reaction=reactions,
    ),
    st.builds(
        Look,
        boundary=st.just(APP),
        sought=st.sampled_from([True, True, False]),
        needed=st.just(value=False),
        delay=st.just(0),
        reaction=reactions,
    ),
    st.builds(
        Look,
        boundary=st.just(SITE),
        sought=st.just(value=True),
        needed=st.just(value=False),
        delay=st.just(0),
        reaction=reactions,
    ),
)
gaps = st.sampled_from([10, 20, 300, 590, 600, 610, 1000, 4000, 40_000])
acts: st.SearchStrategy[Act] = st.one_of(
    looks,
    looks,
    st.builds(FoundLater, st.sampled_from([100, 300, 600, 900, 5000])),
    st.builds(Leave),
    st.builds(Pull, reactions),
    st.builds(Off, st.sampled_from([20, 300, 2000, 90_000])),
)
stories = st.lists(st.tuples(gaps, acts), max_size=25)


@dataclass
class Truth:
    """What really happened, in seconds, for the naive reading."""

    looks: dict[tuple[str, bool], list[tuple[int, bool]]] = field(
        default_factory=dict[tuple[str, bool], list[tuple[int, bool]]]
    )
    told: dict[tuple[str, int], int] = field(default_factory=dict[tuple[str, int], int])
    shows: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    refusals: dict[str, list[int]] = field(default_factory=dict[str, list[int]])
    leaves: list[int] = field(default_factory=list[int])
    pulls: list[int] = field(default_factory=list[int])
    gaps: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])


class Desk:
    """Somebody's desk: it lets a story happen and tells the guard of it."""

    def __init__(self) -> None:
        self.guard, self.truth = Guard(), Truth()
        self._queue: list[tuple[int, int, Callable[[int], None]]] = []
        self._order = count()
        self._now = 0
        self._on = True
        self._waiting: list[tuple[Look, int]] = []
        self._prompts: dict[str, int] = {}

    def live(self, story: Iterable[tuple[int, Act]]) -> None:
        self.guard.start(at(0))
        time = 0
        for gap, act in story:
            time += gap
            self._plan(time, self._doing(act))
        while self._queue:
            time, _, happen = heapq.heappop(self._queue)
            self._pass_time(time)
            happen(time)
        self._pass_time(self._now + 10 * SETTLE)

    def _plan(self, time: int, happen: Callable[[int], None]) -> None:
        heapq.heappush(self._queue, (time, next(self._order), happen))

    def _pass_time(self, until: int) -> None:
        while self._on and (due := self.guard.due(at(self._now))) is not None:
            assert due % SECOND == 0
            if self._now + due // SECOND > until:
                break
            self._now += due // SECOND
            self.guard.tick(at(self._now))
        self._now = until

    def _doing(self, act: Act) -> Callable[[int], None]:
        match act:
            case Look():
                return lambda now: self._look(act, now)
            case FoundLater():
                return lambda now: self._find_later(act, now)
            case Leave():
                return lambda now: self._plan(now + 4, self._leave)
            case Pull():
                return lambda now: self._pull(act, now)
            case Off():
                return lambda now: self._plan(now + 7, lambda t: self._stop(act, t))

    def _look(self, act: Look, now: int) -> None:
        if not self._on and act.boundary is APP:
            return
        key = (act.boundary.id, act.needed)
        self.truth.looks.setdefault(key, []).append((now, act.sought))
        self._plan(now + act.delay, lambda told: self._notice(act, now, told))

    def _notice(self, act: Look, then: int, now: int) -> None:
        if not self._on:
            self._waiting.append((act, then))
            return
        self._match(act, then, now, late=False)

    def _match(self, act: Look, then: int, now: int, *, late: bool) -> None:
        moment = at(then, boot="") if late else at(then)
        urge = self.guard.match(
            act.boundary,
            moment,
            at(now),
            sought=act.sought,
            needed=act.needed,
            late=late,
            watched=act.boundary is APP,
        )
        self.truth.told[act.boundary.id, then] = now
        if urge is not None:
            assert not late
            self._react(act.boundary.id, urge, act.reaction, now)

    def _react(self, boundary: str, urge: str, how: Reaction, now: int) -> None:
        life = len(self.truth.gaps)
        prompt = self._prompts[urge] = next(self._order)

        def show(time: int) -> None:
            if self._on and life == len(self.truth.gaps):
                self.guard.show(urge, at(time))
                self.truth.shows.setdefault(boundary, []).append(time)
                self._plan(time + how.answer_after, reply)

        def reply(time: int) -> None:
            there = self._prompts[urge] == prompt and life == len(self.truth.gaps)
            if how.answer and self._on and there:
                self.guard.answer(urge, how.answer, at(time))
                if how.answer is Answer.GO_ON:
                    self.truth.refusals.setdefault(boundary, []).append(time)

        if how.shown_after is not None:
            self._plan(now + how.shown_after, show)

    def _find_later(self, act: FoundLater, now: int) -> None:
        then = max(0, now - act.age)
        if not self._on:
            return
        self.truth.looks.setdefault((SITE.id, False), []).append((then, True))
        self.guard.match(SITE, at(then, boot=""), at(now), late=True)
        self.truth.told.setdefault((SITE.id, then), now)

    def _leave(self, now: int) -> None:
        if self._on:
            self.guard.leave(APP, at(now))
            self.truth.leaves.append(now)

    def _pull(self, act: Pull, now: int) -> None:
        if self._on:
            urge = self.guard.pull(at(now))
            self.truth.pulls.append(now)
            self._react("", urge, act.reaction, now)

    def _stop(self, act: Off, now: int) -> None:
        if self._on:
            self._on = False
            self._plan(now + act.length, lambda time: self._restart(now, time))

    def _restart(self, stopped: int, now: int) -> None:
        self._on = True
        self.truth.gaps.append((stopped, now))
        self.guard.start(at(now))
        told = self._waiting
        # What was passed by is grouped more coarsely where it is told backwards.
        for act, then in reversed(told) if all(a.sought for a, _ in told) else told:
            self._match(act, then, now, late=True)
        self._waiting.clear()


@dataclass
class Episode:
    """The matches on one boundary with no gap above settle."""

    looks: list[tuple[int, bool]]
    shown: int | None = None

    @property
    def began(self) -> int:
        return self.looks[0][0]

    @property
    def sought(self) -> list[int]:
        return [time for time, sought in self.looks if sought]

    @property
    def close(self) -> int:
        last = (self.sought or [time for time, _ in self.looks])[-1]
        return max(last, self.shown or 0) + SETTLE


def episodes(looks: Iterable[tuple[int, bool]], shows: Iterable[int]) -> list[Episode]:
    happened = [(time, 0, sought) for time, sought in looks]
    happened += [(time, 1, False) for time in shows]
    found: list[Episode] = []
    for time, is_show, sought in sorted(happened):
        here = found[-1] if found and time <= found[-1].close else None
        if is_show:
            if here is not None and here.shown is None:
                here.shown = time
        elif here is not None:
            here.looks.append((time, sought))
        else:
            found.append(Episode([(time, sought)]))
    return found


def went_on_at(episode: Episode, refusals: Iterable[int]) -> int | None:
    if episode.shown is None:
        return None
    shown, close = episode.shown, episode.close
    again = [time for time in episode.sought if time > shown + PULSE]
    again += [time for time in refusals if shown <= time <= close]
    return min(again, default=None)


def blinded(truth: Truth, episode: Episode, since: int) -> bool:
    """Whether the guard went off when it still had to see what came."""
    return any(since < off < closing(episode, off) + LAG for off, _ in truth.gaps)


def closing(episode: Episode, until: int) -> int:
    looks = [look for look in episode.looks if look[0] <= until]
    return Episode(looks, episode.shown).close if looks else 0


def verdict(truth: Truth, boundary: str, episode: Episode) -> tuple[Outcome, int]:
    """Return the outcome by the definitions, and the second it counts for."""
    if not episode.sought:
        return Outcome.PASSED_BY, episode.began
    gone = went_on_at(episode, truth.refusals.get(boundary, []))
    if gone is not None:
        return Outcome.WENT_ON, gone
    app = boundary == APP.id
    since = episode.sought[-1] if episode.shown is None else episode.shown
    if app and blinded(truth, episode, since):
        return Outcome.UNKNOWN, episode.began
    if episode.shown is None:
        return Outcome.MISSED, episode.sought[0]
    limit = episode.shown + GRACE
    if app and not any(episode.sought[-1] <= t <= limit for t in truth.leaves):
        return Outcome.WENT_ON, episode.shown
    return Outcome.TURNED_AWAY, episode.shown


def pull_verdicts(truth: Truth) -> list[tuple[Outcome, int]]:
    """Read the pulls: each ends early when refused, or when the guard goes off."""
    refused = truth.refusals.get("", [])
    breaks = sorted([*refused, *(on for _, on in truth.gaps), 10**9])
    found: list[tuple[Outcome, int]] = []
    start = -1
    for end in breaks:
        pulls = [(time, True) for time in truth.pulls if start < time <= end]
        shows = [time for time in truth.shows.get("", []) if start < time <= end]
        for one in episodes(pulls, shows):
            refusal = any(one.began <= time <= one.close for time in refused)
            broken = refusal or blinded(truth, one, one.began)
            met = one.shown is not None and not broken and not lapsed(truth, one)
            moment = one.shown if met and one.shown is not None else one.began
            found.append((Outcome.TURNED_AWAY if met else Outcome.UNKNOWN, moment))
        start = end
    return found


def lapsed(truth: Truth, pull: Episode) -> bool:
    """Whether an urge that counts was under way, as far as was known by then."""
    by_then = pull.close + LAG
    for boundary in (PERSON.id, APP.id, SITE.id):
        known = [
            (time, sought)
            for time, sought in truth.looks.get((boundary, False), [])
            if truth.told[boundary, time] <= by_then
        ]
        shows = [time for time in truth.shows.get(boundary, []) if time <= by_then]
        for one in episodes(known, shows):
            sought = one.sought
            if sought and sought[0] <= pull.close and sought[-1] > pull.began:
                return True
    return False


def naive_counts(truth: Truth) -> Counter[Count]:
    counts: Counter[Count] = Counter()
    for boundary in (PERSON, APP, CIRCLE, SITE):
        account = Account.CIRCLE if boundary is CIRCLE else Account.COUNTED
        looks = truth.looks.get((boundary.id, False), [])
        for one in episodes(looks, truth.shows.get(boundary.id, [])):
            outcome, second = verdict(truth, boundary.id, one)
            counts[Count(local_day(at(second)), account, outcome)] += 1
        needed = [(time, False) for time, _ in truth.looks.get((boundary.id, True), [])]
        for one in episodes(needed, []):
            counts[Count(local_day(at(one.began)), account, Outcome.NEEDED)] += 1
    for outcome, second in pull_verdicts(truth):
        counts[Count(local_day(at(second)), Account.PULL, outcome)] += 1
    return counts


@settings(max_examples=400, deadline=None)
@given(stories)
def test_outcomes_follow_the_definitions_on_random_days(
    story: list[tuple[int, Act]],
) -> None:
    desk = Desk()
    desk.live(story)
    assert dict(desk.guard.state.counts) == dict(naive_counts(desk.truth))
    assert replay(desk.guard.ledger) == desk.guard.state
