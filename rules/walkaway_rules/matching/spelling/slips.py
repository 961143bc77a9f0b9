"""Slips: whether one spelling may be another with one letter gone wrong."""


def is_one_slip(one: str, other: str) -> bool:
    """Whether one letter is more, less or other, or two neighbours are swapped.

    Two that are the same are a slip apart, too.
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    begin = _shared(short, long)
    short, long = short[begin:], long[begin:]
    if len(short) < len(long):
        return short == long[1:]
    swapped = short[:2] == long[1::-1] and short[2:] == long[2:]
    return swapped or short[1:] == long[1:]


def _shared(one: str, other: str) -> int:
    """Return how many letters two words begin with in common."""
    for i, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return i
    return min(len(one), len(other))
