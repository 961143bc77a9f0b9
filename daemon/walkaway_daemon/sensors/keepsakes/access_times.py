"""Access times: how a look is noticed where folders cannot be watched."""

from collections.abc import Mapping


def newly_read(before: Mapping[int, int], after: Mapping[int, int]) -> tuple[int, ...]:
    """Given each file's access time twice, return the files that were read between.

    A file that was not there before was put there, which is no look.
    """
    return tuple(
        file
        for file, accessed in after.items()
        if file in before and accessed > before[file]
    )
