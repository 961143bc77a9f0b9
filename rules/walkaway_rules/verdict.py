"""The verdict on a rules file, as far as the guard is told it.

The guard stays for weeks, and so the parser lives in a process of its own, which
reads the file and ends. What it found travels as JSON.
"""

import json
from dataclasses import dataclass, field

from walkaway_rules.rulebook import Rulebook
from walkaway_rules.rulebook_json import rulebook_from_json, rulebook_to_json
from walkaway_rules.tongue.said import packed, unpacked

MOST = 3 * 1024 * 1024
"""Bytes of a rules file that are looked at; the reader says what is too long."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """Rules that can be taken into force."""

    rulebook: Rulebook = field(repr=False)


@dataclass(frozen=True, slots=True)
class Doubted:
    """Rules that cannot be taken into force."""

    told: str
    """Why, in words that quote nothing."""


Verdict = Accepted | Doubted


def verdict_text(verdict: Verdict, digest: str) -> str:
    """Return the verdict on the file of this digest as a line of text."""
    said: dict[str, object] = {"of": digest}
    if isinstance(verdict, Accepted):
        said["rulebook"] = rulebook_to_json(verdict.rulebook)
    else:
        said["told"] = packed(verdict.told)
    return json.dumps(said)


def read_verdict(text: str) -> tuple[Verdict, str]:
    """Given the line, return the verdict and the digest of what it is about.

    Raise `ValueError` where it is none.
    """
    try:
        values = json.loads(text)
        digest = str(values["of"])
        if "told" in values:
            return Doubted(unpacked(values["told"])), digest
        return Accepted(rulebook_from_json(values["rulebook"])), digest
    except (KeyError, TypeError, RecursionError) as error:
        message = "no verdict"
        raise ValueError(message) from error
