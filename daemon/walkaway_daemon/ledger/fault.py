"""What can be wrong with the ledger, in the person's terms."""

from enum import Enum

from walkaway_rules.tongue.said import said


class LedgerFault(Enum):
    """Why the ledger cannot be used, and what to do about it."""

    NEWER = (
        said("The ledger was written by a newer Walkaway."),
        said("Install that version again, or a newer one. Nothing was changed."),
    )
    DAMAGED = (
        said("The ledger is damaged and cannot be read."),
        said("It was left as it is. Move it aside to begin a new one."),
    )
    ABSENT = (
        said("There is no ledger yet."),
        said("It is made when the guard first runs."),
    )
    REFUSED = (
        said("Something that does not belong in the ledger was kept out of it."),
        said("This is a fault in Walkaway; please report it."),
    )
    CLOSED_OFF = (
        said("The ledger cannot be opened or written."),
        said("See that its folder belongs to you, and that the disk is not full."),
    )


class LedgerError(Exception):
    """The ledger cannot be used; `fault` says why and what to do."""

    def __init__(self, fault: LedgerFault) -> None:
        super().__init__(" ".join(fault.value))
        self.fault = fault

    @property
    def said(self) -> str:
        """What could not be done, in one sentence."""
        return self.fault.value[0]

    @property
    def remedy(self) -> str:
        """What the person can do about it."""
        return self.fault.value[1]
