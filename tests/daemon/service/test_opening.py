"""The house is opened in order, and closed again whatever happens."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest

from daemon.fake_house import StepClock
from daemon.service.lines import Lines
from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.message import AskFindings, AskStop, Done, FindingsSaid
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.service.opening import Setting, open_house


@pytest.fixture
def setting(tmp_path: Path) -> Setting:
    paths = Paths(tmp_path / "config", tmp_path / "state", tmp_path / "run")
    paths.config.mkdir()
    paths.rules.write_text("walkaway: 1\n")
    return Setting(paths, StepClock(), Lines())


@pytest.fixture
def beside() -> Iterator[Callable[[Callable[[], None]], None]]:
    """Run something in a thread that is waited for at the end."""
    threads: list[Thread] = []

    def start(action: Callable[[], None]) -> None:
        threads.append(Thread(target=action))
        threads[-1].start()

    yield start
    for thread in threads:
        thread.join()


def test_a_guard_answers_until_it_is_stopped(
    setting: Setting, beside: Callable[[Callable[[], None]], None]
) -> None:
    replies: list[object] = []

    with open_house(setting) as house:

        def talk() -> None:
            try:
                replies.append(ask_guard(setting.paths, AskFindings()))
                replies.append(ask_guard(setting.paths, AskStop()))
            finally:
                house.stop()

        beside(talk)
        house.run()

    assert isinstance(replies[0], FindingsSaid)
    assert replies[1] == Done("The guard stops.")
    assert not setting.paths.socket.exists()


def test_a_second_guard_is_turned_down(setting: Setting) -> None:
    with (
        open_house(setting),
        pytest.raises(TroubleError, match="running already"),
        open_house(setting),
    ):
        pass


def test_after_one_is_closed_another_can_be_opened(setting: Setting) -> None:
    for _ in range(2):
        with open_house(setting) as house:
            house.stop()
            house.run()


def test_a_state_folder_that_cannot_be_made_is_told(setting: Setting) -> None:
    setting.paths.state.touch()

    with (
        pytest.raises(TroubleError, match="cannot be opened or written"),
        open_house(setting),
    ):
        pass


def test_a_damaged_ledger_is_told_and_left_alone(setting: Setting) -> None:
    setting.paths.state.mkdir()
    setting.paths.ledger.write_text("this is no database" * 99)

    with pytest.raises(TroubleError, match="ledger"), open_house(setting):
        pass
    assert setting.paths.ledger.read_text() == "this is no database" * 99


def test_a_guard_that_nobody_can_speak_to_still_guards(setting: Setting) -> None:
    setting.paths.runtime.touch()
    with open_house(setting) as house:
        house.stop()
        house.run()

    assert isinstance(setting.journal, Lines)
    assert setting.journal.lines[0].startswith("Nobody can speak to the guard: ")
