"""The starter rules: the file that a new installation begins with."""

from pkgutil import get_data


def starter_rules() -> str:
    """Return the text of the starter rules.yaml."""
    return _text("starter_rules.yaml")


def rules_schema() -> str:
    """Return the text of rules.schema.json, which editors lay beside the rules."""
    return _text("rules.schema.json")


def _text(name: str) -> str:
    # Much lighter than importlib.resources, and the guard asks at each start.
    return (get_data("walkaway_seeds", name) or b"").decode()
