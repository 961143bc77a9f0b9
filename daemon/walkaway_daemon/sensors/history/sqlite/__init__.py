"""SQLite's file formats, read without SQLite: nothing is locked or written."""
