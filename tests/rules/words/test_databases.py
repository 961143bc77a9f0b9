"""How old a history is, and who may read it, in a sentence."""

import pytest

from walkaway_rules.words.databases import database_said


@pytest.mark.parametrize(
    ("age", "said"),
    [
        (0.0, "Written within the last minute"),
        (59.9, "Written within the last minute"),
        (60.0, "Written 1 minute ago"),
        (3599.0, "Written 59 minutes ago"),
        (3600.0, "Written 1 hour ago"),
        (86399.0, "Written 23 hours ago"),
        (86400.0, "Written 1 day ago"),
        (1e8, "Written 1,157 days ago"),
        (None, "When it was written last is not known"),
    ],
)
def test_its_age_is_said_in_one_unit(age: float | None, said: str) -> None:
    assert database_said(age, None, readable=True) == f"{said}."


@pytest.mark.parametrize(
    ("mode", "readable", "said"),
    [
        (0o600, True, "only your account may read it"),
        (0o700, True, "only your account may read it"),
        (0o644, True, "other accounts of this computer may read it, too"),
        (0o640, True, "other accounts of this computer may read it, too"),
        (0o200, False, "your account may not read it"),
        (None, False, "your account may not read it"),
    ],
)
def test_who_may_read_it_is_said(
    mode: int | None, said: str, *, readable: bool
) -> None:
    assert database_said(7200.0, mode, readable=readable) == (
        f"Written 2 hours ago; {said}."
    )
