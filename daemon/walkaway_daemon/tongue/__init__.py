"""The language of this account, and the sentences kept for it."""
