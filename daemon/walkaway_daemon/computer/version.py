"""The version, without reading the installation's records for it."""

VERSION = "0.1.0"
"""As in pyproject.toml; a test holds the two together."""
