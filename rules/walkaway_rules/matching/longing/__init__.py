"""Searches of longing, and those of danger and help that are never stopped."""
