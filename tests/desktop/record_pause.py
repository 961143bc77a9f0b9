"""Draws the picture of a pause that README shows.

PYTHONPATH=tests .venv/bin/python -m desktop.record_pause
"""

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.session import desktop_session
from desktop.shown_pause import order, show_pause, wait_for_keys

_PICTURE = Path(__file__).parents[2] / "docs/pause.png"


def main() -> None:
    """Draw it, a moment after it began."""
    with (
        TemporaryDirectory() as folder,
        desktop_session(Path(folder), size="960x600x24") as session,
        closing(show_pause(session.environment, order("qt"))),
    ):
        wait_for_keys()
        session.screenshot(_PICTURE)


if __name__ == "__main__":
    main()
