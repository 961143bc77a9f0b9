"""Exit codes, as the command line's help tells them."""

WELL = 0
"""It was done, or nothing matched, or all is well."""
NOT_WELL = 1
"""Something matched, or something is not well, or not on."""
TROUBLE = 2
"""It could not be done; a sentence said why."""
NOT_RUNNING = 3
"""No guard runs."""
INTERRUPTED = 130
"""Ctrl-C, as shells have it: 128 and the signal's number."""
