"""Pages: an address and a title, read no further than is asked of them."""

from functools import cached_property

from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.addresses.query import all_queries
from walkaway_rules.matching.addresses.unwrapping import unwrap


class Page:
    """One page that is looked at."""

    def __init__(self, address: Address, title: str) -> None:
        self.address = address
        self.title = title

    @cached_property
    def chain(self) -> tuple[Address, ...]:
        """Its address and those inside it, outermost first."""
        return unwrap(self.address)

    @cached_property
    def queries(self) -> tuple[str, ...]:
        """What all of these search for."""
        return all_queries(self.chain)
