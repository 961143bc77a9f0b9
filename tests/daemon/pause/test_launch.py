"""Which way of starting a pause this system has."""

from collections.abc import Callable
from functools import partial

import pytest

from rules.cards import shown as any_card
from walkaway_daemon.loop.loop import Loop
from walkaway_daemon.loop.mailbox import Mailbox
from walkaway_daemon.pause.launch import choose_launch
from walkaway_daemon.pause.window import Child
from walkaway_rules.pause.order import Order, order_line

NOWHERE = {"HOME": "/nonexistent", "QT_QPA_PLATFORM": "offscreen"}


def _nobody() -> None:
    pytest.fail("there is nothing to hear")


@pytest.mark.parametrize("platform", ["linux", "plan9"])
def test_without_a_screen_there_is_no_way(platform: str) -> None:
    assert choose_launch(platform, {}, _nobody) is None


def test_with_a_screen_there_is_one() -> None:
    assert choose_launch("linux", {"DISPLAY": ":77"}, _nobody) is not None


def test_what_is_seen_on_wayland_is_not_sent_to_another_machine() -> None:
    session = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": "elsewhere.example:0"}
    launch = choose_launch("linux", session, _nobody)

    assert isinstance(launch, partial)
    assert launch.args[1] == {**session, "DISPLAY": ""}


def test_as_on_windows_a_pause_calls_the_loop_until_it_is_over() -> None:
    mailbox, loop = Mailbox(), Loop(_raise)
    loop.watch(mailbox.fileno(), lambda: None)
    launch = choose_launch("win32", NOWHERE, mailbox.bell("pause"))
    assert launch is not None
    child = launch()
    assert child.fileno() is None
    child.order(order_line(Order(any_card(), "dark", form="other")))
    loop.run(_Turns(child, mailbox, loop.stop))
    child.end()
    loop.close()
    mailbox.close()


class _Turns:
    """Pumps a child whenever somebody called, as the guard does."""

    def __init__(
        self, child: Child, mailbox: Mailbox, stop: Callable[[], None]
    ) -> None:
        self._child, self._mailbox, self._stop = child, mailbox, stop

    def turn(self) -> None:
        assert self._mailbox.collect() == {"pause"}
        words, ended = self._child.words()
        assert words == []
        if ended:
            self._stop()

    def due_in(self) -> float | None:
        return 60.0


def _raise(error: Exception) -> None:
    raise error
