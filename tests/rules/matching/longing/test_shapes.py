from walkaway_rules.matching.longing.reading import read_search
from walkaway_rules.matching.longing.shapes import met_shape


def _met(frames: str, query: str, unknown: int = 0) -> str:
    search = read_search(query)
    assert search is not None
    return met_shape(frames, search, unknown)


def test_slots_follow_one_another_with_words_between() -> None:
    assert _met("0 EX miss ME", "my ex still misses me") == "EX miss ME"


def test_slots_in_another_order_are_another_shape() -> None:
    assert _met("0 EX miss ME", "i miss my ex") == ""


def test_a_slot_may_be_one_of_several() -> None:
    assert _met("0 EX|HE miss|love ME", "he loves me") == "EX|HE miss|love ME"


def test_the_first_of_several_frames_is_told() -> None:
    frames = "0 HE miss ME\n0 HE FEEL ME"
    assert _met(frames, "he misses me") == "HE miss ME"
    assert _met(frames, "he loves me") == "HE FEEL ME"


def test_a_frame_bears_so_many_unknown_words() -> None:
    assert _met("1 HE miss", "he misses zanzibar", 1) == "HE miss"
    assert _met("0 HE miss", "he misses zanzibar", 1) == ""


def test_a_frame_without_a_number_bears_any() -> None:
    assert _met("HE miss", "he misses zanzibar", 9) == "HE miss"


def test_words_outside_the_lexicon_are_slots_as_they_stand() -> None:
    assert _met("helpline", "helpline zanzibar", 1) == "helpline"


def test_no_frames_are_never_met() -> None:
    assert _met("", "he misses me") == ""
