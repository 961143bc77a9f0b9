"""Frames come out of a stream as they went in, however it is cut."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.control.frame import LIMIT, FrameError, Unframer, encode_frame
from walkaway_daemon.control.message import RecentSaid
from walkaway_daemon.control.message_json import reply_to_json
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.match import MatchKind
from walkaway_rules.matching.reason import reason
from walkaway_rules.remembered import Remembered
from walkaway_rules.standing.review import MOST

objects = st.lists(
    st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=20)),
    max_size=5,
)


@given(objects, st.integers(1, 9))
def test_frames_survive_any_cutting(sent: list[dict[str, Any]], size: int) -> None:
    stream = b"".join(encode_frame(each) for each in sent)
    unframer = Unframer()
    got: list[dict[str, Any]] = []
    for start in range(0, len(stream), size):
        got += unframer.feed(stream[start : start + size])

    assert got == sent


def test_a_frame_over_the_limit_is_not_made() -> None:
    with pytest.raises(FrameError, match="over the limit"):
        encode_frame({"said": "x" * LIMIT})


@pytest.mark.parametrize("sign", MatchKind)
def test_all_that_can_be_looked_back_at_fits_whatever_the_alias(
    sign: MatchKind,
) -> None:
    person = Boundary("1" * 32, BoundaryKind.PERSON, "\U0001f499" * 40)
    one = Remembered(
        urge="1" * 32,
        alias=person.alias,
        sort="person",
        sign=sign.value,
        said="a page that speaks of them",
        why=reason(sign, person),
        at="2026-11-23T13:05",
        outcome="turned_away",
    )

    assert encode_frame(reply_to_json(RecentSaid((one,) * MOST), 1))


def test_a_length_over_the_limit_is_refused_before_its_bytes_arrive() -> None:
    with pytest.raises(FrameError, match="over the limit"):
        Unframer().feed((LIMIT + 1).to_bytes(4))


@pytest.mark.parametrize("body", [b"[]", b"1", b"null"])
def test_anything_but_an_object_is_refused(body: bytes) -> None:
    with pytest.raises(FrameError, match="no JSON object"):
        Unframer().feed(len(body).to_bytes(4) + body)


@pytest.mark.parametrize("body", [b"{", b"\xff\xfe", b"", b"[" * 30_000])
def test_anything_but_json_is_refused(body: bytes) -> None:
    with pytest.raises(FrameError, match="no JSON"):
        Unframer().feed(len(body).to_bytes(4) + body)


@given(st.binary(max_size=200))
def test_noise_is_refused_or_waited_on_and_never_breaks(noise: bytes) -> None:
    try:
        Unframer().feed(noise)
    except FrameError:
        return
