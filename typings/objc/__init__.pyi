from collections.abc import Callable
from typing import TypeVar

_F = TypeVar("_F", bound=Callable[..., object])

def callbackFor(called: Callable[..., object]) -> Callable[[_F], _F]: ...
