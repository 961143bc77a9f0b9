"""`walkaway try`: what the rules would have met in a history file."""


def try_history(database: str, rules: str | None, *, as_json: bool) -> int:
    """Print what would have been met; return 1 where anything would."""
    raise NotImplementedError(database, rules, as_json)
