"""Mail addresses, in one spelling whatever was put around them."""

import re
from collections.abc import Container

_MAIL = re.compile(r"[\w.+%'\-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_DOTLESS = ("gmail.com", "googlemail.com")


def mail_key(text: str) -> str:
    """Return the address as it is compared.

    A "+tag" and, at Google, dots lead to the same box.
    """
    local, _, host = text.strip().lower().removeprefix("mailto:").rpartition("@")
    local = local.partition("+")[0]
    if host in _DOTLESS:
        return local.replace(".", "") + "@gmail.com"
    return f"{local}@{host}"


def without_mail(text: str, known: Container[str]) -> str:
    """Given a decoded text, return it without the mail addresses of these keys."""
    return _MAIL.sub(lambda mail: " " if mail_key(mail[0]) in known else mail[0], text)


def mail_keys(text: str) -> list[str]:
    """Given a decoded text in lower case, return the keys of all mail in it."""
    return [mail_key(mail) for mail in _MAIL.findall(text)] if "@" in text else []
