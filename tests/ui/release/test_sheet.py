"""A copy is covered by mouse and by keys, looked at as the file that would leave, kept, and let out on record."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from redacting import pdf, pictures_of, written
from windows import Shown, show

from tipdesk.desk import audit, copies, exporting, looking, tips
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.desk.releases import Form, Way
from tipdesk.domain.copying import CopyForm, CoverReason
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.intake.copying import ENTRY as COPIER
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.ui.changes import GoToView
from tipdesk.ui.page import PageParts
from tipdesk.ui.release.dialog import ReleaseDialog
from tipdesk.ui.release.over_desk import CopyOverDesk, ReleaseOverDesk
from tipdesk.ui.release.releasing import Releasing
from tipdesk.ui.release.sheet import CoverSheet
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.sources import InVault
from tipdesk.ui.view.values import Seal

K, M = Qt.Key, Qt.KeyboardModifier
PATIENCE_MS = 30_000
VIEW, COPY = reader_command(sys.executable, ENTRY), reader_command(sys.executable, COPIER)


@dataclass
class Covering:
    desk: Desk
    shown: Shown
    releasing: Releasing
    document: DocumentId
    wanted: list[object] = field(default_factory=list)

    @property
    def page(self) -> ViewPage:
        assert isinstance(self.shown.page, ViewPage)
        return self.shown.page

    @property
    def sheet(self) -> CoverSheet:
        assert self.releasing.sheet is not None
        return self.releasing.sheet

    @property
    def dialog(self) -> ReleaseDialog:
        assert self.releasing.dialog is not None
        return self.releasing.dialog

    def wait(self, until: Callable[[], bool]) -> None:
        self.shown.bot.waitUntil(until, timeout=PATIENCE_MS)

    def look(self, document: DocumentId) -> None:
        self.page.arrive(GoToView(document=document))
        self.page.entered()
        self.wait(lambda: self.page.viewed is not None and self.page.viewed.leaves > 0)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = M.NoModifier) -> None:
        QTest.keyClick(self.sheet.face.view, key, held)

    def events(self, kind: EventKind) -> int:
        return audit.events(self.desk.session, 0, 1, [kind]).total

    def files(self) -> int:
        return len(list(self.desk.folder.rglob("*.docs/*.age")))


@pytest.fixture
def covering(desk: Desk, parts: PageParts, qtbot: QtBot) -> Iterator[Covering]:
    two, second = pdf({700: "Open words", 600: "Perla Noor says so"}), pdf({500: "Perla Noor again"})
    two.pages.append(second.pages[0])
    inbox = desk.session.places.inbox
    shelf = Shelf(desk.session, inbox)
    sealed = shelf.seal("letter.pdf", "application/pdf", [written(two)])
    (tip,) = shelf.file([Arrival("d" * 64, "mail", "Letter", "text", documents=(sealed,))])
    document = tips.read(desk.session, inbox, TipId(tip)).documents[0].id
    gateways: list[ViewOverDesk] = []

    def gateway(want: GoToView) -> ViewOverDesk:
        releasing.want = want
        gateways.append(ViewOverDesk(parts.look, InVault(desk.session, parts.look, want), lambda: Viewer(VIEW)))
        return gateways[-1]

    def made(want: GoToView) -> CopyOverDesk:
        return CopyOverDesk(desk.session, parts.look, want, lambda: Viewer(VIEW), COPY)

    def start() -> Viewer:
        return Viewer(VIEW)

    page = ViewPage(parts, gateway)
    releasing = Releasing(page, made, lambda want: ReleaseOverDesk(desk.session, start, COPY, want), start)
    shown = show(qtbot, page)
    one = Covering(desk, shown, releasing, document)
    page.wants.connect(one.wanted.append)
    one.look(document)
    yield one
    for each in gateways:
        each.close()


@pytest.fixture
def sheet(covering: Covering) -> Covering:
    QTest.keyClick(covering.page, K.Key_C, M.ShiftModifier)
    covering.wait(lambda: covering.releasing.sheet is not None and covering.sheet.isVisible())
    covering.wait(lambda: covering.sheet.face.view.placing.count == 2)
    return covering


def test_covers_are_drawn_moved_resized_and_taken_back_by_keys_alone(sheet: Covering) -> None:
    sheet.press(K.Key_N)
    first = sheet.sheet.hand.covers.chosen
    assert first is not None
    sheet.press(K.Key_Right)
    sheet.press(K.Key_Down, M.ShiftModifier)
    sheet.press(K.Key_2)
    moved = sheet.sheet.hand.covers.chosen
    assert moved is not None
    assert (moved.x > first.x, moved.h > first.h, moved.reason) == (True, True, CoverReason.PERSON)
    for _ in range(3):
        QTest.keyClick(sheet.sheet.face.view, K.Key_Z, M.ControlModifier)
    assert sheet.sheet.hand.covers.all == (first,)
    QTest.keyClick(sheet.sheet.face.view, K.Key_Z, M.ControlModifier | M.ShiftModifier)
    sheet.press(K.Key_Delete)
    assert not sheet.sheet.hand.covers.all


def test_a_word_is_covered_by_going_to_it(sheet: Covering) -> None:
    sheet.press(K.Key_Right, M.ControlModifier)
    sheet.wait(lambda: sheet.sheet.hand.word is not None)
    sheet.press(K.Key_Right, M.ControlModifier)
    sheet.press(K.Key_Return)
    (cover,) = sheet.sheet.hand.covers.all
    # The second word of the first line, which stands 700 of 842 points high.
    assert 0.1 < cover.x < 0.3
    assert abs(cover.y - (842 - 712) / 842) < 0.02


def test_a_box_is_drawn_with_the_mouse(sheet: Covering) -> None:
    port = sheet.sheet.face.view.viewport()
    start, end = QPoint(port.width() // 2 - 60, 100), QPoint(port.width() // 2 + 60, 140)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    (cover,) = sheet.sheet.hand.covers.all
    assert cover.page == 0
    assert cover.w > 0.05
    assert cover.h > 0.01


def test_every_hit_is_covered_and_the_file_that_would_leave_is_looked_at_and_kept(sheet: Covering) -> None:
    over, before = sheet.sheet, sheet.files()
    over.search.setText("Perla Noor")
    over.cover_hits.click()
    sheet.wait(lambda: len(over.hand.covers.all) >= 2)
    assert {cover.page for cover in over.hand.covers.all} == {0, 1}
    over.side.wishes.dots.choose(0)
    over.main.click()
    sheet.wait(lambda: over.main.text() == "Keep this copy" and over.main.isEnabled())
    assert sheet.files() == before + 1
    assert not sheet.events(EventKind.COPY_MADE)
    over.main.click()
    sheet.wait(lambda: bool(sheet.wanted))
    assert sheet.events(EventKind.COPY_MADE) == 1
    want = sheet.wanted[-1]
    assert isinstance(want, GoToView)
    assert want.document is not None
    inbox = sheet.desk.session.places.inbox
    found = copies.facts(sheet.desk.session, inbox, want.document)
    assert found is not None
    assert (found.of, found.pages) == (sheet.document, 2)
    with looking.open_document(sheet.desk.session, inbox, want.document) as opened:
        copy = opened.read_at(0, opened.size)
    for image in pictures_of(copy):
        assert 0 in {colour for _, colour in image.convert("L").getcolors(1 << 24) or ()}
    assert b"Perla" not in copy
    sheet.look(want.document)
    assert sheet.page.viewed is not None
    assert sheet.page.viewed.seal is Seal.COPY


def test_what_is_not_kept_leaves_nothing(sheet: Covering) -> None:
    over, before = sheet.sheet, sheet.files()
    over.side.wishes.form.choose(tuple(CopyForm).index(CopyForm.PNG))
    over.side.wishes.only.setText("2")
    over.main.click()
    sheet.wait(lambda: over.main.text() == "Keep this copy" and over.main.isEnabled())
    assert sheet.files() == before + 1
    over.cancel.click()
    sheet.wait(lambda: sheet.files() == before)
    assert not sheet.events(EventKind.COPY_MADE)


def test_pages_that_are_none_are_said(sheet: Covering) -> None:
    sheet.sheet.side.wishes.only.setText("3")
    sheet.sheet.main.click()
    assert not sheet.sheet.busy
    assert sheet.sheet.main.text() == "Make it, and look at it"


def test_an_original_leaves_only_with_recipient_purpose_and_its_place_typed(covering: Covering, tmp_path: Path) -> None:
    QTest.keyClick(covering.page, K.Key_E, M.ControlModifier)
    covering.wait(lambda: covering.releasing.dialog is not None and covering.dialog.isVisible())
    dialog, agreed = covering.dialog, []
    dialog.agreed.connect(lambda *said: agreed.append(said))
    assert not dialog.main.isEnabled()
    dialog.recipient.setText("a court")
    dialog.purpose.setPlainText("it was ordered by the court")
    assert not dialog.main.isEnabled()
    assert dialog.typed is not None
    dialog.typed.setText("inbox")
    assert dialog.main.isEnabled()
    dialog.way.choose(2)
    dialog.main.click()
    covering.wait(lambda: covering.events(EventKind.HANDED_OVER) == 1)
    assert agreed == [(Way.HAND_OVER, "a court", "it was ordered by the court")]
    one = exporting.leaving(covering.desk.session, covering.desk.session.places.inbox, covering.document)
    assert one.form is Form.ORIGINAL
    assert not list(tmp_path.glob("*.pdf"))


MAIL = b"From: a@example.org\r\nSubject: The ferry\r\n\r\nPerla Noor told us.\r\nAgain: Perla Noor.\r\n"


def test_a_mail_is_set_on_paper_covered_there_and_kept_as_pixels(covering: Covering) -> None:
    inbox = covering.desk.session.places.inbox
    shelf = Shelf(covering.desk.session, inbox)
    sealed = shelf.seal("letter.eml", "message/rfc822", [MAIL])
    (tip,) = shelf.file([Arrival("e" * 64, "mail", "Mail", "text", documents=(sealed,))])
    document = tips.read(covering.desk.session, inbox, TipId(tip)).documents[0].id
    covering.page.arrive(GoToView(document=document))
    covering.page.entered()
    covering.wait(lambda: covering.page.viewed is not None and covering.page.viewed.is_message)
    QTest.keyClick(covering.page, K.Key_C, M.ShiftModifier)
    covering.wait(lambda: covering.releasing.sheet is not None and covering.sheet.isVisible())
    over = covering.sheet
    covering.wait(lambda: over.face.view.missing() is None)
    over.search.setText("Perla Noor")
    over.cover_hits.click()
    covering.wait(lambda: len(over.hand.covers.all) >= 2)
    over.side.wishes.dots.choose(0)
    over.main.click()
    covering.wait(lambda: over.main.text() == "Keep this copy" and over.main.isEnabled())
    over.main.click()
    covering.wait(lambda: bool(covering.wanted))
    want = covering.wanted[-1]
    assert isinstance(want, GoToView)
    assert want.document is not None
    found = copies.facts(covering.desk.session, inbox, want.document)
    assert found is not None
    assert (found.of, found.pages, found.covers) == (document, 1, len(over.hand.covers.all))
    with looking.open_document(covering.desk.session, inbox, want.document) as opened:
        (image,) = pictures_of(opened.read_at(0, opened.size))
    for cover in over.hand.covers.all:
        middle = (int((cover.x + cover.w / 2) * image.width), int((cover.y + cover.h / 2) * image.height))
        assert image.convert("L").getpixel(middle) == 0
