"""The envelope: a letter as bytes that only its passphrase opens.

Scrypt (RFC 7914) makes the passphrase into a key, ChaCha20-Poly1305 (RFC 8439)
closes the letter. Everything in front of the closed text is vouched for by its tag.

    bytes  what
    18     "walkaway letter 1" and a line feed; the number is the form's version
    3      Scrypt's cost (its power of two), block size and lanes
    8      when it was written: microseconds since 1970 in UTC, signed, big-endian
    2      minutes to add to that for the local time, signed, big-endian
    16     Scrypt's salt
    12     the nonce
    rest   the closed text with its tag; before it was closed, filled up with zero
           bytes to a multiple of 512, so that its size says little
"""

import struct
from collections.abc import Callable
from dataclasses import dataclass
from os import urandom

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from walkaway_rules.moment import Moment

_MARK = b"walkaway letter "
_HEAD = struct.Struct(">18sBBBqh16s12s")
_FORM = _MARK + b"1\n"
_FILL = 512
_HIGHEST_COST, _HIGHEST_BLOCK, _HIGHEST_LANES = 20, 16, 4
"""What a damaged or foreign file may ask of this computer, at most."""


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work a guess at the passphrase takes."""

    power: int = 16
    """Scrypt's N is two to this; 16 takes 64 MB and about a fifth of a second."""
    block: int = 8
    lanes: int = 1


class NotALetterError(Exception):
    """These bytes are no letter of a form that is known."""


class WrongPassphraseError(Exception):
    """The passphrase is another one, or the letter was changed."""


def seal(
    text: str,
    passphrase: str,
    written: Moment,
    cost: Cost | None = None,
    random: Callable[[int], bytes] = urandom,
) -> bytes:
    """Return the letter, closed."""
    work = cost or Cost()
    salt, nonce = random(16), random(12)
    head = _HEAD.pack(
        _FORM,
        work.power,
        work.block,
        work.lanes,
        written.utc,
        written.offset,
        salt,
        nonce,
    )
    filled = text.encode("utf-8", "surrogatepass")
    filled += bytes(-len(filled) % _FILL)
    return head + _cipher(passphrase, salt, work).encrypt(nonce, filled, head)


def written_at(letter: bytes) -> Moment:
    """Return when it was written. Raise `NotALetterError` where it is none."""
    _, _, _, utc, offset, _, _ = _opened_head(letter)
    return Moment(utc, offset)


def unseal(letter: bytes, passphrase: str) -> str:
    """Return the text.

    Raise `NotALetterError` or `WrongPassphraseError` where there is none.
    """
    power, block, lanes, _, _, salt, nonce = _opened_head(letter)
    head, closed = letter[: _HEAD.size], letter[_HEAD.size :]
    cipher = _cipher(passphrase, salt, Cost(power, block, lanes))
    try:
        filled = cipher.decrypt(nonce, closed, head)
    except InvalidTag:
        raise WrongPassphraseError from None
    return filled.rstrip(b"\0").decode("utf-8", "surrogatepass")


def _opened_head(letter: bytes) -> tuple[int, int, int, int, int, bytes, bytes]:
    if len(letter) < _HEAD.size:
        raise NotALetterError
    form, power, block, lanes, *rest = _HEAD.unpack(letter[: _HEAD.size])
    costs = (power, _HIGHEST_COST), (block, _HIGHEST_BLOCK), (lanes, _HIGHEST_LANES)
    if form != _FORM or any(not 1 <= is_ <= most for is_, most in costs):
        raise NotALetterError
    utc, offset, salt, nonce = rest
    return power, block, lanes, utc, offset, salt, nonce


def _cipher(passphrase: str, salt: bytes, cost: Cost) -> ChaCha20Poly1305:
    work = Scrypt(salt=salt, length=32, n=1 << cost.power, r=cost.block, p=cost.lanes)
    return ChaCha20Poly1305(work.derive(passphrase.encode("utf-8", "surrogatepass")))
