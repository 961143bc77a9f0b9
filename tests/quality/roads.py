"""Roads to a profile: one line each, for any handle, written before they were tried."""

from base64 import urlsafe_b64encode
from pathlib import Path
from urllib.parse import quote

_FILE = Path(__file__).with_name("roads.txt")


def roads(handle: str) -> list[str]:
    """Return every road to the page of this handle on Instagram, or elsewhere."""
    page = f"https://www.instagram.com/{handle}/"
    coded = quote(page, safe="")
    filled = {
        "{handle}": handle,
        "{page}": page,
        "{coded}": coded,
        "{twice}": quote(coded, safe=""),
        "{bare}": page.removeprefix("https://"),
        "{base64}": urlsafe_b64encode(page.encode()).decode(),
    }
    return [_fill(line, filled) for line in _lines()]


def _lines() -> list[str]:
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("# ")]


def _fill(line: str, filled: dict[str, str]) -> str:
    for mark, text in filled.items():
        line = line.replace(mark, text)
    return line
