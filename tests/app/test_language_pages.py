"""Each page in each language: nothing English is left, and no sentence of ours is cut."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import tongues
from app.test_work_pages import NARROW, PLACES, WIDE, parents, seen, stand
from paths import RESOURCES
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.session import Session
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.rail import RailRow
from tipdesk.ui.widgets import paint

MARKED = re.compile(f"{tongues.OPEN}.*{tongues.SHUT}", re.DOTALL)
PARTS = re.compile(r"[·,:;()\n×“”‘’+/.]|⟨RLO⟩|\d+")  # noqa: RUF001  what stands between facts
ID = re.compile(r"[0-9a-f]{1,32}")
WORD = re.compile(r"[A-Za-z]{3,}")
# Of people, of the program itself, of days (in English here), of keys as the system writes them.
NAMES = frozenset(
    "Ines Corvane Bruno Vantreel Perrin Dast Jory Makepeace Tamsin Oakhallow Odile Vane Sefa Lindqvarn Tipdesk "
    "PDF PNG JPG CSV legal "
    "Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec "
    "Ctrl Shift Alt Esc Enter Return Left Space".casefold().split()
)
# A delegate's own rounding.
SLACK = 2


@pytest.fixture(scope="module")
def told() -> str:
    """All that the demo's people have said and written, and their names: it is in many languages and stays so."""
    return "\n".join(path.read_text("utf-8") for path in sorted((RESOURCES / "demo").iterdir())).casefold()


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What delegates and widgets paint: the words, and what is left of them in their room."""
    found: list[tuple[str, str]] = []
    plain = paint.text

    def text(  # noqa: PLR0917  as the real one
        painter: QPainter, rect: QRect, words: str, font: QFont, colour: QColor,
        align: Qt.AlignmentFlag = paint.LEFT, elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> int:  # fmt: skip
        found.append((words, QFontMetricsF(font).elidedText(words, elide, rect.width() + SLACK)))
        return plain(painter, rect, words, font, colour, align, elide)

    monkeypatch.setattr(paint, "text", text)
    return found


@pytest.fixture(params=["pseudo", "de", "ar"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication, sentences: Path) -> Iterator[str]:
    with tongues.speaking(qapp, sentences, request.param):
        yield request.param


def shown(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text of every widget in sight: what it shows, what it is called, what it explains."""
    for one in seen(window):
        said = [one.accessibleName(), one.toolTip(), one.accessibleDescription()]
        if isinstance(one, QLabel | QAbstractButton):
            said.append(one.text())
        if isinstance(one, QLineEdit | QPlainTextEdit):
            said.append(one.placeholderText())
        if isinstance(one, QHeaderView):
            said += [str(one.model().headerData(at, Qt.Orientation.Horizontal) or "") for at in range(one.count())]
        yield from ((one, text) for text in said if text)


def cut_short(window: QWidget) -> list[str]:
    """Labels and buttons that are narrower or lower than their words."""
    found = []
    for one in seen(window):
        if isinstance(one, QLabel) and one.text():
            room = one.contentsRect()
            if one.wordWrap():
                small = one.heightForWidth(one.width()) > one.height() + SLACK
            else:
                small = QFontMetricsF(one.font()).horizontalAdvance(one.text()) > room.width() + SLACK
            if small and not any(isinstance(parent, QHeaderView) for parent in parents(one)):
                found.append(f"{one.text()!r} in {one.width()} x {one.height()}")
        elif isinstance(one, QAbstractButton) and one.text() and one.sizeHint().width() > one.width() + SLACK:
            found.append(f"{one.text()!r} needs {one.sizeHint().width()} and has {one.width()}")
    return found


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
def test_no_sentence_of_ours_is_cut(  # noqa: PLR0917  fixtures
    qtbot: QtBot, parts: PageParts, newsroom: Session, painted: list[tuple[str, str]], spoken: str,
    place: str, size: tuple[int, int],
) -> None:  # fmt: skip
    at = stand(qtbot, parts, newsroom, PLACES[place](newsroom), size)
    at.settled()
    at.room.grab()
    cut = cut_short(at.room)
    # In the longest language a window of the least size may grow; in those that are spoken it must not.
    if spoken != "pseudo" and at.room.width() > size[0]:
        cut.append(f"the page needs {at.room.width()} and has {size[0]}")
    if spoken == "pseudo":
        # A desk may name a state as it likes: the rail shows as much as it has room for, and says the rest.
        railed = [one.accessibleName() for one in at.room.findChildren(RailRow)]
        painted[:] = [one for one in painted if not any(name.startswith(one[0]) for name in railed)]
        cut += [
            f"{words!r} painted as {left!r}"
            for words, left in painted
            if MARKED.fullmatch(words) and left != words and " · " not in words
        ]
    assert not cut, "\n".join(sorted(set(cut)))


@pytest.mark.parametrize("place", PLACES)
def test_all_that_is_read_passes_through_the_catalogue(  # noqa: PLR0917  fixtures
    qtbot: QtBot, parts: PageParts, newsroom: Session, painted: list[tuple[str, str]], qapp: QApplication,
    sentences: Path, told: str, place: str,
) -> None:  # fmt: skip
    with tongues.speaking(qapp, sentences, "pseudo"):
        at = stand(qtbot, parts, newsroom, PLACES[place](newsroom))
        at.settled()
        at.room.grab()
        texts = {text for _, text in shown(at.room)} | {words for words, _ in painted}
    plain = sorted(text for text in texts if _english(MARKED.sub(" ", text), told))
    assert not plain, "\n".join(plain)


def _english(text: str, told: str) -> bool:
    """A part that neither the catalogue nor the demo's people have said, and that is no name and no number."""
    parts = (part.strip(" …").casefold() for part in PARTS.split(text))
    return any(
        WORD.search(part) and part not in told and not set(part.split()) <= NAMES and not ID.fullmatch(part)
        for part in parts
    )
