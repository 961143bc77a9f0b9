"""What is done when something is chosen on the page."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from daemon.answering import answering
from daemon.fake_house import StepClock
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.control.message import (
    Done,
    Refused,
    Reply,
    Request,
    Revise,
    TakeRestBack,
)
from walkaway_daemon.page.page_desk import NOTHING, PageDesk, Said
from walkaway_rules.remembered import Correction

URGE = "7" * 32


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path, tmp_path, tmp_path)


@pytest.fixture
def desk(paths: Paths) -> PageDesk:
    return PageDesk(paths, StepClock())


@contextmanager
def asked(paths: Paths, reply: Reply) -> Generator[list[Request], None, None]:
    heard: list[Request] = []

    def answer(request: Request) -> Reply:
        heard.append(request)
        return reply

    with answering(paths, answer):
        yield heard


@pytest.mark.parametrize("correction", Correction)
def test_a_correction_goes_to_the_guard(
    paths: Paths, desk: PageDesk, correction: Correction
) -> None:
    form = {"urge": URGE, "correction": correction.value}
    with asked(paths, Done("Thank you.")) as heard:
        assert desk.do("revise", form) == Said(told=("Thank you.",))

    assert heard == [Revise(URGE, correction)]


def test_a_pause_of_the_guard_is_taken_back(paths: Paths, desk: PageDesk) -> None:
    with asked(paths, Done("Welcome back.")) as heard:
        assert desk.do("rest-back", {}) == Said(told=("Welcome back.",))

    assert heard == [TakeRestBack()]


def test_what_the_guard_refuses_is_told(paths: Paths, desk: PageDesk) -> None:
    with asked(paths, Refused("That moment is no longer known.")):
        said = desk.do("revise", {"urge": URGE, "correction": "mistake"})

    assert said == Said(told=("That moment is no longer known.",))


def test_without_a_guard_nothing_is_changed(desk: PageDesk) -> None:
    assert desk.do("rest-back", {}) == Said(told=("The guard is not running.",))


def test_what_waits_is_taken_back(paths: Paths, desk: PageDesk) -> None:
    paths.rules.write_text("walkaway: 1\n")
    said = desk.do("keep", {})

    assert said
    assert said.told[0].startswith("Nothing waits.")


def test_an_address_is_answered_and_not_told_aloud(
    paths: Paths, desk: PageDesk
) -> None:
    paths.rules.write_text("walkaway: 1\n")
    said = desk.do("ask", {"address": "https://news.example/jane"})

    assert said == Said(answer=("Nothing on your list.",))
    assert "Nothing" not in repr(said)


def test_trouble_is_told_with_what_helps(desk: PageDesk) -> None:
    assert desk.do("ask", {"address": "x"}) == Said(
        told=("There is no rules.yaml yet.", "`walkaway run` writes the first one.")
    )


@pytest.mark.parametrize(
    ("deed", "form"),
    [
        ("", {}),
        ("dance", {}),
        ("revise", {}),
        ("revise", {"urge": URGE, "correction": "went_on"}),
    ],
)
def test_what_is_no_deed_is_nothing(
    desk: PageDesk, deed: str, form: dict[str, str]
) -> None:
    assert desk.do(deed, form) is None


def test_what_is_to_be_said_is_shown(desk: PageDesk) -> None:
    assert desk.view(NOTHING).told == ()
    view = desk.view(Said(told=("Thank you.",), answer=("No.",)))

    assert (view.told, view.answer) == (("Thank you.",), ("No.",))
