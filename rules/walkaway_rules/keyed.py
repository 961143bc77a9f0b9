"""Keyed hashes: ids that say nothing without this installation's secret."""

# hashlib and hmac would load all of OpenSSL, four megabytes of a guard that is
# always there, for a hash that Python carries itself.
from _blake2 import blake2b


def keyed_id(secret: bytes, identity: bytes) -> str:
    """Given a secret of at most 64 bytes, return the identity's 16 hex digits.

    It is BLAKE2b in its keyed form (RFC 7693).
    """
    return blake2b(identity, digest_size=8, key=secret).hexdigest()


def digest(content: bytes) -> str:
    """Return 32 hex digits by which the content is known again."""
    return blake2b(content, digest_size=16).hexdigest()
