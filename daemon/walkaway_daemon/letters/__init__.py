"""Unsent letters: written instead of sent, and kept where only a passphrase opens."""
