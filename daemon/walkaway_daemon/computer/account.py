"""The account: whose moments are guarded, and whose files are there.

With `sudo` they would be the administrator's, whose browsers nobody uses; and where it
keeps the person's home, files would come to be there that their own guard cannot open.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from walkaway_daemon.command_line.trouble import TroubleError
from walkaway_rules.words import outcries

_BORROWERS = ("SUDO_UID", "PKEXEC_UID", "DOAS_USER")
"""Where sudo, pkexec and doas say who asked them for the administrator's rights."""
_ROOT = {"", "0", "root"}


def refuse_borrowed_rights(environment: Mapping[str, str]) -> None:
    """Raise `TroubleError` where this runs as root for somebody who is not.

    Whoever logged in as root is guarded as anybody else.
    """
    if is_borrowed(environment, _user()):
        raise TroubleError(*outcries.BORROWED_RIGHTS)


def tell_of_another_home(environment: Mapping[str, str], home: Path) -> None:
    """Raise `TroubleError` where what was done there was not done for who asked."""
    try:
        owner = home.stat().st_uid
    except OSError:
        owner = None
    if is_another(environment, _user(), owner):
        raise TroubleError(*outcries.ANOTHER_HOME)


def is_another(
    environment: Mapping[str, str], user: int | None, owner: int | None
) -> bool:
    """Given who owns the home, return whether it is not that of who asked.

    Some systems let a person keep their own under `sudo`.
    """
    asked = {environment.get(name, "") for name in _BORROWERS}
    return is_borrowed(environment, user) and str(owner) not in asked


def is_borrowed(environment: Mapping[str, str], user: int | None) -> bool:
    """Given the number of the account that this runs as, return whether it is lent."""
    asked = (environment.get(name, "") for name in _BORROWERS)
    return user == 0 and any(one not in _ROOT for one in asked)


def _user() -> int | None:
    user: int | None = None
    if sys.platform != "win32":
        user = os.geteuid()
    return user
