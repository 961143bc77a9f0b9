"""The dry run: what the rules would have met in a whole history."""
