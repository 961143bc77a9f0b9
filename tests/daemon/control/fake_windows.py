"""A Windows whose named pipes live in this process, for as many threads as like."""

from dataclasses import dataclass, field
from itertools import count
from threading import Condition

from walkaway_daemon.control.win32_pipes import BROKEN, DONE, PENDING, PIECE, Job

FIRST = 0x0008_0000
CONNECTED, GONE, CALLED_OFF = 535, 232, 995


@dataclass(eq=False)
class End:
    """One end of a pipe, and what is begun on it."""

    name: str
    owner: str
    inbox: bytearray = field(default_factory=bytearray)
    other: "End | None" = None
    closed: bool = False
    waiting: Job | None = None
    reading: tuple[bytearray, Job] | None = None
    writing: tuple[bytearray, Job] | None = None


class FakeWindows:
    """Overlapped calls as kernel32 has them: begun, waited for, finished."""

    def __init__(self, user: str = "S-1-5-21-1001", *, hurried: bool = False) -> None:
        """`hurried`: whoever waits with a limit finds that the time is up."""
        self.user_now = user
        self.made_by = user
        self.created: list[tuple[str, tuple[int, int], str]] = []
        self.opened: list[tuple[str, int]] = []
        self.full = False
        self.events_left = 1000
        self._hurried = hurried
        self._numbers = count(100, 4)
        self._ends: dict[int, End] = {}
        self._set: dict[int, bool] = {}
        self._results: dict[int, int] = {}
        self._change = Condition()

    @property
    def handles(self) -> int:
        """How many are not given back."""
        return len(self._ends) + len(self._set)

    def user(self) -> str:
        return self.user_now

    def create(self, name: str, modes: tuple[int, int], rights: str) -> int:
        with self._change:
            self.created.append((name, modes, rights))
            taken = any(end.name == name for end in self._ends.values())
            if self.full or (taken and modes[0] & FIRST):
                raise PermissionError
            return self._keep(End(name, self.made_by))

    def open(self, name: str, flags: int) -> int:
        with self._change:
            self.opened.append((name, flags))
            for end in self._ends.values():
                if end.name == name and end.other is None and not end.closed:
                    other = End("", end.owner, other=end)
                    end.other = other
                    self._settle()
                    return self._keep(other)
            raise FileNotFoundError

    def owner(self, pipe: int) -> str:
        if not self._ends[pipe].owner:
            raise PermissionError
        return self._ends[pipe].owner

    def event(self) -> int:
        if not self.events_left:
            raise OSError
        self.events_left -= 1
        number = next(self._numbers)
        self._set[number] = False
        return number

    def set(self, event: int) -> None:
        with self._change:
            self._set[event] = True
            self._change.notify_all()

    def connect(self, pipe: int, job: Job) -> int:
        with self._change:
            end = self._begin(pipe, job)
            if end.other is not None:
                return GONE if end.other.closed else CONNECTED
            end.waiting = job
            return PENDING

    def read(self, pipe: int, buffer: bytearray, job: Job) -> int:
        with self._change:
            end = self._begin(pipe, job)
            if not end.inbox and (end.other is None or end.other.closed):
                return BROKEN
            end.reading = buffer, job
            self._settle()
            return self._begun(job)

    def write(self, pipe: int, data: bytearray, job: Job) -> int:
        with self._change:
            end = self._begin(pipe, job)
            if end.other is None or end.other.closed:
                return GONE
            end.writing = data, job
            self._settle()
            return self._begun(job)

    def wait(self, events: tuple[int, int], milliseconds: int) -> int | None:
        limited = self._hurried and milliseconds < 0xFFFF_FFFF
        with self._change:
            self._change.wait_for(
                lambda: any(self._set[one] for one in events), 0 if limited else 20
            )
            told = [place for place, one in enumerate(events) if self._set[one]]
        return told[0] if told else None

    def finish(self, pipe: int, job: Job) -> int:
        del pipe
        with self._change:
            result = self._results.pop(job.event)
        if result < 0:
            raise OSError(-result)
        return result

    def cancel(self, pipe: int, job: Job) -> None:
        with self._change:
            end = self._ends[pipe]
            if end.waiting is job:
                end.waiting = None
            elif end.reading and end.reading[1] is job:
                end.reading = None
            elif end.writing and end.writing[1] is job:
                end.writing = None
            else:
                return
            self._over(job, -CALLED_OFF)

    def close(self, handle: int) -> None:
        with self._change:
            if handle in self._ends:
                self._ends.pop(handle).closed = True
                self._settle()
            else:
                del self._set[handle]

    def _keep(self, end: End) -> int:
        number = next(self._numbers)
        self._ends[number] = end
        return number

    def _begin(self, pipe: int, job: Job) -> End:
        self._set[job.event] = False
        return self._ends[pipe]

    def _begun(self, job: Job) -> int:
        return DONE if job.event in self._results else PENDING

    def _over(self, job: Job, result: int) -> None:
        self._results[job.event] = result
        self._set[job.event] = True
        self._change.notify_all()

    def _settle(self) -> None:
        """End all that can be over by now."""
        while any(self._move(end) for end in tuple(self._ends.values())):
            pass

    def _move(self, end: End) -> bool:
        other = end.other
        if end.waiting and other is not None:
            self._over(end.waiting, 0)
            end.waiting = None
            return True
        if end.reading and end.inbox:
            buffer, job = end.reading
            size = min(len(buffer), len(end.inbox))
            buffer[:size] = end.inbox[:size]
            del end.inbox[:size]
            self._over(job, size)
            end.reading = None
            return True
        if end.reading and (other is None or other.closed):
            self._over(end.reading[1], -BROKEN)
            end.reading = None
            return True
        return self._pass_on(end, other)

    def _pass_on(self, end: End, other: End | None) -> bool:
        if end.writing is None or other is None:
            return False
        data, job = end.writing
        if not other.closed and len(other.inbox) + len(data) > PIECE:
            return False
        other.inbox += data
        self._over(job, -GONE if other.closed else len(data))
        end.writing = None
        return True
