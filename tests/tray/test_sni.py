"""The item answers panels as StatusNotifierItem says."""

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from walkaway_tray.icon import Picture
from walkaway_tray.panel_call import (
    INTROSPECTABLE,
    PROPERTIES,
    Failed,
    PanelCall,
    Returned,
)
from walkaway_tray.sni import INTERFACE, Item, Touch, answer_item, news, properties

ITEM = Item("days", "23 days in a row", (Picture(1, b"rgba"),), "/MenuBar")


def test_every_property_is_there() -> None:
    assert properties(ITEM) == {
        "Category": ("s", "ApplicationStatus"),
        "Id": ("s", "days"),
        "Title": ("s", "23 days in a row"),
        "Status": ("s", "Active"),
        "WindowId": ("i", 0),
        "IconThemePath": ("s", ""),
        "IconName": ("s", ""),
        "IconPixmap": ("a(iiay)", [(1, 1, b"argb")]),
        "OverlayIconName": ("s", ""),
        "AttentionIconName": ("s", ""),
        "ToolTip": ("(sa(iiay)ss)", ("", [], "23 days in a row", "")),
        "ItemIsMenu": ("b", False),
        "Menu": ("o", "/MenuBar"),
    }


def test_a_hidden_item_is_passive() -> None:
    assert properties(replace(ITEM, visible=False))["Status"] == ("s", "Passive")


def test_properties_are_answered_over_the_bus() -> None:
    answer, touch = answer_item(
        PanelCall(PROPERTIES, "GetAll", "s", (INTERFACE,)), ITEM
    )

    assert answer == Returned("a{sv}", (properties(ITEM),))
    assert touch is None


def test_the_description_names_every_property_with_its_type() -> None:
    answer, _ = answer_item(PanelCall(INTROSPECTABLE, "Introspect"), ITEM)

    assert isinstance(answer, Returned)
    found = ET.fromstring(answer.body[0])  # noqa: S314  # our own
    described = {each.get("name"): each.get("type") for each in found.iter("property")}
    assert described == {name: kind for name, (kind, _) in properties(ITEM).items()}


@pytest.mark.parametrize(
    ("call", "touch"),
    [
        (PanelCall(INTERFACE, "Activate", "ii", (10, 20)), Touch.FIRST),
        (PanelCall("", "Activate", "ii", (10, 20)), Touch.FIRST),
        (PanelCall(INTERFACE, "XAyatanaActivate", "iiu", (1, 2, 3)), Touch.FIRST),
        (PanelCall(INTERFACE, "SecondaryActivate", "ii", (10, 20)), Touch.OTHER),
        (PanelCall(INTERFACE, "ContextMenu", "ii", (10, 20)), Touch.OTHER),
        (PanelCall(INTERFACE, "Scroll", "is", (120, "vertical")), Touch.OTHER),
    ],
)
def test_a_touch_is_answered_and_told(call: PanelCall, touch: Touch) -> None:
    assert answer_item(call, ITEM) == (Returned(), touch)


@pytest.mark.parametrize(
    "call",
    [
        PanelCall(INTERFACE, "Activate", "s", ("oops",)),
        PanelCall(INTERFACE, "Explode"),
        PanelCall("com.example", "Activate", "ii", (1, 2)),
    ],
)
def test_anything_else_is_an_error_and_no_touch(call: PanelCall) -> None:
    answer, touch = answer_item(call, ITEM)

    assert isinstance(answer, Failed)
    assert touch is None


def test_no_change_is_no_news() -> None:
    assert news(ITEM, ITEM) == ()


@pytest.mark.parametrize(
    ("after", "signals"),
    [
        (replace(ITEM, pictures=()), ["NewIcon"]),
        (replace(ITEM, title="24 days in a row"), ["NewTitle", "NewToolTip"]),
        (replace(ITEM, visible=False), ["NewStatus"]),
    ],
)
def test_a_change_is_told_by_its_signal(after: Item, signals: list[str]) -> None:
    assert [name for name, _, _ in news(ITEM, after)] == signals


def test_the_new_status_is_said_in_its_signal() -> None:
    hidden = replace(ITEM, visible=False)

    assert news(ITEM, hidden) == (("NewStatus", "s", ("Passive",)),)
    assert news(hidden, ITEM) == (("NewStatus", "s", ("Active",)),)
