"""Tongues: the languages in which a person is spoken to."""
