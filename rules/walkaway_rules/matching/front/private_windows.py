"""Private windows: told by what browsers write into their titles.

On some systems some browsers write nothing there; such a window looks like any
other, and what is said of private windows cannot hold for it.
"""

import re

from walkaway_rules.matching.spelling.fold import fold

_MARKS = (
    "private browsing", "(incognito)", "inprivate", "(private)", "tor browser",
    "privates fenster", "(inkognito)", "navigazione in incognito",
)  # fmt: skip
_FIREFOX_MARKS = (
    "privater modus", "navigation privée", "navegación privada", "navegação privada",
    "navegação privativa", "navegació privada", "navigazione anonima",
    "navigare privată", "privénavigatie", "privat browsing", "privat nettlesing",
    "privat surfning", "yksityinen selaus", "tryb prywatny", "anonymní prohlížení",
    "súkromné prehliadanie", "zasebno brskanje", "privatno pregledavanje",
    "приватно прегледање", "поверително сърфиране", "приватный просмотр",
    "приватний перегляд", "privát böngészés", "gizli gezinti", "ιδιωτική περιήγηση",
    "duyệt web riêng tư", "meramban privat", "penjelajahan pribadi",
    "การเรียกดูแบบส่วนตัว", "การท่องเว็บแบบส่วนตัว", "التصفح الخاص", "גלישה פרטית",
    "사생활 보호 모드", "プライベートブラウジング", "隐私浏览", "隱私瀏覽模式",
)  # fmt: skip
"""As its language packs of version 153 say it, before its name or after."""
_FOLDED = tuple(map(fold, _MARKS + _FIREFOX_MARKS))
_TAIL = 80
"""Characters at the end of a title in which a browser writes about itself."""
_HEAD = "[private mode]"
_DASH = re.compile(" [-\u2013\u2014] ")


def is_private(title: str) -> bool:
    """Given a window's title as shown, return whether a browser calls it private."""
    if title[: len(_HEAD)].lower() == _HEAD:
        return True
    own = fold(_own_part(title[-_TAIL:]))
    return any(mark in own for mark in _FOLDED)


def _own_part(tail: str) -> str:
    """Return what a browser adds to a page's title: all from the last dash on.

    Edge writes "- [InPrivate] - Microsoft Edge": the piece before it counts, too.
    """
    pieces = _DASH.split(tail)
    return " ".join(pieces[1:][-2:]) or tail
