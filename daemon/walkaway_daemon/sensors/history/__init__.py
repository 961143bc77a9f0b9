"""Browser history, read while the browser runs and without touching it."""
