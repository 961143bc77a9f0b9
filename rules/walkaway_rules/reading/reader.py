"""The reader: the bytes of rules.yaml in, a rulebook or every problem out.

Passes stay apart: bytes become text, text becomes nodes, nodes are fitted to the
grammar, and what fits is given its meaning. Each goes on where the one before
could not take everything, so that every problem is told at once.
"""

from dataclasses import dataclass, field
from datetime import date

from walkaway_rules.problem import Problem
from walkaway_rules.reading.finding import Finding, Found, to_problems
from walkaway_rules.reading.fit import fit
from walkaway_rules.reading.grammar import RULES
from walkaway_rules.reading.kinds import NEWER, is_newer
from walkaway_rules.reading.meaning import understand
from walkaway_rules.reading.node import Mapping, Node, Scalar
from walkaway_rules.reading.record import Record
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow
from walkaway_rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Sound:
    """Rules that can be taken into force."""

    rulebook: Rulebook = field(repr=False)
    notes: tuple[Problem, ...] = ()
    """Remarks that stop nothing, in the order of the file."""


@dataclass(frozen=True, slots=True)
class Unsound:
    """Rules that cannot be taken into force; the last good ones stay."""

    problems: tuple[Problem, ...]
    """At least one, in the order of the file."""


Reading = Sound | Unsound


def read_rules(
    text: bytes, *, packs: frozenset[str], today: date | None = None
) -> Reading:
    """Given the bytes of rules.yaml, return its rulebook or every problem in it.

    `packs` are the names of the starter packs of searches. Where `today` is given,
    a day of leaving that is still to come is a problem. Never raises.
    """
    source = decode(text)
    if source.finding:
        return Unsound(to_problems([source.finding], source.lines))
    tree = grow(source)
    found, noted = Found(list(tree.findings)), Found()
    rulebook = Rulebook()
    if newer := _newer(tree.root):
        return Unsound(to_problems([newer], source.lines))
    if tree.root is not None:
        fitted = fit(tree.root, RULES, found)
        rulebook = understand(Record(fitted, found, noted), packs, today)
    if found.items:
        return Unsound(to_problems(found.items, source.lines))
    return Sound(rulebook, to_problems(noted.items, source.lines))


def _newer(root: Node | None) -> Finding | None:
    """Return that the rules are of a newer version, which is all there is to say."""
    node = root.find("walkaway") if isinstance(root, Mapping) else None
    if isinstance(node, Scalar) and is_newer(node.text):
        return Finding(node.mark, NEWER)
    return None
