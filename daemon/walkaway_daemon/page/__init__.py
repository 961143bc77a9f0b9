"""The page: the ledger in pictures, served to the person's own browser.

Nothing of it is ever imported by the guard.
"""
