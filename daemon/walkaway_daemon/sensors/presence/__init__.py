"""Presence: whether this is a moment at which something may be shown."""
