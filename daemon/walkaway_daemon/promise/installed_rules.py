"""Installed rules: what keeps and what reads those of this very installation."""

from functools import partial
from pathlib import Path
from typing import BinaryIO

from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.promise.network_time import NetworkTime
from walkaway_daemon.promise.promise_keeper import PromiseKeeper
from walkaway_daemon.promise.rules_file import RulesFile
from walkaway_daemon.promise.rules_process import RulesProcess
from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.moment import Moment
from walkaway_rules.rulebook import Rulebook


def compile_installed(secret: bytes, rulebook: Rulebook) -> Matcher:
    """Return what knows the boundaries of these rules."""
    return compile_matcher(rulebook, secret)


def keeper_of(paths: Paths) -> PromiseKeeper:
    """Return this installation's keeper of the promise, not read yet."""
    return PromiseKeeper(paths.promises)


def rules_of(paths: Paths, secret: bytes) -> RulesFile:
    """Return this installation's rules file, not read yet."""
    keeper = PromiseKeeper(
        paths.promises, network=NetworkTime(), switch_login_off=_switch_login_off
    )
    start = partial(_start, paths.state / "rules.verdict")
    compile_ = partial(compile_installed, secret)
    return RulesFile(paths.rules, keeper, start, compile_)


def _switch_login_off() -> None:
    from walkaway_daemon.login.chooser import (  # noqa: PLC0415  # hardly ever needed
        own_login,
    )

    own_login().disable()


def _start(answer: Path, file: BinaryIO, now: Moment) -> RulesProcess:
    return RulesProcess(file, answer, now)
