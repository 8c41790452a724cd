"""Sound played: pieces asked ahead of the loudspeaker, from memory to memory, stopped at once."""

from collections.abc import Callable
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from tipdesk.intake.hearing import RATE, SAMPLE
from tipdesk.ui.view.loudspeaker import Loudspeaker, Silent
from tipdesk.ui.view.values import Piece

TICK_MS: Final = 40
AHEAD: Final = 3 * RATE
"""Samples that are held ahead of what the loudspeaker takes."""


class AsksPieces(Protocol):
    """Asks the sandbox for a piece; the answer comes in the window's thread, or never."""

    def __call__(self, at: int, then: Callable[[Piece], None]) -> None: ...


class Playing(QObject):
    """`moved`: the sample that sounds. `ended` by itself, `failed` with a sentence."""

    moved = Signal(int)
    ended = Signal()
    failed = Signal(str)

    def __init__(self, over: QObject, ask: AsksPieces) -> None:
        super().__init__(over)
        self._ask = ask
        self._speaker: Loudspeaker | None = None
        self._channels, self._began, self._round = 1, 0, 0
        self._held = bytearray()
        self._given = 0
        self._next: int | None = None
        self._asking = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def on(self) -> bool:
        return self._speaker is not None

    def start(self, speaker: Loudspeaker, channels: int, at: int) -> None:
        """From this sample on. Raises `Silent`."""
        self.stop()
        speaker.start(channels)
        self._speaker, self._channels, self._began = speaker, channels, at
        self._next, self._given = at, 0
        self._timer.start()
        self._tick()

    def stop(self) -> None:
        """Nothing sounds after this, and nothing is held."""
        self._round += 1
        self._timer.stop()
        self._held.clear()
        self._next, self._asking = None, False
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            speaker.stop()

    def _tick(self) -> None:
        speaker, width = self._speaker, SAMPLE * self._channels
        if speaker is None:
            return
        if self._held:
            taken = speaker.take(bytes(self._held))
            del self._held[:taken]
            self._given += taken
        if self._next is not None and not self._asking and len(self._held) < AHEAD * width:
            self._ask_next(self._next)
        sounded = speaker.played()
        self.moved.emit(self._began + sounded)
        if self._next is None and not self._asking and not self._held and sounded >= self._given // width:
            self.stop()
            self.ended.emit()

    def _ask_next(self, at: int) -> None:
        mine, self._asking = self._round, True

        def came(piece: Piece) -> None:
            if mine != self._round:
                return
            self._asking = False
            if piece.why:
                self.stop()
                self.failed.emit(piece.why)
                return
            self._held += piece.pcm
            self._next = piece.then
            self._tick()

        self._ask(at, came)


__all__ = ["Playing", "Silent"]
