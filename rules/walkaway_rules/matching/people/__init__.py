"""A person, by all that says whom a page or a search is about."""
