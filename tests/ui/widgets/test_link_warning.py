"""A link is copied after a warning that says where it leads, and nothing else is taken for one."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.link_warning import LinkWarning, leads_to, links_in


def test_links_are_found_and_plain_words_are_none() -> None:
    text = "see https://track.example/u?id=1, www.post.example and HTTP://A.example. Not: e.g., a.b, 12:30, mailto"
    assert links_in(text) == ("https://track.example/u?id=1,", "www.post.example", "HTTP://A.example.")
    assert links_in("a short one: b1t.example/x9Qz, and \u0440\u0430\u0443.example/x") == (
        "b1t.example/x9Qz,", "\u0440\u0430\u0443.example/x",
    )  # fmt: skip
    for plain in (
        "the ferry was never inspected",
        "and/or 1.5/2.5 km/h",
        "clerk@council.example",
        "minutes.pdf",
        "/etc/x.y",
    ):
        assert not links_in(plain), plain


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://track.example/u?id=1", "track.example"),
        ("https://bank.example@evil.example/in", "evil.example"),
        ("https://bank.example:443@evil.example#x", "evil.example"),
        ("https://evil.example\\@bank.example/", "evil.example"),
        ("www.post.example", "www.post.example"),
        ("b1t.example/x9", "b1t.example"),
    ],
)
def test_a_link_leads_to_its_host_whatever_stands_before_an_at(link: str, host: str) -> None:
    assert leads_to(link) == host


def test_the_warning_shows_no_more_than_fits_and_every_letter_that_hides(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    links = (
        "https://p\u0430ypal.example/\u202etxt",
        "https://long.example/" + "a" * 1_900,
        "x.example/1",
        "x.example/2",
        "x.example/3",
    )
    warning = LinkWarning(look, window, links)
    with qtbot.waitExposed(window):
        window.show()
    warning.open()
    said = [one.text() for one in warning.findChildren(QLabel)]
    assert "Leads to p\u0430⟨Cyrillic⟩ypal.example" in said
    assert not [words for words in said if "\u202e" in words]
    assert sum(words.startswith("Leads to ") for words in said) == 3
    assert "2 more are not shown here." in said
    assert all(one.width() <= warning.panel.width() - 48 for one in warning.findChildren(QLabel))
    assert max(len(words) for words in said) < 160
