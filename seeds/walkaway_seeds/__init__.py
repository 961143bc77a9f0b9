"""What an installation starts with, as data."""
