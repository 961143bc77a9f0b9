"""What the first run and every run say, in full."""

from walkaway_rules.words.welcome import SAFETY, first_rules, guarding


def test_safety_comes_first_and_is_plain() -> None:
    assert SAFETY == (
        """\
Before anything is written, four things about your safety:

  - If somebody may search this computer, they can find the list that you write. \
Where that could harm you, leave the list empty, or use an alias and nothing else.
  - A separate account on this computer, with a password only you know, keeps the \
list apart from the account that others may see.
  - `discreet: true` in the rules gives a neutral icon and neutral words.
  - If you keep numbers of people or lines that help you, keep them where you find \
them in a hard moment: in your phone, or on paper. Walkaway lists none, because \
it could not keep them true. Where you are in danger, they come first.

`walkaway erase` removes every trace at any time, the folders named below with \
all that is in them."""
    )


def test_the_first_rules_are_pointed_at() -> None:
    assert first_rules("/c/rules.yaml", "/s", "/d") == (
        """\
Your rules are in /c/rules.yaml
What the guard remembers will be in /s
A copy of what you promised yourself will be there and in /d
Only your account can read them. The rules are examples until you put your \
own words in: `walkaway rules edit` opens them. What makes them firmer holds \
as soon as you save; what makes them milder waits a day."""
    )


def test_a_guard_says_what_it_watches_and_what_it_cannot() -> None:
    assert guarding("/c/rules.yaml", ["Programs: seen."], ["Phones: not seen."]) == (
        """\
Walkaway is guarding. Ctrl-C ends it.

Your rules: /c/rules.yaml

What it watches:
  - Programs: seen.

What it cannot see or do:
  - Phones: not seen."""
    )
