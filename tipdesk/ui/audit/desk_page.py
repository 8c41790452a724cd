"""The security editor's page: a question, whom or what it is about, the event; findings on top."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.desk.audit_answers import Asked
from tipdesk.desk.audit_lines import Sift
from tipdesk.domain.oddities import Odd
from tipdesk.domain.questions import Question
from tipdesk.errors import TipdeskError
from tipdesk.ui.audit.asking import NAMES
from tipdesk.ui.audit.choosing import Chooser
from tipdesk.ui.audit.desk_detail import LineDetail
from tipdesk.ui.audit.desk_dialogs import days_dialog
from tipdesk.ui.audit.desk_gateway import AuditGateway
from tipdesk.ui.audit.desk_values import Answered, Choices, LineRow, Read
from tipdesk.ui.audit.filter_bar import FilterBar
from tipdesk.ui.audit.finding_list import LOW, SHOWN, FindingList
from tipdesk.ui.audit.holding import Holding
from tipdesk.ui.audit.line_table import LineTable, line_model
from tipdesk.ui.audit.parts import FeedsStrip, OwnViewNote
from tipdesk.ui.audit.question_list import QuestionList
from tipdesk.ui.audit.reporting import Reporting
from tipdesk.ui.audit.reviewing import Reviewing
from tipdesk.ui.audit.told_list import ToldList
from tipdesk.ui.audit.values import Checked
from tipdesk.ui.changes import Changes, GoBack, Kind
from tipdesk.ui.keys import Intent
from tipdesk.ui.page import Page, PageParts
from tipdesk.ui.shell.runner import Told
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Chip, Ground

FIRST = Question.ODD
LOW_PX = 680
"""Below, the lists above the table take less of it."""


class AuditPage(Page):
    """All logs that are held; each question is put on record before it is answered."""

    def __init__(self, parts: PageParts, gateway: AuditGateway) -> None:
        super().__init__(parts)
        self.gateway = gateway
        self.setAccessibleName(self.tr("Access log"))
        self.asked = Asked(FIRST)
        self.answered: Answered | None = None
        self.choices = Choices((), (), (), (), ())
        self._heard: tuple[Asked, int] | None = None
        self._steps: Iterator[Read | Choices] | None = None
        self._more = False
        self._make()
        self._lay_out()
        self._connect()
        self.acts |= {
            Intent.NEXT: lambda: self.table.choose(self.table.current + 1),
            Intent.PREVIOUS: lambda: self.table.choose(self.table.current - 1),
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
            Intent.MAIN: self.reporting.report,
            Intent.SEARCH_PAGE: self.field.setFocus,
            Intent.NEXT_PAGE: lambda: self._turn(1),
            Intent.PREVIOUS_PAGE: lambda: self._turn(-1),
        }

    def _make(self) -> None:
        look = self.look
        self.bar = PageHeader(look, self.tr("Access log"))
        said = self.tr("Codenames only: you cannot open what they stand for")
        self.bar.add_left(Chip(look, said, icon="lock", ground="sealed-soft", ink="sealed"))
        self.days = Button(look, self.tr("All days"), icon="calendar")
        self.field = OneLine(look, self.tr("Filter events"), hint=self.tr("Filter events"), large=False)
        self.field.setFixedWidth(150)
        self.make_report = Button(look, self.tr("Report\u2026"), icon="download")
        for part in (self.days, self.field, self.make_report):
            self.bar.add_right(part)
        self.header = self.bar
        self.notices = Notices(look)
        self.questions = QuestionList(look)
        self.findings = FindingList(look)
        self.feeds = FeedsStrip(look)
        self.filters = FilterBar(look)
        self.keep = Button(look, self.tr("Save this question"), role=Role.LINK)
        self.hold = Button(look, self.tr("Set a hold\u2026"), role=Role.LINK)
        self.told = ToldList(look)
        self.model = line_model(self)
        self.table = LineTable(look, self.tr("Events"), self.model)
        self.detail = LineDetail(look)
        self.reviewing = Reviewing(self)
        self.chooser = Chooser(self)
        self.reporting = Reporting(self)
        self.holding = Holding(self)

    def _lay_out(self) -> None:
        middle = Ground(self.look, "surface")
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(8, 6, 8, 0)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.filters, 1)
        head.addWidget(self.hold)
        head.addWidget(self.keep)
        inside.addLayout(head)
        inside.addWidget(self.told)
        inside.addWidget(self.table, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        parts: tuple[tuple[QWidget, int], ...] = (
            (self.notices, 0), (self.findings, 0), (self.feeds, 0), (middle, 1), (self.detail, 0),
            (OwnViewNote(self.look, open_to_all=True), 0),
        )  # fmt: skip
        for part, stretch in parts:
            right.addWidget(part, stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.questions)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.questions.chosen.connect(self.chooser.question)
        self.questions.saved_chosen.connect(lambda kept: self.ask(Asked(kept.question, kept.sift)))
        self.findings.wanted.connect(self.reviewing.begin)
        self.findings.all_wanted.connect(self.reviewing.show_all)
        self.feeds.verify_wanted.connect(self.verify)
        self.filters.wanted.connect(self.chooser.part)
        self.filters.flag_wanted.connect(self._flag)
        self.keep.clicked.connect(self.reporting.save)
        self.hold.clicked.connect(self.holding.begin)
        self.days.clicked.connect(self.choose_days)
        self.make_report.clicked.connect(self.reporting.report)
        self.field.textChanged.connect(lambda _words: self._show_rows())
        self.table.chosen.connect(self._chosen)
        self.table.more_wanted.connect(self._ask_more)
        self.detail.person_wanted.connect(self._all_by_person)
        self.detail.story_wanted.connect(self._all_on_story)

    def entered(self) -> None:
        self.questions.show_chosen(self.asked.question)
        self.table.setFocus()
        self.read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.findings.make_room(LOW if event.size().height() < LOW_PX else SHOWN)

    def refresh(self, changes: Changes) -> None:
        if Kind.LOG in changes and self.isVisible():
            self.read()

    def read(self) -> None:
        """Part by part, so that other pages are answered meanwhile."""
        if self._steps is None:
            self._steps = self.gateway.read()
            self._step()

    def _step(self) -> None:
        steps = self._steps
        assert steps is not None
        self.runner.read(lambda: next(steps, None), self._read, owner=self, failed=self._not_read)

    def _read(self, step: Read | Choices | None) -> None:
        match step:
            case Read(words=words):
                self.findings.say(words)
            case Choices():
                self.choices = step
                self.questions.show_saved(step.saved)
            case None:
                self._steps = None
                self.load_findings()
                self.runner.read(self.gateway.feeds, self.feeds.show_checked, owner=self, failed=self.failed)
                # Asked already, with nothing new since: it would stand in the log twice.
                if self._heard != (self.asked, self.choices.news):
                    self.ask(self.asked)
                return
        self._step()

    def _not_read(self, error: TipdeskError) -> None:
        self._steps = None
        self.failed(error)

    def load_findings(self) -> None:
        self.runner.read(self.gateway.findings, self.reviewing.show, owner=self, failed=self.failed)

    def ask(self, asked: Asked) -> None:
        """On record first; what came for an older question is left."""
        self.asked = replace(asked, after=None)
        self.questions.show_chosen(asked.question)
        self.chooser.show(asked.sift)
        self.hold.setVisible(asked.question is Question.DESTROYED)
        self.reporting.show()
        now, gateway, self._heard = self.asked, self.gateway, (self.asked, self.choices.news)

        def noted(_nothing: None) -> None:
            self.runner.read(lambda: gateway.answer(now), self._answered, owner=self, failed=self.failed)

        self.runner.write(lambda: gateway.note(now), noted, owner=self, failed=self.failed)

    def _answered(self, found: Answered) -> None:
        if found.asked != self.asked:
            return
        self.told.show_told(found.told)
        self.filters.show_flags(found.flags, int(self.asked.sift.odd))
        if self.answered is not None and self.answered.goes_on_from(found):
            return
        self.answered, self._more = found, found.answer.more
        self._show_rows()
        self.table.choose(0)
        # The first row may have been chosen before: the event in it is another.
        self._chosen(0)

    def _show_rows(self) -> None:
        if self.answered is None:
            return
        words = self.field.text().casefold().split()
        rows = [row for row in self.answered.rows if all(word in _searched(row) for word in words)]
        self.model.put_rows(rows)
        total = self.answered.answer.total
        said = tr("%Ln events", "", total) if total else self.tr("No event in these days.")
        if words:
            said = tr("{n} of {all} events").format(n=number(len(rows)), all=number(total))
        self.filters.say(tr(NAMES[self.asked.question]), said)

    def _ask_more(self) -> None:
        if not self._more or self.answered is None:
            return
        self._more = False
        asked = replace(self.asked, after=self.answered.answer.lines[-1])
        work = self.gateway.answer
        self.runner.read(lambda: work(asked), self._more_came, owner=self, failed=self.failed)

    def _more_came(self, found: Answered) -> None:
        # It may follow what stood here before the question was answered anew.
        if self.answered is not None and self.answered.ends_where(found):
            self.answered, self._more = self.answered.with_more(found), found.answer.more
            self._show_rows()

    def _chosen(self, at: int) -> None:
        if not 0 <= at < len(self.model.rows):
            self.detail.show_nothing()
            return
        row, work, then = self.model.rows[at], self.gateway.detail, self.detail.show_detail
        self.runner.read(lambda: work(row.line), lambda found: then(row, found), owner=self, failed=self.failed)

    @property
    def row(self) -> LineRow | None:
        """The one that is chosen."""
        at = self.table.current
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _all_by_person(self) -> None:
        if self.row is not None:
            self.ask(Asked(Question.PERSON_DID, Sift(people=frozenset({self.row.line.event.person}))))

    def _all_on_story(self) -> None:
        if self.row is not None:
            self.ask(Asked(Question.PERSON_DID, Sift(where=self.row.line.event.where)))

    def _flag(self, flag: int) -> None:
        """Only these; once more: all again."""
        sift = self.asked.sift
        self.ask(replace(self.asked, sift=replace(sift, odd=sift.odd ^ Odd(flag))))

    def _turn(self, by: int) -> None:
        order = list(self.questions.rows)
        self.chooser.question(order[(order.index(self.asked.question) + by) % len(order)])

    def choose_days(self, *, one_day: bool = False) -> None:
        dialog = days_dialog(self.look, self, one_day=one_day)
        dialog.picked.connect(self.chooser.take_days)
        dialog.open()

    def verify(self) -> None:
        """Check every commit of every log again."""
        self.feeds.say(self.tr("being checked"))
        self.runner.steps(
            self.gateway.verify, self._checked, lambda: None, owner=self, failed=self.failed,
            name=self.tr("Verifying"), told=lambda step: Told(step) if isinstance(step, str) else Told(part=1.0),
        )  # fmt: skip

    def _checked(self, checked: Checked | str) -> None:
        if isinstance(checked, str):
            self.feeds.say(checked)
        else:
            self.feeds.show_checked(checked)

    def failed(self, error: TipdeskError) -> None:
        self.notices.say_error(self.parts.sentence(error))


def _searched(row: LineRow) -> str:
    return f"{row.person} {row.did} {row.what} {row.why} {row.laptop}".casefold()
