"""`walkaway pause-guard`, where no guard runs; with one it is tested with `run`."""

import pytest

from walkaway_daemon.cli import main


@pytest.mark.parametrize(
    "length",
    [["2", "h"], ["30 min"], ["1", "Tag"], ["2 Stunden und 5 Minuten"], ["off"]],
)
def test_a_pause_needs_a_guard(
    length: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pause-guard", *length]) == 3
    assert capsys.readouterr().err == (
        "✗ The guard is not running.\n  `walkaway start` starts it.\n"
    )


@pytest.mark.parametrize("length", ["soon", "0 min", "-1 h", "5"])
def test_a_length_that_is_none_is_told(
    length: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pause-guard", "--", length]) == 2
    assert capsys.readouterr().err == (
        "✗ That is not a length of time.\n  Write it like `30 min` or `2 h`.\n"
    )
