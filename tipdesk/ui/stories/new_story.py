"""The dialog that founds a story: a title for its people, a codename drawn for everybody else."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.domain.ids import StoryId
from tipdesk.errors import TipdeskError
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.stories.gateway import NewStoryGateway
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import Labelled, OneLine
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.strip import Strip, Weight


class NewStoryDialog(Dialog):
    """`created(title, codename)`; `draw_wanted` asks for another codename."""

    created = Signal(str, str)
    draw_wanted = Signal()

    def __init__(self, look: Look, window: QWidget) -> None:
        about = self.tr("The title is read by the story's people alone. The access log shows the codename.")
        super().__init__(look, window, self.tr("New story"), self.tr("Found the story"), about=about)
        self._look = look
        self.title = OneLine(look, self.tr("Title"), hint=self.tr("What it is about"))
        self.body.addWidget(Labelled(look, self.tr("Title"), self.title))
        row = QHBoxLayout()
        self.codename = Words(look, "…", step="story", wrap=False)
        again = Button(look, self.tr("Draw another"), icon="rotate-cw")
        again.clicked.connect(self.draw_wanted)
        row.addWidget(self.codename)
        row.addStretch(1)
        row.addWidget(again)
        self.body.addWidget(Words(look, self.tr("Codename"), step="caption", colour="text-quiet"))
        self.body.addLayout(row)
        self._notices = QVBoxLayout()
        self.body.addLayout(self._notices)
        self.title.textChanged.connect(self._judge)
        self.title.returnPressed.connect(self._create)
        self.accepted.connect(self._create)
        self._judge()

    def first(self) -> QWidget:
        return self.title

    def show_codename(self, codename: str) -> None:
        self.codename.setText(codename)
        self._judge()

    def why_not(self) -> str:
        if not self.title.text().strip():
            return self.tr("Give it a title.")
        return self.tr("The codename is being drawn.") if self.codename.text() == "…" else ""

    def _judge(self) -> None:
        why = self.why_not()
        self.main.say_why(why)
        self.say_at_foot(why)

    def _create(self) -> None:
        if self.main.isEnabled():
            self.main.say_why(self.tr("Being founded."))
            self.created.emit(self.title.text().strip(), self.codename.text())

    def say_refused(self, sentence: str) -> None:
        self._notices.addWidget(Strip(self._look, Weight.DANGER, "circle-x", sentence))
        self._judge()
        self.place()


class FoundingAStory(QWidget):
    """The dialog with its desk: `founded(StoryId)`. The shell opens it for `NewStory`."""

    founded = Signal(object)

    def __init__(self, parts: PageParts, gateway: NewStoryGateway, window: QWidget) -> None:
        super().__init__(window)
        self.hide()
        self._parts, self._gateway = parts, gateway
        self.dialog = NewStoryDialog(parts.look, window)
        self.dialog.draw_wanted.connect(self._draw)
        self.dialog.created.connect(self._found)
        self.dialog.closed.connect(self.deleteLater)

    def open(self) -> None:
        self.dialog.open()
        self._draw()

    def _draw(self) -> None:
        run = self._parts.runner
        run.read(self._gateway.draw_codename, self.dialog.show_codename, owner=self.dialog, failed=self._refused)

    def _found(self, title: str, codename: str) -> None:
        def then(story: StoryId) -> None:
            self.founded.emit(story)
            self.dialog.close_over()

        run = self._parts.runner
        run.write(lambda: self._gateway.found(title, codename), then, owner=self.dialog, failed=self._refused)

    def _refused(self, error: TipdeskError) -> None:
        self.dialog.say_refused(self._parts.sentence(error))
