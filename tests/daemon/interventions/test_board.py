"""Which urge is on the screen under which number."""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from walkaway_daemon.interventions.board import Board, Post, Step, TakeDown, Unshown
from walkaway_daemon.interventions.notifier import Heard, Whisper
from walkaway_rules.deciding.answer import Answer


def whisper(urge: str = "u", body: str = "") -> Whisper:
    return Whisper(urge, "title", body, "Turn back", "Not now")


def shown(urge: str = "u", number: int = 5) -> Board:
    board = Board()
    board.post(whisper(urge))
    board.posted(urge, number)
    return board


def test_a_whisper_is_heard_as_shown_only_when_the_server_says_so() -> None:
    board = Board()

    assert board.post(whisper()) == (Post(whisper(), 0),)
    assert board.posted("u", 5) == (Heard("u", None),)


def test_a_second_whisper_of_an_urge_takes_the_place_of_the_first() -> None:
    assert shown().post(whisper(body="2")) == (Post(whisper(body="2"), 5),)


def test_a_whisper_waits_for_the_number_of_the_one_before() -> None:
    board = Board()
    board.post(whisper(body="1"))

    assert board.post(whisper(body="2")) == ()
    assert board.posted("u", 5) == (Heard("u", None), Post(whisper(body="2"), 5))


def test_a_whisper_that_failed_is_not_shown_and_lets_the_next_try() -> None:
    board = Board()
    board.post(whisper(body="1"))
    assert board.failed("u") == (Unshown("u"),)

    board.post(whisper(body="1"))
    board.post(whisper(body="2"))
    assert board.failed("u") == (Post(whisper(body="2"), 0),)


def test_a_withdrawn_whisper_is_taken_down() -> None:
    board = shown()

    assert board.withdraw("u") == (TakeDown(5),)
    assert board.withdraw("u") == ()
    assert board.closed(5) == ()


def test_a_whisper_withdrawn_on_its_way_is_taken_down_on_arrival() -> None:
    board = Board()
    board.post(whisper(body="1"))
    board.post(whisper(body="2"))

    assert board.withdraw("u") == ()
    assert board.posted("u", 5) == (TakeDown(5),)


def test_a_button_is_an_answer_once() -> None:
    board = shown()

    assert board.acted(5, "turn_back") == (Heard("u", Answer.TURN_BACK), TakeDown(5))
    assert board.acted(5, "turn_back") == ()
    assert board.closed(5) == ()


def test_a_click_on_the_text_is_no_answer() -> None:
    board = shown()

    assert board.acted(5, "default") == ()
    assert board.closed(5) == (Heard("u", Answer.CLOSED),)


def test_another_programs_number_is_nothing() -> None:
    board = shown()

    assert board.acted(6, "turn_back") == ()
    assert board.closed(6) == ()


def test_an_answer_keeps_what_is_on_its_way_from_being_shown() -> None:
    board = shown()
    board.post(whisper(body="2"))
    board.acted(5, "not_now")

    assert board.posted("u", 5) == (TakeDown(5),)


def test_a_lost_server_closes_what_it_showed() -> None:
    board = shown()
    board.post(whisper("v"))

    assert board.lost() == (Heard("u", Answer.CLOSED), Unshown("v"))
    assert board.lost() == ()
    assert board.failed("v") == ()


def test_what_stays_on_the_screen_in_place_of_a_failed_one_is_not_missed() -> None:
    board = shown()
    board.post(whisper(body="2"))

    assert board.failed("u") == ()


def test_what_was_withdrawn_on_its_way_is_missed_by_nobody() -> None:
    board = Board()
    board.post(whisper())
    board.withdraw("u")

    assert board.failed("u") == ()
    board.post(whisper())
    board.withdraw("u")
    assert board.lost() == ()


def test_clearing_takes_everything_down() -> None:
    board = shown()
    board.post(whisper("v"))

    assert board.cleared() == (TakeDown(5),)
    assert board.posted("v", 6) == (TakeDown(6),)


URGES = st.sampled_from(["u", "v"])


class BoardMachine(RuleBasedStateMachine):
    """A server that answers in any order, and a person who presses anything."""

    def __init__(self) -> None:
        super().__init__()
        self.board = Board()
        self.on_the_way: list[Post] = []
        self.screen: dict[int, str] = {}
        self.told: dict[str, bool] = {}
        self.numbers = iter(range(1, 10**6))

    def take(self, steps: tuple[Step, ...]) -> None:
        for step in steps:
            match step:
                case Post():
                    self.on_the_way.append(step)
                case TakeDown(number):
                    self.screen.pop(number, None)
                case Unshown(urge):
                    assert not self.told.get(urge)
                case Heard(urge, answer):
                    assert answer is None or self.told.get(urge)
                    self.told[urge] = answer is None

    @rule(urge=URGES)
    def post(self, urge: str) -> None:
        self.take(self.board.post(whisper(urge)))

    @rule(urge=URGES)
    def withdraw(self, urge: str) -> None:
        self.take(self.board.withdraw(urge))
        self.told[urge] = False

    @rule(works=st.booleans())
    def reply(self, *, works: bool) -> None:
        if not self.on_the_way:
            return
        post = self.on_the_way.pop(0)
        if not works:
            self.take(self.board.failed(post.whisper.urge))
            return
        known = post.replaces in self.screen
        number = post.replaces if known else next(self.numbers)
        self.screen[number] = post.whisper.urge
        self.take(self.board.posted(post.whisper.urge, number))

    @rule(action=st.sampled_from(["turn_back", "not_now", "default"]))
    def press(self, action: str) -> None:
        for number in list(self.screen)[:1]:
            self.take(self.board.acted(number, action))

    @rule()
    def dismiss(self) -> None:
        for number in list(self.screen)[:1]:
            del self.screen[number]
            self.take(self.board.closed(number))

    @rule()
    def lose(self) -> None:
        self.screen.clear()
        self.on_the_way.clear()
        self.take(self.board.lost())

    @invariant()
    def what_was_told_is_what_is_on_the_screen(self) -> None:
        told = {urge for urge, is_shown in self.told.items() if is_shown}

        assert told == set(self.screen.values())

    @invariant()
    def one_whisper_of_an_urge_is_on_its_way(self) -> None:
        urges = [post.whisper.urge for post in self.on_the_way]

        assert len(urges) == len(set(urges))


TestBoardMachine = BoardMachine.TestCase
