"""The companion: what the icon shows, and what happens when it is touched."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import Any, Protocol

from pystray import Menu, MenuItem

from walkaway_daemon.control.message import Reply, Request
from walkaway_rules.status import Status
from walkaway_rules.tongue.said import spoken
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.tray import (
    NO_EDITOR,
    NO_RULES,
    NO_START,
    NOT_KEPT,
    numbers,
    tooltip,
    tray_words,
)
from walkaway_tray.deeds import answer_to_show, request_for
from walkaway_tray.icon import Emblem, emblem
from walkaway_tray.menu import Branch, Choice, Deed, Entry, Gap, Sentence, menu


class TrayIcon(Protocol):
    """What is needed of a pystray icon."""

    @property
    def icon(self) -> Any:  # noqa: ANN401  # each backend's own
        """The picture."""
        ...

    @icon.setter
    def icon(self, value: Any) -> None: ...  # noqa: ANN401  # each backend's own

    @property
    def title(self) -> str:
        """What a pointer over the icon brings up."""
        ...

    @title.setter
    def title(self, value: str) -> None: ...

    @property
    def menu(self) -> Menu | None:
        """The menu."""
        ...

    @menu.setter
    def menu(self, value: Menu | None) -> None: ...

    def notify(self, message: str, title: str | None = None) -> None:
        """Show a notification."""
        ...

    def stop(self) -> None:
        """Leave the tray and end the loop."""
        ...


class Guard(Protocol):
    """What is needed of the link to the guard."""

    def ask(self, request: Request) -> Reply | None:
        """Return the guard's reply; None where it is away."""
        ...

    def hurry(self) -> None:
        """Look for the guard at once."""
        ...


class Hands(Protocol):
    """What can be done beside the icon. `failed` is called where it cannot."""

    def artwork(self, emblem: Emblem) -> Any:  # noqa: ANN401  # each backend's own
        """Return the icon as the backend wants it."""
        ...

    def label(self, text: str) -> str:
        """Return what a line of the backend's menu shows as this text."""
        ...

    def has_rules(self) -> bool:
        """Return whether there is a rules file."""
        ...

    def edit_rules(self, failed: Callable[[], None]) -> None:
        """Open the rules in an editor."""
        ...

    def open_page(self, status: Status | None, failed: Callable[[], None]) -> None:
        """Show the page in the browser, else the numbers in a window of their own."""
        ...

    def show_numbers(self, status: Status | None, failed: Callable[[], None]) -> None:
        """Show the numbers in a window of their own."""
        ...

    def start_guard(self, failed: Callable[[], None]) -> None:
        """Start the guard."""
        ...

    def keep_promise(self, failed: Callable[[], None]) -> None:
        """Take back changes of the rules that wait."""
        ...


class Companion:
    """Keeps the icon true to the guard's status."""

    def __init__(
        self,
        icon: TrayIcon,
        guard: Guard,
        hands: Hands,
        turn: AbstractContextManager[Any] | None = None,
        tongue: Tongue = ENGLISH,
    ) -> None:
        self._icon = icon
        self._guard = guard
        self._hands = hands
        # Held while a choice is acted on, where the guard speaks in a thread.
        self._turn = turn or nullcontext()
        self._tongue = tongue
        self._status: Status | None = None
        self._emblem: Emblem | None = None

    def told(self, status: Status | None) -> None:
        """Show this status; None: nobody guards."""
        self._status = status
        shown = emblem(status)
        if shown != self._emblem:
            self._emblem = shown
            self._icon.icon = self._hands.artwork(shown)
        self._icon.title = tooltip(status, self._tongue)
        self._icon.menu = Menu(*self._items(menu(status, self._tongue)))

    def do(self, deed: Deed) -> None:
        """Do what was chosen."""
        match deed:
            case Deed.OPEN:
                self._hands.open_page(self._status, self._say_numbers)
            case Deed.READ:
                self._hands.show_numbers(self._status, self._say_numbers)
            case Deed.EDIT:
                self._edit()
            case Deed.START:
                self._hands.start_guard(lambda: self._say(NO_START))
                self._guard.hurry()
            case Deed.KEEP:
                self._hands.keep_promise(lambda: self._say(NOT_KEPT))
            case Deed.QUIT:
                self._icon.stop()
            case _:
                self._ask(deed)

    def _ask(self, deed: Deed) -> None:
        request = request_for(deed)
        if request is not None:
            self._say(answer_to_show(deed, self._guard.ask(request)))

    def _edit(self) -> None:
        if self._hands.has_rules():
            self._hands.edit_rules(lambda: self._say(NO_EDITOR))
        else:
            self._say(NO_RULES)

    def _say_numbers(self) -> None:
        self._say("\n".join(numbers(self._status, self._tongue)))

    def _say(self, sentence: str) -> None:
        if sentence:
            name = tray_words(self._status, self._tongue).name
            # What the guard said is in its language already, and stays so.
            self._icon.notify(spoken(sentence, self._tongue), name)

    def _items(self, entries: Sequence[Entry]) -> Iterator[MenuItem]:
        for entry in entries:
            match entry:
                case Gap():
                    yield Menu.SEPARATOR
                case Sentence(text):
                    yield MenuItem(self._hands.label(text), None, enabled=False)
                case Branch(text, below):
                    yield MenuItem(self._hands.label(text), Menu(*self._items(below)))
                case Choice(text, deed):
                    yield self._choice(text, deed)

    def _choice(self, text: str, deed: Deed) -> MenuItem:
        # pystray looks closer at a plain function, and loads `inspect` for it.
        chosen = partial(self._chosen, deed)
        return MenuItem(self._hands.label(text), chosen, default=deed is Deed.OPEN)

    def _chosen(self, deed: Deed, _icon: object, _item: object) -> None:
        with self._turn:
            self.do(deed)
