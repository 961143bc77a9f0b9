"""One turn after another: what is seen, decided, written and shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.fake_house import CHECKED_PAGE, NOON, FakeHouse, Tape, kinds, without_steady
from walkaway_daemon.interventions.notifier import Heard
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.promise.installed_rules import compile_installed
from walkaway_daemon.promise.rules_child import read_installed
from walkaway_daemon.sensors.sensor import Cursor, Sight
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import UrgeBegan
from walkaway_rules.deciding.event import Outcome, PullFelt, RestAsked, RestTakenBack
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.matching.longing.glance import is_quiet
from walkaway_rules.moment import HOUR, plus
from walkaway_rules.reading.reader import Sound
from walkaway_rules.rulebook import Hours, Responses, Rulebook
from walkaway_rules.terms import Terms
from walkaway_rules.words.loosening import Loosening

MILDER = Loosening("A: a whisper instead of a hold", 24 * HOUR)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    ledger = Ledger.open(tmp_path / "ledger.sqlite")
    yield ledger
    ledger.close()


def test_what_began_to_wait_is_said_once_for_each_saving(house: FakeHouse) -> None:
    house.turns(0, 1)
    house.rules.begun = (MILDER,)
    house.turns(0, 1, 1)
    assert [whisper.title for whisper in house.notifier.shown] == ["A change waits"]

    house.rules.begun = (MILDER, Loosening("B: gone", HOUR))
    house.turns(0, 1)
    titles = [whisper.title for whisper in house.notifier.shown]
    assert titles == ["A change waits", "2 changes wait"]


def test_what_waits_no_more_is_not_spoken_of_any_more(house: FakeHouse) -> None:
    house.rules.begun = (MILDER,)
    house.turns(0, 1)
    (whisper,) = house.notifier.shown
    house.turns(1)
    assert house.notifier.withdrawn == []

    house.rules.begun = ()
    house.turns(1, 1)
    assert house.notifier.withdrawn == [whisper.urge]


def test_what_began_to_wait_while_the_guard_was_off_is_said_at_its_start() -> None:
    house = FakeHouse()
    house.rules.begun = (MILDER,)
    house.guard.begin()
    assert [whisper.title for whisper in house.notifier.shown] == ["A change waits"]

    house.turn()
    assert len(house.notifier.shown) == 1


def test_a_notice_waits_for_the_screen_like_every_prompt(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.rules.begun = (MILDER,)
    house.rules.next_trouble = "line 3: this is not a date"
    house.turns(0, 60)
    assert house.notifier.shown == []

    house.lock(locked=False)
    house.turns(0, 1)
    shown = {each.urge for each in house.notifier.shown}
    assert shown == {"unread rules", "waiting rules"}


def test_a_whisper_that_failed_is_shown_in_a_second_try_and_is_no_slip(
    house: FakeHouse,
) -> None:
    house.notifier.works = False
    house.visit()
    house.turns(0, 5)
    house.notifier.works = True
    (urge,) = house.guard.state.urges
    house.parts.gate.again(urge)
    house.turns(0, 1, 700)

    assert len(house.notifier.shown) == 1
    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_what_comes_from_a_whisper_is_taken_in_the_turn_in_which_it_arrives(
    house: FakeHouse,
) -> None:
    house.visit()
    house.turns(0, 1)
    (whisper,) = house.notifier.shown
    house.notifier.arriving = [Heard(whisper.urge, Answer.TURN_BACK)]
    house.turn()

    assert kinds(house.tape.entries)[-1] == "UrgeAnswered"


def test_what_comes_from_a_pause_is_taken_in_the_turn_in_which_it_arrives(
    house: FakeHouse,
) -> None:
    house.pauses.screen = True
    house.visit()
    house.turns(0, 1)
    (offer,) = house.pauses.shown
    told = Heard(offer.urge, Answer.TURN_BACK, offer.response)
    house.pauses.arriving = [told]
    house.turn()

    assert kinds(house.tape.entries)[-1] == "UrgeAnswered"


def test_turning_back_and_staying_away_is_counted(house: FakeHouse) -> None:
    house.visit()
    house.turn()
    house.notifier.answer(Answer.TURN_BACK)
    house.turns(1, 700)

    assert house.tape.outcomes == [Outcome.TURNED_AWAY]


def test_coming_back_is_counted_as_going_on(house: FakeHouse) -> None:
    house.visit()
    house.turns(0, 5)
    house.clock.step(30)
    house.visit()
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_a_match_is_written_before_it_is_shown() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    house.visit()
    house.turn()

    assert house.notifier.shown == []
    assert house.guard.state.urges == {}
    assert house.guard.fault is not None


def test_once_the_disk_has_room_again_the_same_match_is_met() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    house.visits(house.seen(), cursor=7)
    house.turn()
    tape.full = False
    house.turns(1, 5)

    assert len(house.notifier.shown) == 1
    assert house.guard.fault is None
    assert tape.cursors == {"cc" * 16: Cursor("cc" * 16, 7, 0)}
    assert house.history.reads == 2


def test_a_match_that_waited_too_long_for_the_disk_is_not_answered() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    house.visit()
    house.turn()
    tape.full = False
    house.turns(120, 700)

    assert house.notifier.shown == []
    assert tape.outcomes == [Outcome.MISSED]


def test_a_full_disk_is_not_tried_at_every_turn() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    house.visit()
    house.turn()
    tape.full = False
    house.turns(0.1, 0.1, 0.1)

    assert house.guard.fault is not None
    assert house.guard.due_in() == pytest.approx(2 - 0.3)


def test_a_visit_found_when_catching_up_is_missed_and_never_answered() -> None:
    house = FakeHouse()
    house.visits(house.seen(ago=7200, late=True))
    house.guard.begin()
    house.turn(after=1)

    began = house.tape.entries[1]
    assert kinds(house.tape.entries)[0] == "WatchBegan"
    assert isinstance(began, UrgeBegan)
    assert began.at == without_steady(plus(NOON, -2 * HOUR))
    assert house.tape.outcomes == [Outcome.MISSED]
    assert house.notifier.shown == []


def test_stopping_writes_what_still_waits(house: FakeHouse) -> None:
    house.visits(cursor=2)
    house.turn()
    house.visits(cursor=3)
    house.turn()
    house.guard.end()

    assert house.tape.cursors["cc" * 16].position == 3
    assert kinds(house.tape.entries) == ["WatchBegan", "WatchEnded"]


def test_the_pull_is_answered(house: FakeHouse) -> None:
    fault = house.guard.tell(PullFelt(Terms(), house.guard.fresh()))

    assert fault is None
    assert len(house.notifier.shown) == 1


def test_what_could_not_be_written_does_not_come_true_later() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    fault = house.guard.tell(RestAsked(HOUR, HOUR))
    tape.full = False
    house.turn(after=60)

    assert fault is not None
    assert house.guard.state.rests == ()


def test_a_disk_that_has_room_again_is_known_though_nothing_waits_for_it() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    house.guard.tell(RestAsked(HOUR, HOUR))
    house.turn(after=6)
    assert house.guard.fault is not None
    # It is asked now and then, and nothing turns without a rest meanwhile.
    assert house.guard.due_in() == pytest.approx(2)

    tape.full = False
    assert house.turn(after=6), "whoever listens is told"
    assert house.guard.fault is None


def test_what_needs_no_writing_is_no_trouble_while_the_disk_is_full() -> None:
    tape = Tape()
    house = FakeHouse(tape)
    house.guard.begin()
    tape.full = True
    assert house.guard.tell(RestAsked(HOUR, HOUR)) is not None
    assert house.guard.tell(RestTakenBack()) is not None
    tape.full = False

    assert house.guard.tell(RestAsked(HOUR, HOUR)) is None
    assert len(house.guard.state.rests) == 1


def test_every_sensor_is_read_once_the_rules_are_new(house: FakeHouse) -> None:
    house.turn()
    reads = house.history.reads
    house.rules.news = True

    assert house.turn(), "whoever listens is told"
    assert house.history.reads == reads + 1


def test_before_an_urge_is_judged_every_sensor_is_read(house: FakeHouse) -> None:
    house.visit()
    house.turns(0, 1)
    reads = house.history.reads
    house.turn(after=2)
    between = house.history.reads
    house.turn(after=700)

    assert between == reads
    assert house.history.reads == reads + 1


def test_only_sensors_that_called_or_are_due_are_read(house: FakeHouse) -> None:
    before = house.history.reads, house.programs.reads
    house.turns(1, 0.5)
    assert (house.history.reads, house.programs.reads) == before
    house.turn(after=0.6)

    assert (house.history.reads, house.programs.reads) == (before[0], before[1] + 1)


def test_the_guard_wakes_for_the_next_look_and_the_next_judgement(
    house: FakeHouse,
) -> None:
    assert house.guard.due_in() == 2.0
    house.rules.wait = 0.4
    assert house.guard.due_in() == 0.4


def test_the_guard_sleeps_until_an_urge_can_be_judged() -> None:
    house = FakeHouse()
    house.programs.rest = None
    house.guard.begin()
    assert house.guard.due_in() is None
    house.visit()
    house.turns(0, 0)

    assert house.guard.due_in() == 612
    house.clock.step(100)
    assert house.guard.due_in() == 512


def test_what_was_heard_is_taken_up_at_once(house: FakeHouse) -> None:
    house.heard.append(Heard("x", Answer.CLOSED))

    assert house.guard.due_in() == 0.0


def test_news_is_told_of_and_quiet_is_not(house: FakeHouse) -> None:
    assert not house.turn()
    house.visit()
    assert house.turn()
    house.rules.news = True
    assert house.turn()
    assert house.turn() is False


def test_rules_that_are_not_sound_are_told_of_once(house: FakeHouse) -> None:
    house.rules.next_trouble = "line 3: this is not a date"
    house.turns(1, 1, 1)

    assert [each.urge for each in house.notifier.shown] == ["unread rules"]
    assert "line" in house.notifier.shown[0].body
    assert kinds(house.tape.entries) == ["WatchBegan"]


def test_rules_that_are_not_sound_at_the_start_are_told_of() -> None:
    house = FakeHouse()
    house.rules.trouble = "rules.yaml is not there."
    house.rules.rulebook = Rulebook(discreet=True)
    house.guard.begin()
    house.turn(after=1)

    assert [each.title for each in house.notifier.shown] == ["A small note"]


def test_no_whisper_where_none_can_be_shown_is_no_turning_away() -> None:
    house = FakeHouse()
    house.notifier.works = False
    house.guard.begin()
    house.visit()
    house.turns(0, 700)

    assert house.tape.outcomes == [Outcome.MISSED]


def test_what_is_found_is_what_the_ledger_says(ledger: Ledger) -> None:
    house = FakeHouse(ledger)
    house.guard.begin()
    house.visit()
    house.turns(0, 1)
    house.notifier.answer(Answer.TURN_BACK)
    house.turns(1, 700)

    assert replay(ledger.entries()) == house.guard.state


def test_everything_seen_is_in_the_findings(house: FakeHouse) -> None:
    subjects = [each.subject for each in house.guard.findings()]

    assert subjects == ["A sensor", "A sensor", "A sensor", "Notifications", "Pauses"]


def test_in_a_tender_hour_what_is_met_is_met_more_firmly(house: FakeHouse) -> None:
    house.pauses.screen = True
    noon = Hours(12 * 60, 14 * 60)
    house.rules.rulebook = Rulebook(responses=Responses(tender_hours=(noon,)))
    for _ in range(2):
        house.visit(CHECKED_PAGE)
        house.turns(0, 30)

    assert house.notifier.shown == []
    assert [offer.response for offer in house.pauses.shown] == [Response.PAUSE]


def test_nothing_can_be_shown_where_neither_pause_nor_whisper_can(
    house: FakeHouse,
) -> None:
    assert house.guard.can_show()
    house.pauses.sight = Sight.BLIND
    assert not house.guard.can_show()


def test_no_word_of_what_was_seen_is_kept_beyond_a_turn(house: FakeHouse) -> None:
    reading = read_installed(b"walkaway: 1\nsearches: [longing]\n", NOON)
    assert isinstance(reading, Sound)
    house.rules.matcher = compile_installed(b"secret", reading.rulebook)
    searches = "https://www.google.com/search?q="
    seen = house.seen(f"{searches}does+marguerite+miss+me")
    house.rules.matcher.match(seen.observation)
    assert is_quiet.cache_info().currsize

    house.visits(seen, house.seen(f"{searches}marguerite+weather"))
    house.turn()
    assert not is_quiet.cache_info().currsize
