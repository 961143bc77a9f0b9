"""What is said about a rules.yaml that cannot be taken into force."""

from walkaway_rules.tongue.said import counted, joined, said, spoken
from walkaway_rules.tongue.tongue import ENGLISH, Tongue

SOUND = said("The rules are sound.")
NO_VERDICT = said("it could not be read")
TOO_SLOW = said("reading it took too long")

_MORE = said("`walkaway rules check` says more.")
_REMARK = said(
    "rules.yaml is in force. A line of it may be read otherwise than you meant it; "
    "`walkaway rules check` shows which."
)


def unsound(told: str, *, kept: bool) -> str:
    """Given the problem in words that quote nothing, return the sentence.

    `kept` says whether good rules from before stay in force.
    """
    return said(
        "rules.yaml is not in force: {told}. {then}",
        told=told,
        then=_meanwhile(kept=kept),
    )


def problems_found(count: int, *, kept: bool | None) -> str:
    """Return the sentence below the problems of `walkaway rules check`.

    `kept` says whether good rules from before stay in force; None where the file is
    another one, on which nothing hangs.
    """
    if kept is None:
        return counted(count, "One thing to mend.", "{count} things to mend.")
    if not kept:
        return counted(
            count,
            "One thing to mend; until then nothing is guarded.",
            "{count} things to mend; until then nothing is guarded.",
        )
    return counted(
        count,
        "One thing to mend; until then the rules from before stay in force.",
        "{count} things to mend; until then the rules from before stay in force.",
    )


def missing(*, kept: bool) -> str:
    """Return the sentence about a file that is not there."""
    return said("rules.yaml is not there. {then}", then=_meanwhile(kept=kept))


def unreadable(*, kept: bool) -> str:
    """Return the sentence about a file that the system does not let us read."""
    return said("rules.yaml cannot be opened. {then}", then=_meanwhile(kept=kept))


def notice(
    trouble: str, *, discreet: bool, tongue: Tongue = ENGLISH
) -> tuple[str, str, str, str]:
    """Given what is wrong, return title, body and the two actions of the notice."""
    actions = tongue.gettext("All right"), tongue.gettext("Later")
    body = joined(" ", (trouble, _MORE))
    return (*_note(body, discreet=discreet, tongue=tongue), *actions)


def remark(*, discreet: bool, tongue: Tongue = ENGLISH) -> tuple[str, str]:
    """Return title and body of the notice about a line that may not be meant so."""
    return _note(_REMARK, discreet=discreet, tongue=tongue)


def _note(body: str, *, discreet: bool, tongue: Tongue) -> tuple[str, str]:
    title = "A note about your rules"
    if discreet:
        title = "A small note"
        body = said("One of your files could use a look.")
    return tongue.gettext(title), spoken(body, tongue)


def _meanwhile(*, kept: bool) -> str:
    if kept:
        return said("The rules from before stay in force.")
    return said("Until it is mended, nothing is guarded.")
