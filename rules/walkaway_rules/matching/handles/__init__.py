"""Handles and accounts on networks."""
