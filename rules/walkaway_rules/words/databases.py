"""Databases: how `walkaway doctor` says how old a history is and who may read it."""

from walkaway_rules.tongue.said import counted, joined, laid_out, said

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_GROUP_OR_OTHERS = 0o044
_UNREADABLE = said("your account may not read it")
_ALONE = said("only your account may read it")
_OTHERS = said("other accounts of this computer may read it, too")


def database_said(age: float | None, mode: int | None, *, readable: bool) -> str:
    """Return a sentence on when it was written last, and on who may read it.

    `age` is in seconds, `mode` are the rights of a file; None stands for unknown.
    """
    parts = [_written(age), *_rights(mode, readable=readable)]
    return laid_out("{facts}.", facts=joined("; ", parts))


def _written(age: float | None) -> str:
    if age is None:
        return said("When it was written last is not known")
    if days := int(age // _DAY):
        return counted(days, "Written 1 day ago", "Written {count} days ago")
    if hours := int(age // _HOUR):
        return counted(hours, "Written 1 hour ago", "Written {count} hours ago")
    if minutes := int(age // _MINUTE):
        return counted(minutes, "Written 1 minute ago", "Written {count} minutes ago")
    return said("Written within the last minute")


def _rights(mode: int | None, *, readable: bool) -> tuple[str, ...]:
    if not readable:
        return (_UNREADABLE,)
    if mode is None:
        return ()
    return (_OTHERS if mode & _GROUP_OR_OTHERS else _ALONE,)
