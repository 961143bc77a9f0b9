"""Databases: how `walkaway doctor` says how old a history is and who may read it."""

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_GROUP_OR_OTHERS = 0o044
_UNREADABLE = "your account may not read it"
_ALONE = "only your account may read it"
_OTHERS = "other accounts of this computer may read it, too"


def database_said(age: float | None, mode: int | None, *, readable: bool) -> str:
    """Return a sentence on when it was written last, and on who may read it.

    `age` is in seconds, `mode` are the rights of a file; None stands for unknown.
    """
    parts = [_written(age), *_rights(mode, readable=readable)]
    return f"{'; '.join(parts)}."


def _written(age: float | None) -> str:
    if age is None:
        return "When it was written last is not known"
    for size, word in ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute")):
        count = int(age // size)
        if count:
            return f"Written {count} {word}{'s' if count > 1 else ''} ago"
    return "Written within the last minute"


def _rights(mode: int | None, *, readable: bool) -> tuple[str, ...]:
    if not readable:
        return (_UNREADABLE,)
    if mode is None:
        return ()
    return (_OTHERS if mode & _GROUP_OR_OTHERS else _ALONE,)
