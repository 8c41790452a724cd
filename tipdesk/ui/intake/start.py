"""What the import page shows before there are files: ways to choose, and imports that were not ended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.intake.gateway import Unfinished
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, Weight


class ImportStart(Ground):
    files_wanted = Signal()
    folder_wanted = Signal()
    again_wanted = Signal(object)
    let_go = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface")
        self._look = look
        self._unfinished = QVBoxLayout()
        self._unfinished.setSpacing(6)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._middle())
        across.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(3)
        whole.addLayout(across)
        whole.addStretch(4)

    def _middle(self) -> QWidget:
        look = self._look
        middle = QWidget()
        middle.setMinimumWidth(440)
        column = QVBoxLayout(middle)
        column.setSpacing(8)
        column.addWidget(Icon(look, "download", "text-quiet", 24))
        column.addWidget(Words(look, self.tr("What shall be looked into?"), step="title"))
        kinds = self.tr("Mail, chats, exports of tip lines, forms, address books, archives, and files of any kind.")
        before = self.tr("You see what is in them before anything is kept.")
        column.addWidget(Words(look, f"{kinds} {before}", colour="text-quiet"))
        column.addSpacing(8)
        column.addLayout(self._choices())
        column.addSpacing(8)
        drop = QHBoxLayout()
        drop.setSpacing(6)
        drop.addWidget(Icon(look, "mouse-pointer-2", "text-quiet", 14), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("Or drop files anywhere on this window.")
        drop.addWidget(Words(look, words, step="small", colour="text-quiet"), 1)
        column.addLayout(drop)
        column.addSpacing(12)
        column.addLayout(self._unfinished)
        return middle

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        words = self.tr("Choose files…")
        self.files = Button(
            self._look, words, icon="file-text", role=Role.ACCENT, key=hint(Intent.BRING_IN), large=True
        )
        self.folder = Button(self._look, self.tr("Choose a folder…"), icon="inbox", large=True)
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        row.addWidget(self.files)
        row.addWidget(self.folder)
        row.addStretch(1)
        return row

    def show_unfinished(self, found: tuple[Unfinished, ...]) -> None:
        empty_layout(self._unfinished)
        for one in found:
            fact = self.tr("An import of {time} was not ended.").format(time=when.stamp(self._look, one.began_ms))
            rest = self.tr("What it had kept is here; the rest is offered again.")
            strip = Strip(self._look, Weight.WARN, "download", fact, rest, action=self.tr("Look again"))
            strip.acted.connect(lambda it=one: self.again_wanted.emit(it))
            self._unfinished.addWidget(strip)
            gone = Button(self._look, self.tr("Let it go"), role=Role.LINK)
            gone.clicked.connect(lambda _checked=False, mark=one.mark: self.let_go.emit(mark))
            self._unfinished.addWidget(gone)
