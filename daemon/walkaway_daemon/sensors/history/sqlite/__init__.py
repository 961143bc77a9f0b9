"""SQLite's files, read without SQLite: nothing is locked or written."""
