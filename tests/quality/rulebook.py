"""The rules of the product's own example, by hand, for everything that matches."""

from walkaway_rules.match import Match
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import (
    App,
    Checking,
    CircleMember,
    Handle,
    Needed,
    Person,
    Place,
    Rulebook,
    Searches,
    Site,
    Song,
)

SECRET = b"a secret of the installation"

J = Person(
    alias="J",
    names=("Jane Doe", "Janey Doe"),
    handles=(
        Handle("jane.doe_91"),
        Handle("jane.doe.art", "instagram"),
        Handle("100012345678", "facebook"),
    ),
    phones=("+1 202 555 0143",),
    mail=("jane@doe.example",),
    songs=(Song("Holocene", "Bon Iver"),),
    keepsakes=("~/Pictures/Lisbon",),
    circle=(CircleMember("her sister", handles=(Handle("jess.doe"),)),),
    needed=(
        Needed(site="ourfamilywizard.com"),
        Needed(mail="jane@doe.example", subject="school"),
    ),
)

EXAMPLE = Rulebook(
    people=(J,),
    places=(Place("Café Luna", (52.52, 13.405), 300.0, ("cafeluna.example",)),),
    apps=(App("Telegram", ("telegram-desktop", "Telegram.exe")),),
    sites=(Site("example-dating.com"),),
    searches=Searches(packs=("longing",)),
    checking=(Checking("WhatsApp", site="web.whatsapp.com"),),
)

_MATCHER = compile_matcher(EXAMPLE, SECRET)


def met(
    address: str, title: str = "", kind: VisitKind = VisitKind.LINK
) -> Match | None:
    """Return what the example's rules see in one visit."""
    return _MATCHER.match(Visit(address, title, kind, 0))
