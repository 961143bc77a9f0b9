"""Whole histories, for looking back."""
