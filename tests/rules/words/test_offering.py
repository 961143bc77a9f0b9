"""What is told and offered of sound rules."""

from walkaway_rules.rulebook import CircleMember, Handle, Person, Rulebook
from walkaway_rules.words.offering import offers, reaches

RULES = Rulebook(
    people=(
        Person(
            "J",
            names=("Jane Doe", "Janie Doe", "Prince"),
            handles=(
                Handle("jane.doe_91"),
                Handle("sam"),
                Handle("jdoei"),
                Handle("river", "instagram"),
                Handle("76561198012345678", "steam"),
            ),
            circle=(CircleMember("her sister", names=("Liz Doe",)),),
        ),
    )
)
OTHERS = {"jane": {"janie", "jean", "jennie"}, "liz": {"elizabeth"}}


def _known_as(name: str) -> set[str]:
    return OTHERS.get(name, set())


def test_each_handle_is_told_with_where_it_is_seen_and_why() -> None:
    assert "\n".join(reaches(RULES)) == (
        "J, jane.doe_91: It is seen on every site: it is distinctive.\n"
        "J, sam: It needs a site to be seen: it is short, so others have it "
        "elsewhere.\n"
        "J, jdoei: It is seen on pages that carry it: it could be a word, so only "
        "pages count.\n"
        "J, river: It is seen on instagram, the site it is given for.\n"
        "J, 76561198012345678: It is seen on every site: such an id is given only once."
    )


def test_other_forms_of_a_first_name_are_offered_and_none_that_is_there() -> None:
    assert "\n".join(offers(RULES, _known_as)) == (
        "Jane is also called Jean. Add those that J uses to `names`; none "
        "is guessed.\n"
        "Liz is also called Elizabeth. Add those that her sister uses to `names`; none "
        "is guessed."
    )


def test_forms_that_nobody_goes_by_and_forms_that_were_offered_are_left_out() -> None:
    known = {
        "william": {"bill", "billy", "hob", "wil", "will", "willie", "wilma"},
        "willy": {"billy", "will", "william"},
    }
    twice = Person("W", names=("William Roe", "Willy Roe"))
    told = offers(Rulebook(people=(twice,)), lambda name: known.get(name, ()))

    assert told == [
        (
            "William is also called Willie, Will, Wil, Wilma, Bill or Billy. Add those"
            " that W uses to `names`; none is guessed."
        )
    ]


def test_where_nothing_is_known_nothing_is_offered() -> None:
    assert offers(RULES, lambda _: ()) == []
    assert reaches(Rulebook()) == []
