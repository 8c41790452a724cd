"""The sheet over the safe view in which a copy is covered, made, looked at as it would leave, and kept."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.release.gateway import CopyGateway
from tipdesk.ui.release.hand import Hand, cover_of
from tipdesk.ui.release.papered import Papered
from tipdesk.ui.release.side import SIDE, CoverSide
from tipdesk.ui.release.stamp import stamp
from tipdesk.ui.shell.runner import Runner
from tipdesk.ui.tongue import number
from tipdesk.ui.view.drawing import Asks
from tipdesk.ui.view.gateway import ViewGateway
from tipdesk.ui.view.pixel_face import PixelFace
from tipdesk.ui.view.values import Viewed
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import SearchField
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.over import Over
from tipdesk.ui.widgets.parts import Ground

T = TypeVar("T")
AROUND = 20
TOLD_MS = 250


class CoverSheet(Over):
    """`kept`: the id of the copy. What was made and not kept is gone when the sheet closes."""

    kept = Signal(object)

    def __init__(
        self, look: Look, window: QWidget, viewed: Viewed, gateway: CopyGateway, *, side: CoverSide,
        faces: tuple[PixelFace, PixelFace], runner: Runner, sentence: Callable[[TipdeskError], str],
    ) -> None:  # fmt: skip
        """Its side and its faces, for what is covered and for the proof, are made before: each is dear."""
        super().__init__(look, window)
        self._viewed, self._gateway, self._runner, self._sentence = viewed, gateway, runner, sentence
        self._words_of: dict[int, tuple[Any, ...]] = {}
        self._word_at = -1
        self.busy = False
        self.setAccessibleName(self.tr("Make a copy that may leave"))
        self.face, self.proof_face = faces
        self.hand, self.side = Hand(look, self.face.view), side
        self.search = SearchField(look, self.tr("Words to cover, on all pages"))
        self.cover_hits = Button(look, self.tr("Cover all hits"), icon="square-x", role=Role.QUIET)
        self.undo = Button(look, "", icon="undo-2", role=Role.BARE, name=self.tr("Undo a cover"))
        self.redo = Button(look, "", icon="redo-2", role=Role.BARE, name=self.tr("Cover it again"))
        self.cancel = Button(look, self.tr("Cancel"), key=hint(Intent.LEAVE), large=True)
        self.back = Button(look, self.tr("Cover more"), icon="arrow-left", large=True)
        self.main = Button(look, "", key=hint(Intent.MAIN), role=Role.ACCENT, large=True)
        self._notices = Notices(look)
        self._told = Words(look, "", step="small", colour="text-quiet", wrap=False)
        self._timer = QTimer(self, interval=TOLD_MS)
        self._lay_out()
        self._connect()
        self._show_stage(proof=False)

    def begin(self, asks: Asks) -> None:
        """The pages come, and what the original can give away."""
        papered = self._gateway.papered
        self.face.show_viewed(self._viewed, asks if papered is None else self._asks_of(papered))
        self._runner.look(self._gateway.dangers, self.side.show_dangers, owner=self, failed=self._failed)

    def _lay_out(self) -> None:
        look = self._look
        self.panel = Ground(look, "surface", frame="line", radius=10)
        self.panel.setParent(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.face)
        self._stack.addWidget(self.proof_face)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.side)
        self.side.setFixedWidth(SIDE)
        whole = QVBoxLayout(self.panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(self._notices)
        whole.addLayout(middle, 1)
        whole.addWidget(self._ends())

    def _head(self) -> QWidget:
        look, bar = self._look, Ground(self._look, "surface", edges="b")
        bar.setFixedHeight(look.theme.size("row", "header"))
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(Words(look, self.tr("A copy that may leave"), step="page", wrap=False), 1)
        for part in (self.undo, self.redo, self.search, self.cover_hits):
            row.addWidget(part)
        self._bar_parts = (self.undo, self.redo, self.search, self.cover_hits)
        return bar

    def _ends(self) -> QWidget:
        foot = Ground(self._look, "surface", edges="t", low_radius=9)
        ends = QHBoxLayout(foot)
        ends.setContentsMargins(16, 10, 16, 10)
        ends.setSpacing(8)
        ends.addWidget(self._told, 1)
        for button in (self.cancel, self.back, self.main):
            ends.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.hand.changed.connect(self._covered)
        self.hand.word_wanted.connect(self._to_word)
        self.hand.word_taken.connect(self._take_word)
        self.side.chosen.connect(lambda at: self.hand.take(self.hand.covers.choose(at)))
        self.side.removed.connect(lambda at: self.hand.take(self.hand.covers.without(at)))
        self.side.reasoned.connect(self._reason)
        self.undo.clicked.connect(lambda: self.hand.take(self.hand.covers.undone()))
        self.redo.clicked.connect(lambda: self.hand.take(self.hand.covers.redone()))
        self.search.returnPressed.connect(self._cover_hits)
        self.search.left.connect(self.face.view.setFocus)
        self.cover_hits.clicked.connect(self._cover_hits)
        self.cancel.clicked.connect(self._leave)
        self.back.clicked.connect(lambda: self._show_stage(proof=False))
        self.main.clicked.connect(self._go_on)
        self._timer.timeout.connect(self._tell)

    # Covering

    def _covered(self) -> None:
        covers = self.hand.covers
        self.undo.setEnabled(bool(covers.past))
        self.redo.setEnabled(bool(covers.future))
        self.side.show_covers(covers)
        chosen = covers.chosen
        if chosen is not None:
            self.side.show_reason(chosen.reason)

    def _reason(self, reason: Any) -> None:
        self.hand.reason = reason
        self.side.show_reason(reason)
        self.hand.take(self.hand.covers.for_reason(reason))

    def _cover_hits(self) -> None:
        words, leaves = self.search.text().strip(), self._viewed.leaves
        if not words:
            return

        def found(hits: tuple[tuple[int, Any], ...]) -> None:
            self.hand.take(self.hand.covers.laid(*(cover_of(leaf, box, self.hand.reason) for leaf, box in hits)))
            self.face.view.setFocus(Qt.FocusReason.OtherFocusReason)
            if hits:
                self.face.view.go_to(*hits[0])
            self._told.setText(self.tr("%Ln places covered; look at each page for what was not found", "", len(hits)))

        self._look_for(lambda: self._gateway.hits(words, leaves), found)

    def _to_word(self, by: int) -> None:
        """The next word of the page in sight, or the one before."""
        page = self.hand.page
        if page not in self._words_of:

            def read(words: tuple[Any, ...]) -> None:
                self._words_of[page] = words
                self._word_at = -1 if by > 0 else len(words)
                if words:
                    self._to_word(by)
                else:
                    self._told.setText(self.tr("This page has no words of its own: it is a picture. Draw the cover."))

            self._look_for(lambda: self._gateway.words(page), read)
            return
        words = self._words_of[page]
        if self.hand.word is not None and self.hand.word[0] != page:
            self._word_at = -1
        self._word_at = max(0, min(len(words) - 1, self._word_at + by))
        if words:
            self.hand.word = (page, words[self._word_at])
            self.face.view.go_to(page, words[self._word_at])
            self.hand.show()

    def _take_word(self) -> None:
        if self.hand.word is not None:
            self.hand.take(self.hand.covers.laid(cover_of(*self.hand.word, self.hand.reason)))

    def _look_for(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._runner.look(work, then, owner=self, failed=self._failed)

    # Making

    def _go_on(self) -> None:
        if self.busy or not self.main.isEnabled():
            return
        if self._stack.currentWidget() is self.proof_face:
            self._busy(busy=True)
            self._runner.write(self._gateway.keep, self._kept, owner=self, failed=self._failed)
            return
        plan = self.side.wishes.plan(self.hand.covers.all)
        if plan is None:
            self._notices.say_error(self.tr("These are no pages of this document."))
            return
        tile = stamp(plan.watermark, plan.dots)
        self._busy(busy=True)
        self._look_for(lambda: self._gateway.develop(plan, tile), self._made)

    def _made(self, proof: Viewed) -> None:
        self._busy(busy=False)
        looked = self._gateway.proof
        if looked is None or not proof.leaves:
            self._notices.say_error(proof.not_shown)
            return
        self.proof_face.show_viewed(proof, self._asks_of(looked))
        self._show_stage(proof=True)
        self._told.setText(self.tr("This is the file that would leave: {about}").format(about=proof.about))

    def _asks_of(self, looked: ViewGateway | Papered) -> Asks:
        def ask(work: Callable[[Any], Any], then: Callable[[Any], None]) -> None:
            self._runner.look(lambda: work(looked), then, owner=self, failed=self._failed)

        return ask

    def _kept(self, document: object) -> None:
        self._busy(busy=False)
        self.close_over()
        self.kept.emit(document)

    def _show_stage(self, *, proof: bool) -> None:
        self._stack.setCurrentWidget(self.proof_face if proof else self.face)
        self.side.setEnabled(not proof)
        for part in self._bar_parts:
            part.setVisible(not proof)
        self.back.setVisible(proof)
        self.main.setText(self.tr("Keep this copy") if proof else self.tr("Make it, and look at it"))
        self.main.setAccessibleName(self.main.text())
        self.main.updateGeometry()
        if not proof:
            self.proof_face.clear()
            drag = self.tr("Drag a box. Keys: N new, arrows move, Shift resizes, Ctrl+Right goes from word to word")
            self._told.setText(drag)
            self._covered()
        (self.proof_face if proof else self.face).view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _busy(self, *, busy: bool) -> None:
        self.busy = busy
        self._notices.clear()
        self.main.setEnabled(not busy)
        self.back.setEnabled(not busy)
        if busy:
            self._tell()
            self._timer.start()
        else:
            self._timer.stop()

    def _tell(self) -> None:
        self._told.setText(self.tr("Making page {n}").format(n=number(self._gateway.done + 1)))

    def _failed(self, error: TipdeskError) -> None:
        self._busy(busy=False)
        self._notices.say_error(self._sentence(error))

    # Leaving

    def first(self) -> QWidget:
        return self.face.view

    def place(self) -> None:
        low = self._look.theme.size("row", "status")
        self.panel.setGeometry(self.rect().adjusted(AROUND, AROUND, -AROUND, -AROUND - low))

    def _leave(self) -> None:
        """What is being made ends at its next page."""
        self._gateway.halt()
        self._runner.look(self._gateway.drop, lambda _nothing: None, owner=self._runner, failed=lambda _error: None)
        self.close_over()

    def close_over(self) -> None:
        self.face.clear()
        self.proof_face.clear()
        super().close_over()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go_on()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo.click()
        elif event.text() == "/" and self.search.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()
        elif event.matches(QKeySequence.StandardKey.Cancel):
            self._leave()
        else:
            event.accept()
