"""Every object on the bus answers the questions that all objects get."""

import pytest

from walkaway_tray.panel_call import (
    INTROSPECTABLE,
    PEER,
    PROPERTIES,
    Answer,
    Exported,
    Failed,
    PanelCall,
    Returned,
    answer_shared,
    invalid,
    unknown,
)

OBJECT = Exported("our.own", {"Id": ("s", "days"), "Size": ("i", 3)}, "<node/>")


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        (
            PanelCall(PROPERTIES, "GetAll", "s", ("our.own",)),
            Returned("a{sv}", ({"Id": ("s", "days"), "Size": ("i", 3)},)),
        ),
        (
            PanelCall(PROPERTIES, "GetAll", "s", ("some.other",)),
            Returned("a{sv}", ({},)),
        ),
        (
            PanelCall(PROPERTIES, "Get", "ss", ("our.own", "Size")),
            Returned("v", (("i", 3),)),
        ),
        (
            PanelCall(PROPERTIES, "Get", "ss", ("our.own", "Colour")),
            Failed(
                "org.freedesktop.DBus.Error.UnknownProperty",
                "no property Colour here",
            ),
        ),
        (PanelCall(INTROSPECTABLE, "Introspect"), Returned("s", ("<node/>",))),
        (PanelCall(PEER, "Ping"), Returned()),
        (PanelCall(PROPERTIES, "Get", "s", ("our.own",)), None),
        (PanelCall("our.own", "GetAll", "s", ("our.own",)), None),
    ],
)
def test_a_question_has_its_answer(call: PanelCall, answer: Answer | None) -> None:
    assert answer_shared(call, OBJECT) == answer


def test_what_is_not_understood_is_said_by_name() -> None:
    assert unknown(PanelCall("our.own", "Dance", "ii", (1, 2))) == Failed(
        "org.freedesktop.DBus.Error.UnknownMethod", "no method Dance(ii) here"
    )


def test_arguments_that_lead_nowhere_are_an_error() -> None:
    assert invalid("no such line") == Failed(
        "org.freedesktop.DBus.Error.InvalidArgs", "no such line"
    )
