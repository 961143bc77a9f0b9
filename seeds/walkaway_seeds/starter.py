"""The starter rules: the file that a new installation begins with."""

from collections.abc import Sequence

from walkaway_seeds.shelf import seed

LANGUAGES: frozenset[str] = frozenset({"de", "en"})
"""Those that its remarks are written in; what counts is the same in all of them."""


def starter_rules(languages: Sequence[str] = ()) -> str:
    """Return the text of the starter rules.yaml, in the first of these that there is.

    They are codes such as "de". Without one of ours it is in English.
    """
    language = next((one for one in languages if one in LANGUAGES), "en")
    if language == "en":
        return seed("starter_rules.yaml")
    return seed(f"starter_rules.{language}.yaml")


def rules_schema() -> str:
    """Return the text of rules.schema.json, which editors lay beside the rules."""
    return seed("rules.schema.json")
