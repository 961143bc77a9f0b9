"""Ways around the promise, each of them answered by waiting.

The rules are real ones, read by the real parser; only the clock is the test's own.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from daemon.fake_house import CanaryMatcher, FakeHouse, Tape
from daemon.rules_home import RulesHome
from walkaway_daemon.control.message import Done, EndLogin, LeavePromise
from walkaway_daemon.control.pledging import Pledging
from walkaway_daemon.guard.guard import Guard
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_file import RulesFile
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.event import RestAsked
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import EMPTY, State, rest_now
from walkaway_rules.match import Match
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.moment import DAY
from walkaway_rules.observation import (
    Observation,
    ProcessStarted,
    TrackPlayed,
    Visit,
    VisitKind,
)

HOUR = 3600.0
FIRM = """\
walkaway: 1
people:
  - {alias: J, names: [Jane Doe], handles: [jane.doe_91], response: hold}
sites:
  - {site: a.example, alias: A, response: pause}
promise: {loosen_after: 24 h}
"""
MILD = FIRM.replace("hold", "whisper")


@pytest.fixture
def home(tmp_path: Path) -> RulesHome:
    home = RulesHome(tmp_path, parser=True)
    home.load(FIRM)
    return home


def response(home: RulesHome) -> Response | None:
    return home.file.rulebook.people[0].response


def waits(home: RulesHome, hours: float = 24) -> bool:
    """Whether J is held until this many hours from now, and no longer."""
    home.poll(after=hours * HOUR - 60)
    held = response(home) is Response.HOLD
    home.poll(after=60)
    return held and response(home) is not Response.HOLD


def test_an_editor_waits(home: RulesHome) -> None:
    home.save(MILD)

    assert waits(home)


def test_a_replaced_file_waits(home: RulesHome, tmp_path: Path) -> None:
    other = tmp_path / "milder.yaml"
    other.write_text(MILD)
    other.replace(home.path)
    home.take_up()

    assert waits(home)


def test_a_link_to_a_second_file_waits(home: RulesHome, tmp_path: Path) -> None:
    other = tmp_path / "milder.yaml"
    other.write_text(MILD)
    home.path.unlink()
    home.path.symlink_to(other)
    home.take_up()

    assert waits(home)


def test_a_file_that_is_removed_loosens_nothing(home: RulesHome) -> None:
    home.path.unlink()
    home.take_up()
    home.poll(after=99 * HOUR)

    assert response(home) is Response.HOLD


def test_a_file_that_is_spoilt_loosens_nothing(home: RulesHome) -> None:
    home.save("people: [")
    home.poll(after=99 * HOUR)

    assert response(home) is Response.HOLD


def test_a_file_that_was_removed_and_written_anew_waits(home: RulesHome) -> None:
    home.path.unlink()
    home.take_up()
    home.save(MILD)

    assert waits(home)


def test_an_edit_while_the_guard_is_off_waits(home: RulesHome) -> None:
    home.file.close()
    home.path.write_text(MILD)
    home.file = home.fresh()
    home.load()

    assert waits(home)


def test_a_clock_set_forward_waits(home: RulesHome) -> None:
    home.save(MILD)
    moment = home.clock.moment
    home.clock.moment = replace(moment, utc=moment.utc + 30 * DAY)
    home.poll()

    assert response(home) is Response.HOLD
    assert waits(home)


def test_a_clock_set_forward_while_the_guard_is_off_waits(home: RulesHome) -> None:
    home.save(MILD)
    home.file.close()
    moment = home.clock.moment
    home.clock.moment = replace(moment, utc=moment.utc + 30 * DAY)
    home.file = home.fresh()
    home.load()

    assert waits(home)


def test_a_clock_set_forward_across_a_reboot_waits(home: RulesHome) -> None:
    home.save(MILD)
    home.file.close()
    moment = home.clock.moment
    home.clock.moment = replace(
        moment, utc=moment.utc + 30 * DAY, steady=9 * DAY, boot="c" * 16
    )
    home.file = home.fresh()
    home.load()

    assert waits(home)


def test_many_restarts_shorten_nothing(home: RulesHome) -> None:
    home.save(MILD)
    for _ in range(5):
        home.poll(after=HOUR)
        home.restart()

    assert waits(home, 19)


def test_many_edits_shorten_nothing(home: RulesHome) -> None:
    for hour in range(12):
        home.save(f"{MILD}# {hour}\n")
        home.poll(after=HOUR)

    assert waits(home, 12)


def test_going_milder_step_by_step_shortens_nothing(home: RulesHome) -> None:
    home.save(FIRM.replace("hold", "pause"))
    home.poll(after=12 * HOUR)
    home.save(MILD)
    home.poll(after=12 * HOUR)

    assert response(home) is Response.PAUSE
    home.poll(after=12 * HOUR)
    assert response(home) is Response.WHISPER


def test_an_older_copy_of_the_state_folder_waits(
    home: RulesHome, tmp_path: Path
) -> None:
    home.save(MILD)
    home.poll(after=25 * HOUR)
    home.file.close()
    shutil.copytree(tmp_path / "state", tmp_path / "older")
    home.file = home.fresh()
    home.load(FIRM)
    home.file.close()
    shutil.rmtree(tmp_path / "state")
    (tmp_path / "older").rename(tmp_path / "state")
    home.path.write_text(MILD)
    home.file = home.fresh()
    home.load()

    assert waits(home)


def test_a_state_folder_that_is_removed_waits(home: RulesHome, tmp_path: Path) -> None:
    home.file.close()
    shutil.rmtree(tmp_path / "state")
    home.path.write_text(MILD)
    home.file = home.fresh()
    home.load()

    assert waits(home)


def test_a_shorter_wait_waits_as_long_as_the_longer_one(home: RulesHome) -> None:
    home.save(FIRM.replace("24 h", "1 h"))
    home.poll(after=2 * HOUR)
    home.save(MILD.replace("24 h", "1 h"))

    assert waits(home)


def test_a_shorter_wait_in_the_same_edit_waits(home: RulesHome) -> None:
    home.save(MILD.replace("24 h", "1 h"))

    assert waits(home)


def test_a_renamed_alias_still_keeps_away_from_the_same_person(
    home: RulesHome,
) -> None:
    home.save(MILD.replace("alias: J", "alias: K"))
    firmest = {p.response for p in home.file.rulebook.people if "Jane Doe" in p.names}

    assert firmest == {Response.HOLD}
    assert home.file.pending == ("K: a whisper instead of a hold (in 24 hours)",)


@pytest.mark.parametrize(
    "same",
    [
        f"# a note\n{FIRM}",
        FIRM.replace("[Jane Doe]", "['Jane Doe']"),
        FIRM.replace(
            "names: [Jane Doe], handles: [jane.doe_91]",
            "handles: [jane.doe_91], names: [Jane Doe]",
        ),
        FIRM.replace("24 h", "1 day"),
        FIRM.replace("alias: J", "alias: K"),
        FIRM.replace("alias: A", "alias: B"),
    ],
)
def test_what_changes_no_meaning_waits_for_nothing(home: RulesHome, same: str) -> None:
    home.save(same)

    assert home.file.pending == ()
    assert home.kept == same


def test_what_is_firmer_in_a_mixed_edit_holds_at_once(home: RulesHome) -> None:
    home.save(MILD.replace("response: pause", "response: hold"))

    assert home.file.rulebook.sites[0].response is Response.HOLD
    assert waits(home)


def test_what_is_firmer_holds_at_once(home: RulesHome) -> None:
    home.save(FIRM.replace("response: pause", "response: hold"))

    assert home.file.rulebook.sites[0].response is Response.HOLD
    assert home.file.pending == ()


def test_a_change_that_is_undone_waits_no_longer(home: RulesHome) -> None:
    home.save(MILD)
    home.poll(after=HOUR)
    home.save(FIRM)

    assert home.file.pending == ()
    home.poll(after=48 * HOUR)
    assert response(home) is Response.HOLD


class Talk:
    """The same rules behind a guard that can be spoken to."""

    def __init__(self, home: RulesHome) -> None:
        self.home = home
        self.ended = 0
        self.tape = Tape()
        home.file.close()
        self.boot()

    def boot(self, state: State = EMPTY) -> None:
        """Let guard and rules start anew, over what was written down."""
        keeper = PromiseKeeper(self.home.copies, "1", switch_login_off=self._end)
        self.home.file = RulesFile(
            self.home.path, keeper, self.home.start, lambda _: CanaryMatcher()
        )
        self.home.load()
        house = FakeHouse(self.tape, state)
        house.clock = self.home.clock
        parts = replace(house.parts, clock=self.home.clock, rules=self.home.file)
        self.guard = Guard(parts, state)
        self.pledging = Pledging(self.guard, self.home.file, self.home.clock)
        self.pledging.mend()

    def reboot(self, *, forward: int) -> None:
        """Boot anew, with the clock set so far ahead meanwhile."""
        self.home.file.close()
        moment = self.home.clock.moment
        self.home.clock.moment = replace(
            moment, utc=moment.utc + forward, steady=0, boot="d" * 16
        )
        self.boot(replay(self.tape.recorded))

    def rest(self) -> None:
        """Ask for a pause of the guard, as the reception does."""
        self.guard.tell(RestAsked(DAY, 2 * DAY))
        self.home.file.keeper.plan(self.home.clock.now())

    def rests(self) -> bool:
        return rest_now(self.guard.state, self.home.clock.now()) is not None

    def leave(self) -> bool:
        return isinstance(self.pledging.answer(LeavePromise()), Done)

    def _end(self) -> None:
        self.ended += 1


@pytest.fixture
def talk(home: RulesHome) -> Talk:
    return Talk(home)


def test_a_person_removed_from_the_file_waits(home: RulesHome) -> None:
    home.save("walkaway: 1\npromise: {loosen_after: 24 h}\n")
    home.poll(after=23 * HOUR)

    assert response(home) is Response.HOLD
    home.poll(after=HOUR)
    assert home.file.rulebook.people == ()


def test_an_exception_waits(home: RulesHome) -> None:
    home.save(FIRM.replace("response: hold", "response: hold, except: [search]"))

    assert home.file.rulebook.people[0].excepted == ()
    assert home.file.pending == ("J: a search is left alone (in 24 hours)",)


def test_needed_contact_waits(home: RulesHome) -> None:
    needed = "response: hold, needed: [{site: family.example}]"
    home.save(FIRM.replace("response: hold", needed))

    assert home.file.rulebook.people[0].needed == ()


PROFILE = Visit("https://www.instagram.com/jane.doe_91/", "", VisitKind.TYPED, 0)


def met(home: RulesHome, observation: Observation) -> Match | None:
    """Return what the rules in force make of something that is seen."""
    return compile_matcher(home.file.rulebook, b"s" * 32).match(observation)


def test_contact_with_somebody_new_opens_no_door_to_somebody_else(
    home: RulesHome,
) -> None:
    kay = "  - {alias: K, names: [Kay Roe], needed: [{site: instagram.com}]}\n"
    home.save(FIRM.replace("sites:", f"{kay}sites:"))
    page = met(home, PROFILE)
    theirs = met(home, replace(PROFILE, address="https://www.instagram.com/"))

    assert home.file.pending == (
        (
            "K: contact that you allow is let through, whatever else it touches"
            " (in 24 hours)"
        ),
    )
    assert page is not None
    assert (page.boundary.alias, page.needed) == ("J", False)
    assert theirs is not None
    assert (theirs.boundary.alias, theirs.needed) == ("K", True)
    home.poll(after=24 * HOUR)
    later = met(home, PROFILE)
    assert later is not None
    assert later.needed


GUARDED = """\
walkaway: 1
people:
  - {alias: J, handles: [jane.doe_91], songs: [{title: Holocene}], response: hold}
places:
  - {name: Luna, at: [52.52, 13.405], response: hold}
apps:
  - {name: Chat, process: [chat], response: hold}
promise: {loosen_after: 24 h}
"""
DOUBLED = """\
people:
  - {alias: K, handles: [jane.doe_91], songs: [{title: Holocene}], response: whisper}
places:
  - {name: Sol, at: [52.52, 13.4051], response: whisper}
apps:
  - {name: Talk, process: [chat], response: whisper}
"""


@pytest.mark.parametrize(
    "observation",
    [
        PROFILE,
        TrackPlayed("", "Holocene"),
        replace(PROFILE, address="geo:52.52,13.4051"),
        ProcessStarted(1, "chat", "/usr/bin/chat"),
    ],
)
def test_the_same_once_more_and_milder_loosens_nothing(
    home: RulesHome, observation: Observation
) -> None:
    home.save(GUARDED)
    doubled = GUARDED
    for key in ("people", "places", "apps"):
        _, _, item = DOUBLED.partition(f"{key}:\n")
        doubled = doubled.replace(f"{key}:\n", f"{key}:\n{item.splitlines()[0]}\n")
    home.save(doubled)
    match = met(home, observation)

    assert match is not None
    assert match.boundary.response is Response.HOLD


def test_a_place_that_is_moved_and_milder_is_met_as_before(home: RulesHome) -> None:
    home.save(GUARDED)
    moved = "at: [48.1, 11.5], response: whisper"
    home.save(GUARDED.replace("at: [52.52, 13.405], response: hold", moved))
    match = met(home, replace(PROFILE, address="geo:52.52,13.405"))

    assert match is not None
    assert match.boundary.response is Response.HOLD


def test_a_full_name_given_up_for_a_common_word_with_an_exception_waits(
    home: RulesHome,
) -> None:
    home.save(
        "walkaway: 1\npeople: [{alias: J, names: [Rose], except: [search]}]\n"
        "promise: {loosen_after: 24 h}\n"
    )

    assert home.file.rulebook.people[0].excepted == ()
    assert waits(home)


def test_two_aliases_changed_for_each_other_loosen_nothing(home: RulesHome) -> None:
    two = FIRM.replace(
        "sites:", "  - {alias: K, names: [Kim Roe], response: whisper}\nsites:"
    )
    home.save(two)
    swapped = two.replace("alias: J", "alias: X").replace("alias: K", "alias: J")
    home.save(swapped.replace("alias: X", "alias: K"))
    firm = [p for p in home.file.rulebook.people if "Jane Doe" in p.names]

    assert {p.response for p in firm} == {Response.HOLD}


def test_a_milder_default_waits(home: RulesHome) -> None:
    firm = FIRM.replace(", response: hold", "") + "responses: {default: hold}\n"
    home.save(firm)
    home.save(firm.replace("default: hold", "default: whisper"))

    assert waits(home)


def test_one_copy_of_the_record_that_is_removed_loosens_nothing(
    home: RulesHome,
) -> None:
    home.save(MILD)
    home.file.close()
    home.copies[0].unlink()
    home.file = home.fresh()
    home.load()

    assert waits(home)


def test_one_copy_of_the_record_that_was_written_by_hand_loosens_nothing(
    home: RulesHome,
) -> None:
    home.save(MILD)
    home.file.close()
    text = home.copies[0].read_text()
    home.copies[0].write_text(text.replace('"waited": 0', '"waited": 86399999999'))
    home.file = home.fresh()
    home.load()
    home.poll(after=2 * HOUR)

    assert response(home) is Response.HOLD


def test_a_pause_of_the_guard_waits(talk: Talk) -> None:
    talk.rest()
    talk.home.poll(after=24 * HOUR - 60)
    assert not talk.rests()
    talk.home.poll(after=120)

    assert talk.rests()


def test_a_pause_of_the_guard_waits_though_the_clock_is_set_forward(
    talk: Talk,
) -> None:
    talk.rest()
    moment = talk.home.clock.moment
    talk.home.clock.moment = replace(moment, utc=moment.utc + 25 * 3_600_000_000)

    assert not talk.rests()


def test_a_pause_of_the_guard_waits_also_across_a_reboot_with_the_clock_set_forward(
    talk: Talk,
) -> None:
    talk.rest()
    talk.reboot(forward=25 * 3_600_000_000)

    assert not talk.rests()
    talk.home.poll(after=24 * HOUR + 60)
    assert talk.rests()


def test_ending_the_start_at_login_waits(talk: Talk) -> None:
    talk.pledging.answer(EndLogin())
    talk.home.poll(after=24 * HOUR - 60)
    assert talk.ended == 0
    talk.home.poll(after=120)

    assert talk.ended == 1


def test_ending_the_start_at_login_waits_across_a_reboot_with_the_clock_set_forward(
    talk: Talk,
) -> None:
    talk.pledging.answer(EndLogin())
    talk.reboot(forward=30 * DAY)
    talk.home.poll(after=23 * HOUR)

    assert talk.ended == 0


def test_a_second_early_exit_waits_seven_days(talk: Talk) -> None:
    talk.home.save(MILD)
    assert talk.leave()
    talk.home.save(FIRM)
    talk.home.save(MILD)
    talk.home.poll(after=6 * HOUR)

    assert not talk.leave()
    assert response(talk.home) is Response.HOLD


def test_a_second_early_exit_waits_also_with_the_clock_set_forward(talk: Talk) -> None:
    talk.home.save(MILD)
    talk.leave()
    talk.reboot(forward=30 * DAY)
    talk.home.save(FIRM)
    talk.home.save(MILD)

    assert not talk.leave()
    assert response(talk.home) is Response.HOLD


def test_a_second_early_exit_waits_also_with_an_older_copy_put_back(
    talk: Talk,
) -> None:
    talk.home.save(MILD)
    older = talk.home.copies[0].read_text()
    talk.leave()
    talk.home.save(FIRM)
    talk.home.file.close()
    for copy in talk.home.copies:
        copy.write_text(older)
    talk.boot(replay(talk.tape.recorded))
    talk.home.save(MILD)

    assert not talk.leave()
