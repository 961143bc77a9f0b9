"""Folders: what comes, goes and is written in them, as watchdog tells it."""
