"""The window in front, on every desktop that says which one it is."""
