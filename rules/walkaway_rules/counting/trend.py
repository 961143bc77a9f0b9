"""The trend: whether urges grow rarer, and how sure that is.

A Poisson regression with a logarithmic link on the week's number, with the days
that were watched as exposure (McCullagh and Nelder, "Generalized Linear Models",
chapter 6), solved by Newton's method. Two departures, both towards saying less:
a weak prior holds the slope near level, so that three quiet weeks do not promise
silence; and where weeks scatter more than chance, the band widens with them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from math import exp, log, sqrt

from walkaway_rules.counting.weeks import Week

FEWEST = 4
"""Weeks below which nothing is said."""

_WEEK = 7
_ENOUGH = 4
"""Days of a week on which somebody must have watched for it to count."""
_Z = 1.645
"""Nine times of ten the truth lies within the band."""
_PRIOR = 1 / 0.25**2
"""The slope is taken to be within a quarter a week, two times of three."""
_STEPS = 40
_STRIDE = 2.0
"""The most that one step may change the logarithm of the level."""
_FAR = 25.0
"""Logarithms beyond which a number of urges means nothing any more."""


class Direction(Enum):
    """Where it is going, where that can be said."""

    RARER = "rarer"
    OFTENER = "oftener"
    OPEN = "open"
    """Both are possible still."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a week is expected to bring."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Trend:
    """The course that fits the weeks best."""

    estimates: tuple[Estimate, ...]
    """One for each week, those that nobody watched as well."""
    direction: Direction
    half: float
    """Weeks after which it is half, or twice, as much; 0 where that is open."""


@dataclass(frozen=True, slots=True)
class _Point:
    """A week as a point of the line."""

    x: float
    urges: int
    share: float
    """The part of the week that was watched."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """A line through the weeks, and how far it can be trusted."""

    level: float
    slope: float
    var_level: float
    var_slope: float
    shared: float
    """Their covariance."""


def trend(weeks: Sequence[Week]) -> Trend | None:
    """Return the trend, or None where there are too few weeks or no urges at all."""
    middle = (len(weeks) - 1) / 2
    points = [
        _Point(i - middle, week.urges, week.watched / _WEEK)
        for i, week in enumerate(weeks)
        if week.watched >= _ENOUGH
    ]
    if len(points) < FEWEST or not any(point.urges for point in points):
        return None
    fit = _widened(_fitted(points), points)
    estimates = tuple(_estimate(fit, i - middle) for i in range(len(weeks)))
    return Trend(estimates, *_direction(fit))


def is_watched(week: Week) -> bool:
    """Return whether enough of the week was watched for it to say anything."""
    return week.watched >= _ENOUGH


def _direction(fit: _Fit) -> tuple[Direction, float]:
    spread = _Z * sqrt(fit.var_slope)
    if fit.slope + spread < 0:
        return Direction.RARER, log(2) / -fit.slope
    if fit.slope - spread > 0:
        return Direction.OFTENER, log(2) / fit.slope
    return Direction.OPEN, 0.0


def _fitted(points: Sequence[_Point]) -> _Fit:
    mean = sum(p.urges for p in points) / sum(p.share for p in points)
    level, slope = log(mean), 0.0
    for _ in range(_STEPS):
        means = [_mean(level, slope, p) for p in points]
        lean = sum(p.urges - m for p, m in zip(points, means, strict=True))
        tilt = sum(p.x * (p.urges - m) for p, m in zip(points, means, strict=True))
        inverse = _inverse(points, means)
        tilt -= _PRIOR * slope
        level += _held(inverse[0] * lean + inverse[2] * tilt)
        slope += _held(inverse[2] * lean + inverse[1] * tilt)
    return _Fit(
        level, slope, *_inverse(points, [_mean(level, slope, p) for p in points])
    )


def _inverse(
    points: Sequence[_Point], means: Sequence[float]
) -> tuple[float, float, float]:
    """Return variances and covariance: the inverse of the information."""
    one = sum(means)
    shared = sum(p.x * m for p, m in zip(points, means, strict=True))
    two = sum(p.x * p.x * m for p, m in zip(points, means, strict=True)) + _PRIOR
    whole = one * two - shared * shared
    return two / whole, one / whole, -shared / whole


def _widened(fit: _Fit, points: Sequence[_Point]) -> _Fit:
    """Return the fit with the scatter of the weeks in its variances."""
    means = [_mean(fit.level, fit.slope, p) for p in points]
    strays = sum((p.urges - m) ** 2 / m for p, m in zip(points, means, strict=True))
    wide = max(1.0, strays / (len(points) - 2))
    return _Fit(
        fit.level,
        fit.slope,
        fit.var_level * wide,
        fit.var_slope * wide,
        fit.shared * wide,
    )


def _mean(level: float, slope: float, point: _Point) -> float:
    return point.share * _exp(level + slope * point.x)


def _held(step: float) -> float:
    return max(-_STRIDE, min(_STRIDE, step))


def _estimate(fit: _Fit, x: float) -> Estimate:
    middle = fit.level + fit.slope * x
    spread = _Z * sqrt(fit.var_level + 2 * x * fit.shared + x * x * fit.var_slope)
    return Estimate(_exp(middle - spread), _exp(middle), _exp(middle + spread))


def _exp(power: float) -> float:
    return exp(max(-_FAR, min(_FAR, power)))
