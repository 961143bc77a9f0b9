"""The account: whose moments are guarded, and whose files are there.

With `sudo` or `su` they would be the administrator's, whose browsers nobody uses; and
where the person's home is kept, files would come to be there that their own guard
cannot open.
"""

import os
import sys
from collections.abc import Callable, Collection, Mapping
from contextlib import suppress
from pathlib import Path

from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries

_BORROWERS = ("SUDO_UID", "PKEXEC_UID", "DOAS_USER")
"""Where sudo, pkexec and doas say who asked them for the administrator's rights."""
_LOGGED_IN = "LOGNAME"
"""Where su leaves who asked (util-linux: where the target is root); `su -` does not.

The kernel's own word, the loginuid, is what a container inherits from whoever began it.
"""

Number = Callable[[str], int | None]
"""Returns the number of the account of this name or number; None for none here."""
Owns = Callable[[str], bool]
"""Returns whether the home of the account of this name belongs to us."""


def refuse_borrowed_rights(environment: Mapping[str, str]) -> None:
    """Raise `TroubleError` where this runs as root for somebody who is not.

    Whoever logged in as root is guarded as anybody else.
    """
    if _user() == 0 and _asked(environment):
        raise TroubleError(*outcries.BORROWED_RIGHTS)


def tell_of_another_home(environment: Mapping[str, str], home: Path) -> None:
    """Raise `TroubleError` where what was done there was not done for who asked."""
    asked = _asked(environment)
    if _user() == 0 and is_another(asked, _owner(home)):
        raise TroubleError(*outcries.ANOTHER_HOME)


def is_another(asked: Collection[int], owner: int | None) -> bool:
    """Given who asked and who owns the home, return whether it is somebody else's.

    Some systems let a person keep their own under `sudo`, as `su -p` does.
    """
    return bool(asked) and owner not in asked


def borrowers(
    environment: Mapping[str, str], number: Number, owns: Owns
) -> frozenset[int]:
    """Return the accounts that the administrator's rights were lent to.

    Behind `sudo chroot` nobody asked who is there: root is all that this system knows.
    Who is root in a namespace of their own, or under fakeroot, has their home there.
    """
    asked = [environment.get(name, "") for name in _BORROWERS]
    left = environment.get(_LOGGED_IN, "")
    if left and not owns(left):
        asked.append(left)
    known = (number(one) for one in asked if one)
    return frozenset(one for one in known if one)


def _asked(environment: Mapping[str, str]) -> frozenset[int]:
    return borrowers(environment, _number, _owns)


def _owner(home: Path) -> int | None:
    try:
        return home.stat().st_uid
    except OSError:
        return None


def _user() -> int | None:
    user: int | None = None
    if sys.platform != "win32":
        user = os.geteuid()
    return user


def _number(account: str) -> int | None:
    number: int | None = None
    if sys.platform != "win32":
        import pwd  # noqa: PLC0415  # only root asks

        with suppress(KeyError):
            by_number = account.isdecimal()
            entry = pwd.getpwuid(int(account)) if by_number else pwd.getpwnam(account)
            number = entry.pw_uid
    return number


def _owns(account: str) -> bool:
    owns = False
    if sys.platform != "win32":
        import pwd  # noqa: PLC0415  # as above

        with suppress(KeyError):
            owns = _owner(Path(pwd.getpwnam(account).pw_dir)) == _user()
    return owns
