"""What is said about changes of the rules that wait."""

from collections.abc import Sequence

from walkaway_rules.deciding.state import State, steps_now
from walkaway_rules.moment import Moment
from walkaway_rules.tongue.said import counted, joined, laid_out, said, spoken
from walkaway_rules.tongue.tongue import ENGLISH, Tongue
from walkaway_rules.words.fading import step_planned
from walkaway_rules.words.lengths import in_said
from walkaway_rules.words.loosening import Loosening
from walkaway_rules.words.resting import rest_waits
from walkaway_rules.words.whisper import BODY_LENGTH, shortened

NOTHING_WAITS = said(
    "Nothing waits. Your rules are in force as they stand in rules.yaml."
)
NOTHING_BUT_BEFORE = said(
    "Nothing waits. rules.yaml cannot be used, so the rules from before are in force."
)
TAKEN_BACK = said("rules.yaml is as it was before, and no change of it waits any more.")
UNREAD = (
    said("rules.yaml has changed since the guard last read it."),
    said("Try once more in a moment, or start the guard with `walkaway start`."),
)
NO_REASON = (
    said("A sentence that says why is missing."),
    said("It is asked so that you hear yourself say it; it is kept nowhere."),
)
WHY = said("Why now? One sentence, for you alone; it is kept nowhere: ")
LEFT = said("All that waited holds now. The next early exit is possible in seven days.")
HELD = said("Until the day is over, everything you keep away from is met with a hold.")
HELD_ALREADY = said("A hold runs already. It ends by itself when the day is over.")
LOGIN_STAYS = said("Walkaway goes on starting when you log in.")
MILDER_TAKEN_BACK = said(
    "What became milder in rules.yaml is as it was before. What became firmer stays."
)
MIXED = (
    said(
        "What became milder in rules.yaml cannot be told apart from what became"
        " firmer, so nothing was put back."
    ),
    said(
        "`walkaway promise` lists what waits; write back by hand what you would rather"
        " keep, with `walkaway rules edit`. It holds at once."
    ),
)
_KEEP = said("`walkaway promise keep` takes it back.")
_MILDER_WAITS = said("What is milder in it waits, as you promised yourself:")
_SEVERAL_WAIT = said("They hold {when}; `walkaway promise` says which.")
_KEEP_THEM = said("`walkaway promise keep` takes them back.")
_TRAY_KEEPS = said("`walkaway promise keep` or the tray takes it back.")
_TRAY_KEEPS_THEM = said("`walkaway promise keep` or the tray takes them back.")


def waiting(loosening: Loosening) -> str:
    """Return what waits, and how long it still does."""
    left = in_said(loosening.left)
    return said("{change} ({when})", change=loosening.said, when=left)


def all_waiting(waits: Sequence[Loosening]) -> tuple[str, ...]:
    """Return the same for each, in sentences that name aliases only."""
    return tuple(map(waiting, waits))


def waits_notice(
    begun: Sequence[Loosening],
    *,
    discreet: bool,
    has_tray: bool,
    tongue: Tongue = ENGLISH,
) -> tuple[str, str]:
    """Given changes that have just begun to wait, return title and body of a notice.

    The tray is named only where one runs.
    """
    if discreet:
        title, body = "A small note", "A change waits. It can be taken back."
        return tongue.gettext(title), tongue.gettext(body)
    title = counted(len(begun), "A change waits", "{count} changes wait")
    if len(begun) > 1:
        back = tongue.gettext(_TRAY_KEEPS_THEM if has_tray else _KEEP_THEM)
        body = f"{_several_wait(begun, tongue)} {back}"
    else:
        back = tongue.gettext(_TRAY_KEEPS if has_tray else _KEEP)
        body = _one_waits(begun[0], back, tongue)
    return spoken(title, tongue), body


def _several_wait(begun: Sequence[Loosening], tongue: Tongue) -> str:
    longest = in_said(max(one.left for one in begun))
    return tongue.gettext(_SEVERAL_WAIT).format(when=spoken(longest, tongue))


def _one_waits(one: Loosening, back: str, tongue: Tongue) -> str:
    room = BODY_LENGTH - len(back) - 2
    told = shortened(spoken(waiting(one), tongue), room)
    return f"{told}. {back}"


def milder_waits(waits: Sequence[str]) -> str:
    """Given what of a sound file waits, return what `rules check` says of it."""
    lines = (laid_out("  {sentence}", sentence=each) for each in waits)
    parts = (_MILDER_WAITS, *lines, _KEEP)
    return joined("\n", [laid_out("  {sentence}", sentence=each) for each in parts])


def too_soon(left: int) -> str:
    """Given the microseconds until an early exit is possible, return what to say."""
    return said(
        "The early exit was used not long ago. It opens again {when}.",
        when=in_said(left),
    )


def login_waits(left: int) -> str:
    """Given how long switching login off still waits, return what to say."""
    return said(
        "Noted. It takes hold {when}, as you promised yourself;"
        " `walkaway login on` takes it back.",
        when=in_said(left),
    )


def login_ends(left: int) -> str:
    """Given how long switching login off still waits, return how that stands."""
    return said(
        "That ends {when}; `walkaway login on` takes it back.",
        when=in_said(left),
    )


def you_said(why: str) -> str:
    """Return somebody's reason as they gave it."""
    return said("You said: {why}", why=why)


def plans_said(state: State, now: Moment, tongue: Tongue = ENGLISH) -> tuple[str, ...]:
    """Return what was planned and waits: a pause of the guard, and a step back."""
    plans: list[str] = []
    if rest := rest_waits(state, now, tongue):
        back = tongue.gettext("`walkaway pause-guard off` takes it back.")
        plans.append(f"{rest} {back}")
    if steps_now(state, now) < len(state.steps):
        plans.append(step_planned(state, now, tongue))
    return tuple(plans)


def promise_report(waits: Sequence[str], plans: Sequence[str] = ()) -> str:
    """Given changes and plans that wait, return what `walkaway promise` prints."""
    if not waits and not plans:
        return NOTHING_WAITS
    head = said("Waiting, as you promised yourself:")
    lines = [laid_out("  {sentence}", sentence=each) for each in (*waits, *plans)]
    back = [_KEEP] if waits else []
    leave = said("`walkaway promise leave` lets it hold now, once in seven days.")
    return joined("\n", [head, "", *lines, "", *back, leave])
