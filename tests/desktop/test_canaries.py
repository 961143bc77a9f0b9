"""A thousand words that nobody may keep."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.canaries import HANDLE, MARK, PAGES, Walk, holds_canary, walk

pytestmark = pytest.mark.desktop

_COPIES_OF_THE_RULES = {"rules.yaml", "rules.last-good.yaml", "promise.json"}
_SHOWN = ("cmdline", "comm", "environ")
"""What others may see of a process."""


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    with walk(tmp_path_factory.mktemp("desk")) as walked:
        yield walked


def test_the_guard_has_seen_every_page_of_the_walk(walked: Walk) -> None:
    visited = [page for pages in walked.addresses.values() for page in pages]
    assert len(set(visited)) == PAGES
    assert all(MARK in page for page in visited)
    assert {last for last, _ in walked.histories().values()} <= walked.positions()
    assert len(walked.guard.urges("J")) == 1
    assert len(walked.spy.notifications()) == 1


def test_a_canary_would_be_found(walked: Walk) -> None:
    content = walked.browsers["Firefox"].history.read_bytes()
    assert holds_canary(content)
    assert holds_canary(MARK.upper().encode("utf-16"))
    assert not holds_canary(walked.guard.paths.secret.read_bytes())


def test_no_file_that_walkaway_wrote_holds_one(walked: Walk) -> None:
    paths = walked.guard.paths
    files = list(walked.files())
    assert {paths.ledger, paths.secret, paths.rules} <= set(files)
    kept = [path for path in files if holds_canary(path.read_bytes())]
    assert paths.rules in kept
    assert {path.name for path in kept} <= _COPIES_OF_THE_RULES
    assert not any(MARK.encode() in path.read_bytes() for path in kept)
    assert not any(MARK in str(path) for path in files)


def test_nothing_that_walkaway_says_holds_one(walked: Walk) -> None:
    said = walked.logs()
    assert "Walkaway is guarding" in said["walkaway"]
    assert "damaged" in said["doctor"]
    telling = [name for name, text in said.items() if holds_canary(text.encode())]
    # Asked about the person's own file, it says where each of its handles is seen.
    assert telling == ["rules check"]
    assert MARK not in said["rules check"]


def test_nothing_that_walkaway_sends_on_the_bus_holds_one(walked: Walk) -> None:
    sent = walked.messages()
    assert any("Notify" in message for message in sent)
    assert any("StatusNotifierItem" in message for message in sent)
    assert [one for one in sent if holds_canary(one.encode())] == []


def test_no_process_of_ours_shows_one(walked: Walk) -> None:
    for process in (walked.guard.pid, walked.tray.pid):
        folder = Path("/proc", str(process))
        shown = [(folder / file).read_bytes() for file in _SHOWN]
        assert not any(map(holds_canary, shown))
    assert HANDLE not in walked.guard.command("status", "--json").stdout
