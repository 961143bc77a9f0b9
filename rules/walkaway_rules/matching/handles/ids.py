"""Ids: what machines call an account, and how networks write it into addresses."""

import re

from walkaway_rules.matching.addresses.networks import Network

_TOLD = {
    "vk": re.compile(
        r"/(?:albums?|photos?|wall|audios?|videos?|write|gifts|clips|tag|friends|docs"
        r"|stories|im/convo/|profile/|@?id)"
        r"(\d{2,})(?![\d.-])"
        r"|[?&/](?:z|w)=(?:photo|video|wall|clip)(\d{2,})_"
        r"|[?&](?:id|sel|oid|owner_id|user_id|mid)=(\d{2,})(?!\d)"
        r"|/@(?:id(?=\d))?([a-z\d][a-z\d_.]+)-"
    ),
    "facebook": re.compile(
        r"[?&]set=(?:[a-z]{1,3}\.)?(?:\d+\.){1,4}(\d{6,})(?!\w|\.\w)"
        r"|[?&]set=(?:pb|pob|t)\.(\d{6,})(?!\w|\.\w)"
        r"|/(?:p|people|pages)/[^/?#\d]*[^/?#]*?-(\d{6,})(?=[/?#]|$)"
        r"|[.]com/(?:posts/)?(\d{6,})_\d{6,}(?=[/?#]|$)"
    ),
    "weibo": re.compile(r"(?:/p/|[?&]containerid=)10\d{4}(\d{6,})(?![\w.])"),
}
_BEFORE = {"vk": ("", "id")}
"""What people and pages write before the bare number."""
_UPLOADS = ("uu", "uulf", "uush", "uulv", "uulp", "uups", "uupv", "uumo", "pu", "fl")
"""What YouTube puts before a channel's id instead of "uc" for lists of its videos."""
_UNMISTAKABLE = re.compile(
    rf"\d{{15,}}|(?:uc|{'|'.join(_UPLOADS)})[\w-]{{22}}"
    r"|(?=[a-z\d]{22,64}$)(?:[a-z]*\d){5}.*"
)
_LONGEST = 2000


def is_unmistakable(key: str) -> bool:
    """Return whether a key can mean one account only, on whatever site it stands.

    So long are the numbers of Steam, Facebook and Discord, and so is the id of a
    channel on YouTube, or that of somebody on Spotify.
    """
    return _UNMISTAKABLE.fullmatch(key) is not None


def other_ids(key: str) -> tuple[str, ...]:
    """Return the other keys of the account that a key stands for.

    All that a channel on YouTube ever showed are lists with ids like its own.
    """
    if not (key.startswith("uc") and is_unmistakable(key)):
        return ()
    return tuple(f"{kind}{key[2:]}" for kind in _UPLOADS)


def told_ids(network: Network, text: str) -> list[str]:
    """Given a network's decoded address in lower case, return the ids glued in it.

    VK writes "photo12345_678" for a picture of "id12345" and "@jane-tea" for an
    article of "jane", Facebook ends an album's name with its owner's number, LinkedIn
    an article's with who wrote it.
    """
    if network.name == "linkedin":
        return _writers(text[:_LONGEST])
    form = _TOLD.get(network.name)
    if form is None:
        return []
    numbers = ["".join(found) for found in _all(form, text[:_LONGEST])]
    return [b + n for n in numbers for b in _BEFORE.get(network.name, ("",))]


def _writers(text: str) -> list[str]:
    """Return who may have written an article: what its name ends with.

    A mark of its own may follow. A single word is rather of the title.
    """
    found = _ARTICLE.search(text)
    if found is None:
        return []
    pieces = found[1].split("-")
    ends = (pieces, pieces[:-1])
    return ["-".join(end[-most:]) for end in ends for most in range(2, _MOST_PIECES)]


def number_of(key: str) -> str:
    """Return the number that a network may write without what stands before it.

    It is empty for a key that is no number.
    """
    found = _NUMBERED.fullmatch(key)
    return found[1] if found else ""


def _all(form: re.Pattern[str], text: str) -> list[tuple[str, ...]]:
    return [found.groups(default="") for found in form.finditer(text)]


_ARTICLE = re.compile(r"/pulse/([\w-]{1,400})")
_MOST_PIECES = 7
"""Pieces of a handle on LinkedIn: names, and the number behind them."""
_NUMBERED = re.compile(r"(?:id)?(\d{2,})")
