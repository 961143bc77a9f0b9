"""Learning: the weights of the second reading, from the searches in seeds/.

A support vector machine with squared hinges, trained by dual coordinate descent
(Hsieh and others, 2008, algorithm 1). It needs sums, products and quotients alone, so
every machine comes to the same weights. Run `python -m quality.learning` to write
them to `weights` and `weights_again`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import filterfalse
from pathlib import Path
from zlib import crc32

from quality.freshsearches import texts
from walkaway_rules.matching.longing.learned import ONCE, PLACES, places
from walkaway_rules.matching.longing.longing import second_reading
from walkaway_seeds.packs import (
    danger_searches,
    help_searches,
    learning_searches,
    longing_phrasings,
    ordinary_searches,
)

_HERE = Path(__file__).parents[2] / "rules/walkaway_rules/matching/longing"
_TUNED_ON = {
    "longing": longing_phrasings,
    "help": help_searches,
    "danger": danger_searches,
    "ordinary": ordinary_searches,
}
KINDS = tuple(_TUNED_ON)
_SLACK = 0.02
"""How much one search may pull: less is smoother."""
_ROUNDS = 12
_UNITS = 200
_MOST = 28
_KEPT_BACK = 12
"""One in so many searches is only measured."""
_HEARD = {"longing": 3, "help": 4, "danger": 4, "ordinary": 8}
"""How often searches are heard that the frames were tuned on."""
_HEARD_OTHERS = {"longing": 1, "help": 2, "danger": 2, "ordinary": 1}
"""How often the others: what must never be stopped counts twice."""
_WIDTH = 86


@dataclass(frozen=True, slots=True)
class Lesson:
    """One search to learn from."""

    places: tuple[int, ...]
    side: float
    """1 where it is of longing, else -1."""


def kept_back(kind: str) -> tuple[str, ...]:
    """Return the searches of a kind that are only measured, never learned from."""
    return tuple(filter(_is_kept_back, learning_searches(kind)))


def lessons() -> list[Lesson]:
    """Return all searches to learn from, as if shuffled."""
    rows = sorted(
        (crc32(search.encode()), search, 1.0 if kind == "longing" else -1.0)
        for kind in KINDS
        for search in _searches(kind)
    )
    return [
        Lesson(tuple(places(read)), side)
        for _, search, side in rows
        if (read := second_reading(search))
    ]


def learned(given: Sequence[Lesson]) -> list[float]:
    """Return the weight of each place, and last the one that every search has."""
    weights = [0.0] * (PLACES + 1)
    pulls = [0.0] * len(given)
    for _ in range(_ROUNDS):
        for i, lesson in enumerate(given):
            at = (*lesson.places, PLACES)
            told = sum(map(weights.__getitem__, at))
            wrong = lesson.side * told - 1.0 + pulls[i] / (2.0 * _SLACK)
            pull = max(pulls[i] - wrong / (len(at) + 1.0 / (2.0 * _SLACK)), 0.0)
            step, pulls[i] = (pull - pulls[i]) * lesson.side, pull
            if step:
                for place in at:
                    weights[place] += step
    return weights


def _searches(kind: str) -> Iterator[str]:
    yield from (_TUNED_ON[kind]() + texts(kind)) * _HEARD[kind]
    others = tuple(filterfalse(_is_kept_back, learning_searches(kind)))
    yield from others * _HEARD_OTHERS[kind]


def _is_kept_back(search: str) -> bool:
    return crc32(search.encode()) % _KEPT_BACK == 0


@cache
def tables() -> dict[Path, str]:
    """Return the texts of both modules of weights as they follow from seeds/."""
    *weights, start = (round(weight * _UNITS) for weight in learned(lessons()))
    signs = "".join(chr(ord("?") + max(-_MOST, min(_MOST, w))) for w in weights)
    return {
        _HERE / "weights.py": _TEXT.format(start=start, lines=_rows(signs[:ONCE])),
        _HERE / "weights_again.py": _AGAIN.format(lines=_rows(signs[ONCE:])),
    }


def _rows(signs: str) -> str:
    return "\n".join(signs[at : at + _WIDTH] for at in range(0, len(signs), _WIDTH))


_TEXT = '''"""What counts for longing and what against it: made by `quality.learning`.

A sign says how much: "?" is nothing, "@" one for longing, ">" one against it.
"""

START = {start}
"""What every search begins with."""
WEIGHTS = """
{lines}
""".replace("\\n", "")
"""The weight of each place; see `learned` for what is kept where."""
'''
_AGAIN = '''"""The same once more, at other places; `learned` says why."""

WEIGHTS_AGAIN = """
{lines}
""".replace("\\n", "")
"""The weight of each place, in the same signs."""
'''

if __name__ == "__main__":
    for path, text in tables().items():
        path.write_text(text, "utf-8")
