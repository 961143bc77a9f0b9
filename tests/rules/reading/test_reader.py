"""The reader as a whole: golden drawings, and no bytes that break it."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules.reading.goldens import PACKS, TODAY, drawn, goldens
from walkaway_rules.problem import Problem, draw_all, tell_all
from walkaway_rules.reading import (
    contact,
    fit,
    kinds,
    meaning,
    measure,
    people,
    record,
    source,
    syntax,
    tree,
)
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.reader import Reading, Sound, Unsound, read_rules
from walkaway_rules.rulebook import Rulebook

_MODULES = (
    *(contact, fit, meaning, measure, people, record, source, syntax, tree, kinds),
)
_UNDRAWN = {
    "the file is empty",
    "the file is larger than 2 MB and is not read",
    "the file is not saved as UTF-8 here",
    "a control character stands here",
    "this line is indented with a space of another kind",
    "no moment is called this, so the plan is never shown",
    "`walkaway: 1` is missing; these rules are read as version 1",
    "this alias is shown on screen, and is one of their names",
    "these quotation marks are part of the alias, and are shown with it",
    "every file that is opened anywhere in this folder would be a keepsake",
    "what follows the `#` is a remark and is not read",
    "all of this is looked for together, as one name",
    "without the code of its country, this number has spellings that are missed",
    "only what reminds of this person is noticed, and not the person",
}
"""Tested below, where their bytes or their notes can be written down."""


def _read(text: bytes, today: date | None = TODAY) -> Reading:
    return read_rules(text, packs=PACKS, today=today)


def _problems(text: bytes) -> tuple[Problem, ...]:
    reading = _read(text)
    assert isinstance(reading, Unsound)
    return reading.problems


def _notes(text: str) -> str:
    reading = _read(text.encode())
    assert isinstance(reading, Sound)
    return draw_all(reading.notes)


@pytest.mark.parametrize("name", goldens())
def test_each_problem_is_drawn_as_it_was_agreed(name: str) -> None:
    rules, drawing = goldens()[name]
    assert drawn(rules) == drawing


def test_every_fault_is_reached_by_a_golden_drawing() -> None:
    drawings = "".join(drawing for _, drawing in goldens().values())
    faults = (each for module in _MODULES for each in vars(module).values())
    said = {fault.what for fault in faults if isinstance(fault, Fault)}
    assert {what for what in said if what not in drawings} == _UNDRAWN


def test_rules_that_say_little_are_sound() -> None:
    assert _read(b"walkaway: 1\n") == Sound(Rulebook())


def test_a_missing_version_is_only_remarked_on() -> None:
    assert _notes("sites: [a.example]\n") == (
        "rules.yaml:1:1: `walkaway: 1` is missing; these rules are read as version 1\n"
        "    1 | sites: [a.example]\n"
        "      | ^\n"
        "        write it at the top of the file"
    )


def test_an_alias_that_gives_itself_away_is_remarked_on() -> None:
    text = "walkaway: 1\npeople:\n  - {alias: jane doe, names: [Jane Doe]}\n"
    assert _notes(text) == (
        "rules.yaml:3:13: this alias is shown on screen, and is one of their names\n"
        "    3 |   - {alias: jane doe, names: [Jane Doe]}\n"
        "      |             ^^^^^^^^\n"
        "        a letter or a nickname of your own keeps it private"
    )


@pytest.mark.parametrize("alias", ["\u201cJ\u201d", "\u201eJ\u201c", "\u00abJ\u00bb"])
def test_curly_quotes_around_an_alias_are_remarked_on(alias: str) -> None:
    text = f"walkaway: 1\npeople:\n  - {{alias: {alias}, names: [Jane Doe]}}\n"
    assert _notes(text) == (
        "rules.yaml:3:13: these quotation marks are part of the alias, and are shown"
        " with it\n"
        f"    3 |   - {{alias: {alias}, names: [Jane Doe]}}\n"
        "      |             ^^^\n"
        '        write straight ones, as in `"J"`, or none'
    )


def test_a_short_handle_is_remarked_on() -> None:
    text = "walkaway: 1\npeople:\n  - {alias: S, handles: [sam]}\n"
    assert _notes(text) == (
        "rules.yaml:3:26: this handle is noticed only where its site is named: "
        "it is short, so others have it elsewhere\n"
        "    3 |   - {alias: S, handles: [sam]}\n"
        "      |                          ^^^\n"
        "        write `- instagram: sam`"
    )


def test_a_short_handle_of_a_site_is_fine() -> None:
    text = "walkaway: 1\npeople:\n  - {alias: S, handles: [{instagram: sam}]}\n"
    assert not _notes(text)


def test_a_network_whose_name_is_mistyped_is_remarked_on() -> None:
    text = "walkaway: 1\npeople:\n  - {alias: S, handles: [{instagrm: jane.doe}]}\n"
    assert _notes(text) == (
        "rules.yaml:3:27: no network has this name\n"
        "    3 |   - {alias: S, handles: [{instagrm: jane.doe}]}\n"
        "      |                           ^^^^^^^^\n"
        "        did you mean `instagram`?"
    )


@pytest.mark.parametrize("site", ["insta", "forum.example", "Instagram", "zzz"])
def test_a_network_by_another_name_and_a_small_site_are_fine(site: str) -> None:
    text = f"walkaway: 1\npeople:\n  - {{alias: S, handles: [{{{site}: jane}}]}}\n"
    assert not _notes(text)


def test_a_text_that_a_hash_cuts_off_is_remarked_on() -> None:
    text = (
        "walkaway: 1\nresponses:\n  own_words:\n    - You are #1\n"
        "  plans: [{when: night, then: Read #3\n  }]\n"
    )
    hint = "        put the text in quotes if the `#` belongs to it"
    assert _notes(text) == (
        "rules.yaml:4:7: what follows the `#` is a remark and is not read\n"
        "    4 |     - You are #1\n"
        "      |       ^^^^^^^\n"
        f"{hint}\n\n"
        "rules.yaml:5:31: what follows the `#` is a remark and is not read\n"
        "    5 |   plans: [{when: night, then: Read #3\n"
        "      |                               ^^^^\n"
        f"{hint}"
    )


def test_a_plan_for_a_moment_that_never_comes_is_remarked_on() -> None:
    text = "walkaway: 1\nresponses:\n  plans:\n    - {when: at 10 pm, then: read}\n"
    assert _notes(text) == (
        "rules.yaml:4:14: no moment is called this, so the plan is never shown\n"
        "    4 |     - {when: at 10 pm, then: read}\n"
        "      |              ^^^^^^^^\n"
        "        write one of morning, evening, night, tender hours, always, "
        "or an alias"
    )


@pytest.mark.parametrize("when", ["night", "At night", "abends", "the forum", "circle"])
def test_a_plan_for_a_moment_that_is_known_is_fine(when: str) -> None:
    text = (
        "walkaway: 1\nsites: [{site: a.example, alias: The forum}]\n"
        f"responses:\n  plans: [{{when: {when}, then: read}}]\n"
    )
    assert not _notes(text)


def test_a_space_that_only_looks_like_one_is_shown_where_it_stands() -> None:
    problems = _problems("people:\n  - alias: J\n  \xa0 names: [Jane Doe]\n".encode())
    assert draw_all(problems) == (
        "rules.yaml:3:3: this line is indented with a space of another kind\n"
        "    3 |   \xa0 names: [Jane Doe]\n"
        "      |   ^\n"
        "        use plain spaces instead"
    )


@pytest.mark.parametrize(
    "sign",
    ["handles: [jane.doe #2\n      ]", "phones: [+1 202 555 #0143\n      ]"],
)
def test_a_hash_that_cuts_a_sign_of_somebody_is_remarked_on(sign: str) -> None:
    notes = _notes(f"walkaway: 1\npeople:\n  - alias: S\n    {sign}\n")
    assert "what follows the `#` is a remark and is not read" in notes


def test_a_remark_beside_what_is_no_text_is_fine() -> None:
    assert not _notes(
        "walkaway: 1 #the first\npeople:\n  - alias: S\n    names: [Sam Doe]\n"
        "    left: 2026-01-02 #a Friday\n    response: hold #yes\n"
    )


_TOGETHER = "all of this is looked for together, as one name"


@pytest.mark.parametrize(
    "name",
    [
        "Jane Doe, Janey Doe",
        "Jane Doe; Jay",
        "Jane Doe / Janey Doe",
        "Jane & Joe Doe",
        "Jane Doe (ex)",
        'Jane "JD" Doe',
        "Jane Doe née Roe",
        "Dr. Jane Doe",
        "frau Doe",
    ],
)
def test_two_names_in_one_item_are_remarked_on(name: str) -> None:
    text = f"walkaway: 1\npeople:\n  - alias: S\n    names:\n      - {name}\n"
    assert _notes(text) == (
        f"rules.yaml:5:9: {_TOGETHER}\n"
        f"    5 |       - {name}\n"
        f"      |         {'^' * len(name)}\n"
        "        give each name an item of its own, without titles"
    )


@pytest.mark.parametrize(
    "name",
    [
        "Jane Doe",
        "Doe, Jane Mary",
        "van der Berg, Jane",
        "Jane Doe-Roe",
        "O'Doe",
        "Or Cohen",
        "J. Doe",
        "\u201cJane Doe\u201d",
        "林黛玉",
    ],
)
def test_a_name_in_one_item_is_fine(name: str) -> None:
    text = f"walkaway: 1\npeople:\n  - {{alias: S, names: [x y, '{name}']}}\n"
    assert _TOGETHER not in _notes(text.replace("'O'Doe'", "O'Doe"))


@pytest.mark.parametrize("number", ["(030) 123 4567", "2025550143", "0171 1234567"])
def test_a_number_without_its_country_is_remarked_on(number: str) -> None:
    text = f"walkaway: 1\npeople:\n  - {{alias: S, phones: [{number}]}}\n"
    assert _notes(text) == (
        "rules.yaml:3:25: without the code of its country, this number has spellings "
        "that are missed\n"
        f"    3 |   - {{alias: S, phones: [{number}]}}\n"
        f"      |                         {'^' * len(number)}\n"
        '        write it like `"+1 202 555 0143"`'
    )


@pytest.mark.parametrize("number", ["+49 171 1234567", "0049 171 1234567"])
def test_a_number_with_its_country_is_fine(number: str) -> None:
    text = f"walkaway: 1\npeople:\n  - {{alias: S, phones: [{number}]}}\n"
    assert not _notes(text)


def test_somebody_of_whom_only_the_circle_is_known_is_remarked_on() -> None:
    text = (
        "walkaway: 1\npeople:\n  - alias: S\n    circle:\n"
        "      - alias: B\n        names: [Bo Doe]\n        handles: [sam.doe_91]\n"
    )
    assert _notes(text) == (
        "rules.yaml:3:12: only what reminds of this person is noticed, and not the "
        "person\n"
        "    3 |   - alias: S\n"
        "      |            ^\n"
        "        add `names`, `handles`, `phones` or `mail`"
    )


@pytest.mark.parametrize(
    "words", ["You are it # mine", '"You are #1"', "You are#1", "You are it  #mine"]
)
def test_a_remark_of_ones_own_and_a_hash_in_the_text_are_fine(words: str) -> None:
    assert not _notes(f"walkaway: 1\nresponses:\n  own_words:\n    - {words}")


@pytest.mark.parametrize(
    "folder", ["~", "~/", "/", "C:\\", "D:/", "/home/jo", "C:\\Users\\jo", "/Users/"]
)
def test_a_keepsake_that_is_a_whole_home_or_disk_is_remarked_on(folder: str) -> None:
    text = f"walkaway: 1\npeople:\n  - {{alias: S, keepsakes: ['{folder}']}}\n"
    assert "every file that is opened anywhere in this folder would be" in _notes(text)


@pytest.mark.parametrize("folder", ["~/Pictures", "/home/jo/us", "C:\\us", "/photos"])
def test_a_folder_of_keepsakes_is_fine(folder: str) -> None:
    person = f"{{alias: S, names: [Sam Doe], keepsakes: ['{folder}']}}"
    text = f"walkaway: 1\npeople:\n  - {person}\n"
    assert not _notes(text)


def test_a_day_to_come_is_fine_where_nobody_says_which_day_it_is() -> None:
    text = b"people:\n  - {alias: J, left: 2099-01-01, names: [Jane Doe]}\n"
    assert isinstance(_read(text, today=None), Sound)


def test_an_empty_file_is_said_to_be_empty() -> None:
    assert draw_all(_problems(b"")) == (
        "rules.yaml:1:1: the file is empty\n"
        "    1 |\n"
        "      | ^\n"
        "        begin with `walkaway: 1`, then name what to keep away from"
    )


def test_a_file_in_another_encoding_is_shown_where_it_breaks() -> None:
    text = "walkaway: 1\nplaces:\n  - name: Café\n".encode("latin-1")
    assert draw_all(_problems(text)) == (
        "rules.yaml:3:14: the file is not saved as UTF-8 here\n"
        "    3 |   - name: Caf\ufffd\n"
        "      |              ^\n"
        '        choose the encoding "UTF-8" when saving'
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_wide_encodings_are_named_at_the_beginning(encoding: str) -> None:
    (problem,) = _problems("walkaway: 1".encode(encoding))
    assert (problem.line, problem.column) == (1, 1)
    assert problem.what == "the file is not saved as UTF-8 here"


def test_a_control_character_is_shown_where_it_stands() -> None:
    assert draw_all(_problems(b"walkaway: 1\nsites: [a\x00.example]\n")) == (
        "rules.yaml:2:10: a control character stands here\n"
        "    2 | sites: [a\ufffd.example]\n"
        "      |          ^\n"
        "        delete it; most editors do not show it"
    )


def test_a_huge_file_is_not_read() -> None:
    assert draw_all(_problems(b"sites: [a.example]\n" * 600_000)) == (
        "rules.yaml:1:1: the file is larger than 2 MB and is not read\n"
        "    1 |\n"
        "      | ^\n"
        "        was another file saved here?"
    )


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    rows = ["a0: &a0 [x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    whats = {problem.what for problem in _problems("\n".join(rows).encode())}
    assert whats == {syntax.ALIAS.what, "this key is not known in the rules"}


def test_endless_nesting_is_told_once() -> None:
    (problem,) = _problems(b"people: " + b"[" * 500_000)
    assert problem.what == "this is nested deeper than any rule needs"


def test_a_file_that_is_wrong_throughout_is_not_looked_at_to_its_end() -> None:
    assert len(_problems(b"people:\n" + b"  - nobody\n" * 5_000)) == 200


def test_a_file_that_repeats_itself_throughout_is_not_read_to_its_end() -> None:
    assert len(_problems(b"sites: []\n" * 5_000)) == 200


def test_unknown_keys_without_end_are_not_told_without_end() -> None:
    text = "".join(f"key{number}: 1\n" for number in range(5_000))
    assert len(_problems(text.encode())) == 200


def test_a_mark_for_utf_8_at_the_beginning_is_passed_over() -> None:
    assert isinstance(_read(b"\xef\xbb\xbfwalkaway: 1\n"), Sound)


def test_line_ends_of_other_systems_are_read() -> None:
    text = b"walkaway: 1\r\nsites:\r\n  - a.example\r\n  - nothing\r\n"
    (problem,) = _problems(text)
    assert (problem.line, problem.column, problem.text) == (4, 5, "  - nothing")


def test_plain_texts_about_problems_hold_nothing_written() -> None:
    for rules, drawing in goldens().values():
        if not drawing:
            continue
        told = tell_all(_problems(rules.encode()))
        assert "\n" not in told
        assert not {"Jane", "jane", "Luna", "Lisbon", "dating"} & set(told.split())


def _inside(text: bytes) -> None:
    """Hold a reading of any bytes to what is promised."""
    reading = _read(text)
    if isinstance(reading, Sound):
        return
    lines = source.decode(text).lines
    assert reading.problems
    for problem in reading.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert problem.text == lines[problem.line - 1]
    assert draw_all(reading.problems)


@given(st.binary(max_size=200))
@example(b"\xfe\xff")
@example(b"a: \xc3")
def test_no_bytes_break_the_reader(text: bytes) -> None:
    _inside(text)


_PIECES = st.sampled_from(
    [
        *("walkaway: 1\n", "people:\n", "  - alias: J\n", "    handles:\n", "names"),
        *("      - ", "jane.doe_91", ": ", "[", "]", "{", "}", ",", "\n", " ", "  "),
        *('"', "'", "\\", "&a ", "*a", "!!x ", "<<", "---\n", "...\n", "|\n", ">", "#"),
        *("\t", "%", "@", "`", "?", "- ", "~", "null", "22:00", "no", "é", "\u2028"),
        *("sites", "places", "at", "needed", "response: hold\n", "left: 2026-09-14\n"),
        *(
            "\ufeff",
            "\x85",
            "\r",
            "\ud7ff",
            "😀",
            "\\ud800",
            "\\x1b",
            "searches: [x]\n",
        ),
    ]
)


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_no_text_like_rules_breaks_the_reader(text: str) -> None:
    _inside(text.encode())


@given(st.data())
def test_no_small_edit_of_sound_rules_breaks_the_reader(data: st.DataObject) -> None:
    rules = data.draw(st.sampled_from([rules for rules, _ in goldens().values()]))
    cut = data.draw(st.integers(0, len(rules)))
    length = data.draw(st.integers(0, 6))
    _inside((rules[:cut] + data.draw(_PIECES) + rules[cut + length :]).encode())
