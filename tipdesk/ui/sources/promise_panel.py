"""The promise in the words agreed, with a chip of fact beside each of its parts."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.sources.values import Fact, PromisePart, SourceWhole
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.flow import Flow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Chip, Ground, Icon


class PromiseText(QWidget):
    """Serif, 15/24, the wording for print in bold."""

    def __init__(self, look: Look, words: str, bold: str) -> None:
        super().__init__()
        self._look = look
        self._words = f"“{visible(words)}”"
        self._bold = visible(bold)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Promised: {words}").format(words=self._words))

    def _lay(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._words, self._look.theme.serif("reading"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        at = self._words.find(self._bold) if self._bold else -1
        if at >= 0:
            heavy, form = QTextLayout.FormatRange(), QTextCharFormat()
            form.setFontWeight(700)
            heavy.start, heavy.length, heavy.format = at, len(self._bold), form
            layout.setFormats([heavy])
        layout.beginLayout()
        height, step = 0.0, self._look.theme.line("reading")
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height + (step - line.height()) / 2))
            height += step
        layout.endLayout()
        return layout, height

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lay(width)[1])

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(max(400, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._look.theme.line("reading"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour("text"))
        self._lay(self.width())[0].draw(painter, QPointF(0, 0))
        painter.end()


def _chip(look: Look, part: PromisePart) -> Chip:
    if part.fact is Fact.PLAIN:
        chip = Chip(look, part.words, icon=part.icon)
    else:
        chip = Chip(look, part.words, icon=part.icon, ground=f"{part.fact.value}-soft", ink=part.fact.value)
    chip.setToolTip(part.why)
    chip.setAccessibleDescription(part.why)
    return chip


class PromisePanel(Ground):
    def __init__(self, look: Look, whole: SourceWhole) -> None:
        super().__init__(look, "raised", frame="line", radius=8)
        self.change = Button(look, self.tr("Change…"), role=Role.LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Icon(look, "feather", "text", 16))
        head.addWidget(Words(look, self.tr("What we promised"), step="strong", wrap=False))
        head.addStretch(1)
        head.addWidget(Words(look, whole.agreed, step="small", colour="text-quiet", wrap=False))
        head.addWidget(self.change)
        column.addLayout(head)
        if whole.promise:
            column.addWidget(PromiseText(look, whole.promise, whole.print_as))
        else:
            unread = self.tr("The promise could not be read. Treat it as: nobody may know.")
            column.addWidget(Words(look, unread, colour="danger"))
        column.addWidget(Flow([_chip(look, part) for part in whole.parts]))
