"""What tests of the reception begin with."""

import pytest

from daemon.front import Front


@pytest.fixture
def front() -> Front:
    return Front()
