"""What is said about starting at login."""

from walkaway_daemon.login.login import Standing, Switched
from walkaway_daemon.login.login_words import (
    standing_said,
    switched_off_said,
    switched_on_said,
)

GOLDEN = """\
on: Walkaway starts when you log in.
off: Walkaway does not start when you log in. \
`walkaway login on` lets it start by itself.
switched off: Walkaway would start when you log in, but your desktop's settings have \
it switched off. `walkaway login on` switches it on again.
other: Another copy of Walkaway, or an older one, starts when you log in. \
`walkaway login on` makes it this one.
unsupported: Walkaway does not know how this system starts programs.
on, done: From your next login on, Walkaway starts by itself.
on, already: Walkaway starts when you log in, as before.
on, refused: This system did not allow the change; nothing else was touched.
on, unsupported: Walkaway does not know how this system starts programs.
off, done: Walkaway no longer starts when you log in. \
What runs now goes on until `walkaway stop`.
off, already: Walkaway does not start when you log in, as before.
off, refused: This system did not allow the change; nothing else was touched.
off, unsupported: Walkaway does not know how this system starts programs.
"""


def test_every_answer_is_a_plain_sentence() -> None:
    lines = [f"{one.value}: {' '.join(standing_said(one)).strip()}" for one in Standing]
    lines += [f"on, {one.value}: {switched_on_said(one)}" for one in Switched]
    lines += [f"off, {one.value}: {switched_off_said(one)}" for one in Switched]

    assert "\n".join(lines) + "\n" == GOLDEN
