"""The pause's own process, as far as it goes without a screen."""

import subprocess
import sys

import pytest

from rules.cards import shown as any_card
from walkaway_daemon.pause.child import DONE, NO_ORDER, NOT_SHOWN
from walkaway_rules.pause.order import Order, order_line


def _run(line: str) -> tuple[int, str]:
    """Run a pause where there is no screen; return its exit code and its words."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "walkaway_daemon.pause"],
        input=line + "\n",
        env={"HOME": "/nonexistent", "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=False,
        timeout=60,
        text=True,
    )
    return done.returncode, done.stdout


def test_nonsense_is_no_order() -> None:
    assert _run("nonsense") == (NO_ORDER, "")


@pytest.mark.parametrize("form", ["tk", "other"])
def test_without_a_screen_nothing_is_shown_and_nothing_claimed(form: str) -> None:
    code, said = _run(order_line(Order(any_card(), "dark", form=form)))

    # The pipe ends with the order, which alone would end the child in good order.
    assert code in {NOT_SHOWN, DONE}
    assert said == ""
