"""A document of pixels in the safe view, with the real sandbox: pages, hits, states, evidence, a death, a receipt."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.cli.demo_files import sample_file
from tipdesk.desk import audit, recipients
from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.events import EventKind
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.domain.recipient import Told
from tipdesk.errors import RecordNotWritten
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.ledger.ids import RecordId
from tipdesk.ui.changes import GoToView
from tipdesk.ui.page import PageParts
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.receipt_paper import drawn
from tipdesk.ui.view.receipts import receipt_of
from tipdesk.ui.view.sources import InVault
from tipdesk.ui.widgets.link_warning import LinkWarning

K = Qt.Key
PATIENCE_MS = 20_000


@dataclass
class Looking:
    desk: Desk
    shown: Shown
    viewers: list[Viewer]
    copied: list[str]

    @property
    def page(self) -> ViewPage:
        assert isinstance(self.shown.page, ViewPage)
        return self.shown.page

    def wait(self, until: Callable[[], object]) -> None:
        self.shown.bot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    def look(self, name: str) -> TipId:
        """Keep a document of the demo's, and look at it."""
        media_type, data = sample_file(name)
        session = self.desk.session
        shelf = Shelf(session, session.places.inbox)
        sealed = shelf.seal(name, media_type, [data])
        arrival = Arrival("d" * 64, "securedrop", "A tip", "Look.", documents=(sealed,), tool="securedrop 1")
        tip = TipId(shelf.file([arrival])[0])
        (document,) = session.view(session.places.inbox).record(RecordId(tip)).plain()["documents"]
        self.page.arrive(GoToView(DocumentId(document), tip))
        self.page.entered()
        self.wait(lambda: self.page.viewed is not None)
        return tip

    def facts(self) -> str:
        return " | ".join(label.text() for label in self.page.panel.findChildren(QLabel))

    def drawn(self, leaf: int = 0) -> bool:
        held = self.page.faces.pixels.view._held.get(leaf)
        return held is not None and held.image is not None

    def press(self, words: str) -> None:
        def found() -> list[QAbstractButton]:
            return [one for one in self.page.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]

        self.wait(found)
        found()[0].click()


@pytest.fixture
def looking(desk: Desk, parts: PageParts, qtbot: QtBot) -> Iterator[Looking]:
    viewers: list[Viewer] = []
    copied: list[str] = []
    gateways: list[ViewOverDesk] = []

    def started() -> Viewer:
        viewers.append(Viewer(reader_command(sys.executable, ENTRY)))
        return viewers[-1]

    def gateway(want: GoToView) -> ViewOverDesk:
        gateways.append(ViewOverDesk(parts.look, InVault(desk.session, parts.look, want), started))
        return gateways[-1]

    own = PageParts(parts.look, parts.runner, parts.sentence, copied.append)
    yield Looking(desk, show(qtbot, ViewPage(own, gateway)), viewers, copied)
    for one in gateways:
        one.close()


def test_a_pdf_is_pixels_page_by_page_with_small_pages_hits_and_its_text(looking: Looking) -> None:
    looking.look("minutes-item-7.pdf")
    page, key = looking.page, looking.shown.key
    looking.wait(lambda: looking.drawn() and page.faces.pixels.rail._held)
    assert page.faces.shows_pixels
    assert page.faces.pixels.view.accessibleName() == "Page 1 of 2, original, sealed"
    key(K.Key_Slash)
    looking.shown.type("steward")
    looking.wait(lambda: "0 hits" in page.tools.hits.accessibleName())
    key(K.Key_Return)
    looking.wait(lambda: page.at == 1 and page.surface.hits == 1)
    assert page.faces.pixels.view._hits[1]
    key(K.Key_Escape)
    key(K.Key_Escape)
    page.faces.reached.setFocus()
    key(K.Key_BracketLeft)
    assert page.at == 0
    key(K.Key_G, CTRL)
    looking.shown.type("2")
    key(K.Key_Return)
    looking.wait(lambda: page.at == 1)
    page.tools.as_text.click()
    looking.wait(lambda: page.paper.text is not None and "nine members" in page.paper.text.toPlainText())


def test_it_grows_fits_and_turns_by_keys(looking: Looking) -> None:
    looking.look("minutes-item-7.pdf")
    page, key = looking.page, looking.shown.key
    looking.wait(looking.drawn)
    before = page.faces.pixels.view.placing.scale
    key(K.Key_Plus, CTRL)
    assert page.faces.pixels.view.placing.scale > before
    key(K.Key_0)
    assert page.tools.own_size.text() == "100 %"
    key(K.Key_Z)
    key(K.Key_Z)
    whole = page.faces.pixels.view.placing.rect(0, 10)
    assert whole.height() <= page.faces.pixels.view.viewport().height()
    key(K.Key_R, Qt.KeyboardModifier.ShiftModifier)
    turned = page.faces.pixels.view.placing.rect(0, 10)
    assert turned.width() > turned.height()
    looking.wait(lambda: page.faces.pixels.view.missing() is None)


def test_what_it_says_of_its_maker_is_danger_or_evidence_and_an_earlier_state_is_looked_at(looking: Looking) -> None:
    looking.look("minutes-item-7.pdf")
    page = looking.page
    looking.wait(lambda: "Danger to the source" in looking.facts())
    for words in ("A person is named", "earlier state", "hidden layer", "Evidence", "The program it was made with"):
        assert words in looking.facts()
    assert "Office of the Clerk" not in looking.facts()
    looking.press("State 1")
    looking.wait(lambda: page.viewed is not None and page.viewed.revision == 1)
    page.tools.as_text.click()
    looking.wait(lambda: page.paper.text is not None and "drawn down by night" in page.paper.text.toPlainText())


def test_a_place_is_a_sketch_and_a_value_leaves_by_the_guarded_clipboard_on_record(looking: Looking) -> None:
    tip = looking.look("sheet-0411.jpg")
    looking.wait(lambda: "48.87205° S, 123.38747° W" in looking.facts())
    row = next(one for one in looking.page.panel.rows if one.finding.fact == "A person is named")
    row.show_values.click()
    remember(looking)
    looking.press("Copy, cleared after a while")
    looking.wait(lambda: looking.copied == ["Marn Quillow"])
    events = audit.events(looking.desk.session, 0, 50, [EventKind.COPIED]).events
    assert len(events) == 1
    assert tip


TOLD = Told("our lawyer", "advice on the contracts")


def remember(looking: Looking) -> None:
    """It was said before for whom text of the inbox leaves."""
    recipients.remember(looking.desk.session, looking.desk.session.places.inbox, TOLD)


def test_a_death_over_a_page_is_said_calmly_and_it_may_be_tried_again(looking: Looking) -> None:
    looking.look("minutes-item-7.pdf")
    page = looking.page
    looking.wait(lambda: looking.drawn() and page.examining._then is None)
    looking.viewers[-1]._running.launched.process.kill()  # type: ignore[union-attr]
    page.enter(())
    looking.wait(lambda: page.viewed is not None and page.viewed.again)
    assert page.viewed is not None
    assert "the reader died over it" in page.viewed.not_shown
    looking.press("Try again")
    looking.wait(looking.drawn)
    assert page.viewed.again is False


def test_a_link_is_copied_after_a_warning(looking: Looking) -> None:
    looking.look("notice-to-berths.pdf")
    looking.page.copying.copy("go to https://track.example/n now")
    warning = looking.shown.dialog()
    assert isinstance(warning, LinkWarning)
    assert not looking.copied
    looking.shown.key(K.Key_Escape)
    assert not looking.copied
    remember(looking)
    looking.page.copying.copy("go to https://track.example/n now")
    looking.shown.dialog()
    looking.shown.key(K.Key_Return, CTRL)
    looking.wait(lambda: looking.copied == ["go to https://track.example/n now"])


def test_a_receipt_is_on_record_before_it_is_written(looking: Looking, tmp_path: Path) -> None:
    looking.look("minutes-item-7.pdf")
    page, session = looking.page, looking.desk.session
    assert page.viewed is not None
    assert page.gateway is not None
    receipt = receipt_of(page.look, page.viewed, page.gateway.matter.desk)
    facts = dict(receipt.facts)
    assert len(facts["SHA-256"]) == 64
    assert facts["Read by"] == "reader securedrop 1, at its import"
    sha256 = page.gateway.matter.write_receipt(drawn(receipt), tmp_path / "receipt.pdf", TOLD)
    (event,) = audit.events(session, 0, 50, [EventKind.EXPORTED]).events
    assert event.details.sha256 == sha256
    db = session.compartment(session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    with pytest.raises(RecordNotWritten):
        page.gateway.matter.write_receipt(b"x", tmp_path / "other.pdf", TOLD)
    db.execute("PRAGMA query_only=OFF")
    assert not (tmp_path / "other.pdf").exists()
