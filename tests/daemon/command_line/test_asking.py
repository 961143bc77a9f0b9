"""Asking the guard one question."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from daemon.answering import answering
from walkaway_daemon.command_line.asking import ask_guard
from walkaway_daemon.computer.lock import take_lock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.message import AskStatus, Done, Refused
from walkaway_daemon.program.trouble import TroubleError


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path, tmp_path, tmp_path)


def test_the_reply_comes_back(paths: Paths) -> None:
    with answering(paths, lambda _: Done("Yes.")):
        assert ask_guard(paths, AskStatus()) == Done("Yes.")


def test_a_refusal_is_trouble(paths: Paths) -> None:
    with (
        answering(paths, lambda _: Refused("No.")),
        pytest.raises(TroubleError, match=r"^No\.$"),
    ):
        ask_guard(paths, AskStatus())


def test_a_guard_that_does_not_answer_is_not_taken_for_none(paths: Paths) -> None:
    lock = take_lock(paths.lock)
    assert lock is not None
    slept: list[float] = []
    with pytest.raises(TroubleError) as caught:
        ask_guard(paths, AskStatus(), None, slept.append)
    lock.release()

    assert (caught.value.said, caught.value.remedy) == (
        "The guard runs, and does not answer.",
        "It may have a long history to read; `walkaway stop` ends it.",
    )
    assert 1 <= sum(slept) <= 3


def test_a_guard_that_is_still_coming_up_is_waited_for(paths: Paths) -> None:
    lock = take_lock(paths.lock)
    assert lock is not None
    with ExitStack() as coming:

        def come_up(_: float) -> None:
            coming.enter_context(answering(paths, lambda _: Done("Yes.")))

        reply = ask_guard(paths, AskStatus(), None, come_up)
    lock.release()

    assert reply == Done("Yes.")


def test_a_guard_that_ends_while_it_is_waited_for_is_none(paths: Paths) -> None:
    lock = take_lock(paths.lock)
    assert lock is not None

    assert ask_guard(paths, AskStatus(), None, lambda _: lock.release()) is None


def test_without_a_guard_there_is_no_reply(paths: Paths) -> None:
    assert ask_guard(paths, AskStatus()) is None
