"""The process around the guard, from its start at login to its end."""
