"""Examples: pages that a boundary meets, and pages that it leaves alone.

They are written against one person, alias "J": Jane Doe (also Janey Doe), handles
jane.doe_91 everywhere, jane.doe.art on Instagram and 100012345678 on Facebook,
+1 202 555 0143, jane@doe.example; her sister's handle is jess.doe; the site
example-dating.com and the place with the site cafeluna.example are on the list.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """One page, as a browser's history has it, and what is to be seen in it."""

    address: str
    title: str = ""
    kind: str = ""
    """The match's kind; empty for pages that are left alone."""
    sought: bool = True
    """Active looking, when the page was opened by hand."""


def examples(kind: str, *addresses: str) -> tuple[Example, ...]:
    """Return these addresses as examples that are sought, all of one kind."""
    return tuple(Example(address, kind=kind) for address in addresses)


def innocents(*addresses: str) -> tuple[Example, ...]:
    """Return these addresses as examples that are left alone."""
    return tuple(Example(address) for address in addresses)
