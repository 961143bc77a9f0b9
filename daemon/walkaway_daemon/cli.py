"""`walkaway`: the command line."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from walkaway_daemon.discretion import be_discreet
from walkaway_daemon.trouble import TroubleError
from walkaway_rules.words import outcries

if TYPE_CHECKING:
    from argparse import Namespace

TROUBLE = 2
"""The exit code for what could not be done."""
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit code."""
    if arguments is None:
        # A process of our own, and no caller's.
        be_discreet()
    given = sys.argv[1:] if arguments is None else arguments
    if list(given) == ["run"]:
        # The guard stays for weeks, so it does without the parser's weight.
        return attempt(_guard)
    return attempt(lambda: _parse_and_run(given))


def attempt(command: Callable[[], int]) -> int:
    """Do it; what went wrong becomes a sentence and an exit code."""
    try:
        return command()
    except TroubleError as error:
        return _trouble(error.said, error.remedy)
    except BrokenPipeError:
        # The reader of our output went away; Python would complain once more.
        sys.stderr.close()
        return TROUBLE
    except OSError:
        # Its own message would quote a path.
        return _trouble(*outcries.CLOSED_FOLDERS)
    except KeyboardInterrupt:
        return INTERRUPTED


def _trouble(said: str, remedy: str) -> int:
    from walkaway_daemon.terminal import complain

    complain(said, remedy)
    return TROUBLE


def _parse_and_run(given: Sequence[str]) -> int:
    from walkaway_daemon.parser import parse, trouble_with
    from walkaway_daemon.tongue import own_tongue

    if trouble := trouble_with(given):
        raise trouble
    return _run(parse(given, own_tongue()))


def _guard() -> int:
    from walkaway_daemon.put_off import put_off

    # Before anything imports what is put off.
    put_off()
    from walkaway_daemon.loading import GUARD, load_in_parts

    load_in_parts(GUARD)
    from walkaway_daemon.commands.run_command import run

    return run()


def _run(chosen: "Namespace") -> int:
    """Import what the command needs, and no more."""
    match chosen.command:
        case "run" | "start" | "stop" | "autostart" | "uninstall" | "erase":
            return _run_service(chosen)
        case "status" | "doctor" | "review":
            return _run_question(chosen)
        case "pull" | "hold" | "pause-guard" | "step-back":
            return _run_wish(chosen)
        case "check" | "rules" | "try" | "promise":
            return _run_rules(chosen)
        case "letter":
            return _run_letter(chosen)
        case _:
            return _run_other(chosen)


def _run_service(chosen: "Namespace") -> int:
    from walkaway_daemon.commands.parting_command import erase_all, uninstall
    from walkaway_daemon.commands.start_command import autostart, start
    from walkaway_daemon.commands.stop_command import stop

    match chosen.command:
        case "run":
            return _guard()
        case "start":
            return start()
        case "stop":
            return stop()
        case "uninstall":
            return uninstall(sure=chosen.yes)
        case "erase":
            return erase_all(sure=chosen.yes)
        case _:
            return autostart()


def _run_question(chosen: "Namespace") -> int:
    from walkaway_daemon.commands.doctor_command import doctor
    from walkaway_daemon.commands.programs_command import programs
    from walkaway_daemon.commands.review_command import Channel, Wish, review
    from walkaway_daemon.commands.status_command import status

    match chosen.command:
        case "status":
            return status(as_json=chosen.json)
        case "doctor":
            ask = programs if chosen.processes else doctor
            return ask(as_json=chosen.json)
        case _:
            channel = Channel(chosen.site, chosen.mail, chosen.phone, chosen.app)
            wish = Wish(
                chosen.number,
                chosen.correction,
                channel,
                excepted=chosen.excepted,
                as_json=chosen.json,
            )
            return review(wish)


def _run_wish(chosen: "Namespace") -> int:
    from walkaway_daemon.commands.hold_command import hold
    from walkaway_daemon.commands.pause_command import pause_guard
    from walkaway_daemon.commands.pull_command import pull
    from walkaway_daemon.commands.step_back_command import step_back

    match chosen.command:
        case "pull":
            return pull()
        case "hold":
            return hold()
        case "step-back":
            return step_back(chosen.deed)
        case _:
            return pause_guard(" ".join(chosen.length))


def _run_rules(chosen: "Namespace") -> int:
    from walkaway_daemon.commands.check_command import Question, check
    from walkaway_daemon.commands.promise_command import promise
    from walkaway_daemon.commands.rules_command import rules
    from walkaway_daemon.commands.try_command import Retrospect, try_rules

    match chosen.command:
        case "rules":
            return rules(chosen.deed, chosen.rules)
        case "promise":
            return promise(chosen.deed)
        case "try":
            retrospect = Retrospect(chosen.db, chosen.days)
            return try_rules(retrospect, chosen.rules, as_json=chosen.json)
        case _:
            question = Question(chosen.address, chosen.title, chosen.table)
            return check(question, chosen.rules, as_json=chosen.json)


def _run_letter(chosen: "Namespace") -> int:
    from walkaway_daemon.commands.letter_command import letter

    return letter(chosen.deed, chosen.number)


def _run_other(chosen: "Namespace") -> int:
    if chosen.command == "open":
        from walkaway_daemon.commands.open_command import open_page

        return open_page()
    from walkaway_daemon.commands.completion_command import completion
    from walkaway_daemon.commands.gnome_command import gnome
    from walkaway_daemon.commands.login_command import login
    from walkaway_daemon.commands.tray_command import tray

    match chosen.command:
        case "login":
            return login(chosen.deed)
        case "gnome":
            return gnome(chosen.deed)
        case "tray":
            return tray()
        case _:
            return completion(chosen.shell)


if __name__ == "__main__":
    sys.exit(main())
