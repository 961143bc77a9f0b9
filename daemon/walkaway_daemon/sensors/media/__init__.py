"""Media: what players say that they play."""
