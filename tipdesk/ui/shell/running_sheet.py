"""The sheet of what is running: how far each is, and its Cancel."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.shell.works import Work, Works
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.over import Sheet
from tipdesk.ui.widgets.progress import Progress


class RunningSheet(Sheet):
    """Follows the runs while it is open; a row keeps its place until its run ends."""

    def __init__(self, look: Look, window: QWidget, works: Works) -> None:
        super().__init__(look, window, window.tr("What is running"))
        self._works = works
        self._rows: dict[int, _Row] = {}
        self._none = Words(look, self.tr("Nothing is running."), colour="text-quiet")
        about = self.tr("Cancel keeps what is done. A lock ends what runs here and keeps what is done too.")
        self._about = Words(look, about, step="small", colour="text-quiet")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addWidget(self._about)
        self.body.addSpacing(12)
        self.body.addWidget(self._none)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        works.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        shown = {id(work.running): work for work in self._works.shown()}
        for key in tuple(self._rows):
            if key not in shown:
                gone = self._rows.pop(key)
                self._list.removeWidget(gone)
                gone.deleteLater()
        for key, work in shown.items():
            if key not in self._rows:
                self._rows[key] = _Row(self._look, work)
                self._list.addWidget(self._rows[key])
            self._rows[key].show_work(work)
        self._none.setVisible(not shown)
        self._about.setVisible(bool(shown))


class _Row(QWidget):
    def __init__(self, look: Look, work: Work) -> None:
        super().__init__()
        self._bar, self._about = Progress(look), Line(look, step="small", colour="text-quiet", ours=True)
        cancel = Button(look, self.tr("Cancel"), name=self.tr("Cancel: {work}").format(work=work.name))
        cancel.clicked.connect(work.running.cancel)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row.addWidget(Words(look, work.name, step="strong"), 1)
        row.addWidget(cancel)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._about)

    def show_work(self, work: Work) -> None:
        self._bar.show_part(work.part)
        self._about.set_words(work.about)
