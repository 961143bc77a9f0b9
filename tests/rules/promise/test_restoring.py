"""What became milder is put back, and what became firmer stays as it was written."""

import pytest

from rules.rulebooks import firmness
from walkaway_rules.promise.binding import Bound, rewritten
from walkaway_rules.promise.changes import pending
from walkaway_rules.promise.restoring import restored
from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.rulebook import Rulebook

BEFORE = """\
walkaway: 1
people:
  - alias: J          # her
    names: [Jane Doe]
    handles:
      - jane.doe_91
      - jane.art
    response: hold
sites:
  - {site: a.example, alias: A}
responses:
  tender_hours: ["22:30-07:30"]
"""


def rules(text: str) -> Rulebook | None:
    reading = read_rules(text.encode(), packs=frozenset())
    return reading.rulebook if isinstance(reading, Sound) else None


def sound(text: str) -> Rulebook:
    found = rules(text)
    assert found is not None
    return found


def edited(*texts: str) -> Bound:
    """Return what binds after the file said these, one after the other."""
    bound = Bound(sound(texts[0]), text=texts[0])
    for text in texts[1:]:
        bound = rewritten(bound, sound(text), text)
    return bound


def changed(*pairs: tuple[str, str], text: str = BEFORE) -> str:
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return text


def test_a_line_that_became_milder_is_read_once() -> None:
    sites = (f"  - {{site: s{one}.example, response: hold}}\n" for one in range(40))
    before = "walkaway: 1\nsites:\n" + "".join(sites)
    bound = edited(before, before.replace("hold", "whisper"))
    texts: list[str] = []

    def read(text: str) -> Rulebook | None:
        texts.append(text)
        return rules(text)

    assert restored(bound, read) == before
    assert len(texts) == 40


SONG = ("sites:", "apps: [{name: Chat, process: [chat]}]\nsites:")
NAME = ("[Jane Doe]", "[Jane Doe, Janey Doe]")


@pytest.mark.parametrize(
    ("milder", "firmer"),
    [
        (("response: hold", "response: whisper"), NAME),
        (("    response: hold\n", ""), NAME),
        (("      - jane.art\n", ""), SONG),
        (("22:30-07:30", "23:30-05:00"), SONG),
        # The lines touch each other: one became milder, the next firmer.
        (("- jane.doe_91", "- jane.doe_92"), ("- jane.art", "- jane.art.too")),
        # One took the place of the other.
        (("{site: a.example, alias: A}", "{site: b.example, alias: B}"), NAME),
    ],
)
def test_only_what_became_milder_is_undone(
    milder: tuple[str, str], firmer: tuple[str, str]
) -> None:
    bound = edited(BEFORE, changed(milder, firmer))
    assert pending(bound)

    text = restored(bound, rules)
    assert text is not None
    assert firmer[1].strip() in text
    assert "# her" in text
    after = rewritten(bound, sound(text), text)
    assert pending(after) == ()
    assert firmness(after.in_force) == firmness(bound.in_force)


def test_what_was_milder_and_was_taken_out_of_a_line_does_not_come_back() -> None:
    before = "walkaway: 1\nresponses: {settle: 5 min, default: hold}\n"
    after = "walkaway: 1\nresponses: {default: pause}\n"

    text = restored(edited(before, after), rules)
    assert text == "walkaway: 1\nresponses: {default: hold}\n"


def test_what_only_became_milder_is_as_it_was() -> None:
    bound = edited(BEFORE, changed(("      - jane.art\n", "")))

    assert restored(bound, rules) == BEFORE


def test_several_savings_are_undone_together() -> None:
    first = changed(("response: hold", "response: pause"), NAME)
    second = changed(("      - jane.art\n", ""), SONG, text=first)
    bound = edited(BEFORE, first, second)

    assert restored(bound, rules) == changed(NAME, SONG)


def test_a_line_that_became_milder_and_firmer_at_once_cannot_be_told_apart() -> None:
    line = "walkaway: 1\nsites: [{site: %s.example, alias: A}]\n"

    assert restored(edited(line % "a", line % "b"), rules) is None


def test_what_cannot_stand_beside_what_is_put_back_gives_way_to_it() -> None:
    before = "walkaway: 1\nsites: [a.example]\n"
    anew = 'walkaway: 1\n"sites":\n  []\n'

    assert restored(edited(before, anew), rules) == before


def test_what_the_person_remarked_stays() -> None:
    before = "walkaway: 1\nsites: [a.example]\n"
    remarks = "walkaway: 1\n# not now\n\n# perhaps later\n"

    text = restored(edited(before, remarks), rules)
    assert text == f"{remarks}sites: [a.example]\n"


def test_what_is_neither_milder_nor_firmer_is_let_be() -> None:
    words = ("responses:", 'responses:\n  own_words: ["Sleep is kind."]')
    bound = edited(BEFORE, changed(("response: hold", "response: pause"), words, NAME))

    assert restored(bound, rules) == changed(words, NAME)


_FULL = """\
walkaway: 1
people:
  - alias: J
    handles: [jane.doe_91, jane.art]
    response: hold
sites:
  - {site: a.example, alias: A, response: hold}
responses: {default: hold, settle: 10 min, tender_hours: ["22:30-07:30"]}
"""


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        # A remark beside what became milder.
        (
            "    response: hold",
            "    response: whisper  # well",
            "    response: hold  # well",
        ),
        # One handle less, and why.
        ("doe_91, jane.art]", "doe_91]  # hers?", "doe_91, jane.art]  # hers?"),
        # Another alias for the same thing.
        (
            "alias: A, response: hold",
            "alias: that place, response: pause",
            "alias: that place, response: hold",
        ),
        # Hours that are shorter at both ends, and words of the person's.
        (
            '["22:30-07:30"]}',
            '["23:30-06:00"], own_words: [Be kind.]}',
            '["22:30-07:30"], own_words: [Be kind.]}',
        ),
        # What was taken out of the line comes back where nothing is milder by it.
        (
            "alias: A, response: hold}",
            "response: pause}",
            "alias: A, response: hold}",
        ),
        # Milder and firmer on one line.
        (
            "default: hold, settle: 10 min",
            "default: pause, settle: 20 min",
            "default: hold, settle: 20 min",
        ),
    ],
)
def test_words_on_the_very_line_that_became_milder_stay(
    before: str, after: str, kept: str
) -> None:
    bound = edited(_FULL, changed((before, after), text=_FULL))
    assert pending(bound)

    assert restored(bound, rules) == changed((before, kept), text=_FULL)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("promise: {loosen_after: 3 days}", "promise: {loosen_after: 12 h}"),
        ("promise:\n  loosen_after: 3 days", "promise:\n  loosen_after: 12 h"),
        ("responses: {tender_hours: ['22:30-07:30']}",) * 2,
        ("places: [{name: X Café, at: [52.5, 13.4], within: %s}]",) * 2,
    ],
    ids=["span", "span on a line", "hours", "distance"],
)
def test_what_is_put_back_is_never_firmer_than_it_was(before: str, after: str) -> None:
    before = before.replace("%s", "1.5 km")
    after = after.replace("22:30", "23:00").replace("%s", "0.9 km")
    text, milder = (f"walkaway: 1\n{line}\n" for line in (before, after))

    assert restored(edited(text, milder), rules) == text


def test_a_line_that_says_less_than_is_usual_is_not_left_out_for_that() -> None:
    before = "walkaway: 1\nsites: [a.example]\npromise: {loosen_after: 90 min}\n"
    firmer = before.replace("90 min", "12 h")
    after = firmer.replace("sites: [a.example]\n", "")

    assert restored(edited(before, after), rules) == firmer


def test_words_stay_beside_a_value_that_is_put_back_whole() -> None:
    before = "walkaway: 1\npromise: {loosen_after: 3 days}\n"
    for milder in ("12 h", "1 day"):
        after = f"walkaway: 1\npromise: {{loosen_after: {milder}}}  # soon\n"
        text = restored(edited(before, after), rules)
        assert text == "walkaway: 1\npromise: {loosen_after: 3 days}  # soon\n"


@pytest.mark.parametrize(
    ("milder", "written"),
    [
        ("    response: hold\n", "    left: 2026-01-01\n"),
        ("      - jane.art\n", "    # half a year\n    left: 2026-01-01\n"),
        ('  tender_hours: ["22:30-07:30"]\n', "  # mine\n  own_words: [Be kind.]\n"),
    ],
)
def test_what_stands_in_the_place_of_what_is_put_back_stays(
    milder: str, written: str
) -> None:
    bound = edited(BEFORE, changed((milder, written)))

    text = restored(bound, rules)
    assert text is not None
    assert set(text.splitlines()) == {*BEFORE.splitlines(), *written.splitlines()}
    assert pending(rewritten(bound, sound(text), text)) == ()


@pytest.mark.parametrize(
    "needed",
    ["    needed: [{site: b.example}]\n", "    needed:\n    - site: b.example\n"],
)
def test_of_what_was_written_together_only_what_is_milder_goes(needed: str) -> None:
    left = "    left: 2026-01-01\n"
    bound = edited(BEFORE, changed(("    names:", f"{left}{needed}    names:")))

    assert restored(bound, rules) == changed(("    names:", f"{left}    names:"))
