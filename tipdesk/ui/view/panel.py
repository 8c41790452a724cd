"""The panel at the side, 312 wide: what the document says about its maker, its earlier states, where it comes from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.intake.viewing import Place
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import number, tr
from tipdesk.ui.view.finding_row import FindingRow
from tipdesk.ui.view.findings import Finding, Findings, Value, decimal_words, sexagesimal_words
from tipdesk.ui.view.sketch import Sketch
from tipdesk.ui.view.values import Fact, GivesAway, Seal, Viewed
from tipdesk.ui.view.within import WithinRow
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, heading

WIDTH = 312
LABEL = 76
DANGER = "danger"


class ViewPanel(Ground):
    copy_wanted = Signal(str)
    page_wanted = Signal(int, object)
    see_wanted = Signal(object)
    revision_wanted = Signal(int)
    within_wanted = Signal(int)
    receipt_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="l")
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("What this document says about its maker"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(0)
        self._said, self._about = QVBoxLayout(), QVBoxLayout()
        for part in (self._said, self._about):
            part.setSpacing(0)
            column.addLayout(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(Scrolled(inner))
        self.rows: list[FindingRow] = []
        self.within_rows: list[WithinRow] = []
        self._viewed: Viewed | None = None
        self._findings: Findings | None = None

    def clear(self) -> None:
        self._viewed = self._findings = None
        empty_layout(self._said)
        empty_layout(self._about)
        self.rows, self.within_rows = [], []

    def show_viewed(self, viewed: Viewed) -> None:
        self.clear()
        self._viewed = viewed
        self._show_said(Findings(), asked=viewed.examined)
        if viewed.revisions > 1:
            self._add_states(viewed)
        if viewed.leaves and viewed.within:
            self._add_within(viewed)
        look = self._look
        receipt = Button(look, self.tr("Receipt…"), role=Role.LINK, icon="receipt")
        receipt.clicked.connect(self.receipt_wanted)
        if viewed.seal is Seal.NOT_KEPT:
            receipt.hide()
        self._about.addWidget(heading(look, self.tr("Provenance"), right=receipt))
        self._about.addSpacing(4)
        for fact in viewed.provenance:
            self._about.addWidget(self._fact(fact))

    def show_findings(self, said: Findings) -> None:
        """What was found so far; rows stay as they are where nothing was added."""
        if said != self._findings:
            self._findings = said
            self._show_said(said)

    def _show_said(self, said: Findings, *, asked: bool = False) -> None:
        look, viewed = self._look, self._viewed
        if viewed is None:
            return
        empty_layout(self._said)
        self.rows = []
        given = tuple(_as_finding(one) for one in viewed.gives)
        grave = (*(one for one in given if one.danger), *said.dangers)
        plain = (*(one for one in given if not one.danger), *said.evidence)
        count = number(len(grave) + len(plain)) if grave or plain else ""
        self._said.addWidget(self._title(count))
        for words in (viewed.gives_about, said.why_not, self._progress(said, asked=asked)):
            if words:
                self._said.addWidget(Words(look, words, step="caption", colour="text-quiet"))
        if grave:
            about = self.tr("Whoever gets the document as it is may find the source by it.")
            self._add_group(self.tr("Danger to the source"), about, grave, DANGER)
        if said.place is not None:
            self._add_place(said.place)
        if plain:
            about = self.tr("It helps to judge whether the document is what it says.")
            self._add_group(self.tr("Evidence"), about, plain, "text")
        if not grave and not plain and not asked and said.then is None:
            nothing = self.tr("Nothing was found that this version looks for.")
            self._said.addSpacing(6)
            self._said.addWidget(Words(look, nothing, step="small", colour="text-quiet"))
        self._said.addSpacing(20)

    def _title(self, count: str) -> QWidget:
        """It wraps: in some languages it is longer than the panel is wide."""
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Words(self._look, self.tr("What this document says about its maker"), step="strong"), 1)
        count_words = Words(self._look, count, step="caption", colour="text-quiet", wrap=False)
        row.addWidget(count_words, 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _progress(self, said: Findings, *, asked: bool) -> str:
        if asked:
            return self.tr("It is being looked through…")
        if said.then is None:
            return ""
        return self.tr("Looked through up to page {page}…").format(page=number(said.then))

    def _add_group(self, title: str, about: str, found: Sequence[Finding], ink: str) -> None:
        look = self._look
        self._said.addSpacing(10)
        self._said.addWidget(Words(look, title, step="small", weight=600, colour=ink))
        self._said.addWidget(Words(look, about, step="caption", colour="text-quiet"))
        for finding in found:
            row = FindingRow(look, finding)
            row.copy_wanted.connect(self.copy_wanted)
            row.page_wanted.connect(self.page_wanted)
            row.see_wanted.connect(self.see_wanted)
            self.rows.append(row)
            self._said.addWidget(row)

    def _add_place(self, place: Place) -> None:
        look = self._look
        self._said.addSpacing(10)
        self._said.addWidget(Sketch(look, place))
        for words in (decimal_words(place), sexagesimal_words(place)):
            self._said.addWidget(Words(look, words, step="small"))
        note = tr("A sketch, drawn here: no map is fetched. At the end, the whole degrees around the place.")
        self._said.addWidget(Words(look, note, step="caption", colour="text-quiet"))

    def _add_states(self, viewed: Viewed) -> None:
        """A PDF keeps what was saved before: each state can be looked at."""
        look = self._look
        self._about.addWidget(heading(look, self.tr("States of it"), number(viewed.revisions)))
        about = self.tr("It was saved on top of itself: what was there before is still within.")
        self._about.addWidget(Words(look, about, step="small", colour="text-quiet"))
        for state in range(1, viewed.revisions + 1):
            newest = state == viewed.revisions
            words = self.tr("State {n}, the newest") if newest else self.tr("State {n}")
            here = (viewed.revision or viewed.revisions) == state
            name = words.format(n=number(state))
            button = Button(look, name, role=Role.LINK, icon="check" if here else "file-clock")
            button.setEnabled(not here)
            wanted = 0 if newest else state
            button.clicked.connect(lambda _checked=False, at=wanted: self.revision_wanted.emit(at))
            self._about.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._about.addSpacing(20)

    def _add_within(self, viewed: Viewed) -> None:
        look = self._look
        self._about.addWidget(heading(look, self.tr("%Ln files within", "", len(viewed.within))))
        for place, one in enumerate(viewed.within):
            row = WithinRow(look, one)
            row.opened.connect(lambda at=place: self.within_wanted.emit(at))
            self.within_rows.append(row)
            self._about.addWidget(row)
        self._about.addSpacing(20)

    def _fact(self, fact: Fact) -> QWidget:
        look, part = self._look, QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        label = Words(look, fact.label, step="small", colour="text-quiet")
        label.setFixedWidth(LABEL)
        value = Words(look, fact.value, step="small")
        if fact.fixed:
            value.setFont(look.theme.fixed("small"))
        value.setToolTip(fact.whole)
        value.setAccessibleName(fact.whole or fact.value)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(value, 1)
        return part


def _as_finding(gives: GivesAway) -> Finding:
    """What is known as soon as it is shown."""
    values = tuple(Value(value) for value in gives.values)
    return Finding(gives.icon, gives.ink == DANGER, gives.fact, gives.rest, values)
