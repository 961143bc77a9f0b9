"""Programs: how `walkaway doctor --processes` says what they are called."""

import json
import re
from collections.abc import Sequence

from walkaway_rules.tongue.said import joined, said

_PLAIN = re.compile(r"[A-Za-z][\w.+-]*", re.ASCII)
_WORDS = frozenset({"yes", "no", "on", "off", "true", "false", "null", "y", "n"})
"""What YAML takes for something else than a name."""
_HEAD = said(
    "Your programs that run now, each by the name that rules.yaml knows it by:"
)
_HOW = said("""\
One that you want to keep away from goes into rules.yaml like this:

  apps:
    - {{name: a word of your own, process: [{name}]}}""")
_NONE = said("None of your programs can be seen.")


def programs_report(names: Sequence[str]) -> str:
    """Return the names as rules.yaml takes them, and how one is written there."""
    if not names:
        return _NONE
    written = [written_name(name) for name in names]
    listed = [f"  {name}" for name in written]
    return joined("\n", (_HEAD, "", *listed, "", said(_HOW, name=written[0])))


def written_name(name: str) -> str:
    """Return the name as it stands in YAML: plain where that is safe, else quoted."""
    is_plain = _PLAIN.fullmatch(name) and name.casefold() not in _WORDS
    return name if is_plain else json.dumps(name)
