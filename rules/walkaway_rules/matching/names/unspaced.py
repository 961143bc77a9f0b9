"""Names in scripts that put no space between words, and where such a name ends."""

import re

_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30fa\u30fc-\u30ff"
    "\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003134f"
)
_SIGN = "\u3005\u3400-\u9fff"
"""Chinese signs, also the one that repeats another."""
_TWO = 2
_THREE = 3
"""Letters of a Korean name: one of the family, two given."""
UNSPACED = re.compile(f"[{_LETTERS}]")
UNSPACED_RUN = re.compile(f"[{_LETTERS}][{_LETTERS}\\s·・=_+,-]*")
_PIECE = re.compile(f"[{_LETTERS}]+")
_ANY_GAP = f"[^{_LETTERS}]*"
GAP = re.compile(f"[^{_LETTERS}]")
_FOUR_SIGNS = re.compile("[\u4e00-\u9fff]{4}")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_CHINESE = re.compile(f"[{_SIGN}]")
_ONE_LETTER = re.compile(f"(?:^|[^{_LETTERS}])[\uac00-\ud7a3]$")
_PARTICLE = re.compile(
    "[은는이가을를의에와과도로만님씨양군께랑라야]|한테|부터|까지|보다|처럼|배우|가수|선수|교수|감독|대표"
    "|인스타|페이스북|페북|트위터|유튜브|틱톡|카톡|결혼|사진|근황|생일|나이|여자친구|남자친구|여친|남친"
    "|남편|아내|엄마|전화번호"
)
"""What is glued to a name in Hangul: particles, callings, and what searches ask."""
_GIVEN = (
    "子希香奈菜恵惠江枝代世乃佳花華华音帆穂保里理梨莉沙紗咲実美緒織衣依絵貴紀樹季姫葵桜凛"
    "男雄彦郎也哉人介助斗太一二三治司志史次造蔵平吾輔祐佑生成昭"
    "明民军軍强強杰傑涛濤超勇刚剛伟偉芳娜敏静靜丽麗艳娟霞秀英红玲燕萍梅兰峰波斌辉鹏飞宇浩"
    "森鑫淼焱霖轩涵怡雪琳云雲龙龍德林亮东武建洋凯鑫磊晶晨洁珍琴慧雯颖婷倩欣妍媛嘉豪俊健良清荣星珠"
)
"""Signs with which given names end, in China and in Japan."""
_SURE = "茹雯婷倩娟婧妍娜莎琳琪琦瑶瑤璐萱蕾芸芬萍蓉妮嫣媛姗婉彤钰玥莹瑩霞紗"
"""Those with which hardly a word begins."""
_LONGER = re.compile(
    f"(?!生的[孩儿兒女娃小])"
    f"(?:[{_SURE}]|[太次一二三司史][郎朗]|[{_GIVEN}](?![{_SIGN}])"
    f"|[{_GIVEN}](?=[的和与與氏様君]|先生|女士|小姐|同学|老师|教授|選手|監督|議員))"
)
"""A sign behind a name that makes it longer; but "生的孩子" are somebody's children."""
_NUMBERED = re.compile(
    "[一二三四五六七八九]十?[一二三四五六七八九]?[十百年岁歲月日号號点點]"
)
"""What the last sign of a name begins where it is a figure: "三十岁"."""
_WORDS = re.compile(
    "强[烈化度制调迫力劲行壮]|伟[大业]|刚[才好刚]|明[天白确年星显]|军[队事官]|平[台均等时]"
    "|红[色包]|建[设议立筑]|飞[机行]|阳[光台]|海[洋外鲜]|杰[出作]|华[为人语]|静[电态]|勇[敢气]"
    "|健[康身]|林[业木]|森林|磊落|鹏[城程]|超[市过级]|波[动浪]|洋[葱气]|凯[旋]|东[西北南]"
)
"""Words that begin as a name of two signs ends: "强烈" of 李强."""
_ASKED = re.compile(
    "电[话影视脑邮]|身[高份材价亡世]|年[龄纪薪轻]|大[学婚哥姐]|事[业件迹]|官[网方微宣]|作[品者家]"
    "|为[什何了]|人[品民]|动[态漫]|制[作造]|调[研查任侃]|出[生轨演席狱]|行[程踪]|过[世生去]|度[假过]"
    "|好[友看]|才[艺华]|确[诊认]|时[间尚]|台[湾词]|北[京大]|南[京方]|天[津涯]|化妆|星座|队友|设计|语录|态度"
    "|气质|浪漫|西安"
)
"""What is asked of somebody, and begins as such a word ends: "王静电话"."""
_LONGER_FAMILY = re.compile(
    f"(?:^|[^{_LETTERS}])[山上下中大小金東东西南北高古青黒白竹松吉藤]$"
)
"""Signs that make another family of one that follows them."""


def parted(name: str) -> list[str]:
    """Given a folded name, return its parts: of a Korean or Chinese one, two."""
    pieces = _PIECE.findall(name)
    if len(pieces) != 1:
        return pieces
    [whole] = pieces
    if len(whole) == _THREE and _HANGUL.match(whole):
        return [whole[:1], whole[1:]]
    return [whole[:2], whole[2:]] if _FOUR_SIGNS.fullmatch(whole) else pieces


def is_whole(spelling: str, run: str) -> bool:
    """Return whether a run of letters has this name, and not only as part of another.

    Korean parts words by blanks and glues only particles to them. In Chinese signs a
    longer name is known by the sign behind it, where no other word begins there, or by
    a sign before it.
    """
    spaced = re.compile(_ANY_GAP.join(spelling))
    found = spaced.finditer(run)
    if _HANGUL.match(spelling):
        return any(_is_korean_word(run, one.start(), one.end()) for one in found)
    if _CHINESE.match(spelling):
        return any(not _is_part(run, one.start(), one.end()) for one in found)
    return True


def _is_korean_word(run: str, start: int, end: int) -> bool:
    ends = not _HANGUL.match(run, end) or _PARTICLE.match(run, end)
    return bool(ends) and not _ONE_LETTER.search(run[max(0, start - 2) : start])


def _is_part(run: str, start: int, end: int) -> bool:
    """Whether the name in Chinese signs is a piece of a longer one.

    A given name of one sign is often said twice, and may begin the next word.
    """
    short = end - start == _TWO
    doubled = short and run[end : end + 1] == run[end - 1]
    if doubled and _NUMBERED.match(run, end):
        return False
    if short and _WORDS.match(run, end - 1) and not _ASKED.match(run, end):
        return True
    longer = doubled or _LONGER.match(run, end) is not None
    return longer or _LONGER_FAMILY.search(run[max(0, start - 2) : start]) is not None
