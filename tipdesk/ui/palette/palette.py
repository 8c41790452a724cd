"""Ctrl+K: a field over the window, and eight rows of what can be done or opened by that name."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui import keys
from tipdesk.ui.changes import GoToInbox, GoToSource, GoToStory, Want
from tipdesk.ui.keys import Intent
from tipdesk.ui.look import Look
from tipdesk.ui.offers import Offer, Shelf
from tipdesk.ui.page import PageParts
from tipdesk.ui.palette.choosing import ROWS, choose
from tipdesk.ui.palette.gateway import Named, PaletteGateway
from tipdesk.ui.palette.rows import Rows, tall
from tipdesk.ui.tongue import listed
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Over
from tipdesk.ui.widgets.parts import Ground, Icon

WIDTH: Final = 600
ABOVE: Final = 96
EDGE: Final = 16
FIELD: Final = 52
PATIENCE_MS: Final = 300


class Palette(Over):
    """`offers(typed)` are the window's own; what the desk finds is added as it comes. Nothing typed is kept."""

    def __init__(
        self,
        parts: PageParts,
        window: QWidget,
        gateway: PaletteGateway,
        offers: Callable[[str], tuple[Offer, ...]],
        *,
        about: str,
        story: StoryId | None,
        go: Callable[[Want], None],
    ) -> None:
        super().__init__(parts.look, window)
        self._parts, self._gateway, self._offers, self._go = parts, gateway, offers, go
        self._about = about
        self._refused: frozenset[Intent] | None = None
        self._named: tuple[Named, ...] = ()
        self._asked, self._asking = "", False
        self.panel = Ground(parts.look, "raised", frame="line", radius=10)
        self.panel.setParent(self)
        self.field = _Field(parts.look, self.tr("What do you want to do or open?"))
        self.rows = Rows(parts.look)
        self._nothing = Words(parts.look, "", colour="text-quiet")
        self._nothing.setContentsMargins(44, 14, 16, 14)
        self._slow = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._slow.timeout.connect(self._say_slow)
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.rows.picked.connect(self.pick)
        self.rows.moved.connect(self._tell)
        parts.runner.read(lambda: gateway.refused(story), self._ruled, owner=self, failed=self._failed)
        self._show()

    def _lay_out(self) -> None:
        look = self._look
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = Ground(look, "raised", edges="b", radius=9)
        top.setFixedHeight(FIELD)
        row = QHBoxLayout(top)
        row.setContentsMargins(16, 0, 16, 1)
        row.setSpacing(8)
        row.addWidget(Icon(look, "search", "text-quiet"))
        row.addWidget(self.field, 1)
        column.addWidget(top)
        column.addWidget(self.rows)
        column.addWidget(self._nothing)
        foot = Ground(look, "surface", edges="t", low_radius=9)
        foot.setFixedHeight(32)
        last = QHBoxLayout(foot)
        last.setContentsMargins(16, 0, 16, 0)
        last.setSpacing(6)
        last.addWidget(Icon(look, "eye-off", "text-quiet", 14))
        said = self.tr("Finds only what you may read. What you type is not kept, and identities are not searched.")
        last.addWidget(Words(look, said, step="small", colour="text-quiet", wrap=False), 1)
        column.addWidget(foot)

    # What is asked

    def _ruled(self, refused: frozenset[Intent]) -> None:
        self._refused = refused
        self._show()

    def _typed(self, _text: str) -> None:
        self._show()
        self._ask()

    def _words(self) -> str:
        return self.field.text().strip()

    def _ask(self) -> None:
        """One question at a time, and after it the newest: what is typed at speed is not asked letter by letter."""
        words = self._words()
        if self._asking or words == self._asked:
            return
        self._asked = words
        if not words:
            self._named = ()
            return
        self._asking = True
        self._slow.start()

        def then(found: tuple[Named, ...]) -> None:
            self._asking = False
            self._slow.stop()
            if words == self._words():
                self._named = found
                self._show()
            self._ask()

        def failed(error: TipdeskError) -> None:
            self._asking = False
            self._failed(error)

        self._parts.runner.read(lambda: self._gateway.find(words, ROWS), then, owner=self, failed=failed)

    def _failed(self, error: TipdeskError) -> None:
        self._slow.stop()
        self._say(self._parts.sentence(error))
        self.place()

    # What is shown

    def _show(self) -> None:
        typed = self._words()
        every = [one for one in self._offers(typed) if self._may(one)]
        every[_last_opened(every) : _last_opened(every)] = [self._opens(named) for named in self._named]
        headings = {Shelf.WITH: self._about, Shelf.OPEN: self.tr("Open"), Shelf.DO: self.tr("Do")}
        shown = next(few for most in range(ROWS, 0, -1) if self._fits(few := choose(every, typed, most)) or most == 1)
        self.rows.show_offers(shown, typed, headings)
        if shown:
            self._say("")
        elif not self._asking:
            self._say(self.tr("Nothing that you may read matches."))
        self.place()

    def _fits(self, offers: tuple[Offer, ...]) -> bool:
        """On a small screen with large letters fewer rows stand there, and none is cut."""
        return tall(offers) + FIELD + 34 <= self.window().height() - 2 * EDGE

    def _may(self, offer: Offer) -> bool:
        """Until the rules have answered, only what needs no rule."""
        if offer.intent is None:
            return True
        return self._refused is not None and offer.intent not in self._refused

    def _opens(self, named: Named) -> Offer:
        icon = "inbox" if named.tip is not None else "user"
        return Offer(
            Shelf.OPEN, icon, named.title, lambda: self._open(named), named.remark, answers=self._asked, ours=False
        )

    def _open(self, named: Named) -> None:
        gateway = self._gateway
        runner, sentence = self._parts.runner, self._failed
        runner.write(lambda: gateway.opened(named), lambda _: None, owner=self.window(), failed=sentence)
        if named.source is not None and named.story is not None:
            self._go(GoToSource(named.story, named.source))
        elif named.story is not None:
            self._go(GoToStory(named.story, named.tip))
        else:
            self._go(GoToInbox(named.tip))

    def _say(self, words: str) -> None:
        self._nothing.setText(words)
        self._nothing.setVisible(bool(words))

    def _say_slow(self) -> None:
        if not self.rows.offers:
            self._say(self.tr("Searching…"))
            self.place()

    def _tell(self) -> None:
        """The screen reader stays in the field, and hears the row that Enter would take."""
        self.setAccessibleName(self.tr("Command palette, %Ln results", "", len(self.rows.offers)))
        now = self.rows.now
        self.field.setAccessibleDescription(listed(part for part in _spoken(now) if part) if now else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))

    # Keys

    def pick(self) -> None:
        now = self.rows.now
        if now is None:
            return
        self.close_over()
        now.do()

    def close_over(self) -> None:
        # What was typed goes with the field: emptying it would say it all once more on the accessibility bus.
        self.field.blockSignals(True)
        super().close_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
            if event.key() in steps:
                self.rows.step(steps[Qt.Key(event.key())])
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.pick()
                return True
        return super().eventFilter(watched, event)

    def place(self) -> None:
        self.panel.ensurePolished()
        wide = min(WIDTH, self.width() - 32)
        high = FIELD + self.rows.height() * bool(self.rows.offers) + 34
        if self._nothing.text():
            high += self._nothing.sizeHint().height()
        self.rows.setVisible(bool(self.rows.offers))
        top = min(ABOVE, max(EDGE, (self.height() - high) // 2))
        self.panel.setGeometry(QRect((self.width() - wide) // 2, top, wide, min(high, self.height() - top - EDGE)))


class _Field(QLineEdit):
    """No frame, no completion; a key cap at its end says how it is left."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font("reading"))
        self.setFrame(False)
        self.setStyleSheet("QLineEdit, QLineEdit:focus { border: 0; padding: 0; background: transparent; }")
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        # Words stand at either side, by their own direction: the key cap has its own room at the end.
        wide = round(QFontMetricsF(look.font("caption")).horizontalAdvance(keys.hint(Intent.LEAVE))) + 20
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(*((wide, 0, 0, 0) if mirrored else (0, 0, wide, 0)))
        hints = Qt.InputMethodHint
        self.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, key, painter = self._look, keys.hint(Intent.LEAVE), QPainter(self)
        wide = round(QFontMetricsF(look.font("caption")).horizontalAdvance(key)) + 12
        left = 0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - wide
        cap = QRect(left, self.height() // 2 - 9, wide - 1, 19)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.setBrush(look.colour("canvas"))
        painter.drawRoundedRect(cap, 4, 4)
        paint.text(painter, cap, key, look.font("caption"), look.colour("text-quiet"), paint.CENTRE)
        painter.end()


def _spoken(offer: Offer) -> tuple[str, ...]:
    return offer.words if offer.ours else paint.visible(offer.words), offer.remark, offer.key


def _last_opened(offers: list[Offer]) -> int:
    """Behind the places and stories: what is found comes after what is known."""
    places = [place for place, one in enumerate(offers) if one.shelf is Shelf.OPEN]
    return places[-1] + 1 if places else 0
