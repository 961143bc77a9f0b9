"""What is wrong with the ledger is said in the person's terms."""

from walkaway_daemon.ledger.fault import LedgerError, LedgerFault


def test_every_fault_says_what_is_wrong_and_what_to_do() -> None:
    assert [str(LedgerError(fault)) for fault in LedgerFault] == [
        (
            "The ledger was written by a newer Walkaway. Install that version again, "
            "or a newer one. Nothing was changed."
        ),
        (
            "The ledger is damaged and cannot be read. It was left as it is. Move it "
            "aside to begin a new one."
        ),
        "There is no ledger yet. It is made when the guard first runs.",
        (
            "Something that does not belong in the ledger was kept out of it. This is "
            "a fault in Walkaway; please report it."
        ),
        (
            "The ledger cannot be opened or written. See that its folder belongs to "
            "you, and that the disk is not full."
        ),
    ]


def test_an_error_holds_its_two_sentences() -> None:
    error = LedgerError(LedgerFault.ABSENT)
    assert error.said == "There is no ledger yet."
    assert error.remedy == "It is made when the guard first runs."
