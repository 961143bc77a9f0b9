from pathlib import Path

import pytest

from daemon.histories import NOON
from daemon.session_files import navigation, session
from walkaway_daemon.sensors.history.sessions import Sessions, SessionSight
from walkaway_rules.moment import MINUTE, SECOND

_NAME = "Sessions/Session_13440373629915973"


class _Profile:
    """A profile whose session a test writes."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / _NAME
        self.sessions = Sessions(folder)

    def write(self, *addresses: str, at: int = NOON, name: str = "") -> None:
        file = self.file.with_name(name) if name else self.file
        file.parent.mkdir(exist_ok=True)
        begin = b"" if file.exists() else session()
        commands = [navigation(each, at + n) for n, each in enumerate(addresses)]
        with file.open("ab") as opened:
            opened.write(begin + b"".join(commands))

    def read(self, since: int = NOON - SECOND, now: int = NOON + SECOND) -> list[str]:
        return [visit.address for visit in self.sessions.read(since, now)]


@pytest.fixture
def profile(tmp_path: Path) -> _Profile:
    return _Profile(tmp_path)


def test_what_a_session_notes_is_read_once(profile: _Profile) -> None:
    profile.write("http://a.org/", "http://b.org/")
    assert profile.read() == ["http://a.org/", "http://b.org/"]
    assert profile.read() == []
    profile.write("http://c.org/")
    assert profile.read() == ["http://c.org/"]
    assert profile.sessions.sight is SessionSight.PLAIN


def test_what_was_before_the_watch_began_or_is_old_is_left_out(
    profile: _Profile,
) -> None:
    profile.write("http://old.org/", at=NOON - 2 * MINUTE)
    profile.write("http://before.org/", at=NOON - 2 * SECOND)
    profile.write("http://now.org/", "http://future.org/", at=NOON)
    assert profile.read() == ["http://now.org/", "http://future.org/"]
    profile.write("http://old.org/", at=NOON - 2 * MINUTE)
    profile.write("http://far.org/", at=NOON + MINUTE + 2 * SECOND)
    assert profile.read(since=0) == []


def test_a_new_file_is_read_beside_the_old_one(profile: _Profile) -> None:
    profile.write("http://a.org/")
    assert profile.read() == ["http://a.org/"]
    profile.write("http://b.org/", name="Session_2")
    profile.write("http://closed.org/", name="Tabs_2")
    profile.file.unlink()
    assert profile.read() == ["http://b.org/"]


def test_a_file_that_begins_anew_is_read_anew(profile: _Profile) -> None:
    profile.write("http://a.org/", "http://b.org/")
    profile.read()
    profile.file.write_bytes(session(navigation("http://c.org/", NOON)))
    assert profile.read() == ["http://c.org/"]


def test_half_a_command_is_waited_for(profile: _Profile) -> None:
    profile.write()
    written = navigation("http://a.org/", NOON)
    with profile.file.open("ab", buffering=0) as opened:
        opened.write(written[:30])
        assert profile.read() == []
        assert not profile.sessions.pending
        opened.write(written[30:])
    assert profile.read() == ["http://a.org/"]


def test_a_large_file_is_read_in_several_steps(profile: _Profile) -> None:
    long = "http://a.org/" + "x" * 20_000
    profile.write(*[long] * 60)
    found: list[str] = []
    reads = 0
    while profile.sessions.pending:
        found += profile.read()
        reads += 1
    assert len(found) == 60
    assert reads == 3


def test_an_encrypted_session_is_said_to_be(profile: _Profile) -> None:
    profile.file.parent.mkdir()
    profile.file.write_bytes(session(b"\xaa" * 99, version=5))
    assert profile.read() == []
    assert profile.sessions.sight is SessionSight.ENCRYPTED


def test_a_browser_without_a_session_is_said_to_be(profile: _Profile) -> None:
    assert profile.read() == []
    assert profile.sessions.sight is SessionSight.NONE


def test_a_browser_that_only_writes_encrypted_ones_is_said_to(tmp_path: Path) -> None:
    (tmp_path / "Sessions_Encrypted").mkdir()
    sessions = Sessions(tmp_path)
    assert sessions.read(0, NOON) == []
    assert sessions.sight is SessionSight.ENCRYPTED


def test_a_file_that_is_no_session_yet_is_looked_at_again(profile: _Profile) -> None:
    profile.file.parent.mkdir()
    profile.file.write_bytes(b"SN")
    assert profile.read() == []
    profile.file.unlink()
    profile.write("http://a.org/")
    assert profile.read() == ["http://a.org/"]
