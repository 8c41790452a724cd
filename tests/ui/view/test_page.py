"""The safe view with the real sandbox: what is shown, what it gives away, and that nothing opens without a record."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from windows import Shown, show

from tipdesk.desk import audit, tips
from tipdesk.desk.arrivals import Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import TipId
from tipdesk.intake.filing import file_paths
from tipdesk.intake.host import Host, reader_command
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.ui.changes import GoToView, Lying
from tipdesk.ui.page import PageParts
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.sources import InVault, NotKept

K = Qt.Key
PATIENCE_MS = 20_000
MAIL = (
    b"Received: from mail.council.example (mail.council.example [203.0.113.9]) by mx.lantern.example; x\r\n"
    b"Received: from LAPTOP-PERLA (198-51-100-7.dsl.example [198.51.100.7]) by mail.council.example; x\r\n"
    b"From: Clerk <clerk@council.example>\r\nTo: desk@lantern.example\r\nBcc: boss@council.example\r\n"
    b"Subject: Minutes \xe2\x80\xaegpj.exe\r\nDate: Fri, 14 Mar 2025 12:20:00 +0300\r\nX-Mailer: Quay 7.1\r\n"
    b"Message-ID: <1@LAPTOP-PERLA>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=q\r\n\r\n"
    b"--q\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe ferry was never inspected. The ferry sails.\r\n"
    b"--q\r\nContent-Type: application/pdf; name=invoice.pdf\r\nContent-Disposition: attachment\r\n"
    b"\r\nMZ\x00\x00program\r\n"
    b"--q\r\nContent-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment\r\n\r\nnine\xe2\x80\x8bnine\r\n"
    b"--q\r\nContent-Type: message/rfc822\r\n\r\nFrom: Ann <ann@yard.example>\r\nSubject: Inner letter\r\n"
    b"\r\nBeneath.\r\n"
    b"--q--\r\n"
)


@dataclass
class Viewing:
    desk: Desk
    shown: Shown
    sandboxes: list[Viewer]

    @property
    def page(self) -> ViewPage:
        assert isinstance(self.shown.page, ViewPage)
        return self.shown.page

    def look(self, want: GoToView) -> None:
        self.page.arrive(want)
        self.page.entered()
        # Qt shows what was added to a layout with its next event: before, nothing there takes the focus.
        self.wait(lambda: self.page.viewed is not None and all(row.isVisible() for row in self.page.paper.rows))

    def wait(self, until: Callable[[], bool]) -> None:
        self.shown.bot.waitUntil(until, timeout=PATIENCE_MS)

    def words(self) -> str:
        return self.page.paper.text.toPlainText() if self.page.paper.text is not None else ""

    def facts(self) -> str:
        return " | ".join(label.text() for label in self.page.panel.findChildren(QLabel))


@pytest.fixture
def viewing(desk: Desk, parts: PageParts, qtbot: QtBot) -> Iterator[Viewing]:
    command, sandboxes = reader_command(sys.executable, ENTRY), []

    def started() -> Viewer:
        sandboxes.append(Viewer(command))
        return sandboxes[-1]

    gateways: list[ViewOverDesk] = []

    def gateway(want: GoToView) -> ViewOverDesk:
        matter = NotKept(want.lying) if want.lying is not None else InVault(desk.session, parts.look, want)
        gateways.append(ViewOverDesk(parts.look, matter, started))
        return gateways[-1]

    made = Viewing(desk, show(qtbot, ViewPage(parts, gateway)), sandboxes)
    yield made
    for one in gateways:
        one.close()


def keep(desk: Desk, path: Path) -> TipId:
    """Import a file as a person would."""
    shelf = Shelf(desk.session, desk.session.places.inbox)
    with Host(reader_command(sys.executable)) as host:
        *_, last = file_paths([str(path)], host, shelf, now_ms=desk.around.now_ms, cancelled=lambda: False)
    return TipId(last.records[0])


@pytest.fixture
def mail(desk: Desk, tmp_path: Path) -> TipId:
    path = tmp_path / "letter.eml"
    path.write_bytes(MAIL)
    return keep(desk, path)


def test_mail_shows_its_claims_its_text_and_what_it_gives_away(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    viewed = viewing.page.viewed
    assert viewed is not None
    assert viewed.is_message
    assert "The ferry was never inspected." in viewing.words()
    assert [claim.name for claim in viewed.claims] == ["From", "To", "Hidden copy", "Date", "Subject"]
    facts = viewing.facts()
    for told in ("network address", "own name", "time zone", "written with", "hidden recipient", "stations"):
        assert told in facts
    values = {value for gives in viewed.gives for value in gives.values}
    assert {"198.51.100.7", "LAPTOP-PERLA", "+0300", "Quay 7.1", "boss@council.example"} <= values
    assert "SHA-256" in facts


def test_values_stand_on_the_page_only_after_they_were_asked_for(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    assert "198.51.100.7" not in viewing.facts()
    row = viewing.page.panel.rows[1]
    while not row.shown:
        row = next(one for one in viewing.page.panel.rows if "network" in one.accessibleName())
        row.show_values.click()
    assert "198.51.100.7" in viewing.facts()


def test_files_within_are_told_by_content_opened_in_turn_by_keys_and_left_by_esc(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    names = [row.accessibleName() for row in viewing.page.paper.rows]
    assert "Program for Windows" in names[0]
    assert "application/pdf" in names[0]
    for _ in range(3):
        viewing.shown.key(K.Key_J)
    viewing.shown.key(K.Key_Return)
    viewing.wait(lambda: viewing.page.path == (2,))
    assert "Beneath." in viewing.words()
    viewing.shown.key(K.Key_Escape)
    viewing.wait(lambda: viewing.page.path == () and viewing.page.paper.rows[2].hasFocus())
    viewing.shown.key(K.Key_K)
    viewing.shown.key(K.Key_K)
    viewing.shown.key(K.Key_Return)
    viewing.wait(lambda: viewing.page.path == (0,))
    assert viewing.page.viewed is not None
    assert any("words among its bytes" in words for words in viewing.page.viewed.remarks)
    assert "program" in viewing.words()


def test_invisible_letters_of_a_text_within_are_shown_by_their_names_and_counted(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    viewing.page.enter((1,))
    viewing.wait(lambda: viewing.page.path == (1,))
    assert "nineZWSPnine" in viewing.words()
    assert "invisible character" in viewing.facts()


def test_the_opening_is_on_record_and_without_a_record_nothing_is_shown(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    desk = viewing.desk
    events = audit.events(desk.session, 0, 50, [EventKind.DOCUMENT_OPENED]).events
    assert [event.subject for event in events] == [mail[:12]]
    desk.clock.pass_ms(4_000_000)
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    viewing.page.entered()
    assert viewing.page.viewed is None
    viewing.wait(lambda: any("record could not be written" in w.accessibleName() for w in QApplication.allWidgets()))
    db.execute("PRAGMA query_only=OFF")
    assert viewing.page.viewed is None


def test_leaving_ends_the_sandbox_and_forgets_the_text(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    (sandbox,) = viewing.sandboxes
    assert sandbox._running is not None
    process = sandbox._running.launched.process
    viewing.page.left()
    viewing.wait(lambda: process.returncode is not None)
    assert viewing.page.viewed is None
    assert viewing.page.paper.text is None
    assert not viewing.page.panel.rows


def test_a_long_text_is_turned_page_by_page_and_searched_over_all_its_pages(
    viewing: Viewing, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "log.txt"
    lines = [f"line {n} of the log of the yard" for n in range(20_000)]
    lines[15_000] += " the heron landed"
    path.write_text("\n".join(lines))
    viewing.look(GoToView(tip=keep(desk, path)))
    page = viewing.page
    assert page.viewed is not None
    assert page.viewed.pages > 10
    viewing.shown.key(K.Key_BracketRight)
    viewing.wait(lambda: page.at == 1)
    assert page.paper.scrolled.accessibleName() == f"Page 2 of {page.viewed.pages}, original, sealed"
    first = viewing.words()
    assert first.splitlines()[0].startswith("line ")
    viewing.shown.key(K.Key_Slash)
    viewing.shown.type("heron")
    assert page.paper.hits == 0
    viewing.shown.key(K.Key_Return)
    viewing.wait(lambda: page.paper.hits == 1)
    assert "line 15000 of" in viewing.words()
    viewing.shown.key(K.Key_F3)
    viewing.wait(lambda: page.tools.hits.accessibleName() == "No further hit.")


def test_every_line_stands_on_exactly_one_page(viewing: Viewing, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "utf16.txt"
    lines = [f"Zeile {n} über die Fähre" for n in range(9_000)]
    path.write_bytes("\r\n".join(lines).encode("utf-16"))
    viewing.look(GoToView(tip=keep(desk, path)))
    page = viewing.page
    assert page.viewed is not None
    assert page.gateway is not None
    whole = "".join(page.gateway.turn(n).text for n in range(page.viewed.pages))
    assert whole.split("\n") == lines


def test_zoom_by_keys_and_zero_brings_its_own_size_back(viewing: Viewing, mail: TipId) -> None:
    viewing.look(GoToView(tip=mail))
    page = viewing.page
    wide = page.paper._sheet.width()
    viewing.shown.key(K.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    viewing.shown.key(K.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.faces.zoom == 125
    assert page.paper._sheet.width() > wide
    viewing.shown.key(K.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert page.faces.zoom == 110
    viewing.shown.key(K.Key_0)
    assert page.faces.zoom == 100
    assert page.paper._sheet.width() == wide


def test_what_lies_outside_is_looked_at_without_being_kept(viewing: Viewing, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(b"From a@b.example Fri Mar 14 09:00:00 2025\n" + MAIL.replace(b"\r\n", b"\n"))
    viewing.look(GoToView(lying=Lying(str(path), 42, len(MAIL.replace(b"\r\n", b"\n")), "Minutes", is_message=True)))
    assert "The ferry was never inspected." in viewing.words()
    assert sum(tips.counts(desk.session, desk.session.places.inbox).values()) == 0
    assert not audit.events(desk.session, 0, 50, [EventKind.DOCUMENT_OPENED]).events


def test_a_document_that_holds_up_its_sandbox_holds_up_nothing_else_and_leaving_ends_it(
    desk: Desk, parts: PageParts, qtbot: QtBot, mail: TipId
) -> None:
    program = (
        "import sys, time, msgspec; out = open(int(sys.argv[2]), 'wb', 0); "
        "said = msgspec.msgpack.encode({'is': 'Sandbox', 'system': 'linux', 'enforced': [], 'missing': []}); "
        "out.write(b'm' + len(said).to_bytes(4, 'big') + said); time.sleep(60)"
    )
    command = (sys.executable, "-I", "-c", program, "LINE", "OUT")
    gateway = ViewOverDesk(parts.look, InVault(desk.session, parts.look, GoToView(tip=mail)), lambda: Viewer(command))
    page = ViewPage(parts, lambda _want: gateway)
    shown = show(qtbot, page)
    page.arrive(GoToView(tip=mail))
    page.entered()
    qtbot.waitUntil(lambda: gateway.sandbox._viewer is not None, timeout=PATIENCE_MS)
    viewer = gateway.sandbox._viewer
    assert viewer is not None
    assert viewer._running is not None
    process = viewer._running.launched.process
    answered: list[int] = []
    parts.runner.read(lambda: 1, answered.append, owner=shown.page, failed=pytest.fail)
    qtbot.waitUntil(lambda: answered == [1], timeout=2_000)
    assert process.poll() is None
    page.left()
    qtbot.waitUntil(lambda: process.returncode is not None, timeout=PATIENCE_MS)
    assert page.viewed is None


def test_after_a_while_one_is_told_that_the_sandbox_reads_and_may_stop_it(
    desk: Desk, parts: PageParts, qtbot: QtBot, mail: TipId
) -> None:
    program = (
        "import sys, time, msgspec; out = open(int(sys.argv[2]), 'wb', 0); "
        "said = msgspec.msgpack.encode({'is': 'Sandbox', 'system': 'linux', 'enforced': [], 'missing': []}); "
        "out.write(b'm' + len(said).to_bytes(4, 'big') + said); time.sleep(60)"
    )
    command = (sys.executable, "-I", "-c", program, "LINE", "OUT")
    started: list[Viewer] = []

    def start() -> Viewer:
        started.append(Viewer(command if not started else reader_command(sys.executable, ENTRY)))
        return started[-1]

    gateway = ViewOverDesk(parts.look, InVault(desk.session, parts.look, GoToView(tip=mail)), start)
    page = ViewPage(parts, lambda _want: gateway)
    shown = show(qtbot, page)
    page.arrive(GoToView(tip=mail))
    page.entered()
    assert shown.page is page
    assert not page.foot.stop.isVisible()
    qtbot.waitUntil(page.foot.stop.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(started) and started[0].alive, timeout=PATIENCE_MS)
    page.foot.stop.click()
    qtbot.waitUntil(lambda: page.viewed is not None, timeout=PATIENCE_MS)
    assert page.viewed is not None
    assert "you stopped it" in page.viewed.not_shown
    assert not page.foot.stop.isVisible()
    page.paper.again_wanted.emit()
    qtbot.waitUntil(lambda: page.viewed is not None and not page.viewed.again, timeout=PATIENCE_MS)
    assert page.paper.text is not None
    gateway.close()
