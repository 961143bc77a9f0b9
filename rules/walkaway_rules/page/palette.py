"""The palette: deep quiet greens, and one warm tone that is kept for "looked"."""

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours by what they are for, as CSS."""

    ground: str
    card: str
    edge: str
    text: str
    soft: str
    """Text that stands back."""
    pale: str
    """A quiet day; the band around a line."""
    mid: str
    deep: str
    door: str
    """A button that is filled, and words that can be chosen."""
    on_door: str
    warm: str


LIGHT = Palette(
    ground="#f2f6f4",
    card="#ffffff",
    edge="#dde7e2",
    text="#1b2b2c",
    soft="#566863",
    pale="#bdd9cc",
    mid="#7fb7a1",
    deep="#3a7463",
    door="#37705f",
    on_door="#ffffff",
    warm="#b9763a",
)
DARK = Palette(
    ground="#0e151a",
    card="#162129",
    edge="#243640",
    text="#e6f0ec",
    soft="#9bb0a9",
    pale="#2b4a42",
    mid="#4e8a76",
    deep="#86c8b0",
    door="#86c8b0",
    on_door="#0e1c1a",
    warm="#dba468",
)


def variables(palette: Palette) -> str:
    """Return the colours as CSS variables."""
    return " ".join(
        f"--{field.name.replace('_', '-')}: {getattr(palette, field.name)};"
        for field in fields(palette)
    )
