"""A recording in the safe view: a warning, then its sound and still pictures, which a sandbox decodes in memory."""

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from PySide6.QtWidgets import QWidget

from tipdesk.intake.hearing import RATE, Recorded
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import tr
from tipdesk.ui.view.faces import Faces
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.loudspeaker import Finds, Loudspeaker
from tipdesk.ui.view.playing import Playing, Silent
from tipdesk.ui.view.sound_bar import SoundBar
from tipdesk.ui.view.values import Loudness, Piece, Viewed
from tipdesk.ui.widgets.means import SureDialog
from tipdesk.ui.widgets.strip import Strip, Weight

T = TypeVar("T")


class ListenDialog(SureDialog):
    """Emits `accepted`; Esc decodes nothing."""

    def __init__(self, look: Look, window: QWidget) -> None:
        meaning = (
            tr("Whoever is near hears what you hear, and sees what you see."),
            tr("A voice or a face may be the source's. Use headphones, and mind windows and microphones."),
        )
        super().__init__(look, window, tr("Hear it and see its pictures?"), tr("Decode it"), meaning)
        how = tr("A process without keys, files and network decodes it, and ends with this page.")
        rest = tr(
            "Nothing is fetched, and nothing is written to the disk. A decoder is a large program: a file that was "
            "made to attack it may end that process, and reaches nothing else."
        )
        self.body.addWidget(Strip(look, Weight.INFO, "shield-check", how, rest, above=True))


class Listened(Protocol):
    """What is needed of the page."""

    look: Look
    faces: Faces
    viewed: Viewed | None
    gateway: ViewGateway | None
    runner: Any

    def ask(self, work: Callable[[ViewGateway], T], then: Callable[[T], None]) -> None: ...

    def enter(self, path: tuple[int, ...], revision: int = 0) -> None: ...


class Listening:
    """One for the page. `finds` says what plays here, when somebody first wants to hear."""

    def __init__(self, page: Any, finds: Finds) -> None:
        self._page: Listened = page
        self._finds = finds
        self._speaker: Loudspeaker | None = None
        self._round = 0
        self.bar = SoundBar(page.look)
        self.playing = Playing(page, self._ask_piece)
        self.bar.played.connect(self.toggle)
        self.bar.wave.moved.connect(self._seek)
        self.playing.moved.connect(self._moved)
        self.playing.ended.connect(lambda: self.bar.show_on(on=False))
        self.playing.failed.connect(self._failed)

    @property
    def _recorded(self) -> Recorded | None:
        return self._page.viewed.recorded if self._page.viewed is not None else None

    def ask(self) -> None:
        """The warning; then it is decoded."""
        viewed = self._page.viewed
        if viewed is None or not viewed.playable:
            return
        dialog = ListenDialog(self._page.look, self._page)  # type: ignore[arg-type]  # the page is a widget

        def decode() -> None:
            dialog.close_over()
            self._page.ask(lambda gateway: gateway.sound.decode(), lambda _nothing: self._page.enter(()))

        dialog.accepted.connect(decode)
        dialog.open()

    def shown(self, viewed: Viewed) -> None:
        self.forget()
        recorded = viewed.recorded
        if recorded is None:
            return
        self.bar.show_recorded(recorded)
        if recorded.channels:
            self._outline(0)

    def forget(self) -> None:
        """Silent at once."""
        self._round += 1
        self.playing.stop()
        self.bar.wave.show_recorded(None)
        self.bar.hide()

    def toggle(self) -> None:
        """Play from where it stands, or pause."""
        recorded = self._recorded
        if recorded is None or not recorded.channels:
            return
        if self.playing.on:
            self.playing.stop()
            self.bar.show_on(on=False)
            return
        self._speaker = self._speaker or self._finds()
        if self._speaker is None:
            self.bar.say(missing_words())
            return
        at = self.bar.wave.at
        try:
            self.playing.start(self._speaker, recorded.channels, at if at < self.bar.wave.end else 0)
        except Silent:
            self.bar.say(tr("This machine has no loudspeaker that could be used."))
            return
        self.bar.say("")
        self.bar.show_on(on=self.playing.on)

    def stands(self, leaf: int) -> None:
        """Another still picture stands there; while it plays, the pictures follow the sound."""
        recorded = self._recorded
        if recorded is not None and recorded.step_ms and not self.playing.on:
            self.bar.show_at(leaf * recorded.step_ms * RATE // 1000)

    def turned(self, leaf: int) -> None:
        """A person went to another still: the sound goes along."""
        recorded = self._recorded
        if recorded is not None and recorded.step_ms and self.playing.on:
            self._seek(leaf * recorded.step_ms * RATE // 1000)

    def _seek(self, at: int) -> None:
        recorded = self._recorded
        if recorded is None:
            return
        if self.playing.on and self._speaker is not None:
            self.playing.start(self._speaker, recorded.channels, at)
        self._moved(at)

    def _moved(self, at: int) -> None:
        self.bar.show_at(at)
        recorded, pixels = self._recorded, self._page.faces.pixels
        if recorded is not None and recorded.step_ms:
            leaf = at * 1000 // RATE // recorded.step_ms
            if leaf != pixels.at:
                pixels.view.go_to(leaf)

    def _failed(self, why: str) -> None:
        self.bar.show_on(on=False)
        self.bar.say(why)

    def _ask_piece(self, at: int, then: Callable[[Piece], None]) -> None:
        self._page.ask(lambda gateway: gateway.sound.hear(at), then)

    def _outline(self, first: int) -> None:
        mine = self._round

        def came(batch: Loudness) -> None:
            if mine != self._round:
                return
            self.bar.wave.add_peaks(batch.first, batch.peaks)
            if batch.then is not None and batch.then > first:
                self._outline(batch.then)

        self._page.ask(lambda gateway: gateway.sound.outline(first), came)


def missing_words() -> str:
    return tr(
        "Nothing plays here: Qt's part for sound is not installed (PySide6-Addons, the extra 'sound' of Tipdesk; on "
        "Debian libpulse0 too). How loud it is, and its still pictures, are shown. To hear it on another machine, let "
        "the original out, on record."
    )
