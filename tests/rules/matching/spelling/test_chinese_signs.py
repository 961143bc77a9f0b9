import pytest

from walkaway_rules.matching.spelling.chinese_signs import in_both_signs


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("张伟", "張偉"),
        ("劉麗華", "刘丽华"),
        ("渡辺美咲", "渡邊美咲"),
        ("澤田", "沢田"),
    ],
)
def test_a_name_is_known_in_the_other_signs(name: str, other: str) -> None:
    assert other in in_both_signs(name)


def test_a_name_comes_first_as_it_is_written() -> None:
    assert next(in_both_signs("王小明")) == "王小明"
