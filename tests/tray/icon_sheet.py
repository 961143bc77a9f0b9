"""All that the icon can look like, on one sheet: `python -m tray.icon_sheet` draws it.

From the folder `tests`. The sheet is looked at before it is kept, by a person.
"""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

from PIL import Image

from walkaway_tray.icon import Emblem, Face, Ground, Picture, draw

SHEET = Path(__file__).with_name("icons.png")
SIZES = (16, 22, 24, 32, 48)
"""What panels use, in pixels."""
_GAP = 4
_NUMBERS = {
    # All ten digits, beside each other in every count; 0 is a point.
    Face.GUARDING: (0, 7, 1, 23, 79, 365, 1048),
    Face.STOPPED: (23,),
    Face.RESTING: (23,),
    Face.AWAY: (None,),
    Face.DISCREET: (None,),
}

Placed = tuple[Emblem, int, tuple[int, int]]
"""What is drawn, in which size, and where on the sheet its upper left corner is."""


def placed() -> Iterator[Placed]:
    """Yield every form in every size, light and dark."""
    forms = [(face, number) for face, them in _NUMBERS.items() for number in them]
    for row, (ground, (face, number)) in enumerate(product(Ground, forms)):
        left = 0
        for size in SIZES:
            yield Emblem(face, number, ground), size, (left, row * (SIZES[-1] + _GAP))
            left += size + _GAP


def kept(sheet: Image.Image, size: int, corner: tuple[int, int]) -> Picture:
    """Return what the sheet has there."""
    x, y = corner
    return Picture(size, sheet.crop((x, y, x + size, y + size)).tobytes())


def _drawn() -> Image.Image:
    rows = sum(map(len, _NUMBERS.values())) * len(Ground)
    width, height = sum(SIZES) + _GAP * len(SIZES), rows * (SIZES[-1] + _GAP)
    sheet = Image.new("RGBA", (width, height))
    for form, size, corner in placed():
        sheet.paste(
            Image.frombytes("RGBA", (size, size), draw(form, size).rgba), corner
        )
    return sheet


if __name__ == "__main__":
    _drawn().save(SHEET, optimize=True)
