"""The story's table of documents, with small pictures of their first pages where somebody wishes for them."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QHideEvent, QImage, QPainter, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStyle, QStyleOptionViewItem, QVBoxLayout

from tipdesk.domain.ids import StoryId
from tipdesk.ui.look import Look
from tipdesk.ui.stories.values import DocumentRow
from tipdesk.ui.view.small import SmallPictures
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.cells import Cell, CellDelegate, CellModel, CellTable, Column, Index
from tipdesk.ui.widgets.parts import Ground

WIDE: Final = 44
TALL: Final = 56
AROUND: Final = 6
HIGH: Final = TALL + 2 * AROUND
"""A row with a small picture."""


class _Pictured(CellDelegate):
    """The first column has the picture before its words, where there is one."""

    def __init__(self, look: Look, height: int, table: CellTable, of: Callable[[int], QImage | None]) -> None:
        super().__init__(look, height, table)
        self._ground, self._of = look, of
        self.on = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not self.on or index.column():
            super().paint(painter, option, index)
            return
        rect = QRect(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._ground.colour("selected"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._ground.colour("line"))
        image = self._of(index.row())
        if image is not None:
            self._paint_picture(painter, rect, image)
        beside = QStyleOptionViewItem(option)
        beside.rect = paint.turned(painter, rect, rect.adjusted(WIDE + 2 * AROUND, 0, 0, 0))
        super().paint(painter, beside, index)

    def _paint_picture(self, painter: QPainter, rect: QRect, image: QImage) -> None:
        """As large as it was made; where the screen has changed since, as large as it can stand there."""
        room = paint.turned(painter, rect, QRect(rect.left() + AROUND, rect.top() + AROUND, WIDE, TALL))
        shown = QSizeF(image.size()) / painter.device().devicePixelRatioF()
        if shown.width() > room.width() or shown.height() > room.height():
            shown = shown.scaled(QSizeF(room.size()), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QRectF(room).topLeft(), shown)
        place.moveCenter(QRectF(room).center())
        painter.drawImage(place, image)
        painter.setPen(self._ground.colour("line-strong"))
        painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5))


class DocumentsTab(Ground):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        columns = (
            Column(self.tr("Name")),
            Column(self.tr("What"), 170),
            Column(self.tr("Came with")),
            Column(self.tr("Stands"), 140),
        )
        self.model: CellModel[DocumentRow] = CellModel(columns, self._cells, self)
        self.table = CellTable(look, self.tr("Documents"), self.model)
        self._low = look.theme.size("row", "dense")
        self._pictured = _Pictured(look, self._low, self.table, self._picture)
        self.table.setItemDelegate(self._pictured)
        self._small: SmallPictures | None = None
        self._story: StoryId | None = None
        self.pictures = Button(look, self.tr("Small pictures"), role=Role.LINK)
        self.pictures.setCheckable(True)
        self.pictures.setToolTip(self.tr("Of first pages, made in the sandbox. Each is a look, and is on record."))
        self.pictures.toggled.connect(self._with_pictures)
        self.pictures.hide()
        head = QHBoxLayout()
        head.addStretch(1)
        head.addWidget(self.pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.table.verticalScrollBar().valueChanged.connect(lambda _at: self._want())
        self.table.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._want())

    def take_small(self, small: SmallPictures, story: StoryId) -> None:
        """Where small pictures can be made."""
        self._small, self._story = small, story
        small.setParent(self)
        ratio = self.devicePixelRatioF()
        small.room = (round(WIDE * ratio), round(TALL * ratio))
        small.made.connect(lambda _document: self.table.viewport().update())
        self.pictures.show()

    def show_documents(self, rows: Sequence[DocumentRow]) -> None:
        """The row that was chosen stays chosen."""
        at = self.table.current
        self.model.show_rows(rows)
        self.table.choose(max(0, min(at, len(rows) - 1)))
        self._want()

    def _with_pictures(self, on: bool) -> None:
        if self._small is not None:
            self._small.on = on
        self._pictured.on = on
        self.pictures.choose(chosen=on)
        self.table.verticalHeader().setDefaultSectionSize(HIGH if on else self._low)
        self._want()
        self.table.viewport().update()

    def _picture(self, row: int) -> QImage | None:
        return self._small.of(self.model.rows[row].document) if self._small is not None else None

    def _want(self) -> None:
        """Of the rows in sight alone: what is scrolled past is not looked at."""
        small, table = self._small, self.table
        if small is None or not self.isVisible():
            return
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        rows = self.model.rows[max(0, first) : last + 1 if last >= 0 else None]
        small.want(tuple(row.document for row in rows), self._story)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._want()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks at a document now does not wait behind small pictures of others."""
        if self._small is not None:
            self._small.want((), self._story)
        super().hideEvent(event)

    def _cells(self, row: DocumentRow) -> Sequence[Cell]:
        stands = Cell(self.tr("Derived copy"), "text-quiet", icon="layers-2") if row.derived else Cell(
            self.tr("Original, sealed"), "sealed", icon="lock")  # fmt: skip
        return (
            Cell(row.name, icon=row.icon, icon_ink="text-quiet"),
            Cell(row.about, "text-quiet"),
            Cell(row.found_in, "text-quiet"),
            stands,
        )
