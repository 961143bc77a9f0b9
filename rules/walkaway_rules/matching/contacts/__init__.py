"""Phone numbers and mail addresses."""
