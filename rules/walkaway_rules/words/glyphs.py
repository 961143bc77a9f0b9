"""The glyphs before a sentence on the command line."""

GOOD = "✓"
PART = "~"
BAD = "✗"
