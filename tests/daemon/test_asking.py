"""Asking the guard one question."""

from pathlib import Path

import pytest

from daemon.answering import answering
from walkaway_daemon.asking import ask_guard
from walkaway_daemon.control.message import AskStatus, Done, Refused
from walkaway_daemon.paths import Paths
from walkaway_daemon.trouble import TroubleError


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


def test_without_a_guard_there_is_no_reply(paths: Paths) -> None:
    assert ask_guard(paths, AskStatus()) is None
