"""What was told: so that a visit seen in two places is one observation.

A keyed hash stands for each visit, in memory only, and for a short time.
"""

from walkaway_rules.keyed import keyed_id
from walkaway_rules.moment import MINUTE
from walkaway_rules.observation import Visit, VisitKind

_KEPT = 10 * MINUTE
_MOST = 1000
_COPY = "copy "


class Told:
    """The visits that were told of late."""

    def __init__(self, secret: bytes) -> None:
        """Given the key of the hashes, know nothing yet."""
        self._secret = secret
        self._known: dict[str, int] = {}

    def is_news(self, visit: Visit) -> bool:
        """Return whether this was not told yet, or not with this title; now it is.

        A copy from another computer does not stand for the visit itself, which may
        have been made here, by another profile.
        """
        with_title, bare = self._id(visit, visit.title), self._id(visit, "")
        mark = _COPY if visit.kind is VisitKind.SYNCED else ""
        known = with_title in self._known or mark + with_title in self._known
        self._known[mark + with_title] = self._known[mark + bare] = visit.at
        return not known

    def forget(self, now: int) -> None:
        """Let go of what is ten minutes old, and of the oldest where it is too much."""
        young = {each: at for each, at in self._known.items() if now - at < _KEPT}
        kept = sorted(young.items(), key=lambda item: item[1])[-_MOST:]
        self._known = dict(kept)

    def _id(self, visit: Visit, title: str) -> str:
        identity = f"visit\x1f{visit.at}\x1f{visit.address}\x1f{title}"
        return keyed_id(self._secret, identity.encode("utf-8", "surrogatepass"))
