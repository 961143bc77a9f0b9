"""What every set of examples is held to."""

from collections.abc import Iterable

from quality.rulebook import met
from walkaway_seeds.example import Example


def missed(examples: Iterable[Example]) -> list[tuple[Example, object]]:
    """Return the examples that are not met as they say, each with what was seen."""
    seen = [(example, met(example.address, example.title)) for example in examples]
    return [
        (example, match)
        for example, match in seen
        if match is None
        or (match.kind.value, match.sought) != (example.kind, example.sought)
    ]


def disturbed(examples: Iterable[Example]) -> list[tuple[Example, object]]:
    """Return the innocent examples that something was seen in."""
    seen = [(example, met(example.address, example.title)) for example in examples]
    return [(example, match) for example, match in seen if match is not None]
