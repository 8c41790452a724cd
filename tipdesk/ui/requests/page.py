"""The page of requests: one table in its parts, and the chosen request in full with what can be answered."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui import when
from tipdesk.ui.answering import AnswerPage
from tipdesk.ui.changes import GoBack, GoToSource, Kind, Want, changed
from tipdesk.ui.foreign import visible
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.page import PageParts
from tipdesk.ui.requests.dialogs import ReasonDialog
from tipdesk.ui.requests.gateway import RequestsGateway
from tipdesk.ui.requests.values import AnswerLine, Part, RequestRow
from tipdesk.ui.tongue import tr
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.cells import Cell, CellModel, CellTable, Column
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.means import SureDialog
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, two_ends
from tipdesk.ui.widgets.strip import Strip, TwoTone, Weight

WIDEST = 960


def part_words(part: Part) -> str:
    return {
        Part.OF_ME: tr("Asked of you"),
        Part.BY_ME: tr("Asked by you"),
        Part.OTHERS: tr("Of others"),
        Part.PAST: tr("Past"),
    }[part]


class RequestsPage(AnswerPage[tuple[str, ...]]):
    """Nothing here vanishes: what was answered, refused or never answered stays under `Past`."""

    def __init__(self, parts: PageParts, gateway: RequestsGateway) -> None:
        super().__init__(parts, gateway.places, changed(Kind.SOURCES, Kind.STORIES, Kind.LOG))
        self._gateway = gateway
        self._found: dict[str, tuple[RequestRow, ...]] = {}
        self._wanted = ""
        self.setAccessibleName(self.tr("Requests"))
        self._head()
        columns = (
            Column("", 112, self.tr("Part")),
            Column(self.tr("Stands"), 132),
            Column(self.tr("Who"), 120),
            Column(self.tr("Source"), 108),
            Column(self.tr("Story"), 108),
            Column(self.tr("Reason")),
            Column(self.tr("Until"), 108),
        )
        self.model: CellModel[RequestRow] = CellModel(columns, self._cells, self)
        self.table = CellTable(self.look, self.tr("Requests"), self.model)
        self.table.chosen.connect(lambda _row: self._tell())
        self._lay_out()
        self.acts |= {
            Intent.NEXT: lambda: self.table.choose(self.table.current + 1),
            Intent.PREVIOUS: lambda: self.table.choose(self.table.current - 1),
            Intent.OPEN: self.go_to_source,
            Intent.MAIN: self.ask_release,
            Intent.LEAVE: lambda: self.wants.emit(GoBack()),
        }

    def _head(self) -> None:
        self.bar = PageHeader(self.look, "")
        self.bar.setAccessibleName(self.tr("Requests"))
        self.bar.add_left(Words(self.look, self.tr("Requests"), step="page", wrap=False))
        self.header = self.bar

    def _lay_out(self) -> None:
        look = self.look
        self._nothing = Words(
            look,
            self.tr("Nobody asks for anything. Requests to open a protected source stand here, with their answers."),
            colour="text-quiet",
        )
        self._detail = Ground(look, "raised", frame="line", radius=8)
        self._detail.setAccessibleName(self.tr("The chosen request"))
        inner = QVBoxLayout(self._detail)
        inner.setContentsMargins(20, 14, 20, 16)
        inner.setSpacing(8)
        self._full = TwoTone(look, "", "", quiet_rest=True)
        inner.addWidget(self._full)
        self._answers = QVBoxLayout()
        self._answers.setSpacing(0)
        inner.addLayout(self._answers)
        blind = self.tr("You learn nothing of the identity. It opens for who asks alone, once, and is on record first.")
        self._blind = Strip(look, Weight.SEALED, "scroll-text", "", blind, above=True)
        inner.addWidget(self._blind)
        inner.addLayout(self._buttons())
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(16)
        for part in (self._nothing, self.table, self._detail):
            column.addWidget(part)
        column.addStretch(1)
        self.frame(Scrolled(content))

    def _buttons(self) -> QHBoxLayout:
        look = self.look
        self.release = Button(
            look, self.tr("Release your share…"), icon="stamp", key=hint(Intent.MAIN), role=Role.SEALED
        )
        self.refuse = Button(look, self.tr("Refuse…"), icon="ban")
        self.open = Button(look, self.tr("Open the source"), icon="lock-open", role=Role.SEALED_LINE)
        self.release.clicked.connect(self.ask_release)
        self.refuse.clicked.connect(self.ask_refuse)
        self.open.clicked.connect(self.go_to_source)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.release, self.refuse, self.open):
            row.addWidget(button)
        row.addStretch(1)
        return row

    # What the shell says

    def arrive(self, want: Want) -> None:
        self._wanted = getattr(want, "request", "")

    def first(self) -> QWidget:
        """Where the table is empty, and so hidden, the page itself hears the keys."""
        return self.table if self.model.rows else self

    def show_answer(self, places: tuple[str, ...]) -> None:
        """Place by place, so that whatever else is asked meanwhile comes in between."""
        self._found = {place: rows for place, rows in self._found.items() if place in places}
        for place in places:
            self._load_one(place)

    def _load_one(self, place: str) -> None:
        def show(rows: tuple[RequestRow, ...]) -> None:
            self._found[place] = rows
            self._show()

        self.runner.read(lambda: self._gateway.of(place), show, owner=self, failed=self.failed)

    @property
    def at(self) -> RequestRow | None:
        place = self.table.current
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def _show(self) -> None:
        """The chosen request stays chosen, wherever it stands now."""
        chosen = self._wanted or (self.at.key if self.at is not None else "")
        order = list(Part)
        every = [row for rows in self._found.values() for row in rows]
        rows = sorted(every, key=lambda row: (order.index(row.part), -row.asked_ms, row.key))
        self.model.show_rows(rows)
        self.table.setFixedHeight(max(self.table.whole_height(), 60))
        held = self.hasFocus() or self.table.hasFocus()
        self.table.setVisible(bool(rows))
        if held:
            self.first().setFocus()
        self._nothing.setVisible(not rows)
        again = next((n for n, row in enumerate(rows) if row.key == chosen), 0)
        if any(row.key == self._wanted for row in rows):
            self._wanted = ""
        self.table.choose(again)
        self._tell()

    def _tell(self) -> None:
        row = self.at
        self._detail.setVisible(row is not None)
        if row is None:
            return
        look = self.look
        said = self.tr("{who} asked {moment} to open the identity of {alias}, for {codename}.")
        who = said.format(
            who=row.who, moment=when.within(look, row.asked_ms), alias=visible(row.alias), codename=row.codename
        )
        until = self.tr("To be answered until {moment}.").format(moment=when.within(look, row.until_ms))
        self._full.set_words(who, " ".join((f"“{visible(row.reason)}”", until, row.needs)))
        empty_layout(self._answers)
        for answer in row.answers:
            self._answers.addWidget(self._answer(answer))
        for button in (self.release, self.refuse):
            button.setVisible(row.can_answer)
        self.open.setVisible(row.source is not None)
        self._blind.setVisible(row.can_answer)

    def _answer(self, answer: AnswerLine) -> QWidget:
        words = tr("{who} {what}").format(who=answer.who, what=answer.words)
        if answer.reason:
            words = tr("{who} {what}: {reason}").format(who=answer.who, what=answer.words, reason=answer.reason)
        return two_ends(self.look, words, when.stamp(self.look, answer.at_ms), icon="message-square")

    def _cells(self, row: RequestRow) -> Sequence[Cell]:
        look = self.look
        return (
            Cell(part_words(row.part), "text-quiet"),
            Cell(row.state.words, row.state.ink, icon=row.state.icon, icon_ink=row.state.ink),
            Cell(row.who, weight=600),
            Cell(row.alias),
            Cell(row.codename, "text-quiet"),
            Cell(row.reason, tip=visible(row.reason)),
            Cell(when.stamp(look, row.until_ms), "text-quiet", tabular=True, tip=when.full(look, row.until_ms)),
        )

    # What a person does

    def go_to_source(self) -> None:
        row = self.at
        if row is not None and row.story is not None and row.source is not None:
            self.wants.emit(GoToSource(row.story, row.source))

    def ask_release(self) -> None:
        row = self.at
        if row is None or not row.can_answer:
            return
        title = self.tr("Release your share to {who}").format(who=row.who)
        rest = self.tr("It opens {alias} for them once, for this reason, and is on record before it leaves.")
        first = self.tr("Nobody can take it back.")
        if row.their_word_alone:
            first = self.tr("Only the log of {who} says whose seal this is: ask them by telephone first.")
        meaning = (first.format(who=row.who), rest.format(alias=row.alias))
        dialog = SureDialog(self.look, self, title, self.tr("Record and release"), meaning)
        said = self.tr("Your share is released. It reaches {who} with the next packet.").format(who=row.who)
        dialog.accepted.connect(
            lambda: self._do(lambda: self._gateway.release(row), said, dialog.close_over, dialog.refused)
        )
        dialog.open()

    def ask_refuse(self) -> None:
        row = self.at
        if row is None or not row.can_answer:
            return
        title = self.tr("Refuse what {who} asks").format(who=row.who)
        dialog = ReasonDialog(self.look, self, title, self.tr("Record and refuse"))
        said = self.tr("Refused. It reaches {who} with the next packet.").format(who=row.who)
        dialog.given.connect(
            lambda reason: self._do(
                lambda: self._gateway.refuse(row, reason), said, dialog.close_over, dialog.say_refused
            )
        )
        dialog.open()

    def _do(
        self, work: Callable[[], Any], said: str, close: Callable[[], None], refused: Callable[[str], None]
    ) -> None:
        def done(_nothing: object) -> None:
            close()
            self.say(said)
            self.load()
            self.changed.emit(changed(Kind.SOURCES, Kind.LOG))

        def failed(error: TipdeskError) -> None:
            refused(self.parts.sentence(error))
            self.load()
            self.changed.emit(changed(Kind.LOG))

        self.runner.write(work, done, owner=self, failed=failed)
