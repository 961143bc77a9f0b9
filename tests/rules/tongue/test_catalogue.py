"""A .po file becomes what `gettext` reads."""

from gettext import GNUTranslations
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.tongue.catalogue import mo_bytes, read_po

PO = """\
# A remark.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

#: somewhere
msgid "Turn back"
msgstr "Zurück"

msgid "one day"
msgid_plural "{days} days"
msgstr[0] "ein Tag"
msgstr[1] "{days} Tage"

msgid "in "
"two \\"lines\\""
msgstr "in zwei\\nZeilen"

#, fuzzy
msgid "doubtful"
msgstr "zweifelhaft"

msgid "waiting"
msgstr ""
"""


def spoken(text: str) -> GNUTranslations:
    return GNUTranslations(BytesIO(mo_bytes(read_po(text))))


def test_sentences_are_translated() -> None:
    assert spoken(PO).gettext("Turn back") == "Zurück"


def test_each_number_has_its_form() -> None:
    said = [spoken(PO).ngettext("one day", "{days} days", n) for n in (0, 1, 2)]

    assert said == ["{days} Tage", "ein Tag", "{days} Tage"]


def test_texts_may_run_over_lines() -> None:
    assert spoken(PO).gettext('in two "lines"') == "in zwei\nZeilen"


@pytest.mark.parametrize("message", ["doubtful", "waiting", "unheard of"])
def test_what_has_no_sure_translation_stays_english(message: str) -> None:
    assert spoken(PO).gettext(message) == message


@pytest.mark.parametrize(
    "text",
    [
        'msgid "alone"',
        'msgstr "alone"',
        'msgid bare\nmsgstr "x"',
        'msgid "a"b"\nmsgstr "x"',
        'msgid\nmsgstr "x"',
    ],
)
def test_what_is_no_catalogue_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"Expecting|Extra data|translation"):
        read_po(text)


def test_an_empty_catalogue_knows_nothing() -> None:
    assert read_po("") == {}
    assert spoken("# nothing yet").gettext("Turn back") == "Turn back"


_texts = st.text(st.characters(exclude_characters="\0", codec="utf-8"), min_size=1)


@given(st.dictionaries(_texts, _texts, max_size=20))
def test_any_translation_is_found_again(translations: dict[str, str]) -> None:
    head = {"": "Content-Type: text/plain; charset=UTF-8\n"}
    told = GNUTranslations(BytesIO(mo_bytes({**head, **translations})))

    assert {each: told.gettext(each) for each in translations} == translations
