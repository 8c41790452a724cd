"""What the import page shows before there are files: ways to choose, and imports that were not ended."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.intake.gateway import Unfinished
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
        middle = QWidget()
        middle.setFixedWidth(440)
        column = QVBoxLayout(middle)
        column.setSpacing(8)
        column.addWidget(Icon(look, "download", "text-quiet", 24))
        column.addWidget(Words(look, self.tr("What shall be looked into?"), step="title"))
        kinds = self.tr("E-mail (.eml), mailboxes (.mbox, Maildir folders) and text.")
        about = f"{kinds} {self.tr('You see what is in them before anything is kept.')}"
        column.addWidget(Words(look, about, colour="text-quiet"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.files = Button(
            look, self.tr("Choose files…"), icon="file-text", role=Role.ACCENT, key="Ctrl+I", large=True
        )
        self.folder = Button(look, self.tr("Choose a folder…"), icon="inbox", large=True)
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        row.addWidget(self.files)
        row.addWidget(self.folder)
        row.addStretch(1)
        column.addSpacing(8)
        column.addLayout(row)
        column.addSpacing(8)
        drop = QHBoxLayout()
        drop.setSpacing(6)
        drop.addWidget(Icon(look, "mouse-pointer-2", "text-quiet", 14), 0, Qt.AlignmentFlag.AlignTop)
        drop.addWidget(
            Words(look, self.tr("Or drop files anywhere on this window."), step="small", colour="text-quiet"), 1
        )
        column.addLayout(drop)
        self._unfinished = QVBoxLayout()
        self._unfinished.setSpacing(6)
        column.addSpacing(12)
        column.addLayout(self._unfinished)
        whole = QVBoxLayout(self)
        whole.addStretch(3)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(middle)
        across.addStretch(1)
        whole.addLayout(across)
        whole.addStretch(4)

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
