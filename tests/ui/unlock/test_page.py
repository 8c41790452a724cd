"""The unlock page: constant words, a wait after a wrong try, Esc gives up, nothing of the desk shows."""

import threading
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tongues import compiled, speaking

from tipdesk.errors import KeyRingSilent, WrongPassphrase
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.shown import Ring
from tipdesk.ui.unlock.page import UnlockPage, ring_words
from tipdesk.ui.widgets.strip import TwoTone


@dataclass
class Desk:
    """Opens with one passphrase; `gate` holds the derivation back."""

    right: str = "only a demo"
    known: tuple[str, ...] = ("blue mug",)
    silent: bool = False
    gate: threading.Event = field(default_factory=threading.Event)
    dropped: list[object] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate.set()

    def marks(self) -> tuple[str, ...]:
        return self.known

    def ring(self) -> Ring:
        return Ring.READY

    def with_passphrase(self, mark: str, passphrase: str) -> object:
        self.gate.wait()
        if self.silent:
            raise KeyRingSilent
        if passphrase != self.right:
            raise WrongPassphrase
        return f"session of {mark}"

    def with_code(self, mark: str, code: str, passphrase: str) -> object:
        return f"{mark} by {code} now {passphrase}"

    def draw_passphrase(self) -> str:
        return "plough ember violin goose marble fence quilt"

    def drop(self, opened: object) -> None:
        self.dropped.append(opened)


def shown(qtbot: QtBot, parts: PageParts, desk: Desk) -> UnlockPage:
    page = UnlockPage(parts, desk)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.mark.mark == desk.known[0])
    return page


@pytest.fixture(scope="module")
def qm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("qm"))


@pytest.mark.parametrize("code", ["en", "de", "ar", "pseudo"])
def test_in_every_language_the_field_keeps_its_height_and_the_card_grows(
    qtbot: QtBot, parts: PageParts, qapp: QApplication, qm: Path, code: str
) -> None:
    with speaking(qapp, qm, code):
        page = shown(qtbot, parts, Desk())
        page.resize(1280, 776)
        said = " ".join(ring_words(page, Ring.READY))
        qtbot.waitUntil(lambda: any(part.accessibleName() == said for part in page.findChildren(TwoTone)))
        line = next(part for part in page.findChildren(TwoTone) if part.accessibleName() == said)
        qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()))
        around = page.field.parentWidget()
        assert page.field.height() == 36
        assert around.rect().contains(page.field.geometry())
        assert line.parentWidget().rect().contains(line.geometry())
        links = page.other.geometry().united(page.other.parentWidget().rect())
        assert links == page.other.parentWidget().rect()


def words(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def test_the_passphrase_and_enter_open_the_vault(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    assert page.field.accessibleName() == "Passphrase"
    with qtbot.waitSignal(page.unlocked) as opened:
        qtbot.keyClicks(page.field, "only a demo")
        qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert opened.args == ["session of blue mug"]
    assert page.field.text() == ""


def test_a_wrong_one_is_told_in_constant_words_with_a_wait(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    page.field.setText("wrong")
    page.unlock()
    qtbot.waitUntil(lambda: page.said == "That did not open the vault. Try again in 2 s.")
    assert not page.button.isEnabled()
    assert page.button.accessibleDescription() == "Wait a moment after a wrong try."
    qtbot.waitUntil(page.button.isEnabled, timeout=5000)
    assert page.said == "That did not open the vault."


def test_a_silent_key_ring_points_to_the_recovery_code(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk(silent=True))
    page.field.setText("only a demo")
    page.unlock()
    qtbot.waitUntil(lambda: page.said == "The key ring did not answer. The recovery code opens the vault.")
    assert page.button.isEnabled()


def test_esc_gives_up_and_what_opened_meanwhile_is_closed_unseen(qtbot: QtBot, parts: PageParts) -> None:
    desk = Desk()
    desk.gate.clear()
    page = shown(qtbot, parts, desk)
    told: list[object] = []
    page.unlocked.connect(told.append)
    page.field.setText("only a demo")
    page.unlock()
    assert page.button.text() == "Opening…"
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert page.button.text() == "Unlock"
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.dropped == ["session of blue mug"])
    assert told == []


def test_a_mark_is_asked_for_only_where_there_are_several(qtbot: QtBot, parts: PageParts) -> None:
    assert not shown(qtbot, parts, Desk()).mark.isVisible()
    assert shown(qtbot, parts, Desk(known=("blue mug", "grey kite"))).mark.isVisible()


def test_nothing_but_marks_names_anybody(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk(known=("blue mug", "grey kite")))
    told = words(page) + " ".join(child.accessibleName() for child in page.findChildren(QWidget))
    assert "blue mug" in told
    for name in ("Lantern", "Ines", "tips", "last"):
        assert name not in told


def test_caps_lock_is_said(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    qtbot.keyClick(page.field, Qt.Key.Key_A)
    assert "Caps Lock" not in words(page)
    qtbot.keyClicks(page.field, "A")
    assert "Caps Lock is on." in words(page)


def test_the_recovery_code_opens_with_a_new_passphrase(qtbot: QtBot, parts: PageParts) -> None:
    page = shown(qtbot, parts, Desk())
    page.recover()
    dialog = page.findChild(QWidget, "recovery")
    assert dialog is not None
    drawn = "plough ember violin goose marble fence quilt"
    qtbot.waitUntil(lambda: dialog.chosen.passphrase == drawn)
    dialog.code.setText("harve-stlan-ternc-opper-quilt7")
    dialog.chosen.again.setText(drawn)
    qtbot.waitUntil(lambda: dialog.missing() == "")
    with qtbot.waitSignal(page.unlocked) as opened:
        dialog.main.click()
    assert opened.args == [f"blue mug by harve-stlan-ternc-opper-quilt7 now {drawn}"]


@pytest.mark.parametrize("ring", Ring)
def test_every_state_of_the_key_ring_has_its_words(qtbot: QtBot, parts: PageParts, ring: Ring) -> None:
    page = UnlockPage(parts, Desk())
    qtbot.addWidget(page)
    assert all(said.endswith(".") for said in ring_words(page, ring))
