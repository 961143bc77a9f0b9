"""Slips: whether one spelling may be another with one letter gone wrong."""


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter is more, less or other, or two neighbours are swapped.

    Two that are the same are a slip apart, too.
    """
    if abs(len(one) - len(other)) > 1:
        return False
    begin = _shared(one, other)
    one, other = one[begin:], other[begin:]
    end = _shared(one[::-1], other[::-1])
    one, other = one[: len(one) - end], other[: len(other) - end]
    swapped = len(one) == len(other) == _PAIR and one == other[::-1]
    return swapped or max(len(one), len(other)) <= 1


def _shared(one: str, other: str) -> int:
    """Return how many letters two words begin with in common."""
    pairs = zip(one, other, strict=False)
    return next(
        (i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other))
    )


_PAIR = 2
