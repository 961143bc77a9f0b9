"""Keepsakes: folders of what was, found by the path of a file below them."""

from walkaway_rules.boundary import Boundary


class KeepsakeIndex:
    """Folders with the boundaries they belong to, looked up by a file's path."""

    def __init__(self) -> None:
        self._by_last: dict[str, list[tuple[tuple[str, ...], bool, Boundary]]] = {}

    def add(self, folder: str, boundary: Boundary) -> None:
        """Take in a folder as written; "~" is anybody's home."""
        parts = _parts(folder)
        at_home = parts[:1] == ("~",)
        own = parts[1:] if at_home else parts
        if own:
            known = self._by_last.setdefault(own[-1], [])
            known.append((own, at_home, boundary))

    def find(self, path: str) -> list[Boundary]:
        """Return the boundaries of every folder that the file lies below."""
        parts = _parts(path)
        return [
            boundary
            for end, part in enumerate(parts[:-1], 1)
            for own, at_home, boundary in self._by_last.get(part, ())
            if parts[max(0, end - len(own)) : end] == own
            and (at_home or end == len(own))
        ]


def _parts(path: str) -> tuple[str, ...]:
    plain = path.replace("\\", "/").casefold()
    return tuple([part for part in plain.split("/") if part])
