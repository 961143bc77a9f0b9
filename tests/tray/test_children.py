"""Programs are started, and a failed one is followed by the next."""

import os
from pathlib import Path

import pytest

from walkaway_tray.children import Children

FAILS = ("false",)
ABSENT = ("/nowhere/at/all",)


def finish(children: Children) -> None:
    """Wait until every program has ended."""
    while children.due_in() is not None:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
        children.pump()


@pytest.fixture
def children() -> Children:
    return Children({"PATH": os.environ["PATH"], "ONLY": "this"})


def test_a_program_reads_what_it_is_given(children: Children, tmp_path: Path) -> None:
    file = tmp_path / "out"
    children.run([("sh", "-c", f'cat > "{file}"')], b"a sentence")
    finish(children)

    assert file.read_bytes() == b"a sentence"


def test_a_program_sees_only_its_own_surroundings(
    children: Children, tmp_path: Path
) -> None:
    file = tmp_path / "out"
    children.run([("sh", "-c", f'echo "$ONLY,$HOME" > "{file}"')])
    finish(children)

    assert file.read_text() == "this,\n"


@pytest.mark.parametrize("first", [FAILS, ABSENT])
def test_where_one_fails_the_next_is_tried(
    children: Children, tmp_path: Path, first: tuple[str, ...]
) -> None:
    file = tmp_path / "out"
    children.run([first, ("sh", "-c", f'cat > "{file}"')], b"given again")
    finish(children)

    assert file.read_bytes() == b"given again"


@pytest.mark.parametrize("commands", [[], [FAILS], [ABSENT], [ABSENT, FAILS]])
def test_where_all_fail_that_is_told_once(
    children: Children, commands: list[tuple[str, ...]]
) -> None:
    failed: list[str] = []
    children.run(commands, otherwise=lambda: failed.append("failed"))
    finish(children)

    assert failed == ["failed"]


def test_where_one_succeeds_no_other_is_tried(
    children: Children, tmp_path: Path
) -> None:
    file = tmp_path / "out"
    children.run(
        [("true",), ("touch", str(file))], otherwise=lambda: pytest.fail("it did not")
    )
    finish(children)

    assert not file.exists()


def test_a_program_that_reads_nothing_is_no_harm(children: Children) -> None:
    children.run([("true",)], b"x" * 60_000)
    finish(children)


def test_nothing_is_due_without_programs(children: Children) -> None:
    assert children.due_in() is None
    assert children.fileno() is None
