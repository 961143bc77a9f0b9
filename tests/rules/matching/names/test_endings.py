from walkaway_rules.matching.names.endings import endings, in_cases

_TABLE = endings("\nka 2 ki ce\na 1 y -\n")


def test_the_first_ending_that_fits_says_how_a_word_changes() -> None:
    assert in_cases("lenka", _TABLE, 2) == ("lenki", "lence")
    assert in_cases("anna", _TABLE, 2) == ("anny", "ann")


def test_a_word_that_no_ending_fits_stays() -> None:
    assert in_cases("novak", _TABLE, 2) == ("novak", "novak")
