"""The page of one's own access log."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tipdesk.errors import TipdeskError
from tipdesk.ui.audit.gateway import OwnLogGateway
from tipdesk.ui.audit.model import SLICE, LogModel
from tipdesk.ui.audit.parts import EventDetail, FeedsStrip, OwnViewNote
from tipdesk.ui.audit.questions import Question, words
from tipdesk.ui.audit.values import Checked, LogSlice
from tipdesk.ui.changes import Changes, GoBack, Kind
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.runner import Told
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.cells import CellTable
from tipdesk.ui.widgets.fields import Segments
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Chip, Ground
from tipdesk.ui.widgets.strip import TwoTone


class OwnLogPage(Page):
    """What this person did, with codenames only."""

    def __init__(self, parts: PageParts, gateway: OwnLogGateway) -> None:
        super().__init__(parts)
        self._gateway = gateway
        self.setAccessibleName(self.tr("Access log"))
        self.bar = PageHeader(self.look, self.tr("Access log"))
        self.bar.add_left(Chip(self.look, self.tr("Your own events, codenames only"), icon="scroll-text"))
        self.header = self.bar
        self._notices = Notices(self.look)
        self.feeds = FeedsStrip(self.look)
        self.model = LogModel(self.look, self)
        self.table = CellTable(self.look, self.tr("Events"), self.model)
        self.detail = EventDetail(self.look)
        self.questions = Segments(self.look, self.tr("Which events"), words())
        self.questions.chosen.connect(lambda _at: self._load())
        self._count = TwoTone(self.look, self.tr("Events"), "", "body", quiet_rest=True)
        self._lay_out()
        self.model.wanted.connect(self._more)
        self.table.chosen.connect(lambda row: self.detail.show_event(self.model.event_at(row)))
        self.feeds.verify_wanted.connect(self.verify)
        self.acts |= {
            Intent.NEXT: lambda: self.table.choose(self.table.current + 1),
            Intent.PREVIOUS: lambda: self.table.choose(self.table.current - 1),
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
            Intent.MAIN: self.verify,
            Intent.NEXT_PAGE: lambda: self.questions.choose(self.questions.at + 1),
            Intent.PREVIOUS_PAGE: lambda: self.questions.choose(self.questions.at - 1),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._notices)
        column.addWidget(self.feeds)
        middle = Ground(self.look, "surface")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(8, 8, 8, 0)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(self._count, 1)
        head.addWidget(self.questions)
        inside.addLayout(head)
        inside.addWidget(self.table, 1)
        column.addWidget(middle, 1)
        column.addWidget(self.detail)
        column.addWidget(OwnViewNote(self.look))

    def entered(self) -> None:
        self.runner.write(self._gateway.begin, lambda _nothing: self._load(), owner=self, failed=self.failed)
        self.table.setFocus()
        if self.feeds.checked is None:
            self.verify()

    def refresh(self, changes: Changes) -> None:
        if Kind.LOG in changes and self.isVisible():
            self._load()

    def _load(self) -> None:
        def then(found: LogSlice) -> None:
            self.model.start(found)
            said = tr("%Ln events, newest first", "", found.total)
            self._count.set_words(self.tr("Yours"), said if found.total else self.tr("No event of this kind."))
            self.table.choose(0)
            self.detail.show_event(self.model.event_at(0))

        asked = self.question
        work = self._gateway.slice
        self.runner.read(lambda: work(0, SLICE, asked), then, owner=self, failed=self.failed)

    @property
    def question(self) -> Question:
        return tuple(Question)[self.questions.at]

    def _more(self, first: int) -> None:
        work, asked = self._gateway.slice, self.question
        self.runner.read(lambda: work(first, SLICE, asked), self.model.fill, owner=self, failed=self.failed)

    def verify(self) -> None:
        """Check every commit of the log again."""
        self.feeds.say(self.tr("being checked"))
        self.runner.steps(
            self._gateway.verify,
            self._checked,
            self._verified,
            owner=self,
            failed=self.failed,
            name=self.tr("Verifying"),
            told=lambda step: Told(step) if isinstance(step, str) else Told(part=1.0),
        )

    def _checked(self, checked: Checked | str) -> None:
        if isinstance(checked, str):
            self.feeds.say(checked)
        else:
            self.feeds.show_checked(checked)

    def _verified(self) -> None:
        self.feeds.again.say_why("")

    def failed(self, error: TipdeskError) -> None:
        self._notices.say_error(self.parts.sentence(error))
