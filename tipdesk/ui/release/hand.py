"""Covers drawn, moved and resized on pages of pixels, by mouse and by keys alone."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from tipdesk.domain.copying import LEAST, Cover, CoverReason
from tipdesk.intake.viewing import Box
from tipdesk.ui.look import Look
from tipdesk.ui.release.covers import NONE, Covers
from tipdesk.ui.view.leaves import Ink, LeavesView

STEP, FINE = 0.01, 0.002
NEW = (0.25, 0.04)
"""Of a page: a cover that is laid by key stands in its middle so wide and high."""
CORNER = 0.015
K = Qt.Key
MOVES = {K.Key_Left: (-1, 0), K.Key_Right: (1, 0), K.Key_Up: (0, -1), K.Key_Down: (0, 1)}
REASONS = {getattr(K, f"Key_{at + 1}"): reason for at, reason in enumerate(CoverReason)}


class Hand(QObject):
    """`changed`: another step or choice. `word_wanted`: the next word or the one before, to be covered with Enter."""

    changed = Signal()
    word_wanted = Signal(int)
    word_taken = Signal()

    def __init__(self, look: Look, view: LeavesView) -> None:
        super().__init__(view)
        self._view = view
        # A page is white in every theme, and what covers it dark.
        self._dark = min(("text", "canvas"), key=lambda token: look.colour(token).lightness())
        self.covers = Covers()
        self.reason = CoverReason.SOURCE
        self.word: tuple[int, Box] | None = None
        self.page = 0
        self._from: tuple[int, float, float] | None = None
        self._held: Cover | None = None
        self._resizes = False
        self._drawn: Cover | None = None
        view.installEventFilter(self)
        view.moved.connect(self._moved)
        view.pressed.connect(self._pressed)
        view.dragged.connect(self._dragged)
        view.released.connect(self._released)

    def take(self, covers: Covers) -> None:
        """What somebody beside the pages did: the list, undo, a search."""
        self.covers, self._drawn = covers, None
        self.show()
        self.changed.emit()

    def show(self) -> None:
        inks: dict[int, list[Ink]] = {}
        for at, cover in enumerate(self.covers.all):
            moving = at == self.covers.at and self._drawn is not None and self._held is not None
            colour = "accent" if at == self.covers.at else self._dark
            if not moving:
                inks.setdefault(cover.page, []).append(Ink(box_of(cover), colour, solid=at != self.covers.at))
        if self._drawn is not None:
            inks.setdefault(self._drawn.page, []).append(Ink(box_of(self._drawn), "accent"))
        if self.word is not None:
            inks.setdefault(self.word[0], []).append(Ink(self.word[1], "warn"))
        self._view.show_inks(inks)

    # By mouse

    def _pressed(self, leaf: int, x: float, y: float) -> None:
        at = self.covers.under(leaf, x, y)
        self._from, self._held, self._drawn = (leaf, x, y), None, None
        if at != NONE:
            held = self._held = self.covers.all[at]
            self._resizes = x > held.x + held.w - CORNER and y > held.y + held.h - CORNER
        self.take(self.covers.choose(at))

    def _dragged(self, leaf: int, x: float, y: float) -> None:
        if self._from is None:
            return
        _, from_x, from_y = self._from
        held = self._held
        if held is None:
            self._drawn = Cover.between(leaf, (from_x, from_y), (x, y), self.reason)
        else:
            by = (x - from_x, y - from_y)
            self._drawn = held.grown(*by) if self._resizes else held.moved(*by)
        self.show()

    def _released(self, leaf: int, x: float, y: float) -> None:
        self._dragged(leaf, x, y)
        drawn, self._from = self._drawn, None
        if drawn is None:
            return
        if self._held is not None:
            self.take(self.covers.changed(drawn))
        elif drawn.w > LEAST or drawn.h > LEAST:
            self.take(self.covers.laid(drawn))
        self._held = self._drawn = None
        self.show()

    # By keys

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._knows(event):
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._pressed_key(event)

    def _knows(self, event: QKeyEvent) -> bool:
        return event.key() in {K.Key_Delete, K.Key_Backspace, K.Key_N} or event.key() in REASONS

    def _pressed_key(self, event: QKeyEvent) -> bool:
        key, held = K(event.key()), event.modifiers()
        if key in MOVES and held & Qt.KeyboardModifier.ControlModifier and MOVES[key][0]:
            self.word_wanted.emit(MOVES[key][0])
        elif key in {K.Key_Return, K.Key_Enter} and not held and self.word is not None:
            self.word_taken.emit()
        elif key in MOVES and self.covers.chosen is not None:
            self._nudge(MOVES[key], held)
        elif key in {K.Key_BracketLeft, K.Key_BracketRight} and self.covers.all:
            self.take(self.covers.next(-1 if key == K.Key_BracketLeft else 1))
            self._to_chosen()
        elif key in {K.Key_Delete, K.Key_Backspace}:
            self.take(self.covers.without(self.covers.at))
        elif key == K.Key_N and not held:
            middle = Cover(self.page, (1 - NEW[0]) / 2, (1 - NEW[1]) / 2, *NEW, self.reason)
            self.take(self.covers.laid(middle))
            self._to_chosen()
        elif key in REASONS and not held:
            self.reason = REASONS[key]
            self.take(self.covers.for_reason(self.reason))
        else:
            return False
        return True

    def _nudge(self, way: tuple[int, int], held: Qt.KeyboardModifier) -> None:
        chosen = self.covers.chosen
        if chosen is None:
            return
        step = FINE if held & Qt.KeyboardModifier.AltModifier else STEP
        by = (way[0] * step, way[1] * step)
        resized = bool(held & Qt.KeyboardModifier.ShiftModifier)
        self.take(self.covers.changed(chosen.grown(*by) if resized else chosen.moved(*by)))
        self._to_chosen()

    def _to_chosen(self) -> None:
        chosen = self.covers.chosen
        if chosen is not None:
            self._view.go_to(chosen.page, box_of(chosen))

    def _moved(self, page: int) -> None:
        self.page = page


def box_of(cover: Cover) -> Box:
    return Box(cover.x, cover.y, cover.w, cover.h)


def cover_of(page: int, box: Box, reason: CoverReason) -> Cover:
    """A word's box, a little wider: letters lean out of theirs."""
    around = box.h * 0.12
    return Cover.between(
        page, (box.x - around, box.y - around), (box.x + box.w + around, box.y + box.h + around), reason
    )
