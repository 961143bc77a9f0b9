"""`walkaway login`: start by itself at login."""

import os
import sys
from pathlib import Path

from walkaway_daemon.first_run import settle_in
from walkaway_daemon.login.chooser import choose_login, this_program
from walkaway_daemon.login.login import Login, Outcome, Standing
from walkaway_daemon.login.login_words import (
    standing_said,
    switched_off_said,
    switched_on_said,
)
from walkaway_daemon.paths import find_paths
from walkaway_daemon.terminal import complain, done, say

_FAILED = 2
_OFF = 1


def login(deed: str) -> int:
    """Switch it on or off, or say how it stands: 0 for on, 1 for off."""
    chosen = choose_login(
        platform=sys.platform,
        environment=os.environ,
        home=Path.home(),
        program=this_program(),
    )
    match deed:
        case "on":
            settle_in(find_paths(), say)
            outcome = chosen.enable()
            return _tell(switched_on_said(outcome), outcome)
        case "off":
            outcome = chosen.disable()
            return _tell(switched_off_said(outcome), outcome)
        case _:
            return _say_standing(chosen)


def _tell(said: str, outcome: Outcome) -> int:
    if outcome in {Outcome.DONE, Outcome.ALREADY}:
        done(said)
        return 0
    complain(said)
    return _FAILED


def _say_standing(chosen: Login) -> int:
    standing = chosen.standing()
    if standing is Standing.ON:
        done(standing_said(standing))
        return 0
    complain(standing_said(standing))
    return _FAILED if standing is Standing.UNSUPPORTED else _OFF
