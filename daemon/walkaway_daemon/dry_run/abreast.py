"""Abreast: shares of one work done side by side, each in a process of its own."""

import multiprocessing
import os
import sys
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from walkaway_daemon.program.mishap import blame

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

Share = TypeVar("Share")
Result = TypeVar("Result")


class LostShareError(Exception):
    """A process ended before its share was done."""


def processors() -> int:
    """Return how many processes may work side by side here.

    Only one where a process cannot be split in two with all that it holds.
    """
    count = 1
    if sys.platform == "linux":
        count = len(os.sched_getaffinity(0))
    return count


def abreast(
    work: Callable[[Share], Iterator[Result]],
    shares: Sequence[Share],
    told: type[Exception],
) -> Generator[Result]:
    """Yield what comes of all shares, as it comes.

    One share is worked on here, more than one in processes that are split off this
    one; it must have no other threads then. An error that is to be told is raised
    here, and `LostShareError` where a process ends by another.
    """
    if len(shares) == 1:
        yield from work(shares[0])
        return
    with _split(lambda share: _tellings(work, share, told), shares) as pipes:
        yield from _heard(pipes)


def _tellings(
    work: Callable[[Share], Iterator[Result]], share: Share, told: type[Exception]
) -> Iterator[Any]:
    """Yield what is told of a share: results in turn, or an error, and None at last."""
    try:
        yield from ((result,) for result in work(share))
    except told as error:
        yield error
    yield None


def _heard(pipes: "list[Connection[Any, Any]]") -> Iterator[Any]:
    from multiprocessing.connection import wait  # noqa: PLC0415  # where it is of use

    while pipes:
        ready = wait(pipes)
        for pipe in [one for one in pipes if one in ready]:
            try:
                said = pipe.recv()
            except EOFError:
                raise LostShareError from None
            if said is None:
                pipes.remove(pipe)
            elif isinstance(said, Exception):
                raise said
            else:
                yield from said


@contextmanager
def _split(
    tellings: Callable[[Share], Iterator[Any]], shares: Sequence[Share]
) -> "Generator[list[Connection[Any, Any]]]":
    """Begin a process for each share; each is ended, done or not."""
    context: Any = multiprocessing.get_context("fork")
    pipes = [context.Pipe(duplex=False) for _ in shares]
    workers = [
        context.Process(target=_tell, args=(there, tellings, share), daemon=True)
        for (_, there), share in zip(pipes, shares, strict=True)
    ]
    try:
        for worker, (_, there) in zip(workers, pipes, strict=True):
            _begin(worker)
            there.close()
        yield [here for here, _ in pipes]
    finally:
        for worker, (here, there) in zip(workers, pipes, strict=True):
            if worker.pid is not None:
                worker.kill()
                worker.join()
            here.close()
            there.close()


def _begin(worker: "BaseProcess") -> None:
    """Split it off. Raise `LostShareError` where the system allows no more."""
    try:
        worker.start()
    except OSError as error:
        raise LostShareError from error


def _tell(
    pipe: "Connection[Any, Any]",
    tellings: Callable[[Share], Iterator[Any]],
    share: Share,
) -> None:
    with ExitStack() as stack:
        stack.push(_blame)
        for said in tellings(share):
            pipe.send(said)


def _blame(kind: object, error: BaseException | None, trace: object) -> bool:
    """Say what went wrong without its words, which may quote an address."""
    del kind, trace
    if error is not None:
        sys.stderr.write(f"{blame(error)}\n")
    return True
