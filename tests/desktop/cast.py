"""The people of an evening on the desktop, and where their profiles are."""

from collections.abc import Mapping

BROWSERS = ("Firefox", "Chromium")
PARTS = ("missed", "back", "on", "redirect", "frame", "silent")
VISITS = 12
"""Visits whose latency is measured, in each browser."""


def alias(browser: str, part: str) -> str:
    """Return the alias of the person who plays this part in this browser."""
    return f"{browser} {part}"


def handles() -> Mapping[str, str]:
    """Return a handle for every alias."""
    parts = [*PARTS, *map(str, range(VISITS))]
    found = {
        alias(browser, part): f"{part}.{browser.lower()}_91"
        for browser in BROWSERS
        for part in parts
    }
    return {**found, alias("Firefox", "back"): "jane.doe_91"}


def profile(browser: str, part: str) -> str:
    """Return the address of this person's profile."""
    return f"https://www.instagram.com/{handles()[alias(browser, part)]}/"


INNOCENT = (
    "https://www.instagram.com/jane.doe_915/",
    "https://www.instagram.com/jane.doe/",
    "https://www.instagram.com/jane.doe_9/",
    "https://www.instagram.com/",
    "https://en.wikipedia.org/wiki/John_Doe",
    "https://www.reddit.com/r/BreakUps/",
    "https://github.com/jane-doe-91",
    "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
    "https://news.example/91/doe",
    "https://shop.example/jane?doe=91",
    "https://mail.example/u/0/#inbox",
)
"""Pages that are nobody's business, some of them close to somebody's."""
