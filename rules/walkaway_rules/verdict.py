"""The verdict on a rules file, as far as the guard is told it.

The guard stays for weeks, and so the parser lives in a process of its own, which
reads the file and ends. What it found travels as JSON.
"""

import json
from collections.abc import Iterable
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
    remarks: tuple[int, ...] = ()
    """Lines, from 1, that can be read and may not be meant so."""


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
        said["remarks"] = verdict.remarks
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
        remarks = tuple(int(line) for line in values["remarks"])
        return Accepted(rulebook_from_json(values["rulebook"]), remarks), digest
    except (KeyError, TypeError, RecursionError) as error:
        message = "no verdict"
        raise ValueError(message) from error


def is_remarked_anew(remarks: Iterable[int], text: str, before: str) -> bool:
    """Return whether any of these lines did not stand in the file before.

    What was saved once with a remark was seen, or is meant so.
    """
    lines, known = text.splitlines(), frozenset(before.splitlines())
    said = (lines[line - 1] for line in remarks if 0 < line <= len(lines))
    return any(line not in known for line in said)
