"""A page of text at a zoom: what was inserted, deleted, hidden or said beside it is told apart."""

from collections.abc import Iterator
from itertools import pairwise
from typing import assert_never

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor

from tipdesk.intake.viewing import Style
from tipdesk.ui.foreign import pieces
from tipdesk.ui.look import Look
from tipdesk.ui.view.values import Written
from tipdesk.ui.widgets.reading_text import WIDEST, ReadingText

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
WHOLE = 100
WEIGHTS = (Style.ROW, Style.HEADING, Style.INSERTED, Style.COMMENT, Style.HIDDEN, Style.DELETED, Style.OURS)
"""Where several hold, the last of these shows."""


class PageText(ReadingText):
    """A page of text at a zoom; as wide as the paper."""

    def __init__(self, look: Look, name: str, *, fixed: bool = False) -> None:
        self._zoom, self._fixed = WHOLE, fixed
        super().__init__(look, name)

    def zoom(self, percent: int) -> None:
        self._zoom = percent
        font = QFont(self._look.theme.fixed("body") if self._fixed else self._look.font("reading"))
        font.setPixelSize(max(6, round(font.pixelSize() * percent / WHOLE)))
        self.document().setDefaultFont(font)
        self.setMaximumWidth(self.widest)

    def show_written(self, written: Written, words: str) -> None:
        """Text whose stretches differ: each line is a paragraph of its own."""
        if not written.marks:
            self.show_text(written.text, words)
            return
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(self._block(0))
        named = self._form(None)
        named.setForeground(self._look.colour("warn"))
        named.setBackground(self._look.colour("warn-soft"))
        for text, style in stretches(written):
            form = self._form(style)
            for piece in pieces(text):
                for number, line in enumerate(piece.text.split("\n")):
                    if number:
                        cursor.insertBlock(self._block(2))
                    cursor.insertText(line, named if piece.hidden else form)
        self._mark(words)
        self._fit()

    def _form(self, style: Style | None) -> QTextCharFormat:
        form, look = QTextCharFormat(), self._look
        form.setForeground(look.colour("text"))
        match style:
            case Style.HEADING:
                form.setFontWeight(QFont.Weight.Bold)
            case Style.COMMENT:
                form.setBackground(look.colour("accent-soft"))
            case Style.INSERTED:
                form.setForeground(look.colour("ok"))
                form.setFontUnderline(True)
            case Style.DELETED:
                form.setForeground(look.colour("danger"))
                form.setFontStrikeOut(True)
            case Style.HIDDEN:
                form.setBackground(look.colour("warn-soft"))
                form.setFontItalic(True)
            case Style.OURS:
                form.setForeground(look.colour("text-quiet"))
                form.setFontItalic(True)
            case Style.ROW | None:
                pass
            case _:
                assert_never(style)
        return form

    def mark(self, words: str) -> None:
        """Hits of another search in the text that stands there."""
        self._mark(words)

    @property
    def widest(self) -> int:
        return WIDEST * self._zoom // WHOLE

    def _block(self, gap: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(gap * self._zoom / WHOLE)
        kind = QTextBlockFormat.LineHeightTypes.FixedHeight
        form.setLineHeight(self._look.theme.line("reading") * self._zoom / WHOLE, kind.value)
        return form

    def _fit(self) -> None:
        self.document().setTextWidth(min(self.width() or self.widest, self.widest))
        self.setFixedHeight(max(24, round(self.document().size().height()) + 2))

    def sizeHint(self) -> QSize:
        return QSize(self.widest, self.height())


def stretches(written: Written) -> Iterator[tuple[str, Style | None]]:
    """The text cut where a mark begins or ends, each stretch with the heaviest of its marks."""
    ends = sorted({0, len(written.text), *(place for mark in written.marks for place in (mark.start, mark.end))})
    marks, open_marks, at = sorted(written.marks, key=lambda mark: mark.start), list[tuple[int, Style]](), 0
    for begin, end in pairwise(ends):
        while at < len(marks) and marks[at].start <= begin:
            open_marks.append((marks[at].end, marks[at].style))
            at += 1
        open_marks = [one for one in open_marks if one[0] > begin]
        styles = [style for _, style in open_marks]
        yield written.text[begin:end], max(styles, key=WEIGHTS.index, default=None)
