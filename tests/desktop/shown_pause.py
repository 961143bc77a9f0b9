"""A real pause on a real screen, ordered as the guard orders it."""

import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from select import select
from typing import Protocol

import psutil
import pytest
from PIL import Image, ImageChops

from desktop.session import DesktopSession, wait_until
from walkaway_daemon.pause.inviting import WORDING
from walkaway_rules.moment import SECOND
from walkaway_rules.pause.card import Occasion, card
from walkaway_rules.pause.order import Ended, Order, Shown, Word, order_line, read_word

GOLDEN = Path(__file__).with_name("golden")
SMALL = 320
"""Pixels that a golden picture is wide."""
LITTLE = 6
"""How far a sample may differ before it is another colour, of 255."""
SHARE = 0.006
"""Share of samples that may be another colour: text is drawn anew each time."""
_SHARE_OF_OTHER_LETTERS = 0.013
"""The same where letters are cut otherwise; with a hold it is 0.018 more."""
_DRAWN_WITH = "197853"
"""The version of Inter that goldens are drawn with (Debian 12's 3.19)."""

OWN_WORDS = "You sleep better when you don't look."
LONG_WORDS = (
    "You wrote this on a quiet Sunday: the mornings are yours again, the coffee is"
    " warm, and nothing on that page has ever made a single one of them any better."
)


def order(
    form: str,
    theme: str = "dark",
    *,
    wait: float = 10,
    held: bool = False,
    words: str = OWN_WORDS,
) -> Order:
    """Return an order whose circle rests, so that pictures can be compared."""
    occasion = Occasion(23, 0, words, round(wait * SECOND), held)
    return Order(card(occasion, WORDING), theme, still=True, form=form)


def offering(wanted: Order) -> Order:
    """Return the same pause with a hold until tomorrow offered on it."""
    third = WORDING.until_tomorrow
    return replace(wanted, card=replace(wanted.card, until_tomorrow=third))


@dataclass(slots=True)
class ShownPause:
    """A pause that is on the screen, or was."""

    process: subprocess.Popen[bytes]
    first_paint: float = 0.0
    """Milliseconds from its start to the word that it is shown."""
    form: str = ""

    def word(self, seconds: float) -> Word | None:
        """Return what it says next; None where it ends without a word."""
        assert self.process.stdout is not None
        if not select([self.process.stdout], [], [], seconds)[0]:
            return None
        return read_word(self.process.stdout.readline().decode())

    def answer(self, seconds: float = 10.0) -> str:
        """Wait for its end and return what it said."""
        word = self.word(seconds)
        self.process.wait(10)
        return word.answer.value if isinstance(word, Ended) else "none"

    def work(self) -> float:
        """Return the milliseconds that a processor worked for it so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return 1000 * (times.user + times.system)

    def is_up(self) -> bool:
        """Return whether it is still on the screen."""
        return self.process.poll() is None

    def close(self) -> None:
        """End it as the guard does when it withdraws a pause."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def show_pause(environment: Mapping[str, str], wanted: Order) -> ShownPause:
    """Start a pause and wait until it says that it is shown."""
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-P", "-m", "walkaway_daemon.pause"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd="/",
    )
    pause = ShownPause(process)
    assert process.stdin is not None
    process.stdin.write(order_line(wanted).encode() + b"\n")
    process.stdin.flush()
    word = pause.word(20)
    if not isinstance(word, Shown):
        pause.close()
        pytest.fail(f"it said {word}")
    pause.first_paint = 1000 * (time.monotonic() - began)
    pause.form = word.form
    return pause


def press(session: DesktopSession, *keys: str) -> None:
    """Press keys as a person at this screen would, one after the other."""
    for key in keys:
        session.run(["xdotool", "key", key])
        time.sleep(0.15)


def wait_for_keys() -> None:
    """Wait until a pause that is shown hears keys."""
    time.sleep(0.9)


class Screen(Protocol):
    """Something that pictures can be taken of."""

    def screenshot(self, path: Path) -> Image.Image:
        """Write what is shown to `path` as PNG, and return it."""
        ...


def picture_of(screen: Screen, path: Path) -> Image.Image:
    """Return what the screen shows, small, once it no longer changes."""
    seen: list[Image.Image] = []

    def is_calm() -> bool:
        seen.append(smaller(screen.screenshot(path)))
        return len(seen) > 1 and difference(seen[-1], seen[-2]) < SHARE / 6

    wait_until("the screen is calm", is_calm, 40)
    return seen[-1]


def allowed(text: float = 1) -> float:
    """Return the share of samples that may differ from a golden picture.

    Given how many times more of it is text than on a screen of the usual size.
    """
    return SHARE if _letters() == _DRAWN_WITH else text * _SHARE_OF_OTHER_LETTERS


@cache
def _letters() -> str:
    """Return the version of Inter that is installed."""
    command = ["fc-match", "--format=%{fontversion}", "Inter"]
    return subprocess.run(command, capture_output=True, check=False, text=True).stdout


def smaller(image: Image.Image) -> Image.Image:
    """Return the picture as small as goldens are."""
    height = round(image.height * SMALL / image.width)
    return image.resize((SMALL, height), Image.Resampling.BOX)


def difference(one: Image.Image, other: Image.Image) -> float:
    """Return the share of samples that are clearly of another colour."""
    if one.size != other.size:
        return 1.0
    apart = ImageChops.difference(one, other).convert("L")
    far = sum(apart.histogram()[LITTLE:])
    return far / (apart.width * apart.height)


def hold_against_golden(seen: Image.Image, name: str, *, renew: bool) -> float:
    """Return how far a picture is from its golden one; write it where asked to."""
    path = GOLDEN / f"{name}.png"
    if renew:
        GOLDEN.mkdir(exist_ok=True)
        seen.save(path, optimize=True)
    with Image.open(path) as golden:
        return difference(seen, golden.convert("RGB"))
