"""Shares of one work are done side by side."""

import os
from collections.abc import Iterator

import pytest

from walkaway_daemon.dry_run.abreast import LostShareError, abreast, processors


def counted(share: str) -> Iterator[tuple[str, int]]:
    for letter in share:
        yield letter, os.getpid()


def failing(share: str) -> Iterator[str]:
    yield share
    said = "This share cannot be done."
    raise ValueError(said)


def test_one_share_is_worked_on_here() -> None:
    assert list(abreast(counted, ["ab"], ValueError)) == [
        ("a", os.getpid()),
        ("b", os.getpid()),
    ]


def test_more_are_worked_on_in_processes_of_their_own() -> None:
    found = list(abreast(counted, ["ab", "cd"], ValueError))

    assert sorted(letter for letter, _ in found) == ["a", "b", "c", "d"]
    assert len({process for _, process in found} - {os.getpid()}) == 2


def test_what_goes_wrong_is_raised_here() -> None:
    with pytest.raises(ValueError, match="This share cannot be done"):
        list(abreast(failing, ["ab", "cd"], ValueError))


def test_a_process_that_ends_otherwise_is_missed(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(LostShareError):
        list(abreast(failing, ["ab", "cd"], KeyError))
    said = capfd.readouterr().err
    assert said.startswith("ValueError at ")
    assert "test_abreast.py" in said
    assert "This share cannot be done" not in said


def test_whoever_looks_no_further_leaves_no_process() -> None:
    found = abreast(counted, ["a" * 10**6, "b" * 10**6], KeyError)
    _, process = next(found)
    found.close()

    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def test_where_no_more_processes_are_allowed_none_is_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fork, begun = os.fork, list[int]()

    def once() -> int:
        if begun:
            raise BlockingIOError
        begun.append(fork())
        return begun[0]

    monkeypatch.setattr(os, "fork", once)
    with pytest.raises(LostShareError):
        list(abreast(counted, ["a" * 10**6, "b"], KeyError))

    with pytest.raises(ProcessLookupError):
        os.kill(begun[0], 0)


def test_as_many_work_as_there_are_processors() -> None:
    assert processors() == len(os.sched_getaffinity(0))
