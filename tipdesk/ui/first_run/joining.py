"""Between one's own keys and the desk: words to read out, a file to give away, the desk's packet and its words."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.first_run.gateway import Arriving
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.folders import ask_files, ask_target
from tipdesk.ui.tongue import number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.eight_words import WordFields, WordsShown
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled

WIDE: Final = 1100
HALF: Final = 488
FOOT: Final = 64
FILE: Final = "join.tipdesk-join"
"""It says nothing of whoever joins."""


class JoinPage(QWidget):
    """Stands alone in the window, also after each unlock, until the desk's roster is taken in; `joined(session)`."""

    joined = Signal(object)

    def __init__(self, parts: PageParts, gateway: Arriving) -> None:
        super().__init__()
        self._parts, self._look, self._gateway = parts, parts.look, gateway
        self.packet, self._busy = "", False
        self.setAccessibleName(self.tr("Join a desk"))
        look = parts.look
        self.notices = Notices(look)
        self.shown = WordsShown(look)
        self.larger = Button(look, self.tr("Show larger"), icon="maximize")
        self.save = Button(look, self.tr("Save your file…"), icon="usb", large=True)
        self._saved = Words(look, "", step="small", colour="text-quiet")
        self.choose = Button(look, self.tr("The desk's packet…"), icon="package-open", large=True)
        self._chosen = Words(look, "", step="small", colour="text-quiet")
        self.fields = WordFields(look, ())
        self.main = Button(look, self.tr("Come to the desk"), key=hint(Intent.MAIN), role=Role.ACCENT, large=True)
        self._missing = Words(look, "", step="small", colour="text-quiet", wrap=False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.notices)
        whole.addWidget(self._middle(), 1)
        whole.addWidget(self._foot())
        self.larger.clicked.connect(self.show_larger)
        self.save.clicked.connect(self._ask_where)
        self.choose.clicked.connect(self._ask_packet)
        self.fields.changed.connect(self._tell)
        self.fields.changed.connect(lambda: self._scrolled.ensureWidgetVisible(self.fields))
        self.main.clicked.connect(self.enter)
        self._tell()
        read = parts.runner.read
        read(lambda: (gateway.words(), gateway.known()), self._show, owner=self, failed=self.say)

    def say(self, error: TipdeskError) -> None:
        self.notices.say_error(self._parts.sentence(error))

    def _middle(self) -> QWidget:
        look = self._look
        content = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(40)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for half in (self._give(), self._take()):
            half.setFixedWidth(HALF)
            self._beside.addWidget(half, 0, top)
        self._beside.addStretch(1)
        column = QVBoxLayout(content)
        column.setContentsMargins(40, 32, 40, 24)
        column.setSpacing(4)
        column.addWidget(Words(look, self.tr("Join a desk"), step="story"))
        about = self.tr("You can lock now and go on later: unlocking brings you back here.")
        column.addWidget(Words(look, about, colour="text-quiet"))
        column.addSpacing(16)
        column.addLayout(self._beside)
        column.addStretch(1)
        ground = Ground(look, "surface")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        self._scrolled = Scrolled(content)
        inside.addWidget(self._scrolled)
        return ground

    def _give(self) -> QWidget:
        part, column = _half()
        column.addWidget(self._head(1, self.tr("Read these words to an editor of the desk")))
        by = self.tr("By telephone or in person. They type what they hear, and so know that the keys are yours.")
        column.addWidget(Words(self._look, by, step="small", colour="text-quiet"))
        column.addWidget(self.shown)
        column.addWidget(self.larger)
        column.addSpacing(16)
        column.addWidget(self._head(2, self.tr("Give them your file")))
        what = self.tr("On a stick, or by any way at all: it holds your name and your public keys, and nothing secret.")
        column.addWidget(Words(self._look, what, step="small", colour="text-quiet"))
        column.addWidget(self.save)
        column.addWidget(self._saved)
        return part

    def _take(self) -> QWidget:
        part, column = _half()
        column.addWidget(self._head(3, self.tr("When the desk's packet has come, or a guest's story")))
        what = self.tr("The editor lets you join and sends the desk's roster, sealed to you.")
        column.addWidget(Words(self._look, what, step="small", colour="text-quiet"))
        what = self.tr("Where you share the editor's laptop, no packet is needed.")
        column.addWidget(Words(self._look, what, step="small", colour="text-quiet"))
        column.addWidget(self.choose)
        column.addWidget(self._chosen)
        column.addSpacing(16)
        column.addWidget(self._head(4, self.tr("Type the eight words that the editor reads to you")))
        by = self.tr("They are other words than yours. By them you know that this is their desk, and nobody's between.")
        column.addWidget(Words(self._look, by, step="small", colour="text-quiet"))
        column.addWidget(self.fields)
        return part

    def _head(self, at: int, words: str) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Words(self._look, number(at), step="strong", colour="text-quiet", wrap=False))
        row.addWidget(Words(self._look, words, step="strong"), 1)
        return part

    def _foot(self) -> QWidget:
        foot = Ground(self._look, "canvas", edges="t")
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(40, 1, 40, 0)
        row.setSpacing(9)
        row.addStretch(1)
        row.addWidget(self._missing)
        row.addWidget(self.main)
        return foot

    def _show(self, found: tuple[tuple[str, ...], frozenset[str]]) -> None:
        words, known = found
        self.shown.show_words(words)
        self.fields.know(known)
        self.save.setFocus()
        self._tell()

    def show_larger(self) -> None:
        dialog = Dialog(self._look, self, self.tr("Your words"), self.tr("They have them"), width=880)
        dialog.cancel.hide()
        dialog.accepted.connect(dialog.close_over)
        dialog.body.addWidget(WordsShown(self._look, self.shown.words, step="alias"))
        dialog.open()

    def _ask_where(self) -> None:
        ask_target(self, self.tr("Save your file"), FILE, self.save_to)

    def save_to(self, path: str) -> None:
        def saved(_nothing: object) -> None:
            name = visible(Path(path).name)
            self._saved.setText(self.tr("{name} is saved. Give it to the editor.").format(name=name))

        self._parts.runner.write(lambda: self._gateway.save(path), saved, owner=self, failed=self.say)

    def _ask_packet(self) -> None:
        ask_files(self, self.tr("The desk's packet"), lambda paths: self.take_packet(paths[0]))

    def take_packet(self, path: str) -> None:
        self.packet = path
        self._chosen.setText(visible(Path(path).name))
        self.fields.setFocus()
        self._scrolled.ensureWidgetVisible(self.fields)
        self._tell()

    def enter(self) -> None:
        if not self.main.isEnabled():
            return
        self._busy = True
        self.notices.clear()
        self._tell()
        packet, typed = self.packet, self.fields.words
        self._parts.runner.write(
            lambda: self._gateway.enter(packet, typed), self.joined.emit, owner=self, failed=self._refused
        )

    def _refused(self, error: TipdeskError) -> None:
        self._busy = False
        self._tell()
        self.say(error)

    def _tell(self) -> None:
        missing = self.tr("The roster is being read.") if self._busy else self.fields.missing()
        self._missing.setText(missing)
        self.main.say_why(missing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= WIDE
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enter()
        else:
            super().keyPressEvent(event)


def _half() -> tuple[QWidget, QVBoxLayout]:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    return part, column
