"""The story's front page: promises at risk, to do, documents; at the side people and activity."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.stories.side import StorySide
from tipdesk.ui.stories.values import DocumentRow, Risk, RiskKind, StoryWhole, ToDo
from tipdesk.ui.tongue import listed, number, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.enter import enter_presses
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading
from tipdesk.ui.widgets.strip import Strip, Weight

LAST = 3


class _ToDoRow(QPushButton):
    """36 high: what, about what, when, who; opens what it is about."""

    def __init__(self, look: Look, to_do: ToDo) -> None:
        super().__init__()
        self._look, self._to_do = look, to_do
        self.setFixedHeight(look.theme.size("row", "comfortable"))
        self._due = when.due(look, to_do.due_ms) if to_do.due_ms is not None else ""
        self.setAccessibleName(listed(part for part in (to_do.words, to_do.about, self._due, to_do.name) if part))

    def sizeHint(self) -> QSize:
        return QSize(300, 36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, to_do = self._look, QPainter(self), self._to_do
        if self.underMouse():
            painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), look.colour("line"))

        def at(place: QRect) -> QRect:
            return paint.turned(painter, self.rect(), place)

        painter.drawPixmap(at(QRect(2, 10, 16, 16)), look.pixmap("circle", "text-quiet", 16))
        if to_do.initials:
            paint.avatar(painter, at(QRect(self.width() - 28, 8, 20, 20)), to_do.initials, look)
        right = QRect(self.width() - 200, 0, 152, self.height() - 1)
        icon, ink = self._sign()
        used = paint.text(painter, at(right), self._due, look.theme.numbers("small"), look.colour(ink), paint.RIGHT)
        if icon:
            painter.drawPixmap(at(QRect(right.right() - used - 18, 11, 14, 14)), look.pixmap(icon, ink, 14))
        font = look.font("body")
        room = QRect(28, 0, self.width() - 28 - 210, self.height() - 1)
        words = QFontMetricsF(font).elidedText(to_do.words, Qt.TextElideMode.ElideRight, room.width())
        wide = paint.text(painter, at(room), words, font, look.colour("text")) + 8
        about = room.adjusted(wide, 0, 0, 0)
        if about.width() > 40:  # noqa: PLR2004  # px: less shows nothing readable
            paint.text(painter, at(about), to_do.about, look.font("small"), look.colour("text-quiet"))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()

    def _sign(self) -> tuple[str, str]:
        look, at = self._look, self._to_do.due_ms
        if at is None:
            return "", "text-quiet"
        days = (when.local(look, at).date() - when.local(look, look.now_ms()).date()).days
        if days < 0:
            return "circle-alert", "danger"
        return ("clock", "warn") if days == 0 else ("", "text")


class FrontPage(QWidget):
    source_wanted = Signal(object)
    tip_wanted = Signal(object)
    aside_wanted = Signal()
    document_wanted = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        ground = Ground(look, "surface")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(24, 20, 24, 24)
        self._column.setSpacing(0)
        inside.addWidget(Scrolled(content))
        row.addWidget(ground, 1)
        self.side = StorySide(look)
        row.addWidget(self.side)

    def show_story(self, whole: StoryWhole) -> None:
        """The column; its side is shown by itself, in another turn."""
        empty_layout(self._column)
        if whole.aside:
            self._add_aside(whole.aside)
        if not whole.tips and not whole.sources and not whole.documents:
            self._add_beginning()
        elif not whole.risks and not whole.to_do:
            kept = tr("%Ln promises are kept.", "", whole.promises_kept)
            calm = " ".join((self.tr("Nothing presses."), kept)) if whole.promises_kept else self.tr("Nothing presses.")
            self._column.addWidget(Words(self._look, calm, colour="text-quiet"))
            self._column.addSpacing(24)
        if whole.risks:
            self._section(self.tr("Promises at risk"), number(len(whole.risks)))
            for risk in whole.risks:
                self._add_risk(risk)
            self._column.addSpacing(18)
        if whole.to_do:
            self._section(self.tr("To do"), number(len(whole.to_do)))
            for to_do in whole.to_do:
                self._add_to_do(to_do)
            self._column.addSpacing(24)
        if whole.documents:
            many = number(len(whole.documents))
            count = self.tr("{n}, last three").format(n=many) if len(whole.documents) > LAST else many
            self._section(self.tr("Documents"), count)
            for document in whole.documents[:LAST]:
                line = _DocumentLine(self._look, document)
                line.clicked.connect(partial(self.document_wanted.emit, document.document))
                self._column.addWidget(line)
        self._column.addStretch(1)

    def _add_beginning(self) -> None:
        """A story in which nothing is yet says where what belongs into it comes from."""
        self._column.addWidget(Words(self._look, self.tr("Nothing is in this story yet."), step="body", weight=600))
        self._column.addSpacing(4)
        ways = self.tr(
            "In the inbox, S files a tip into it. The plus above writes down a source, or brings files in. "
            "Whoever is let in reads all of it, and nobody else any of it."
        )
        self._column.addWidget(Words(self._look, ways, colour="text-quiet"))
        self._column.addSpacing(24)

    def _section(self, words: str, count: str) -> None:
        self._column.addWidget(heading(self._look, words, count))
        self._column.addSpacing(8)

    def _add_aside(self, many: int) -> None:
        fact = tr("%Ln changes were set aside: their author had no access.", "", many)
        look_in = self.tr("A lead can look.")
        strip = Strip(self._look, Weight.DANGER, "circle-alert", fact, look_in, action=self.tr("Look…"), above=True)
        strip.acted.connect(self.aside_wanted)
        self._column.addWidget(strip)
        self._column.addSpacing(18)

    def _add_risk(self, risk: Risk) -> None:
        differs = risk.kind is RiskKind.DIFFERS
        weight, icon = (Weight.DANGER, "shield-alert") if differs else (Weight.WARN, "hourglass")
        strip = Strip(self._look, weight, icon, risk.fact, risk.rest, action=self.tr("Open the source"), above=True)
        strip.acted.connect(lambda: self.source_wanted.emit(risk.source))
        self._column.addWidget(strip)
        self._column.addSpacing(6)

    def _add_to_do(self, to_do: ToDo) -> None:
        row = _ToDoRow(self._look, to_do)

        def opened() -> None:
            if to_do.tip is not None:
                self.tip_wanted.emit(to_do.tip)
            elif to_do.source is not None:
                self.source_wanted.emit(to_do.source)

        row.clicked.connect(opened)
        self._column.addWidget(row)


class _DocumentLine(QPushButton):
    """28 high; opens the safe view."""

    def __init__(self, look: Look, document: DocumentRow) -> None:
        super().__init__()
        self._look, self._document = look, document
        self.setFixedHeight(28)
        self.setAccessibleName(listed((visible(document.name), document.about, self._standing())))

    def sizeHint(self) -> QSize:
        return QSize(300, 28)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter_presses(self, event, super().keyPressEvent)

    def _standing(self) -> str:
        return self.tr("Derived copy") if self._document.derived else self.tr("Original, sealed")

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter, wide = self._look, QPainter(self), self.width()
        if self.underMouse():
            painter.fillRect(self.rect(), look.colour("hover"))
        painter.fillRect(QRect(0, 27, wide, 1), look.colour("line"))
        font = look.font("small")
        # As wide as the words are in this language.
        stands = max(102, round(QFontMetricsF(font).horizontalAdvance(self._standing())) + 2)

        def at(left: int, top: int, width: int, height: int) -> QRect:
            return paint.turned(painter, self.rect(), QRect(left, top, width, height))

        painter.drawPixmap(at(8, 6, 16, 16), look.pixmap(self._document.icon, "text-quiet", 16))
        room = at(38, 0, wide - 38 - 168 - stands, 27)
        paint.safe_text(painter, room, self._document.name, font, look.colour("text"), look)
        about = at(wide - 160 - stands, 0, 130, 27)
        paint.text(painter, about, self._document.about, font, look.colour("text-quiet"))
        icon, ink = ("layers-2", "text-quiet") if self._document.derived else ("lock", "sealed")
        painter.drawPixmap(at(wide - 18 - stands, 6, 14, 14), look.pixmap(icon, ink, 14))
        paint.text(painter, at(wide - stands, 0, stands, 27), self._standing(), font, look.colour(ink))
        if self.hasFocus():
            paint.focus_ring(painter, self.rect(), look)
        painter.end()
