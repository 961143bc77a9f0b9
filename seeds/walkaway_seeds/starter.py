"""The starter rules: the file that a new installation begins with."""

from importlib.resources import files


def starter_rules() -> str:
    """Return the text of the starter rules.yaml."""
    return files("walkaway_seeds").joinpath("starter_rules.yaml").read_text("utf-8")


def rules_schema() -> str:
    """Return the text of rules.schema.json, which editors lay beside the rules."""
    return files("walkaway_seeds").joinpath("rules.schema.json").read_text("utf-8")
