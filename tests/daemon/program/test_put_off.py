"""Modules that are read when something of them is asked for."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from types import ModuleType

import pytest

from walkaway_daemon.program.put_off import is_unread, put_off


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    (tmp_path / "seldom_used.py").write_text(
        "import sys\n"
        "unfinished = hasattr(sys.modules[__name__], 'answer')\n"
        "answer = 42\n"
    )
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "seldom_used", raising=False)
    put_off(("seldom_used",))
    monkeypatch.setitem(sys.modules, "seldom_used", sys.modules["seldom_used"])
    return sys.modules["seldom_used"]


def test_a_module_is_read_for_the_first_that_is_asked_of_it(later: ModuleType) -> None:
    __import__("seldom_used")
    assert is_unread("seldom_used")

    assert later.answer == 42
    assert not is_unread("seldom_used")
    assert later.unfinished is False
    with pytest.raises(
        AttributeError, match=r"^module 'seldom_used' has no attribute 'question'$"
    ):
        _ = later.question


def test_a_module_that_takes_its_time_keeps_nobody_from_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, later: ModuleType
) -> None:
    (tmp_path / "slow_one.py").write_text("import gate\ngate.go.wait(20)\nend = 1\n")
    gate = ModuleType("gate")
    go = Event()
    monkeypatch.setattr(gate, "go", go, raising=False)
    monkeypatch.setitem(sys.modules, "gate", gate)
    put_off(("slow_one",))
    slow = sys.modules.pop("slow_one")
    monkeypatch.setitem(sys.modules, "slow_one", slow)
    with ThreadPoolExecutor(2) as threads:
        one = threads.submit(getattr, slow, "end")
        two = threads.submit(getattr, later, "answer")
        try:
            assert two.result(10) == 42
            assert not one.done()
        finally:
            go.set()
        assert one.result(10) == 1


def test_a_module_that_could_not_be_read_is_read_the_next_time(
    tmp_path: Path, later: ModuleType
) -> None:
    replaced = (tmp_path / "seldom_used.py").rename(tmp_path / "away.py")
    with pytest.raises(FileNotFoundError):
        _ = later.answer
    assert is_unread("seldom_used")

    replaced.rename(tmp_path / "seldom_used.py")
    assert later.answer == 42


_LOGGING = """
import sys
from walkaway_daemon.program.put_off import SELDOM_IN_A_GUARD, is_unread, put_off
put_off(SELDOM_IN_A_GUARD)
import logging
from logging import getLogger
early = getLogger("some.library")
early.setLevel("DEBUG")
early.error("%s", "https://canary.example/jane")
print(is_unread("logging"))
print(logging.WARNING, is_unread("logging"))
late = logging.getLogger("some.library")
for one in (early, late):
    one.critical("https://canary.example/jane")
print(type(early).__name__, type(late).__name__)
"""


def test_whoever_logs_is_heard_by_nobody_and_logging_is_not_read_for_a_logger() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOGGING], capture_output=True, check=True, text=True
    )

    assert done.stdout.splitlines() == ["True", "30 False", "_Deaf Logger"]
    assert done.stderr == ""


_LOGGING_IN_VAIN = """
import sys
from walkaway_daemon.program.put_off import SELDOM_IN_A_GUARD, is_unread, put_off
put_off(SELDOM_IN_A_GUARD)
import logging
print(hasattr(logging, "__warningregistry__"), is_unread("logging"))
logging.getLogger("some.library").critical("https://canary.example/jane")
"""


def test_logging_is_switched_off_also_where_it_was_read_in_vain() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOGGING_IN_VAIN],
        capture_output=True,
        check=True,
        text=True,
    )

    assert done.stdout.splitlines() == ["False False"]
    assert done.stderr == ""


def test_what_is_loaded_stays_as_it_is() -> None:
    before = sys.modules["json"]

    put_off(("json", "no_module_of_this_name"))

    assert sys.modules["json"] is before
    assert not is_unread("json")
    assert "no_module_of_this_name" not in sys.modules
