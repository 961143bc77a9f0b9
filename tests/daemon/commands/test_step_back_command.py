"""`walkaway step-back`, where no guard runs."""

import pytest

from walkaway_daemon.cli import main


@pytest.mark.parametrize("words", [["step-back"], ["step-back", "off"]])
def test_a_step_back_needs_a_guard(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 3
    assert capsys.readouterr().err == (
        "✗ The guard is not running.\n  `walkaway start` starts it.\n"
    )
