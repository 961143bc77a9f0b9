"""Private windows are told by what browsers write into their titles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.matching.front.private_windows import is_private


@pytest.mark.parametrize(
    "title",
    [
        "A page — Mozilla Firefox Private Browsing",
        "Mozilla Firefox (Private Browsing)",
        "Eine Seite — Mozilla Firefox Privater Modus",
        "Une page — Navigation privée de Mozilla Firefox",
        "A page - Google Chrome (Incognito)",
        "Eine Seite - Google Chrome (Inkognito)",
        "A page - [InPrivate] - Microsoft Edge",
        "A page - Brave (Private)",
        "[Private Mode] A page - qutebrowser",
        "A page — Tor Browser",
        "Falkon (Private Browsing)",
        "Σελίδα — Ιδιωτική περιήγηση Mozilla Firefox",
        "En sida — Mozilla Firefox Privat surfning",
        "Uma página — Mozilla Firefox — navegação privativa",
        "Una pàgina — Mozilla Firefox (Navegació privada)",
        "Een pagina — Mozilla Firefox-privénavigatie",
        "Stran — Mozilla Firefox: Zasebno brskanje",
        "หน้า — การเรียกดูแบบส่วนตัวใน Mozilla Firefox",
        "דף — גלישה פרטית של Mozilla Firefox",
        "صفحة — Mozilla Firefox التصفح الخاص",
        "페이지 — Mozilla Firefox 사생활 보호 모드",
        "一個頁面 — Mozilla Firefox 隱私瀏覽模式",
        "Bir sayfa — Mozilla Firefox Gizli Gezinti",
        "Trang — Mozilla Firefox duyệt web riêng tư",
    ],
)
def test_a_browser_that_says_so_is_private(title: str) -> None:
    assert is_private(title)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "A page — Mozilla Firefox",
        "What private browsing hides — Mozilla Firefox",
        "How to open a window (incognito) - a guide - Google Chrome",
        "Tor Browser, a history - Chromium",
        "Privat surfning - så gör du — Mozilla Firefox",
    ],
)
def test_a_page_that_speaks_of_it_is_not(title: str) -> None:
    assert not is_private(title)


@given(st.text(max_size=300))
def test_any_title_has_an_answer(title: str) -> None:
    assert is_private(title) in {True, False}
