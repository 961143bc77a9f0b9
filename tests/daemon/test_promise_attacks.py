"""Ways around the promise, each of them answered by waiting.

The rules are real ones, read by the real parser; only the clock is the test's own.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from daemon.rules_home import RulesHome
from walkaway_rules.boundary import Response
from walkaway_rules.moment import DAY

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
    assert home.file.pending == ("K: hold becomes whisper, in 24 hours",)


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
