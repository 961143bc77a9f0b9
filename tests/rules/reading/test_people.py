"""People: everything that can be said of one."""

from datetime import date

import pytest

from rules.reading.examples import rulebook, said
from walkaway_rules.boundary import Response
from walkaway_rules.rulebook import (
    CircleMember,
    Handle,
    Needed,
    Person,
    Song,
    TenderDate,
)

_PERSON = """
people:
  - alias: J
    left: 2026-09-14
    names: [Jane Doe]
    handles:
      - jane.doe_91
      - {instagram: jane.doe.art, facebook: "100012345678"}
    phones: ["+1 202 555 0143"]
    mail: [jane@doe.example]
    songs: [{artist: Bon Iver, title: Holocene}, {title: Alone}]
    keepsakes: [~/Pictures/Lisbon]
    tender_dates: [06-21]
    circle:
      - {alias: her sister, handles: [jess.doe]}
      - {alias: her friend, names: [Kim Roe], phones: [030 901820],
         mail: [kim@roe.example], response: pause}
    needed:
      - {site: ourfamilywizard.com}
      - {mail: jane@doe.example, subject: school}
      - {phone: +1 202 555 0143}
      - {app: signal-desktop}
    response: hold
"""


def test_everything_about_a_person_is_read() -> None:
    circle = (
        CircleMember("her sister", handles=(Handle("jess.doe"),)),
        CircleMember(
            "her friend",
            names=("Kim Roe",),
            phones=("030 901820",),
            mail=("kim@roe.example",),
            response=Response.PAUSE,
        ),
    )
    needed = (
        Needed(site="ourfamilywizard.com"),
        Needed(mail="jane@doe.example", subject="school"),
        Needed(phone="+1 202 555 0143"),
        Needed(app="signal-desktop"),
    )
    handles = (
        Handle("jane.doe_91"),
        Handle("jane.doe.art", "instagram"),
        Handle("100012345678", "facebook"),
    )
    assert rulebook(_PERSON).people == (
        Person(
            alias="J",
            left=date(2026, 9, 14),
            names=("Jane Doe",),
            handles=handles,
            phones=("+1 202 555 0143",),
            mail=("jane@doe.example",),
            songs=(Song("Holocene", "Bon Iver"), Song("Alone")),
            keepsakes=("~/Pictures/Lisbon",),
            tender_dates=(TenderDate(6, 21),),
            circle=circle,
            needed=needed,
            response=Response.HOLD,
        ),
    )


@pytest.mark.parametrize(
    "key",
    [
        "names: [Jane Doe]",
        "handles: [jane.doe_91]",
        "phones: [030 901820]",
        "mail: [jane@doe.example]",
        "songs: [{title: Holocene}]",
        "keepsakes: [/photos]",
        "circle: [{alias: S, names: [Jess Doe]}]",
    ],
)
def test_a_person_is_recognised_by_any_of_these(key: str) -> None:
    assert rulebook(f"people: [{{alias: J, {key}}}]").people


@pytest.mark.parametrize("key", ["names: []", "left: 2026-09-14", "needed: []"])
def test_a_person_is_not_recognised_by_these(key: str) -> None:
    what = "nothing here says how this person is recognised"
    assert said(f"people: [{{alias: J, {key}}}]") == [what]


@pytest.mark.parametrize("key", ["names: Jane Doe", "nmaes: [Jane Doe]", "zodiac: x"])
def test_a_person_with_a_faulty_key_is_not_also_called_unknown(key: str) -> None:
    assert len(said(f"people: [{{alias: J, {key}}}]")) == 1


def test_a_contact_with_a_faulty_key_is_not_also_called_empty() -> None:
    assert said("people: [{alias: J, names: [Ann], needed: [{siet: a.example}]}]") == [
        "this key is not known in needed contact"
    ]


@pytest.mark.parametrize(("today", "fine"), [(14, True), (15, True), (13, False)])
def test_leaving_may_be_today_but_not_tomorrow(today: int, *, fine: bool) -> None:
    text = "people: [{alias: J, names: [Ann], left: 2026-09-14}]"
    day = date(2026, 9, today)
    if fine:
        assert rulebook(text, day).people[0].left == date(2026, 9, 14)
    else:
        assert said(text, day) == ["this day is still to come"]
