"""Processes: what runs under this account, what began and what ended."""
