"""The command that was chosen, and no other, is imported and run."""

import os
from argparse import Namespace
from collections.abc import Callable, Mapping

from walkaway_daemon.computer.account import refuse_borrowed_rights

_WITH_ANY_RIGHTS = frozenset({"check", "try", "completion", "uninstall", "erase"})
"""Commands that neither write nor ask a guard, and those that say whose it was."""


def run_chosen(chosen: Namespace) -> int:
    """Given what the parser made of the arguments, return the command's exit code.

    Raise `TroubleError` where it would be done with the rights of another account.
    """
    if chosen.command not in _WITH_ANY_RIGHTS:
        refuse_borrowed_rights(os.environ)
    return DEEDS[chosen.command](chosen)


def _run(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.app import guard

    return guard()


def _start(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.start_command import start

    return start()


def _stop(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.stop_command import stop

    return stop()


def _status(chosen: Namespace) -> int:
    from walkaway_daemon.commands.status_command import status

    return status(as_json=chosen.json)


def _open(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.open_command import open_page

    return open_page()


def _check(chosen: Namespace) -> int:
    from walkaway_daemon.commands.check_command import Question, check

    question = Question(chosen.address, chosen.title, chosen.table)
    return check(question, chosen.rules, as_json=chosen.json)


def _rules(chosen: Namespace) -> int:
    from walkaway_daemon.commands.rules_command import rules

    return rules(chosen.deed, chosen.rules)


def _doctor(chosen: Namespace) -> int:
    if chosen.processes:
        from walkaway_daemon.commands.programs_command import programs

        return programs(as_json=chosen.json)
    from walkaway_daemon.commands.doctor_command import doctor

    return doctor(as_json=chosen.json)


def _tray(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.tray_command import tray

    return tray()


def _login(chosen: Namespace) -> int:
    from walkaway_daemon.commands.login_command import login

    return login(chosen.deed)


def _gnome(chosen: Namespace) -> int:
    from walkaway_daemon.commands.gnome_command import gnome

    return gnome(chosen.deed)


def _pull(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.pull_command import pull

    return pull()


def _review(chosen: Namespace) -> int:
    from walkaway_daemon.commands.review_command import Channel, Wish, review

    channel = Channel(chosen.site, chosen.mail, chosen.phone, chosen.app)
    wish = Wish(
        chosen.number,
        chosen.correction,
        channel,
        excepted=chosen.excepted,
        as_json=chosen.json,
    )
    return review(wish)


def _promise(chosen: Namespace) -> int:
    from walkaway_daemon.commands.promise_command import promise

    return promise(chosen.deed)


def _hold(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.hold_command import hold

    return hold()


def _pause_guard(chosen: Namespace) -> int:
    from walkaway_daemon.commands.pause_command import pause_guard

    return pause_guard(" ".join(chosen.length))


def _step_back(chosen: Namespace) -> int:
    from walkaway_daemon.commands.step_back_command import step_back

    return step_back(chosen.deed)


def _letter(chosen: Namespace) -> int:
    from walkaway_daemon.commands.letter_command import letter

    return letter(chosen.deed, chosen.number)


def _try(chosen: Namespace) -> int:
    from walkaway_daemon.commands.try_command import Retrospect, try_rules

    retrospect = Retrospect(chosen.db, chosen.days)
    return try_rules(retrospect, chosen.rules, as_json=chosen.json)


def _completion(chosen: Namespace) -> int:
    from walkaway_daemon.commands.completion_command import completion

    return completion(chosen.shell)


def _uninstall(chosen: Namespace) -> int:
    from walkaway_daemon.commands.parting_command import uninstall

    return uninstall(sure=chosen.yes)


def _erase(chosen: Namespace) -> int:
    from walkaway_daemon.commands.parting_command import erase_all

    return erase_all(sure=chosen.yes)


def _autostart(_chosen: Namespace) -> int:
    from walkaway_daemon.commands.start_command import autostart

    return autostart()


DEEDS: Mapping[str, Callable[[Namespace], int]] = {
    "run": _run,
    "start": _start,
    "stop": _stop,
    "status": _status,
    "open": _open,
    "check": _check,
    "rules": _rules,
    "doctor": _doctor,
    "tray": _tray,
    "login": _login,
    "gnome": _gnome,
    "pull": _pull,
    "review": _review,
    "promise": _promise,
    "hold": _hold,
    "pause-guard": _pause_guard,
    "step-back": _step_back,
    "letter": _letter,
    "try": _try,
    "completion": _completion,
    "uninstall": _uninstall,
    "erase": _erase,
    "autostart": _autostart,
}
"""What each of the parser's commands does."""
