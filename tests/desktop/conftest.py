"""A desktop that the tests of one module share."""

from collections.abc import Iterator

import pytest

from desktop.session import DesktopSession, desktop_session, needs


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    """Keep a desktop on which keys can be pressed."""
    needs("xdotool")
    with desktop_session(tmp_path_factory.mktemp("desk")) as session:
        yield session
