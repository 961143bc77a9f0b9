"""Ids under a key: the same for one installation, another for each other."""

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.keyed import digest, keyed_id


@given(st.binary(max_size=64), st.binary())
def test_it_is_keyed_blake2b_as_everybody_has_it(
    secret: bytes, identity: bytes
) -> None:
    usual = hashlib.blake2b(identity, digest_size=8, key=secret).hexdigest()

    assert keyed_id(secret, identity) == usual


def test_another_secret_gives_another_id() -> None:
    assert keyed_id(b"one", b"J") != keyed_id(b"other", b"J")


def test_content_is_known_again_by_its_digest() -> None:
    assert digest(b"one") == hashlib.blake2b(b"one", digest_size=16).hexdigest()
    assert digest(b"one") != digest(b"other")
