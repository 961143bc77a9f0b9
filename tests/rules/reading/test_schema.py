"""The schema: valid JSON that allows what the reader allows."""

import json
from pathlib import Path
from typing import Any

import pytest

from walkaway_rules.reading.node import Mapping, Node, Scalar, Sequence, Unfit
from walkaway_rules.reading.schema import schema_text
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow
from walkaway_seeds.starter import rules_schema

_ROOT = Path(__file__).parents[3]
_RULES = [
    _ROOT / "docs" / "example-rules.yaml",
    _ROOT / "seeds" / "walkaway_seeds" / "starter_rules.yaml",
]


_TYPES: dict[type[object], set[str]] = {
    Mapping: {"object"},
    Sequence: {"array"},
    Scalar: {"string", "number", "integer", "boolean"},
    Unfit: set(),
}


def test_the_shipped_schema_is_current() -> None:
    assert rules_schema() == schema_text()


def _allows(schema: dict[str, Any], node: Node) -> bool:
    """Return whether the part of JSON Schema that is used here allows the node."""
    if "anyOf" in schema:
        return any(_allows(one, node) for one in schema["anyOf"])
    if "enum" in schema:
        return isinstance(node, Scalar) and node.text in schema["enum"]
    types: set[str] = set(json.dumps(schema["type"]).split('"')[1::2])
    if isinstance(node, Scalar) and node.empty:
        return "null" in types
    return bool(_TYPES[type(node)] & types) and _allows_inside(schema, node)


def _allows_inside(schema: dict[str, Any], node: Node) -> bool:
    match node:
        case Mapping(pairs=pairs):
            known, other = schema.get("properties", {}), schema["additionalProperties"]
            given = {key.text: value for key, value in pairs}
            inner = [(known.get(key, other), value) for key, value in given.items()]
            whole = set(schema.get("required", [])) <= set(given)
            return whole and all(of and _allows(of, value) for of, value in inner)
        case Sequence(items=items):
            return all(_allows(schema["items"], item) for item in items)
        case Scalar() | Unfit():
            return isinstance(node, Scalar)


@pytest.mark.parametrize("path", _RULES, ids=lambda path: path.name)
def test_the_shipped_rules_are_allowed(path: Path) -> None:
    root = grow(decode(path.read_bytes())).root
    assert root is not None
    assert _allows(json.loads(schema_text()), root)


@pytest.mark.parametrize(
    "text",
    [
        "pepole: []",
        "people: [{names: [Ann]}]",
        "responses: {default: shout}",
        "sites: a",
    ],
)
def test_what_an_editor_can_see_is_refused(text: str) -> None:
    root = grow(decode(text.encode())).root
    assert root is not None
    assert not _allows(json.loads(schema_text()), root)


def test_coordinates_are_two() -> None:
    schema = json.loads(schema_text())
    at = schema["properties"]["places"]["items"]["properties"]["at"]
    assert (at["minItems"], at["maxItems"]) == (2, 2)


def test_every_key_is_described() -> None:
    schema = json.loads(schema_text())
    people = schema["properties"]["people"]["items"]["properties"]
    assert all("description" in each for each in people.values())


def test_a_date_has_a_pattern() -> None:
    schema = json.loads(schema_text())
    people = schema["properties"]["people"]["items"]["properties"]
    assert people["left"] == {
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$",
        "description": "The day you walked away.",
    }
