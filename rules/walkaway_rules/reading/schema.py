"""The schema: the grammar as JSON Schema, for editors that help while typing."""

import json
from typing import Any

from walkaway_rules.reading.grammar import RULES
from walkaway_rules.reading.shape import Group, Key, Many, Named, Shape, Word

_DRAFT = "http://json-schema.org/draft-07/schema#"


def schema_text() -> str:
    """Return the text of rules.schema.json.

    It is milder than the reader: an editor may let something pass that the reader
    refuses, never the other way round.
    """
    schema = {"$schema": _DRAFT, "title": "rules.yaml of Walkaway", **_schema(RULES)}
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _schema(shape: Shape) -> dict[str, Any]:
    match shape:
        case Word():
            return _of_word(shape)
        case Many(item=item, exactly=exactly):
            return _of_many(item, exactly)
        case Group(keys=keys):
            return _of_group(keys)
        case Named(value=value):
            return {"type": "object", "additionalProperties": _schema(value)}
        case _:
            return {"anyOf": [_schema(one) for one in shape.shapes]}


def _of_word(word: Word[object]) -> dict[str, Any]:
    """Return a value's schema; what is written as text may also be a number."""
    if word.choices:
        return {"enum": list(word.choices)}
    types = list(word.types)
    schema: dict[str, Any] = {"type": types[0] if len(types) == 1 else types}
    if word.pattern:
        schema["pattern"] = word.pattern
    return schema


def _of_many(item: Shape, exactly: int) -> dict[str, Any]:
    length = {"minItems": exactly, "maxItems": exactly} if exactly else {}
    return {"type": ["array", "null"], "items": _schema(item), **length}


def _of_group(keys: tuple[Key, ...]) -> dict[str, Any]:
    properties = {
        key.name: {**_schema(key.shape), "description": key.says} for key in keys
    }
    required = [key.name for key in keys if key.required]
    schema = {"type": ["object", "null"], "properties": properties}
    needed = {"required": required} if required else {}
    return {**schema, **needed, "additionalProperties": False}
