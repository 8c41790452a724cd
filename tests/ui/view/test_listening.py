"""A recording in the safe view, with the real sandbox: nothing before the warning, then sound and stills in memory."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot
from reader.recorded import film, swelling
from windows import Shown, show

from tipdesk.desk.arrivals import Arrival, Shelf
from tipdesk.domain.ids import DocumentId, TipId
from tipdesk.intake.hearing import ENTRY as LISTENER
from tipdesk.intake.hearing import RATE, Listener
from tipdesk.intake.host import reader_command
from tipdesk.intake.viewing import ENTRY, Viewer
from tipdesk.ledger.ids import RecordId
from tipdesk.ui.changes import GoToView
from tipdesk.ui.page import PageParts
from tipdesk.ui.view.listening import ListenDialog, missing_words
from tipdesk.ui.view.loudspeaker import Loudspeaker, Silent
from tipdesk.ui.view.over_desk import ViewOverDesk
from tipdesk.ui.view.page import ViewPage
from tipdesk.ui.view.sources import InVault

K = Qt.Key
PATIENCE_MS = 20_000


@dataclass
class Device:
    """At the device's edge alone: takes what it is given, a tenth of a second at a time, and sounds it at once."""

    channels: int = 0
    heard: bytearray = field(default_factory=bytearray)
    on: bool = False
    stops: int = 0
    deaf: bool = False

    def start(self, channels: int) -> None:
        if self.deaf:
            raise Silent
        self.channels, self.on = channels, True
        self.heard.clear()

    def take(self, pcm: bytes) -> int:
        assert self.on
        taken = pcm[: RATE // 10 * 2 * self.channels]
        self.heard += taken
        return len(taken)

    def played(self) -> int:
        return len(self.heard) // 2 // max(1, self.channels)

    def stop(self) -> None:
        self.stops += self.on
        self.on = False


@dataclass
class Hearing:
    desk: Desk
    shown: Shown
    device: Device
    there: list[Loudspeaker]
    begun: list[str]

    @property
    def page(self) -> ViewPage:
        assert isinstance(self.shown.page, ViewPage)
        return self.shown.page

    def wait(self, until: Callable[[], object]) -> None:
        self.shown.bot.waitUntil(lambda: bool(until()), timeout=PATIENCE_MS)

    def look(self, name: str, media_type: str, data: bytes) -> None:
        session = self.desk.session
        shelf = Shelf(session, session.places.inbox)
        sealed = shelf.seal(name, media_type, [data])
        tip = TipId(shelf.file([Arrival("d" * 64, "securedrop", "A tip", "Hear.", documents=(sealed,), tool="x 1")])[0])
        (document,) = session.view(session.places.inbox).record(RecordId(tip)).plain()["documents"]
        self.page.arrive(GoToView(DocumentId(document), tip))
        self.page.entered()
        self.wait(lambda: self.page.viewed is not None)

    def decode(self) -> None:
        """By keys: Enter asks, Ctrl+Enter says yes."""
        self.page.faces.reached.setFocus()
        self.shown.key(K.Key_Return)
        dialog = self.page.window().findChild(ListenDialog)
        assert dialog is not None
        assert "headphones" in " ".join(label.accessibleName() for label in dialog.strips.parentWidget().findChildren(
            type(dialog.strips.itemAt(0).widget())))  # fmt: skip
        dialog.accepted.emit()
        self.wait(lambda: self.page.viewed is not None and self.page.viewed.recorded is not None)

    def words(self) -> str:
        return " | ".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def hearing(desk: Desk, parts: PageParts, qtbot: QtBot) -> Iterator[Hearing]:
    gateways: list[ViewOverDesk] = []
    begun: list[str] = []
    device = Device()
    there: list[Loudspeaker] = [device]

    def looking() -> Viewer:
        begun.append("look")
        return Viewer(reader_command(sys.executable, ENTRY))

    def listening() -> Listener:
        begun.append("listen")
        return Listener(reader_command(sys.executable, LISTENER))

    def gateway(want: GoToView) -> ViewOverDesk:
        matter = InVault(desk.session, parts.look, want)
        gateways.append(ViewOverDesk(parts.look, matter, looking, None, listening))
        return gateways[-1]

    own = PageParts(parts.look, parts.runner, parts.sentence, lambda _words: None)
    page = ViewPage(own, gateway, lambda: there[0] if there else None)
    yield Hearing(desk, show(qtbot, page), device, there, begun)
    page.left()
    for one in gateways:
        one.close()


def test_before_somebody_says_yes_nothing_is_decoded_and_esc_leaves_it_so(hearing: Hearing) -> None:
    hearing.look("call.wav", "audio/wav", swelling(2))
    page = hearing.page
    assert page.viewed is not None
    assert page.viewed.playable
    assert not page.listening.bar.isVisible()
    strip = next(one for one in page.findChildren(QAbstractButton) if "Hear it" in one.text())
    strip.click()
    dialog = page.window().findChild(ListenDialog)
    assert dialog is not None
    assert dialog.cancel.hasFocus(), "an early Enter decodes nothing"
    hearing.shown.key(K.Key_Escape)
    hearing.shown.key(K.Key_Space)
    assert hearing.begun == ["look"]
    assert not hearing.device.heard
    assert page.viewed.recorded is None


def test_a_call_is_heard_whole_from_memory_its_course_is_drawn_and_the_disk_has_none_of_it(
    hearing: Hearing, tmp_path: Path
) -> None:
    data = swelling(2)
    hearing.look("call.wav", "audio/wav", data)
    hearing.decode()
    page, bar = hearing.page, hearing.page.listening.bar
    assert hearing.begun == ["look", "listen"]
    assert bar.isVisible()
    hearing.wait(lambda: len(bar.wave._peaks) == 100)
    assert bar.wave._peaks[-1] > bar.wave._peaks[50] > bar.wave._peaks[0]
    hearing.shown.key(K.Key_Space)
    assert page.listening.playing.on
    assert "Pause" in bar.play.accessibleName()
    hearing.wait(lambda: not page.listening.playing.on)
    assert bytes(hearing.device.heard) == data[44:]
    assert (bar.clock.text(), bar.wave.accessibleDescription()) == ("0:02 / 0:02", "0:02 of 0:02")
    assert "Play" in bar.play.accessibleName()
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not [one for one in files if data[-4_000:-3_936] in one]


def test_it_pauses_goes_on_and_is_sought_by_keys(hearing: Hearing) -> None:
    data = swelling(20, 8_000)
    hearing.look("call.wav", "audio/wav", data)
    hearing.decode()
    page, bar = hearing.page, hearing.page.listening.bar
    bar.wave.setFocus()
    hearing.shown.key(K.Key_Right)
    hearing.shown.key(K.Key_Right)
    hearing.shown.key(K.Key_Left)
    assert bar.wave.at == 5 * RATE
    hearing.shown.key(K.Key_Space)
    hearing.wait(lambda: bar.wave.at > 5 * RATE)
    hearing.shown.key(K.Key_Space)
    assert not hearing.device.on
    stood = bar.wave.at
    assert 5 * RATE < stood < 15 * RATE
    hearing.shown.key(K.Key_Space)
    hearing.wait(lambda: bar.wave.at > stood)
    hearing.shown.key(K.Key_End)
    hearing.wait(lambda: not page.listening.playing.on)
    hearing.shown.key(K.Key_Home)
    assert bar.wave.at == 0


def test_a_film_is_a_strip_of_stills_and_the_stills_follow_the_sound(hearing: Hearing) -> None:
    hearing.look("yard.mp4", "video/mp4", film("mp4", "libx264", "aac", size=(320, 240)))
    hearing.decode()
    page, pixels = hearing.page, hearing.page.faces.pixels
    assert page.viewed is not None
    assert page.viewed.leaves == 15
    hearing.wait(lambda: pixels.view._held.get(0) is not None and pixels.view._held[0].image is not None)
    hearing.wait(lambda: len(pixels.rail._held) > 3)
    page.faces.reached.setFocus()
    hearing.shown.key(K.Key_BracketRight)
    hearing.shown.key(K.Key_BracketRight)
    assert page.at == 2
    assert page.listening.bar.wave.at == 2 * RATE // 5
    hearing.shown.key(K.Key_Space)
    hearing.wait(lambda: page.at > 8)
    page.go_to_page(1)
    assert page.listening.bar.wave.at < 2 * RATE


def test_leaving_the_page_is_silence_at_once_and_nothing_is_held(hearing: Hearing) -> None:
    """The lock leaves the page first (`Workroom.leave`), then the process ends."""
    hearing.look("call.wav", "audio/wav", swelling(20, 8_000))
    hearing.decode()
    page = hearing.page
    hearing.shown.key(K.Key_Space)
    hearing.wait(lambda: hearing.device.heard)
    page.left()
    assert not hearing.device.on
    assert not page.listening.playing._held
    before = len(hearing.device.heard)
    QTest.qWait(150)
    assert len(hearing.device.heard) == before


def test_without_qts_part_for_sound_it_says_what_is_missing_and_shows_the_rest(hearing: Hearing) -> None:
    hearing.there.clear()
    hearing.look("call.wav", "audio/wav", swelling(2))
    hearing.decode()
    hearing.shown.key(K.Key_Space)
    assert missing_words() in hearing.words()
    assert "PySide6-Addons" in missing_words()
    bar = hearing.page.listening.bar
    hearing.wait(lambda: len(bar.wave._peaks) == 100)
    hearing.there.append(hearing.device)
    hearing.device.deaf = True
    hearing.shown.key(K.Key_Space)
    assert "no loudspeaker" in hearing.words()
    assert not hearing.page.listening.playing.on


def test_what_cannot_be_decoded_is_a_sentence_and_what_it_says_of_itself_was_shown(hearing: Hearing) -> None:
    hearing.look("memo.m4a", "audio/mp4", b"\0\0\0\x18ftypM4A \0\0\0\0isomM4A " + bytes(4000))
    page = hearing.page
    page.faces.reached.setFocus()
    hearing.shown.key(K.Key_Return)
    dialog = page.window().findChild(ListenDialog)
    assert dialog is not None
    dialog.accepted.emit()
    hearing.wait(lambda: "nothing in it could be read" in hearing.words() or (page.viewed and page.viewed.not_shown))
    assert page.viewed is not None
    assert page.viewed.not_shown.startswith("Not shown")
