"""From an observation and a rulebook to a match with its reason."""
