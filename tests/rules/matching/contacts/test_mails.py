import pytest

from walkaway_rules.matching.contacts.mails import mail_key, mail_keys


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Jane@Doe.Example", "jane@doe.example"),
        ("mailto:jane+news@doe.example", "jane@doe.example"),
        ("j.a.n.e+x@googlemail.com", "jane@gmail.com"),
        ("j.ane@doe.example", "j.ane@doe.example"),
    ],
)
def test_one_box_has_one_key(written: str, key: str) -> None:
    assert mail_key(written) == key


def test_all_mail_in_a_text_is_found() -> None:
    assert mail_keys("to=a@b.example,c.d@e.example&x") == [
        "a@b.example",
        "c.d@e.example",
    ]


def test_a_text_without_mail_has_none() -> None:
    assert mail_keys("nobody at all") == []
