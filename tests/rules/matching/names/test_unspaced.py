import pytest

from walkaway_rules.matching.names.unspaced import is_whole, parted


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("김민지", ["김", "민지"]),
        ("山田花子", ["山田", "花子"]),
        ("王小明", ["王小明"]),
        ("李 娜", ["李", "娜"]),
        ("...", []),
    ],
)
def test_a_name_has_the_parts_of_its_script(name: str, parts: list[str]) -> None:
    assert parted(name) == parts


@pytest.mark.parametrize(
    ("name", "run"),
    [
        ("田中美咲", "田中美咲子"),
        ("田中美咲", "田中 美咲子さん"),
        ("田中美咲", "上田中美咲"),
        ("佐藤健", "佐藤健太郎選手"),
        ("佐藤健", "佐藤健一"),
        ("王芳", "王芳芳演唱会"),
        ("王小明", "王小明华的店"),
        ("李强", "李强烈要求"),
        ("王静", "王静电"),
        ("王森", "王森林公园"),
        ("李明", "李明年"),
        ("李强", "李强森"),
        ("张三", "张三三"),
        ("김지영", "박김지영"),
        ("김지영", "김지영화"),
    ],
)
def test_a_name_within_a_longer_one_is_another(name: str, run: str) -> None:
    assert not is_whole(name, run)


@pytest.mark.parametrize(
    ("name", "run"),
    [
        ("田中美咲", "田中美咲 子"),
        ("田中美咲", "田中美咲子供時代"),
        ("田中美咲", "田中美咲子と田中美咲"),
        ("田中美咲", "女優田中美咲"),
        ("佐藤健", "佐藤健人気"),
        ("王小明", "王小明获奖"),
        ("王小明", "王小明明天"),
        ("张三", "张三三十岁"),
        ("李娜", "李娜生的孩子"),
        ("李强", "李强大学同学"),
        ("王静", "王静电话"),
        ("李健", "李健身高"),
        ("李明", "李明年龄"),
        ("张华", "张华为什么离婚"),
        ("张波", "张波动态"),
        ("김지영", "고 김지영"),
        ("김지영", "배우김지영은"),
        ("김지영", "김지영인스타"),
        ("김지영", "김지영여친"),
        ("さくら高橋", "さくら高橋さん"),
    ],
)
def test_a_name_with_words_around_it_is_whole(name: str, run: str) -> None:
    assert is_whole(name, run)
