"""The desk: windows, editors and the guard, opened as programs of their own."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.interventions import mac_balloon
from walkaway_daemon.tongue.tongue import choose_tongue
from walkaway_rules.status import Status
from walkaway_rules.tongue.tongue import Tongue
from walkaway_rules.words.tray import numbers, tray_words
from walkaway_tray.children import Children
from walkaway_tray.errand import Command, clean, edit_commands, read_commands
from walkaway_tray.icon import Emblem


class Desk:
    """What the companion can do beside the icon."""

    def __init__(
        self,
        paths: Paths,
        paint: Callable[[Emblem], Any],
        environment: Mapping[str, str] = os.environ,
        walkaway: Command = ("walkaway",),
    ) -> None:
        self._paths = paths
        self._paint = paint
        self._environment = environment
        self._walkaway = walkaway
        self.children = Children(clean(environment))

    def artwork(self, emblem: Emblem) -> Any:  # noqa: ANN401  # each backend's own
        """Return the icon as the backend wants it."""
        return self._paint(emblem)

    def label(self, text: str) -> str:
        """Return what a menu shows as this text.

        Windows takes an & for the line under what follows it.
        """
        return text.replace("&", "&&") if sys.platform == "win32" else text

    def has_rules(self) -> bool:
        """Return whether there is a rules file."""
        return self._paths.rules.exists()

    def edit_rules(self, failed: Callable[[], None]) -> None:
        """Open the rules in an editor."""
        commands = edit_commands(
            str(self._paths.rules), sys.platform, self._environment, self._is_found
        )
        self.children.run(commands, otherwise=failed)

    def open_page(self, status: Status | None, failed: Callable[[], None]) -> None:
        """Show the page in the browser, else the numbers in a window."""
        page: Command = (*self._walkaway, "open")
        commands = (page, *self._number_commands())
        self.children.run(commands, self._shown(status), failed)

    def show_numbers(self, status: Status | None, failed: Callable[[], None]) -> None:
        """Show the numbers in a window, else in a terminal."""
        self.children.run(self._number_commands(), self._shown(status), failed)

    def _shown(self, status: Status | None) -> bytes:
        return _shown(status, choose_tongue(self._environment))

    def _number_commands(self) -> tuple[Command, ...]:
        window = ((sys.executable, "-P", "-m", "walkaway_tray.window"),)
        terminal = read_commands((*self._walkaway, "status"), self._is_found)
        can_draw = find_spec("tkinter") is not None
        return (*window, *terminal) if can_draw else terminal

    def start_guard(self, failed: Callable[[], None]) -> None:
        """Start the guard."""
        start: Command = (*self._walkaway, "start")
        self.children.run((start,), otherwise=failed)

    def keep_promise(self, failed: Callable[[], None]) -> None:
        """Take back changes of the rules that wait."""
        keep: Command = (*self._walkaway, "promise", "keep")
        self.children.run((keep,), otherwise=failed)

    def notify(self, title: str, body: str) -> None:
        """Show a notification where the icon does not; it may be missed."""
        if sys.platform == "darwin":
            script = mac_balloon.script_of(title, body, "").encode()
            self.children.run((mac_balloon.COMMAND,), script)
        else:
            self.children.run((("notify-send", "--", title, body),))

    def _is_found(self, program: str) -> bool:
        path = self._environment.get("PATH")
        return shutil.which(program, path=path) is not None


def walkaway_program(interpreter: str = sys.executable) -> Command:
    """Return what runs the command line that was installed with us.

    It lies beside the interpreter, or elsewhere where that is the whole system's.
    """
    names = ("walkaway", "walkaway.exe")
    beside = [Path(interpreter).with_name(name) for name in names]
    whole = (interpreter, "-P", "-m", "walkaway_daemon")
    return next(((str(each),) for each in beside if each.exists()), whole)


def _shown(status: Status | None, tongue: Tongue) -> bytes:
    """Return what the window is given to show."""
    said = {
        "title": tray_words(status, tongue).name,
        "number": None if status is None else status.streak or None,
        "sentences": numbers(status, tongue),
        "limits": () if status is None else status.limits,
    }
    return json.dumps(said).encode()
