"""The guard's side of a pause: what is shown, heard and tried again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from socket import socketpair

import pytest

from rules.cards import shown as any_card
from walkaway_daemon.interventions.notifier import Heard, Whisper
from walkaway_daemon.pause.window import FORMS, PATIENCE, Means, PauseWindow, Prompt
from walkaway_daemon.sensors.sensor import Sight
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.pause.order import Ended, Order, Shown, Word, read_order, word_line

PAUSE, HOLD = Response.PAUSE, Response.HOLD


class PaperChild:
    """A child that says what the test has it say."""

    def __init__(self) -> None:
        self.orders: list[Order] = []
        self.said: list[str] = []
        self.ended = False
        self.closed = 0
        self._near, self._far = socketpair()

    def fileno(self) -> int:
        return self._near.fileno()

    def order(self, line: str) -> None:
        self.orders.append(read_order(line))

    def words(self) -> tuple[Sequence[str], bool]:
        said, self.said = self.said, []
        return said, self.ended

    def end(self) -> None:
        self.closed += 1
        self._near.close()
        self._far.close()


@dataclass
class PaperApps:
    """Notes what would be done with programs."""

    done: list[tuple[str, tuple[int, ...]]] = field(
        default_factory=list[tuple[str, tuple[int, ...]]]
    )
    met: list[int] = field(default_factory=list[int])

    def meet(self, pids: Sequence[int]) -> None:
        self.met += pids

    def hold(self, pids: Sequence[int]) -> None:
        self.done.append(("hold", tuple(pids)))

    def release(self) -> None:
        self.done.append(("release", ()))

    def ask_to_close(self, pids: Sequence[int]) -> None:
        self.done.append(("ask", tuple(pids)))


class Desk:
    """A window whose children are paper."""

    def __init__(self, *, screen: bool = True) -> None:
        self.heard: list[Heard] = []
        self.whispers: list[Whisper] = []
        self.apps = PaperApps()
        self.children: list[PaperChild] = []
        self.time = 0.0
        self.broken = False
        self.can_whisper = True
        self.reaches = True
        self.window = PauseWindow(
            Means(
                heard=self.heard.append,
                fall_back=self.whispers.append,
                can_whisper=lambda: self.can_whisper,
                apps=self.apps,
                launch=self._launch if screen else None,
                reaches=lambda: self.reaches,
                clock=lambda: self.time,
            )
        )

    @property
    def child(self) -> PaperChild:
        return self.children[-1]

    def say(self, *words: Word) -> None:
        self.child.said += [word_line(word) for word in words]
        self.window.pump()

    def die(self) -> None:
        self.child.ended = True
        self.window.pump()

    def _launch(self) -> PaperChild:
        if self.broken:
            raise FileNotFoundError
        self.children.append(PaperChild())
        return self.child


def prompt(
    urge: str = "one", response: Response = PAUSE, pids: tuple[int, ...] = ()
) -> Prompt:
    whisper = Whisper(urge, "A breath first", "Tea first.", "Turn back", "Not now")
    return Prompt(urge, response, Order(any_card()), whisper, pids)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.window.close()


def test_a_pause_is_reported_once_it_is_seen(desk: Desk) -> None:
    desk.window.show(prompt())
    assert desk.heard == []
    desk.say(Shown("qt"))

    assert desk.heard == [Heard("one", None, PAUSE)]
    assert desk.child.orders == [prompt().order]


def test_a_hold_is_taken_once_however_many_urges_share_the_screen(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.window.show(prompt("two"))
    desk.say(Shown("qt"), Ended(Answer.TURN_BACK, hold=True))

    assert desk.heard[2:] == [
        Heard("one", Answer.TURN_BACK, PAUSE, hold=True),
        Heard("two", Answer.TURN_BACK, PAUSE),
    ]


@pytest.mark.parametrize("answer", Answer)
def test_the_answer_is_heard_and_the_child_given_back(
    desk: Desk, answer: Answer
) -> None:
    desk.window.show(prompt())
    desk.say(Shown("tk"), Ended(answer))

    assert desk.heard[1:] == [Heard("one", answer, PAUSE)]
    assert desk.child.closed == 1
    assert desk.window.due_in() is None


def test_a_child_that_dies_unseen_gives_way_to_a_plainer_form(desk: Desk) -> None:
    desk.window.show(prompt())
    for _ in FORMS[1:]:
        desk.die()
    desk.say(Shown("page"))

    assert [child.orders[0].form for child in desk.children] == list(FORMS)
    assert desk.heard == [Heard("one", None, PAUSE)]
    assert desk.whispers == []
    assert desk.window.finding().sight is Sight.LIMITED


def test_where_no_form_can_be_shown_a_whisper_stands_in(desk: Desk) -> None:
    desk.window.show(prompt())
    for _ in FORMS:
        desk.die()

    assert desk.whispers == [prompt().whisper]
    assert desk.heard == []
    assert desk.window.finding().said == (
        "The last pause could not be shown, so a whisper stood in for it."
    )


def test_a_child_that_shows_nothing_for_seconds_is_given_up(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.time = PATIENCE - 1
    desk.window.pump()
    assert desk.window.due_in() == 1
    desk.time = PATIENCE
    desk.window.pump()

    assert len(desk.children) == 2
    assert desk.children[0].closed == 1


def test_a_child_that_is_killed_is_no_answer(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.say(Shown("qt"))
    desk.die()

    assert desk.heard[1:] == [Heard("one", Answer.CLOSED, PAUSE)]
    assert len(desk.children) == 1


def test_a_child_that_says_all_at_once_and_ends_is_heard(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.child.ended = True
    desk.say(Shown("qt"), Ended(Answer.TURN_BACK))

    assert [one.answer for one in desk.heard] == [None, Answer.TURN_BACK]


def test_nonsense_is_not_heard(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.child.said = ["x", "{}", '{"answer": "go_on"}']
    desk.window.pump()

    assert desk.heard == []


def test_it_is_seen_only_once(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.say(Shown("qt"), Shown("qt"))

    assert len(desk.heard) == 1


def test_it_says_whether_a_pause_is_up(desk: Desk) -> None:
    ups = [desk.window.is_up]
    desk.window.show(prompt())
    ups.append(desk.window.is_up)
    desk.say(Shown("qt"))
    desk.say(Ended(Answer.TURN_BACK))
    ups.append(desk.window.is_up)

    assert ups == [False, True, False]


def test_withdrawing_ends_the_child_and_is_no_answer(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.say(Shown("qt"))
    desk.window.withdraw("another")
    assert desk.child.closed == 0
    desk.window.withdraw("one")

    assert desk.child.closed == 1
    assert len(desk.heard) == 1


def test_withdrawing_what_is_not_there_is_nothing(desk: Desk) -> None:
    desk.window.withdraw("one")
    desk.window.pump()

    assert desk.heard == []


def test_a_second_urge_shares_the_screen(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.window.show(prompt("two"))
    desk.say(Shown("qt"))
    desk.window.show(prompt("three"))

    assert len(desk.children) == 1
    assert [one.urge for one in desk.heard] == ["one", "two", "three"]


def test_a_pause_that_was_answered_a_moment_ago_takes_no_second_urge_along(
    desk: Desk,
) -> None:
    desk.window.show(prompt())
    desk.say(Shown("qt"))
    desk.child.said.append(word_line(Ended(Answer.TURN_BACK)))
    desk.window.show(prompt("two"))

    assert desk.heard[1:] == [Heard("one", Answer.TURN_BACK, PAUSE)]
    assert len(desk.children) == 2
    desk.say(Shown("qt"))
    assert desk.heard[2:] == [Heard("two", None, PAUSE)]


def test_turning_back_answers_all_who_share_the_screen(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.window.show(prompt("two"))
    desk.say(Shown("qt"), Ended(Answer.TURN_BACK))

    assert desk.heard[2:] == [
        Heard("one", Answer.TURN_BACK, PAUSE),
        Heard("two", Answer.TURN_BACK, PAUSE),
    ]


def test_going_on_answers_the_first_alone(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.window.show(prompt("two", HOLD))
    desk.say(Shown("qt"), Ended(Answer.GO_ON))

    assert desk.heard[2:] == [
        Heard("one", Answer.GO_ON, PAUSE),
        Heard("two", Answer.CLOSED, PAUSE),
    ]


def test_one_who_shared_the_screen_can_be_withdrawn(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.window.show(prompt("two"))
    desk.say(Shown("qt"))
    desk.window.withdraw("two")
    desk.say(Ended(Answer.TURN_BACK))

    assert [one.urge for one in desk.heard[2:]] == ["one"]


def test_going_on_answers_nobody_once_the_first_is_withdrawn(desk: Desk) -> None:
    desk.window.show(prompt())
    desk.window.show(prompt("two", HOLD))
    desk.say(Shown("qt"))
    desk.window.withdraw("one")
    desk.say(Ended(Answer.GO_ON))

    assert desk.heard[2:] == [Heard("two", Answer.CLOSED, PAUSE)]


def test_turning_back_asks_the_app_to_close(desk: Desk) -> None:
    desk.window.show(prompt(pids=(7, 8)))
    desk.say(Shown("qt"), Ended(Answer.TURN_BACK))

    assert desk.apps.done == [("release", ()), ("ask", (7, 8))]


def test_an_app_is_met_before_anything_is_on_the_screen(desk: Desk) -> None:
    desk.window.show(prompt(pids=(7,)))
    desk.window.show(prompt("two", pids=(8,)))

    assert desk.apps.met == [7, 8]


@pytest.mark.parametrize("answer", [Answer.GO_ON, Answer.CLOSED])
def test_going_on_and_no_answer_leave_the_app_alone(desk: Desk, answer: Answer) -> None:
    desk.window.show(prompt(pids=(7,)))
    desk.say(Shown("qt"), Ended(answer))

    assert desk.apps.done == [("release", ())]


@pytest.mark.parametrize("answer", Answer)
def test_a_hold_keeps_the_app_still_lets_it_go_and_asks(
    desk: Desk, answer: Answer
) -> None:
    desk.window.show(prompt(response=HOLD, pids=(7,)))
    assert desk.apps.done == []
    desk.say(Shown("qt"))
    assert desk.apps.done == [("hold", (7,))]
    desk.say(Ended(answer))

    assert desk.apps.done[1:] == [("release", ()), ("ask", (7,))]


@pytest.mark.parametrize("how", ["withdrawn", "killed", "closed"])
def test_whatever_becomes_of_a_hold_the_app_is_let_go(desk: Desk, how: str) -> None:
    desk.window.show(prompt(response=HOLD, pids=(7,)))
    desk.say(Shown("qt"))
    if how == "withdrawn":
        desk.window.withdraw("one")
    elif how == "killed":
        desk.die()
    else:
        desk.window.close()

    assert ("release", ()) in desk.apps.done


def test_closing_is_no_answer() -> None:
    desk = Desk()
    desk.window.show(prompt())
    desk.say(Shown("qt"))
    desk.window.close()

    assert desk.child.closed == 1
    assert desk.heard[1:] == [Heard("one", Answer.CLOSED, PAUSE)]


def test_closing_before_anything_was_seen_says_nothing() -> None:
    desk = Desk()
    desk.window.show(prompt())
    desk.window.close()

    assert desk.heard == []


def test_without_a_screen_every_pause_is_a_whisper() -> None:
    desk = Desk(screen=False)
    desk.window.show(prompt())

    assert desk.whispers == [prompt().whisper]
    assert desk.window.finding().said == (
        "No screen for a pause is known, so a whisper stands in for it."
    )
    desk.window.close()


def test_without_screen_and_whispers_a_pause_is_said_to_be_impossible() -> None:
    desk = Desk(screen=False)
    desk.can_whisper = False

    assert desk.window.finding().sight is Sight.BLIND
    desk.window.close()


def test_a_screen_that_is_gone_by_now_is_told(desk: Desk) -> None:
    desk.reaches = False
    limited = desk.window.finding()
    desk.can_whisper = False

    assert limited.said == (
        "The screen that the guard began with does not answer, so a whisper stands in."
    )
    assert desk.window.finding().sight is Sight.BLIND
    desk.reaches = True
    assert desk.window.finding().sight is Sight.WORKING


def test_where_nothing_can_be_started_a_whisper_stands_in(desk: Desk) -> None:
    desk.broken = True
    desk.window.show(prompt())

    assert desk.whispers == [prompt().whisper]


def test_after_a_failure_the_next_pause_is_tried_anew(desk: Desk) -> None:
    desk.broken = True
    desk.window.show(prompt())
    desk.broken = False
    desk.window.show(prompt("two"))
    desk.say(Shown("qt"))

    assert desk.heard == [Heard("two", None, PAUSE)]
    assert desk.window.finding().sight is Sight.WORKING


def test_it_offers_one_descriptor_for_as_long_as_it_lives(desk: Desk) -> None:
    before = desk.window.fileno()
    desk.window.show(prompt())

    assert desk.window.fileno() == before
