"""From the text of rules.yaml to a rulebook, or to every problem in it."""
