"""Start at login, on each platform."""
