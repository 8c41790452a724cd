"""Reading text: plain paragraphs, at most 600 wide, with hits marked and turning characters named."""

import re

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QTextEdit

from tipdesk.ui.foreign import pieces
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.hits import hit_spans

WIDEST = 600
# A message of megabytes is laid out in the window's thread: what is beyond this is read in the sealed original.
LONGEST = 200_000
PARAGRAPH_GAP = 10
_PARAGRAPHS = re.compile(r"\n[ \t]*\n\s*")


class ReadingText(QTextEdit):
    """As high as its text; copying is asked for by signal, so that the clipboard stays guarded."""

    copy_wanted = Signal(str)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._hits: tuple[tuple[int, int], ...] = ()
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { background: transparent; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDEST)
        self.document().setDocumentMargin(0)
        self.document().setDefaultFont(look.font("reading"))

    def show_text(self, text: str, words: str = "") -> None:
        self.clear()
        shown = text[:LONGEST]
        cursor = QTextCursor(self.document())
        plain, named = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._look.colour("text"))
        named.setForeground(self._look.colour("warn"))
        named.setBackground(self._look.colour("warn-soft"))
        first, further = self._block(0), self._block(PARAGRAPH_GAP)
        for number, paragraph in enumerate(_PARAGRAPHS.split(shown)):
            if number:
                cursor.insertBlock(further)
            else:
                cursor.setBlockFormat(first)
            # A line within a paragraph stays one: U+2028 breaks the line and not the block.
            for piece in pieces(paragraph):
                cursor.insertText(piece.text.replace("\n", "\u2028"), named if piece.hidden else plain)
        self._mark(words)
        self._fit()

    def _block(self, gap: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(gap)
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        form.setLineHeight(float(self._look.theme.line("reading")), kind.value)
        return form

    def _mark(self, words: str) -> None:
        self._hits = hit_spans(self.toPlainText(), words) if words else ()
        self._select(-1)

    @property
    def hits(self) -> int:
        return len(self._hits)

    def show_hit(self, number: int) -> int:
        """Frame hit `number` (from 0) and return where it stands from the top of this widget."""
        if not 0 <= number < len(self._hits):
            return 0
        self._select(number)
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._hits[number][0])
        return self.cursorRect(cursor).top()

    def _select(self, number: int) -> None:
        marks = []
        for place, (begin, end) in enumerate(self._hits):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(begin)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setBackground(self._look.colour("mark"))
            form.setForeground(self._look.colour("text"))
            if place == number:
                form.setFontUnderline(True)
            mark.format = form
            marks.append(mark)
        self.setExtraSelections(marks)

    def _fit(self) -> None:
        document: QTextDocument = self.document()
        document.setTextWidth(min(self.width() or WIDEST, WIDEST))
        self.setFixedHeight(max(24, round(document.size().height()) + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.ask_for_copy()
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Only a guarded copy of what is selected."""
        if not self.textCursor().hasSelection():
            return
        menu = QMenu(self)
        menu.addAction(self.tr("Copy, cleared after a while")).triggered.connect(self.ask_for_copy)
        menu.popup(event.globalPos() + QPoint(0, 2))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Nothing, for a drag into another program: that would be a copy that nobody recorded."""
        return QMimeData()

    def ask_for_copy(self) -> None:
        chosen = self.textCursor().selection().toPlainText()
        if chosen:
            self.copy_wanted.emit(chosen)
