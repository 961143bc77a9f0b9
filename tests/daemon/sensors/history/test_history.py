import errno
import os
import shutil
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from daemon.closed_folders import closed
from daemon.folders_at_hand import NoFolders, own_folders
from daemon.histories import LINK, NOON, TYPED, ChromiumHistory, FirefoxHistory
from daemon.konqueror_files import entry
from daemon.konqueror_files import history as konqueror
from daemon.session_files import navigation, session
from walkaway_daemon.computer.folders.mounts import Mounts
from walkaway_daemon.sensors.history.browsers.profiles import Surroundings
from walkaway_daemon.sensors.history.history import HistorySensor
from walkaway_daemon.sensors.history.history_watch import FolderWatch
from walkaway_daemon.sensors.sensor import Cursor, Report, Sight, Sighting
from walkaway_rules.moment import HOUR, MINUTE, SECOND, Moment
from walkaway_rules.observation import ProcessStarted, Visit, VisitKind

_CHROMIUM = ".config/chromium/Default/History"
_FIREFOX = ".mozilla/firefox/own.default/places.sqlite"
_ON_A_DRIVE = "firefox/own.default/places.sqlite"
_PATIENCE = 20.0
"""Seconds for a machine that is busy with other things."""


@dataclass
class _Clock:
    """A clock that a test steps; the wall clock can be set apart."""

    steady: int = 0
    shift: int = 0

    def now(self) -> Moment:
        return Moment(NOON + self.steady + self.shift, 0, self.steady, "boot")


@dataclass
class _Guard:
    """A sensor, and what it told so far."""

    home: Path
    clock: _Clock
    sensor: HistorySensor
    woken: Event = field(default_factory=Event)
    sightings: list[Sighting] = field(default_factory=list[Sighting])
    cursors: dict[str, Cursor] = field(default_factory=dict[str, Cursor])

    def read(self) -> Report:
        report = self.sensor.read()
        self.sightings += report.sightings
        self.cursors.update({cursor.source: cursor for cursor in report.cursors})
        return report

    def until(self, count: int) -> list[str]:
        """Read when woken, until so many visits were told; return their addresses."""
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            self.read()
            if len(self.sightings) >= count:
                return self.addresses()
            self.woken.wait(0.1)
            self.woken.clear()
        pytest.fail(f"only {len(self.sightings)} visits were told")

    def addresses(self) -> list[str]:
        return [visit.address for visit in self.visits()]

    def visits(self) -> list[Visit]:
        told = (sighting.observation for sighting in self.sightings)
        return [visit for visit in told if isinstance(visit, Visit)]


@contextmanager
def _guard(
    home: Path,
    cursors: Sequence[Cursor] = (),
    clock: _Clock | None = None,
    watch: Callable[[Callable[[], None]], FolderWatch] | None = None,
    running: Sequence[ProcessStarted] = (),
) -> Generator[_Guard]:
    clock = clock or _Clock()
    surroundings = Surroundings(home, "linux", {}, lambda: running)
    watch = watch or partial(FolderWatch, folders=own_folders())
    sensor = HistorySensor(surroundings, b"secret", clock.now, cursors, watch=watch)
    guard = _Guard(home, clock, sensor)
    sensor.open(guard.woken.set)
    try:
        yield guard
    finally:
        sensor.close()


def _chromium(home: Path, *addresses: str, at: int = NOON, path: str = "") -> None:
    file = home / (path or _CHROMIUM)
    file.parent.mkdir(parents=True, exist_ok=True)
    history = ChromiumHistory(file)
    for number, address in enumerate(addresses):
        history.add(address, TYPED if number % 2 else LINK, at=at + number)
    history.close()


def _firefox(home: Path, *addresses: str, at: int = NOON, path: str = "") -> None:
    file = home / (path or _FIREFOX)
    file.parent.mkdir(parents=True, exist_ok=True)
    history = FirefoxHistory(file)
    for number, address in enumerate(addresses):
        history.add(address, 1 + number % 2, at=at + number, title="title")
    history.close()


def test_nothing_from_before_the_installation_is_told(tmp_path: Path) -> None:
    _chromium(tmp_path, "http://old.org/", at=NOON - HOUR)
    _firefox(tmp_path, "http://old.org/", at=NOON - HOUR)
    with _guard(tmp_path) as guard:
        report = guard.read()
        assert report.sightings == []
        assert [cursor.position for cursor in report.cursors] == [1, 1]
        assert guard.read().cursors == []


def test_visits_are_told_while_the_browser_runs(tmp_path: Path) -> None:
    _chromium(tmp_path)
    _firefox(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        _chromium(tmp_path, "http://a.org/", "http://b.org/", at=NOON + SECOND)
        assert guard.until(2) == ["http://a.org/", "http://b.org/"]
        _firefox(tmp_path, "http://c.org/", "http://d.org/", at=NOON + SECOND)
        guard.until(4)
        kinds = [visit.kind for visit in guard.visits()]
        assert kinds == [VisitKind.LINK, VisitKind.TYPED] * 2
        assert guard.addresses()[2:] == ["http://c.org/", "http://d.org/"]
        assert not any(sighting.late for sighting in guard.sightings)


def test_visits_of_several_browsers_are_told_by_their_time(tmp_path: Path) -> None:
    _chromium(tmp_path)
    _firefox(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        _chromium(tmp_path, "http://2.org/", at=NOON + 2)
        _chromium(tmp_path, "http://4.org/", at=NOON + 4)
        _firefox(tmp_path, "http://1.org/", at=NOON + 1)
        _firefox(tmp_path, "http://3.org/", at=NOON + 3)
        guard.until(4)
        times = [visit.at - NOON for visit in guard.visits()]
    assert sorted(times) == [1, 2, 3, 4]
    with _guard(tmp_path, _before(guard, 0)) as again:
        report = again.read()
    told = [getattr(sighting.observation, "at", 0) for sighting in report.sightings]
    assert [at - NOON for at in told] == [1, 2, 3, 4]


def _before(guard: _Guard, position: int) -> list[Cursor]:
    """Return the cursors as they were stored when nothing had been visited."""
    return [Cursor(source, position, NOON) for source in guard.cursors]


def test_visits_made_while_nobody_watched_are_told_as_late(tmp_path: Path) -> None:
    _firefox(tmp_path, "http://old.org/", at=NOON - HOUR)
    with _guard(tmp_path) as guard:
        guard.read()
    _firefox(tmp_path, "http://missed.org/", at=NOON + SECOND)
    clock = _Clock(steady=HOUR)
    with _guard(tmp_path, list(guard.cursors.values()), clock) as later:
        later.read()
        _firefox(tmp_path, "http://now.org/", at=NOON + HOUR + SECOND)
        later.until(2)
    told = [(sighting.late) for sighting in later.sightings]
    assert later.addresses() == ["http://missed.org/", "http://now.org/"]
    assert told == [True, False]


def test_visits_after_the_clock_was_set_back_are_not_late(tmp_path: Path) -> None:
    _chromium(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        guard.clock.steady += 2 * SECOND
        guard.clock.shift = -HOUR
        _chromium(tmp_path, "http://a.org/", at=NOON - HOUR + SECOND)
        guard.until(1)
        assert not guard.sightings[0].late


def test_a_browser_that_is_installed_meanwhile_is_read_from_its_first_visit(
    tmp_path: Path,
) -> None:
    with _guard(tmp_path) as guard:
        assert guard.read() == Report([], (), [])
        _chromium(tmp_path, "http://a.org/", at=NOON + SECOND)
        assert guard.until(1) == ["http://a.org/"]
        _firefox(tmp_path, "http://b.org/", at=NOON + SECOND)
        assert guard.until(2) == ["http://a.org/", "http://b.org/"]


def test_a_profile_that_is_made_meanwhile_is_read(tmp_path: Path) -> None:
    _chromium(tmp_path)
    second = ".config/chromium/Profile 1/History"
    with _guard(tmp_path) as guard:
        guard.read()
        _chromium(tmp_path, "http://a.org/", at=NOON + SECOND, path=second)
        assert guard.until(1) == ["http://a.org/"]
        subjects = [finding.subject for finding in guard.sensor.findings()]
        assert subjects == ["Chromium history", "Chromium history, profile 2"]


def test_a_profile_that_was_deleted_and_made_again_is_read(tmp_path: Path) -> None:
    _chromium(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        _chromium(tmp_path, "http://a.org/", at=NOON + SECOND)
        guard.until(1)
        shutil.rmtree(tmp_path / ".config/chromium")
        _chromium(tmp_path, "http://b.org/", at=NOON + 2 * SECOND)
        assert guard.until(2) == ["http://a.org/", "http://b.org/"]


def test_a_profile_that_was_gone_for_a_while_is_read_at_once(tmp_path: Path) -> None:
    _firefox(tmp_path, "http://old.org/")
    with _guard(tmp_path) as guard:
        guard.read()
        shutil.rmtree(tmp_path / ".mozilla")
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            guard.woken.wait(0.1)
            guard.read()
            if "gone" in guard.sensor.findings()[0].said:
                break
        _firefox(tmp_path, "http://a.org/", at=NOON + SECOND)
        assert guard.until(1) == ["http://a.org/"]
        assert "gone" not in guard.sensor.findings()[0].said


def test_a_profile_that_was_removed_is_not_missed_where_there_is_another(
    tmp_path: Path,
) -> None:
    _firefox(tmp_path)
    _firefox(tmp_path, path=".mozilla/firefox/old.default/places.sqlite")
    with _guard(tmp_path) as guard:
        guard.read()
        assert len(guard.sensor.findings()) == 2
        shutil.rmtree(tmp_path / ".mozilla/firefox/old.default")
        for _ in range(60):
            guard.woken.wait(0.1)
            guard.read()
            if len(guard.sensor.findings()) == 1:
                break
        [found] = guard.sensor.findings()
    assert (found.subject, found.sight) == ("Firefox history", Sight.WORKING)


def test_a_profile_that_was_copied_is_not_told_again(tmp_path: Path) -> None:
    _firefox(tmp_path, "http://old.org/")
    clock = _Clock()
    with _guard(tmp_path, clock=clock) as guard:
        guard.read()
        _firefox(tmp_path, "http://a.org/", at=NOON + SECOND)
        guard.until(1)
        clock.steady += HOUR
        _firefox(tmp_path, "http://b.org/", at=NOON + HOUR)
        guard.until(2)
        copy = tmp_path / ".mozilla/firefox/copy.default"
        shutil.copytree(tmp_path / ".mozilla/firefox/own.default", copy)
        path = ".mozilla/firefox/copy.default/places.sqlite"
        _firefox(tmp_path, "http://c.org/", at=NOON + HOUR + SECOND, path=path)
        guard.until(3)
        guard.read()
        assert guard.addresses() == ["http://a.org/", "http://b.org/", "http://c.org/"]


def test_nothing_is_lost_of_a_history_whose_coming_the_watch_does_not_tell(
    tmp_path: Path,
) -> None:
    home, drive = tmp_path / "home", tmp_path / "drive"
    (home / ".mozilla").mkdir(parents=True)
    (home / ".mozilla/firefox").symlink_to(drive / "firefox")
    clock = _Clock()
    with _guard(home, clock=clock) as guard:
        guard.read()
        _firefox(drive, "http://a.org/", at=NOON + SECOND, path=_ON_A_DRIVE)
        clock.steady += HOUR
        guard.read()
        _chromium(home, "http://b.org/", at=NOON + HOUR)
        assert guard.until(2) == ["http://a.org/", "http://b.org/"]


def test_a_profile_that_was_moved_goes_on_where_it_was_left(tmp_path: Path) -> None:
    _firefox(tmp_path, "http://old.org/")
    clock = _Clock()
    with _guard(tmp_path, clock=clock) as guard:
        guard.read()
        _firefox(tmp_path, "http://a.org/", at=NOON + SECOND)
        guard.until(1)
        clock.steady += HOUR
        guard.read()
        folder = tmp_path / ".mozilla/firefox"
        _firefox(tmp_path, "http://b.org/", at=NOON + 2 * SECOND)
        (folder / "own.default").rename(folder / "moved.default")
        path = ".mozilla/firefox/moved.default/places.sqlite"
        _firefox(tmp_path, "http://c.org/", at=NOON + HOUR, path=path)
        guard.until(3)
        guard.read()
        assert guard.addresses() == ["http://a.org/", "http://b.org/", "http://c.org/"]
        [found] = guard.sensor.findings()
    assert found.sight is Sight.WORKING


def test_a_browser_that_comes_after_the_clock_was_set_back_is_read_from_its_first_visit(
    tmp_path: Path,
) -> None:
    clock = _Clock()
    with _guard(tmp_path, clock=clock) as guard:
        clock.steady += 3 * HOUR
        guard.read()
        clock.shift = -2 * HOUR
        _firefox(tmp_path, "http://a.org/", at=NOON + HOUR)
        assert guard.until(1) == ["http://a.org/"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_folder_that_may_not_be_looked_into_is_told_and_read_once_it_may(
    tmp_path: Path,
) -> None:
    _chromium(tmp_path)
    clock = _Clock()
    with closed(tmp_path / ".config/chromium"), _guard(tmp_path, clock=clock) as guard:
        guard.read()
        [found] = guard.sensor.findings()
        assert found.sight is Sight.BLIND
        assert found.said == "The system does not let Walkaway read this history."
        assert guard.sensor.due_in() == 60
        (tmp_path / ".config/chromium").chmod(0o700)
        _chromium(tmp_path, "http://a.org/", at=NOON + MINUTE)
        clock.steady += MINUTE
        assert guard.until(1) == ["http://a.org/"]
        [found] = guard.sensor.findings()
    assert found.sight is Sight.WORKING


def _started(folder: Path) -> ProcessStarted:
    command = ("/usr/lib/chromium/chromium", f"--user-data-dir={folder}")
    return ProcessStarted(7, "chromium", command[0], command)


def test_a_folder_that_a_browser_is_started_with_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    with _guard(tmp_path) as guard:
        guard.read()
        guard.sensor.hear(_started(folder))
        assert guard.woken.wait(_PATIENCE)
        guard.read()
        _chromium(
            tmp_path,
            "http://a.org/",
            at=NOON + SECOND,
            path="elsewhere/Default/History",
        )
        assert guard.until(1) == ["http://a.org/"]
        guard.woken.clear()
        guard.sensor.hear(_started(folder))
        assert not guard.woken.is_set()


class _Drives(Mounts):
    """Mounts that come when the test says so."""

    def __init__(self) -> None:
        super().__init__("")
        self.came = False

    def have_changed(self) -> bool:
        came, self.came = self.came, False
        return came


def test_once_a_drive_came_a_browser_that_begins_is_read_from_there(
    tmp_path: Path,
) -> None:
    home, drive, drives = tmp_path / "home", tmp_path / "drive", _Drives()
    (home / ".mozilla").mkdir(parents=True)
    (home / ".mozilla/firefox").symlink_to(drive / "firefox")
    browser = ProcessStarted(7, "firefox", "/usr/bin/firefox", ("firefox",))
    clock = _Clock()
    watch = partial(FolderWatch, folders=own_folders(), mounts=drives)
    with _guard(home, clock=clock, watch=watch) as guard:
        guard.sensor.hear(browser)
        guard.read()
        guard.woken.clear()
        guard.sensor.hear(browser)
        assert not guard.woken.is_set()
        (drive / "firefox").mkdir(parents=True)
        drives.came = True
        guard.sensor.hear(browser)
        assert guard.woken.is_set()
        guard.read()
        clock.steady += MINUTE
        _firefox(drive, "http://a.org/", at=NOON + MINUTE, path=_ON_A_DRIVE)
        assert guard.until(1) == ["http://a.org/"]


def test_a_browser_that_runs_already_is_read_from_where_it_was_started_with(
    tmp_path: Path,
) -> None:
    path = "elsewhere/Default/History"
    _chromium(tmp_path, "http://old.org/", at=NOON - HOUR, path=path)
    running = (_started(tmp_path / "elsewhere"),)
    with _guard(tmp_path, running=running) as guard:
        guard.read()
        _chromium(tmp_path, "http://a.org/", at=NOON + SECOND, path=path)
        assert guard.until(1) == ["http://a.org/"]


def test_a_folder_for_a_while_is_not_missed_once_it_is_gone(tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    _chromium(tmp_path, path="elsewhere/Default/History")
    _firefox(tmp_path)
    with _guard(tmp_path, running=(_started(folder),)) as guard:
        guard.read()
        assert len(guard.sensor.findings()) == 2
        shutil.rmtree(folder)
        end = monotonic() + _PATIENCE
        while monotonic() < end:
            guard.woken.wait(0.1)
            guard.read()
            if len(guard.sensor.findings()) == 1:
                break
        [found] = guard.sensor.findings()
    assert found.subject == "Firefox history"


def _note(home: Path, *commands: bytes) -> None:
    """Let Chromium note pages in its session."""
    file = home / ".config/chromium/Default/Sessions/Session_1"
    file.parent.mkdir(exist_ok=True)
    begin = b"" if file.exists() else session()
    with file.open("ab") as opened:
        opened.write(begin + b"".join(commands))


def test_what_chromium_notes_in_its_session_is_told_at_once_and_only_once(
    tmp_path: Path,
) -> None:
    _chromium(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        _note(tmp_path, navigation("http://a.org/", NOON + SECOND))
        assert guard.until(1) == ["http://a.org/"]
        _chromium(tmp_path, "http://a.org/", "http://b.org/", at=NOON + SECOND)
        assert guard.until(2) == ["http://a.org/", "http://b.org/"]
        _note(tmp_path, navigation("http://b.org/", NOON + SECOND + 1))
        _note(tmp_path, navigation("http://c.org/", NOON + 2 * SECOND))
        assert guard.until(3)[2:] == ["http://c.org/"]
        [found] = guard.sensor.findings()
    assert "notes its tabs" in found.said
    assert len(guard.sightings) == 3


def test_a_session_tells_nothing_from_before_the_watch_began(tmp_path: Path) -> None:
    _chromium(tmp_path)
    _note(tmp_path, navigation("http://old.org/", NOON - SECOND))
    with _guard(tmp_path) as guard:
        guard.read()
        _note(tmp_path, navigation("http://old.org/", NOON - SECOND))
        _note(tmp_path, navigation("http://now.org/", NOON + SECOND))
        assert guard.until(1) == ["http://now.org/"]


def test_a_broken_history_does_not_stop_the_others(tmp_path: Path) -> None:
    _firefox(tmp_path)
    broken = tmp_path / _CHROMIUM
    broken.parent.mkdir(parents=True)
    broken.write_bytes(b"encrypted" * 99)
    with _guard(tmp_path) as guard:
        for _ in range(3):
            guard.read()
            guard.clock.steady += SECOND
        _firefox(tmp_path, "http://a.org/", at=NOON + SECOND)
        assert guard.until(1) == ["http://a.org/"]
        found = {one.subject: one.sight for one in guard.sensor.findings()}
    assert found == {"Chromium history": Sight.BLIND, "Firefox history": Sight.WORKING}


def test_nothing_to_do_means_no_waking_up(tmp_path: Path) -> None:
    _firefox(tmp_path, "http://old.org/", at=NOON - HOUR)
    with _guard(tmp_path) as guard:
        assert guard.sensor.due_in() == 0.0
        guard.read()
        assert guard.sensor.due_in() is None
        assert not guard.woken.is_set()


def test_what_was_told_and_not_stored_is_told_again(tmp_path: Path) -> None:
    _firefox(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        stored = list(guard.cursors.values())
        _firefox(tmp_path, "http://a.org/", at=NOON + SECOND)
        guard.until(1)
    with _guard(tmp_path, stored) as unlucky:
        assert unlucky.until(1) == ["http://a.org/"]
    with _guard(tmp_path, list(guard.cursors.values())) as lucky:
        assert lucky.read().sightings == []


def test_cursors_of_others_are_left_alone(tmp_path: Path) -> None:
    _firefox(tmp_path)
    with _guard(tmp_path, [Cursor("other", 7, NOON)]) as guard:
        assert "other" not in {cursor.source for cursor in guard.read().cursors}


def test_konquerors_own_file_is_read_as_histories_are(tmp_path: Path) -> None:
    path = tmp_path / ".local/share/konqueror/konq_history"
    path.parent.mkdir(parents=True)
    path.write_bytes(konqueror([]))
    with _guard(tmp_path) as guard:
        fresh = path.with_name("konq_history.new")
        now = datetime.fromtimestamp(NOON // SECOND + 1, UTC)
        fresh.write_bytes(konqueror([entry("http://a.org/", now)]))
        # Konqueror writes the whole file anew and puts it in the old one's place.
        fresh.replace(path)
        assert guard.until(1) == ["http://a.org/"]
        found = {one.subject: one.sight for one in guard.sensor.findings()}
    assert found == {"Konqueror history": Sight.WORKING}


def test_a_computer_without_a_browser_is_told_so(tmp_path: Path) -> None:
    with _guard(tmp_path) as guard:
        [found] = guard.sensor.findings()
    assert found.said == "No browser's history was found on this computer."


def test_where_folders_cannot_be_watched_histories_are_looked_at(
    tmp_path: Path,
) -> None:
    _firefox(tmp_path)
    with _guard(
        tmp_path, watch=partial(FolderWatch, folders=NoFolders(errno.EMFILE))
    ) as guard:
        guard.read()
        assert guard.sensor.due_in() == 2.0
        _firefox(tmp_path, "http://a.org/", at=NOON + SECOND)
        _chromium(tmp_path, "http://b.org/", at=NOON + 2 * SECOND)
        guard.read()
        assert guard.addresses() == ["http://a.org/", "http://b.org/"]
        assert guard.sensor.findings()[-1].sight is Sight.LIMITED
        assert not guard.woken.is_set()


def test_nothing_of_what_was_seen_is_in_what_is_printed(tmp_path: Path) -> None:
    _firefox(tmp_path)
    with _guard(tmp_path) as guard:
        guard.read()
        _firefox(tmp_path, "http://canary.org/", at=NOON + SECOND)
        guard.until(1)
        printed = repr((guard.sightings, guard.cursors, guard.sensor.findings()))
    assert "canary" not in printed
    assert str(tmp_path) not in printed


def test_a_browser_that_began_and_is_not_read_is_told(tmp_path: Path) -> None:
    _chromium(tmp_path)
    with _guard(tmp_path, running=[ProcessStarted(7, "w3m", "/usr/bin/w3m")]) as guard:
        guard.sensor.hear(ProcessStarted(8, "nyxt", "/usr/bin/nyxt"))

        told = [finding.said for finding in guard.sensor.findings()]
    assert told[1:] == [
        "Nyxt was started: it keeps no history, or none that Walkaway can read.",
        "w3m was started: it keeps no history, or none that Walkaway can read.",
    ]
