"""The reference: the grammar as a page of the documentation."""

from walkaway_rules.reading.grammar import RULES, groups, leaves
from walkaway_rules.reading.shape import Group, Key, Many, Named, Shape, Word


def reference_text() -> str:
    """Return the Markdown of docs/rules.md."""
    seen: dict[str, Group] = {}
    for group in groups():
        seen.setdefault(group.name, group)
    inner = [group for group in seen.values() if group is not RULES]
    sections = (_section(group, 2) for group in [RULES, *inner])
    return "\n".join([_HEAD, *sections, _values()])


def _section(group: Group, level: int) -> str:
    heading = f"{'#' * level} {group.name.capitalize()}\n"
    return "\n".join([heading, *(_entry(key, level + 1) for key in group.keys)])


def _entry(key: Key, level: int) -> str:
    need = " Required." if key.required else ""
    takes = _takes(key.shape)
    takes = takes[0].upper() + takes[1:]
    return f"{'#' * level} `{key.name}`\n\n{key.says} *{takes}.*{need}\n"


def _takes(shape: Shape) -> str:
    """Return what the shape takes: an example of a value, a link to a group."""
    match shape:
        case Word(name=name, good=good, choices=choices):
            return f"{name}: {', '.join(f'`{one}`' for one in choices or good[:1])}"
        case Many(name=name, exactly=0, item=item):
            return f"{name}, each {_takes(item)}"
        case Many(name=name) | Named(name=name):
            return name
        case Group(name=name):
            return f"[{name}](#{name.replace(' ', '-')})"
        case _:
            return ", or ".join(_takes(one) for one in shape.shapes)


def _values() -> str:
    """Return a table of every kind of single value with examples."""
    kinds: dict[str, None] = {}
    for word in leaves():
        examples = ", ".join(f"`{one}`" for one in word.choices or word.good)
        kinds[f"| {word.name} | {examples} |"] = None
    return "\n".join([_VALUES, *sorted(kinds), ""])


_HEAD = """# Everything rules.yaml can say

`walkaway rules path` says where the file is, and `walkaway rules check` whether it
can be read. [An example](example-rules.yaml) shows all of it at once. The starter
file has a line for editors at its top, so that they can complete keys and underline
mistakes.

The file is YAML with a few rules of its own:

- Everything is taken as it is written: `22:00` is a time of day, `06-21` a day of
  the year and `no` may be somebody's name. Quotes are needed only where YAML asks
  for them, such as around a text that begins with `@` or holds `: ` or ` #`. Curly
  quotes are none.
- Aliases and anchors (`*`, `&`), tags (`!`), merge keys (`<<`) and a second document
  are refused, and so is a file above 2 MB.
- Every mistake is told at once, with its line. While there is one, the last rules
  that could be read stay in force.
- Lists may be left empty.

Aliases and names of places and apps are shown on screen, so two of a kind cannot
share one; people and those in their circles are one kind. What has no alias, such as a
site, is shown as "a site on your list". Of all other texts only your own words and
plans are ever shown.
"""
_VALUES = """## How values are written

| kind | such as |
|---|---|"""
