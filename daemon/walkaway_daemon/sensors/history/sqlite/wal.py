"""Write-ahead logs: commits that are not in the database's own file yet.

The format is described at https://sqlite.org/fileformat2.html#walformat. A log is
read while its writer goes on; a commit counts once its last frame is whole.
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from walkaway_daemon.sensors.history.sqlite.record import MalformedError

Read = Callable[[int, int], bytes]
"""Given an offset and a length, return what stands there; less at the end."""

LOG_HEADER_SIZE = 32
_FRAME_HEADER_SIZE = 24
_MAGIC = 0x377F0682
_CHECKSUM_SIZE = 8
_NO_COMMIT = bytes(4)
_MASK = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Log:
    """What a log has committed so far."""

    header: bytes = b""
    """Changes when the log begins anew."""
    count: int = 0
    """Frames up to and with the last commit."""
    frames: Mapping[int, int] = field(default_factory=dict[int, int])
    """Where in the log the newest content of each page stands."""


def read_log(
    read: Read, page_size: int, known: Log, *, thoroughly: bool = False
) -> Log:
    """Return what is committed now, given what was `known` the last time.

    Only frames that are new are looked at, and of these the last of a commit is proved
    for all of it. `thoroughly` proves each, and ends where the log's owner would when
    it starts: 0.1 ms for a frame of 4 KB. A log that is empty, or was emptied, is
    a `Log` without frames, and so is one whose header makes no sense: its writer
    would pass it over, too. Raise `MalformedError` where it is another database's.
    """
    header = read(0, LOG_HEADER_SIZE)
    if len(header) < LOG_HEADER_SIZE or not _is_header(header):
        return Log()
    if int.from_bytes(header[8:12], "big") != page_size:
        raise MalformedError
    log = known if known.header == header else Log(header)
    commits, pages = _new_frames(log, read, page_size)
    if thoroughly:
        sound = _sound(log, read, page_size, len(pages))
        commits = [count for count in commits if count <= sound]
    return _extended(log, read, page_size, commits, pages)


def commits_beyond_damage(data: bytes) -> int:
    """Return how many commits of this log its writer will pass over.

    It ends a log at the first frame that is not as it was written, and says nothing.
    Of a writer that was killed in the midst of a commit one at most lies behind that.
    """
    header = data[:LOG_HEADER_SIZE]
    if len(header) < LOG_HEADER_SIZE or not _is_header(header):
        return 0
    step = _FRAME_HEADER_SIZE + int.from_bytes(header[8:12], "big")
    beyond, is_beyond = 0, False
    for count in range(1, (len(data) - LOG_HEADER_SIZE) // step + 1):
        at = LOG_HEADER_SIZE + (count - 1) * step
        frame = data[at : at + _FRAME_HEADER_SIZE]
        if frame[8:16] != header[16:24] or not _is_there(count, header, data, step):
            is_beyond = True
        elif is_beyond and frame[4:8] != _NO_COMMIT:
            beyond += 1
    return beyond


def _is_there(count: int, header: bytes, data: bytes, step: int) -> bool:
    def read(offset: int, length: int) -> bytes:
        return data[offset : offset + length]

    return _is_whole(count, header, read, step - _FRAME_HEADER_SIZE)


def _is_header(header: bytes) -> bool:
    magic, *_, one, two = struct.unpack(">8I", header)
    if magic & ~1 != _MAGIC:
        return False
    return _checksum(header[:24], (0, 0), big=bool(magic & 1)) == (one, two)


def _sound(log: Log, read: Read, page_size: int, count: int) -> int:
    """Return how many frames are whole, without a break, of `count` new ones."""
    for number in range(log.count + 1, log.count + count + 1):
        if not _is_whole(number, log.header, read, page_size):
            return number - 1
    return log.count + count


def _extended(
    log: Log, read: Read, page_size: int, commits: list[int], pages: list[int]
) -> Log:
    """Return the log with those of these commits that are complete."""
    while commits and not _is_whole(commits[-1], log.header, read, page_size):
        # Its header was written before its content; the one before it is complete.
        commits.pop()
    if not commits:
        return log
    last = commits[-1]
    step = _FRAME_HEADER_SIZE + page_size
    first = LOG_HEADER_SIZE + _FRAME_HEADER_SIZE
    new = {
        page: first + (log.count + index) * step
        for index, page in enumerate(pages[: last - log.count])
    }
    return Log(log.header, last, {**log.frames, **new})


def _new_frames(log: Log, read: Read, page_size: int) -> tuple[list[int], list[int]]:
    """Return the counts at which commits end, and the page of each new frame."""
    salts = log.header[16:24]
    step = _FRAME_HEADER_SIZE + page_size
    at = LOG_HEADER_SIZE + log.count * step
    commits: list[int] = []
    pages: list[int] = []
    while True:
        frame = read(at, _FRAME_HEADER_SIZE)
        page = int.from_bytes(frame[:4], "big")
        if len(frame) < _FRAME_HEADER_SIZE or frame[8:16] != salts or not page:
            return commits, pages
        pages.append(page)
        if frame[4:8] != _NO_COMMIT:
            commits.append(log.count + len(pages))
        at += step


def _is_whole(count: int, header: bytes, read: Read, page_size: int) -> bool:
    """Return whether the last of `count` frames has the content it was written with."""
    step = _FRAME_HEADER_SIZE + page_size
    at = LOG_HEADER_SIZE + (count - 1) * step
    before = read(at - step + 16, _CHECKSUM_SIZE) if count > 1 else header[24:32]
    frame = read(at, step)
    if len(frame) < step or len(before) < _CHECKSUM_SIZE:
        return False
    content = frame[:8] + frame[_FRAME_HEADER_SIZE:]
    big = bool(header[3] & 1)
    started = struct.unpack(">2I", before)
    found = _checksum(content, (started[0], started[1]), big=big)
    return found == struct.unpack(">2I", frame[16:24])


def _checksum(data: bytes, start: tuple[int, int], *, big: bool) -> tuple[int, int]:
    one, two = start
    for left, right in struct.iter_unpack(">2I" if big else "<2I", data):
        one = (one + left + two) & _MASK
        two = (two + right + one) & _MASK
    return one, two
