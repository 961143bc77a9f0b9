"""The menu answers panels as dbusmenu says."""

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_tray.dbusmenu import (
    INTERFACE,
    Layout,
    Node,
    Row,
    answer_menu,
    lay_out,
    news,
    walk,
)
from walkaway_tray.panel_call import (
    INTROSPECTABLE,
    PROPERTIES,
    Failed,
    PanelCall,
    Returned,
)

ROWS = (
    Row("23 days", enabled=False, token=0),
    Row(),
    Row("Open", token=1),
    Row(
        "Pause",
        token=2,
        rows=(Row("It waits", enabled=False, token=3), Row("An hour", token=4)),
    ),
    Row("Loud", checked=True, token=5),
    Row("Radio", checked=False, radio=True, token=6),
)
MENU = lay_out(ROWS, Layout())


def ask(member: str, signature: str, *body: object) -> tuple[Any, ...]:
    answer, tokens = answer_menu(PanelCall(INTERFACE, member, signature, body), MENU)
    assert tokens == ()
    assert isinstance(answer, Returned)
    return answer.body


def number_of(label: str, menu: Layout = MENU) -> int:
    label_is = ("s", label)
    nodes = walk(menu.root)
    return next(n.number for n in nodes if n.properties.get("label") == label_is)


def click(*numbers: int, menu: Layout = MENU) -> tuple[int, ...]:
    events = [(number, "clicked", ("s", ""), 0) for number in numbers]
    call = PanelCall(INTERFACE, "EventGroup", "a(isvu)", (events,))
    return answer_menu(call, menu)[1]


def drawn(node: tuple[Any, ...], indent: str = "") -> str:
    number, properties, below = node
    said = ", ".join(f"{name}={value[1]}" for name, value in properties.items())
    lines = [f"{indent}{number}: {said}"]
    return "\n".join(lines + [drawn(child, indent + "  ") for _, child in below])


def test_the_whole_menu_is_described() -> None:
    revision, root = ask("GetLayout", "iias", 0, -1, [])

    assert revision == 2
    assert (
        drawn(root)
        == """\
0: children-display=submenu
  1: label=23 days, enabled=False
  2: type=separator
  3: label=Open
  4: label=Pause, children-display=submenu
    5: label=It waits, enabled=False
    6: label=An hour
  7: label=Loud, toggle-type=checkmark, toggle-state=1
  8: label=Radio, toggle-type=radio, toggle-state=0"""
    )


def test_a_depth_of_one_leaves_submenus_out() -> None:
    _, root = ask("GetLayout", "iias", 0, 1, [])

    assert "An hour" not in drawn(root)
    assert "Pause" in drawn(root)


def test_a_depth_of_none_is_the_line_alone() -> None:
    _, root = ask("GetLayout", "iias", 0, 0, [])

    assert drawn(root) == "0: children-display=submenu"


def test_a_submenu_can_be_asked_for_alone() -> None:
    _, node = ask("GetLayout", "iias", 4, -1, ["label"])

    assert (
        drawn(node)
        == """\
4: label=Pause
  5: label=It waits
  6: label=An hour"""
    )


def test_only_the_properties_asked_for_are_said() -> None:
    _, root = ask("GetLayout", "iias", 0, 1, ["type"])

    assert drawn(root).splitlines()[1:4] == ["  1: ", "  2: type=separator", "  3: "]


def test_properties_of_some_lines() -> None:
    assert ask("GetGroupProperties", "aias", [3, 99, 1], ["label"]) == (
        [(3, {"label": ("s", "Open")}), (1, {"label": ("s", "23 days")})],
    )


def test_properties_of_no_line_in_particular_are_those_of_all() -> None:
    (found,) = ask("GetGroupProperties", "aias", [], [])

    assert [number for number, _ in found] == list(range(9))


def test_one_property() -> None:
    assert ask("GetProperty", "is", 3, "label") == (("s", "Open"),)


def test_a_property_that_was_left_out_has_its_default() -> None:
    assert ask("GetProperty", "is", 3, "enabled") == (("b", True),)


def test_nothing_needs_an_update_before_it_is_shown() -> None:
    assert ask("AboutToShow", "i", 0) == (False,)
    assert ask("AboutToShowGroup", "ai", [3, 77]) == ([], [77])


def test_the_protocol_has_a_version() -> None:
    call = PanelCall(PROPERTIES, "Get", "ss", (INTERFACE, "Version"))

    assert answer_menu(call, MENU) == (Returned("v", (("u", 3),)), ())


def test_the_description_is_well_formed_and_whole() -> None:
    answer, _ = answer_menu(PanelCall(INTROSPECTABLE, "Introspect"), MENU)

    assert isinstance(answer, Returned)
    found = ET.fromstring(answer.body[0])  # noqa: S314  # our own
    assert {each.get("name") for each in found.iter("method")} == {
        "GetLayout",
        "GetGroupProperties",
        "GetProperty",
        "Event",
        "EventGroup",
        "AboutToShow",
        "AboutToShowGroup",
    }


@pytest.mark.parametrize(
    ("member", "signature", "body"),
    [
        ("GetLayout", "iias", (99, -1, ["label"])),
        ("GetLayout", "ii", (0, -1)),
        ("GetProperty", "is", (99, "label")),
        ("GetProperty", "is", (3, "colour")),
        ("Event", "isvu", (99, "clicked", ("s", ""), 0)),
        ("Dance", "", ()),
    ],
)
def test_what_leads_nowhere_is_an_error(
    member: str, signature: str, body: tuple[Any, ...]
) -> None:
    answer, tokens = answer_menu(PanelCall(INTERFACE, member, signature, body), MENU)

    assert isinstance(answer, Failed)
    assert tokens == ()


def test_a_call_to_another_interface_is_an_error() -> None:
    answer, _ = answer_menu(PanelCall("com.example", "Event"), MENU)

    assert isinstance(answer, Failed)


def test_a_click_is_told_by_the_rows_token() -> None:
    event = (number_of("An hour"), "clicked", ("s", ""), 0)

    assert answer_menu(PanelCall(INTERFACE, "Event", "isvu", event), MENU) == (
        Returned(),
        (4,),
    )


def test_hovering_is_no_click() -> None:
    event = (number_of("Open"), "hovered", ("s", ""), 0)

    assert answer_menu(PanelCall(INTERFACE, "Event", "isvu", event), MENU) == (
        Returned(),
        (),
    )


def test_clicks_may_come_in_a_group() -> None:
    events = [(3, "opened", ("s", ""), 0), (99, "clicked", ("s", ""), 0)]
    events.append((3, "clicked", ("s", ""), 0))
    call = PanelCall(INTERFACE, "EventGroup", "a(isvu)", (events,))

    assert answer_menu(call, MENU) == (Returned("ai", ([99],)), (1,))


@pytest.mark.parametrize("label", ["23 days", "Pause", "It waits"])
def test_what_cannot_be_chosen_cannot_be_clicked(label: str) -> None:
    assert click(number_of(label)) == ()


def test_neither_root_nor_separator_can_be_clicked() -> None:
    assert click(0, 2) == ()


def test_an_underscore_is_no_shortcut() -> None:
    menu = lay_out([Row("a_b")], Layout())

    assert number_of("a__b", menu) == 1


def test_the_same_menu_again_is_no_news() -> None:
    again = lay_out(ROWS, MENU)

    assert again == MENU
    assert news(MENU, again) is None


def test_a_sentence_that_changed_is_told_alone() -> None:
    after = lay_out([replace(ROWS[0], text="24 days"), *ROWS[1:]], MENU)

    assert after.revision == 3
    assert news(MENU, after) == (
        "ItemsPropertiesUpdated",
        "a(ia{sv})a(ias)",
        ([(1, {"label": ("s", "24 days"), "enabled": ("b", False)})], []),
    )


def test_a_property_that_went_is_told() -> None:
    after = lay_out([*ROWS[:4], replace(ROWS[4], checked=None), ROWS[5]], MENU)

    assert news(MENU, after) == (
        "ItemsPropertiesUpdated",
        "a(ia{sv})a(ias)",
        ([(7, {"label": ("s", "Loud")})], [(7, ["toggle-type", "toggle-state"])]),
    )


def test_a_line_more_is_a_new_layout() -> None:
    after = lay_out([*ROWS, Row("Quit", token=7)], MENU)

    assert news(MENU, after) == ("LayoutUpdated", "ui", (3, 0))


def test_a_stale_click_never_means_another_line() -> None:
    stop = lay_out([Row("Open", token=0), Row("Stop", token=1)], Layout())
    start = lay_out([Row("Open", token=0), Row("Start", token=1)], stop)

    assert click(number_of("Stop", stop), menu=start) == ()
    assert click(number_of("Open", stop), menu=start) == (0,)


rows = st.recursive(
    st.builds(
        Row,
        text=st.text(max_size=3),
        enabled=st.booleans(),
        checked=st.none() | st.booleans(),
        radio=st.booleans(),
    ),
    lambda below: st.builds(
        Row, text=st.text(min_size=1, max_size=3), rows=st.lists(below).map(tuple)
    ),
    max_leaves=12,
)


@given(st.lists(rows), st.lists(rows))
def test_no_number_is_given_twice(before: list[Row], after: list[Row]) -> None:
    menu = lay_out(after, lay_out(before, Layout()))

    numbers = [node.number for node in walk(menu.root)]
    assert len(set(numbers)) == len(numbers)


@given(st.lists(rows), st.lists(rows))
def test_news_say_all_that_changed(before: list[Row], after: list[Row]) -> None:
    old = lay_out(before, Layout())
    new = lay_out(after, old)

    signal = news(old, new)
    if signal is None:
        assert told(new.root) == told(old.root)
    elif signal[0] == "LayoutUpdated":
        assert signal[2] == (old.revision + 1, 0)
    else:
        assert patched(old, *signal[2]) == told(new.root)


def told(root: Node) -> dict[int, dict[str, Any]]:
    return {node.number: dict(node.properties) for node in walk(root)}


def patched(
    old: Layout,
    updated: list[tuple[int, dict[str, Any]]],
    removed: list[tuple[int, list[str]]],
) -> dict[int, dict[str, Any]]:
    found = told(old.root)
    for number, names in removed:
        for name in names:
            del found[number][name]
    for number, properties in updated:
        found[number].update(properties)
    return found
