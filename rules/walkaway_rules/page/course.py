"""The course: urges week by week, and where they are going as far as that is known."""

from collections.abc import Iterator, Sequence

from walkaway_rules.counting.trend import Estimate, Trend, is_watched
from walkaway_rules.counting.weeks import Week
from walkaway_rules.page.markup import Markup, number, tag

Place = tuple[float, float]

_WIDTH, _HEIGHT = 440.0, 236.0
_MARGIN = 8.0
_DOT = 4.0
_ROOM = 1.15
"""How much higher than the fullest week the picture is."""


def course(weeks: Sequence[Week], trend: Trend | None, said: str) -> Markup:
    """Return the picture. What nobody watched is an open circle on the ground."""
    top = _ROOM * max(1, *(week.urges for week in weeks)) if weeks else 1.0
    steps = max(1, len(weeks) - 1)
    places = [_across(i / steps) for i in range(len(weeks))]
    ground = _up(0, top)
    return tag(
        "svg",
        tag("line", class_="ground", x1=0, x2=_WIDTH, y1=ground, y2=ground),
        *(_trend(places, trend.estimates, top) if trend else ()),
        *(_dot(x, week, top) for x, week in zip(places, weeks, strict=True)),
        class_="course",
        viewBox=f"0 0 {number(_WIDTH)} {number(_HEIGHT)}",
        role="img",
        aria_label=said,
    )


def _trend(
    places: Sequence[float], estimates: Sequence[Estimate], top: float
) -> Iterator[Markup]:
    highs = [(x, _up(one.high, top)) for x, one in zip(places, estimates, strict=True)]
    lows = [(x, _up(one.low, top)) for x, one in zip(places, estimates, strict=True)]
    line = [(x, _up(one.middle, top)) for x, one in zip(places, estimates, strict=True)]
    around = _smooth(highs) + "L" + _smooth(lows[::-1])[1:] + "Z"
    yield tag("path", class_="band", d=around)
    yield tag("path", class_="line", d=_smooth(line))


def _dot(x: float, week: Week, top: float) -> Markup:
    kind = "week" if is_watched(week) else "week unwatched"
    return tag("circle", class_=kind, cx=x, cy=_up(week.urges, top), r=_DOT)


def _across(share: float) -> float:
    return _MARGIN + share * (_WIDTH - 2 * _MARGIN)


def _up(value: float, top: float) -> float:
    """Return how far down a number of urges lies; what is beyond is cut off."""
    share = min(1.0, value / top)
    return _HEIGHT - _MARGIN - share * (_HEIGHT - 2 * _MARGIN)


def _smooth(points: Sequence[Place]) -> str:
    """Return a path through these points without corners (Catmull and Rom's)."""
    path = [f"M{_pair(points[0])}"]
    ends = [points[0], *points, points[-1]]
    for before, begin, end, after in zip(
        ends, ends[1:], ends[2:], ends[3:], strict=False
    ):
        first = _leaning(begin, before, end)
        second = _leaning(end, after, begin)
        path.append(f"C{_pair(first)} {_pair(second)} {_pair(end)}")
    return "".join(path)


def _leaning(point: Place, one: Place, other: Place) -> Place:
    """Return the handle of a curve at `point`, which leans towards `other`."""
    lean_x, lean_y = (other[0] - one[0]) / 6, (other[1] - one[1]) / 6
    return point[0] + lean_x, point[1] + lean_y


def _pair(point: Place) -> str:
    return f"{number(point[0])} {number(point[1])}"
