"""Start at login on Windows."""

import subprocess

from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.login.login import Standing, Switched
from walkaway_daemon.login.run_key import NAME, RunKeyLogin, command_line

PROGRAM = (r"C:\Program Files\Python\pythonw.exe", "-m", "walkaway_daemon")
LINE = r'"C:\Program Files\Python\pythonw.exe" "-m" "walkaway_daemon" "autostart"'


class DictKey:
    """A Run key in memory."""

    def __init__(self, *, locked: bool = False, **values: str) -> None:
        self.values = values
        self.switched_off: set[str] = set()
        self._locked = locked

    def read(self, name: str) -> str | None:
        return self.values.get(name)

    def is_switched_off(self, name: str) -> bool:
        return name in self.switched_off

    def write(self, name: str, value: str) -> None:
        self._check()
        self.values[name] = value
        self.switched_off.discard(name)

    def remove(self, name: str) -> None:
        self._check()
        del self.values[name]

    def _check(self) -> None:
        if self._locked:
            raise PermissionError


def test_switching_on_sets_one_value_once() -> None:
    key = DictKey(Other="x")
    login = RunKeyLogin(key, PROGRAM)

    assert login.standing() is Standing.OFF
    assert login.enable() is Switched.DONE
    assert login.enable() is Switched.ALREADY
    assert login.standing() is Standing.ON
    assert key.values == {"Other": "x", NAME: LINE}


def test_switching_off_removes_only_ours() -> None:
    key = DictKey(Other="x", Walkaway=LINE)
    login = RunKeyLogin(key, PROGRAM)

    assert login.disable() is Switched.DONE
    assert login.disable() is Switched.ALREADY
    assert key.values == {"Other": "x"}


def test_another_copys_value_is_told() -> None:
    login = RunKeyLogin(DictKey(Walkaway="old.exe"), PROGRAM)

    assert login.standing() is Standing.OTHER
    assert login.enable() is Switched.DONE


def test_what_task_manager_switched_off_is_told_and_switched_on_again() -> None:
    key = DictKey(Walkaway=LINE)
    key.switched_off.add(NAME)
    login = RunKeyLogin(key, PROGRAM)

    assert login.standing() is Standing.SWITCHED_OFF
    assert login.enable() is Switched.DONE
    assert login.standing() is Standing.ON


def test_a_refusing_registry_is_told() -> None:
    assert RunKeyLogin(DictKey(locked=True), PROGRAM).enable() is Switched.REFUSED
    locked = DictKey(locked=True, Walkaway=LINE)
    assert RunKeyLogin(locked, PROGRAM).disable() is Switched.REFUSED


def test_a_line_that_windows_would_leave_out_is_refused() -> None:
    key = DictKey()

    assert RunKeyLogin(key, ("C:\\" + "x" * 260,)).enable() is Switched.REFUSED
    assert key.values == {}


def split_as_windows(line: str) -> list[str]:
    """Return the words of a line in which every word is quoted, as Windows does."""
    found: list[str] = []
    at = 0
    while at < len(line):
        assert line[at] == '"'
        word, at = _quoted(line, at + 1)
        found.append(word)
        at += 1
    return found


def _quoted(line: str, at: int) -> tuple[str, int]:
    made = ""
    while True:
        slashes = 0
        while line[at] == "\\":
            slashes, at = slashes + 1, at + 1
        if line[at] != '"':
            made, at = made + "\\" * slashes + line[at], at + 1
            continue
        made += "\\" * (slashes // 2)
        if slashes % 2 == 0:
            return made, at + 1
        made, at = made + '"', at + 1


WORDS = st.lists(st.text(st.sampled_from('a \\"%')), min_size=1)


@given(WORDS)
def test_windows_reads_every_word_as_it_was(command: list[str]) -> None:
    assert split_as_windows(command_line(command)) == command


@given(st.lists(st.text(st.sampled_from('a \\"')).map(" ".__add__), min_size=1))
def test_it_agrees_with_pythons_own_way_where_that_quotes(command: list[str]) -> None:
    assert command_line(command) == subprocess.list2cmdline(command)
