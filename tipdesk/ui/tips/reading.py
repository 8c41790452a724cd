"""The reading pane: toolbar, title, provenance, warnings, text, what else is here, notes, documents, triage."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.tips.also import AlsoRow
from tipdesk.ui.tips.documents_strip import DocumentsStrip
from tipdesk.ui.tips.triage_bar import TriageBar
from tipdesk.ui.tips.values import TipWhole, TriageState
from tipdesk.ui.tongue import number as written
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.parts import Avatar, Chip, Ground, Hairline
from tipdesk.ui.widgets.reading_text import LONGEST, WIDEST, ReadingText
from tipdesk.ui.widgets.scrolled import Scrolled
from tipdesk.ui.widgets.sections import empty_layout, two_ends
from tipdesk.ui.widgets.strip import Strip, Weight
from tipdesk.ui.widgets.turns import Turns

_SOFT = {"accent": "accent-soft", "ok": "ok-soft", "text-quiet": "hover", "danger": "danger-soft"}


class ReadingBar(Ground):
    """40 high: state, assignee, since when, due; the page's main action."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "surface", edges="b")
        self._look = look
        self.setFixedHeight(look.theme.size("row", "toolbar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 12, 1)
        row.setSpacing(4)
        self._facts = QHBoxLayout()
        self._facts.setSpacing(8)
        row.addLayout(self._facts)
        row.addStretch(1)
        self.hit = Words(look, "", step="small", colour="text-quiet", wrap=False)
        row.addWidget(self.hit)
        row.addSpacing(8)
        self.file = Button(
            look, self.tr("File into story…"), icon="notebook-text", key=hint(Intent.FILE), role=Role.ACCENT
        )
        self.assign = Button(look, "", icon="user-plus", name=self.tr("Assign (A)"))
        self.more = Button(look, "", icon="ellipsis", name=self.tr("More"))
        for button in (self.file, self.assign, self.more):
            row.addWidget(button)

    def show_tip(self, whole: TipWhole, state: TriageState | None) -> None:
        empty_layout(self._facts)
        look, row = self._look, whole.row
        if state is not None:
            ground = _SOFT.get(state.colour, "hover")
            self._facts.addWidget(Chip(look, state.word, icon=state.icon, ground=ground, ink=state.colour))
        if row.assignee is not None:
            self._facts.addWidget(Avatar(look, row.assignee.initials, row.assignee.name))
            who = self.tr("you") if row.assignee.is_me else row.assignee.name
            words = self.tr("{who}, since {time}").format(who=who, time=when.brief(look, whole.since_ms))
        else:
            words = self.tr("since {time}").format(time=when.brief(look, whole.since_ms))
        since = Words(look, words, step="small", colour="text-quiet", wrap=False)
        since.setToolTip(when.full(look, whole.since_ms))
        self._facts.addWidget(since)
        if whole.due_ms is not None:
            late = whole.due_ms < look.now_ms()
            ink, icon = ("danger", "circle-alert") if late else ("warn", "clock")
            self._facts.addWidget(Chip(look, when.due(look, whole.due_ms), icon=icon, ground=f"{ink}-soft", ink=ink))


class ReadingPane(Ground):
    """Shows one tip; emits what the person wants of it."""

    copy_wanted = Signal(str)
    note_wanted = Signal()
    tip_wanted = Signal(object)
    """Another tip of this place, which was named as being here too."""
    view_wanted = Signal()
    """What the tip arrived as, in the safe view."""
    seen_wanted = Signal(object)
    """All tips in which something of it was seen, itself first."""

    def __init__(self, look: Look, states: tuple[TriageState, ...]) -> None:
        super().__init__(look, "surface")
        self._look = look
        self._states = {state.key: state for state in states}
        self.whole: TipWhole | None = None
        self.setAccessibleName(self.tr("Tip"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = ReadingBar(look)
        column.addWidget(self.bar)
        content = QWidget()
        self._page = QVBoxLayout(content)
        self._page.setContentsMargins(24, 20, 24, 24)
        self._page.setSpacing(0)
        self._scroll = Scrolled(content)
        column.addWidget(self._scroll, 1)
        self.documents = DocumentsStrip(look)
        column.addWidget(self.documents)
        self.triage = TriageBar(look, states)
        column.addWidget(self.triage)
        self._text: ReadingText | None = None
        self.also_rows: tuple[AlsoRow, ...] = ()
        self._turns = Turns(self, still=self)
        self._further = QVBoxLayout()
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        self._turns.stop()
        self.whole = None
        self._text = None
        self._empty()
        if words:
            self._page.addWidget(Words(self._look, words, colour="text-quiet"))
        self._page.addStretch(1)
        self._let_go(self.documents)
        self.bar.setVisible(False)
        self.documents.setVisible(False)
        self.triage.setVisible(False)

    def _empty(self) -> None:
        self._let_go(self._scroll)
        empty_layout(self._page)

    def _let_go(self, part: QWidget) -> None:
        """What holds the focus goes: else the next key would act on whatever Qt finds, in the end on the rail."""
        focus = QApplication.focusWidget()
        if focus is not None and part.isAncestorOf(focus):
            self.documents.left.emit()

    def show_error(self, sentence: str) -> None:
        self.show_nothing("")
        self._page.insertWidget(0, Strip(self._look, Weight.DANGER, "circle-x", sentence))

    def show_tip(self, whole: TipWhole, words: str = "") -> None:
        """Show a tip; hits of `words` are marked, and the first is in view."""
        same = self.whole is not None and self.whole.row.tip == whole.row.tip
        at = self._scroll.verticalScrollBar().value() if same else 0
        self.whole = whole
        self.bar.setVisible(True)
        self.triage.setVisible(True)
        self.bar.show_tip(whole, self._states.get(whole.row.state))
        self.triage.show_state(whole.row.state)
        self.documents.show_documents(whole.documents)
        self.bar.hit.setText("")
        self._empty()
        self._add_head(whole)
        self._text, self.also_rows = None, ()
        rest = self._rest(whole, words, at)
        if at:
            # What one looks at does not jump: it is as long as before at once.
            for _ in rest:
                pass
        else:
            self._turns.run(rest)

    def _rest(self, whole: TipWhole, words: str, at: int) -> Iterator[None]:
        """The text, and what stands below it, in turns of their own."""
        self._add_text(whole, words)
        self._further = QVBoxLayout()
        self._page.addLayout(self._further)
        self._page.addStretch(1)
        yield
        self._add_also(whole)
        yield
        self._add_notes(whole)
        self._scroll.verticalScrollBar().setValue(at)
        if words:
            self.show_hit(0)

    def _add_head(self, whole: TipWhole) -> None:
        look = self._look
        title = Words(look, paint.visible(whole.row.title), step="title")
        title.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._page.addWidget(title)
        self._page.addSpacing(4)
        where = Words(look, whole.provenance, step="small", colour="text-quiet")
        where.setToolTip(when.full(look, whole.row.at_ms))
        self._page.addWidget(where)
        if whole.tags or whole.next_step or whole.queue:
            row = QHBoxLayout()
            row.setSpacing(6)
            if whole.queue:
                row.addWidget(Chip(look, self.tr("For {story}").format(story=paint.visible(whole.queue)), icon="inbox"))
            for tag in whole.tags:
                row.addWidget(Chip(look, paint.visible(tag)))
            if whole.next_step:
                words = self.tr("Next: {step}").format(step=paint.visible(whole.next_step))
                row.addWidget(Words(look, words, step="small", wrap=False))
            row.addStretch(1)
            self._page.addSpacing(8)
            self._page.addLayout(row)
        self._page.addSpacing(11)
        if whole.reason:
            because = self.tr("Because:")
            self._page.addWidget(Strip(look, Weight.INFO, "info", because, paint.visible(whole.reason)))
            self._page.addSpacing(6)
        for caution in whole.warnings:
            self._page.addWidget(Strip(look, Weight.WARN, caution.icon, caution.fact, caution.rest))
            self._page.addSpacing(6)
        self._page.addSpacing(10)

    def _add_text(self, whole: TipWhole, words: str) -> None:
        self._text = ReadingText(self._look, self.tr("Text of the tip"))
        self._text.copy_wanted.connect(self.copy_wanted)
        self._page.addWidget(self._text, 0)
        self._text.show_text(whole.text, words)
        if len(whole.text) > LONGEST:
            cut = self.tr("The text is longer than is shown here.")
            rest = self.tr("The sealed original keeps all of it.")
            self._page.addWidget(Strip(self._look, Weight.INFO, "info", cut, rest))

        if not whole.text.strip() and not whole.documents:
            self._add_file()

    def _add_file(self) -> None:
        """A tip that is one file has no words here: how it is looked at is said instead."""
        words = self.tr("This is one file, without a text of its own. The safe view shows it.")
        self._page.addWidget(Words(self._look, words, colour="text-quiet"))
        button = Button(self._look, self.tr("Look at it"), icon="eye", key=hint(Intent.VIEW))
        button.clicked.connect(self.view_wanted)
        self._page.addSpacing(8)
        self._page.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_also(self, whole: TipWhole) -> None:
        self.also_rows = tuple(AlsoRow(self._look, also) for also in whole.also_here)
        if not whole.also_here:
            return
        box = self._narrow(self.tr("Seen in %Ln other tips", "", whole.seen_in))
        for row, also in zip(self.also_rows, whole.also_here, strict=True):
            row.clicked.connect(partial(self.tip_wanted.emit, also.tip))
            box.addWidget(row)
        if whole.seen_in > 1:
            every = Button(self._look, self.tr("Show them as a list"), icon="list-filter", role=Role.QUIET, small=True)
            every.clicked.connect(lambda: self.seen_wanted.emit((whole.row.tip, *whole.seen_tips)))
            box.addSpacing(6)
            box.addWidget(every, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_notes(self, whole: TipWhole) -> None:
        look = self._look
        if whole.notes:
            box = self._narrow(self.tr("Notes"))
            for note in whole.notes:
                about = self.tr("{who}, {time}").format(who=note.by, time=when.brief(look, note.at_ms))
                box.addWidget(Words(look, about, step="caption", colour="text-quiet"))
                box.addWidget(Words(look, note.text))
                box.addSpacing(8)
        if whole.history:
            box = self._narrow(self.tr("History"))
            for change in whole.history:
                line = self.tr("{who} {did}").format(who=paint.visible(change.by), did=change.words)
                box.addWidget(two_ends(look, line, when.stamp(look, change.at_ms), height=24, ours=True))

    def _narrow(self, title: str) -> QVBoxLayout:
        """A section as wide as the text."""
        part = QWidget()
        part.setMaximumWidth(WIDEST)
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 24, 0, 0)
        box.setSpacing(0)
        box.addWidget(Words(self._look, title, step="caption", colour="text-quiet", wrap=False))
        box.addSpacing(4)
        box.addWidget(Hairline(self._look))
        self._further.addWidget(part)
        return box

    @property
    def hits(self) -> int:
        return self._text.hits if self._text is not None else 0

    def show_hit(self, number: int) -> None:
        if self._text is None or not self._text.hits:
            return
        self.bar.hit.setText(self.tr("{n} of {total}").format(n=written(number + 1), total=written(self.hits)))
        down = self._text.show_hit(number)
        self._scroll.ensureVisible(0, self._text.y() + down + 40, 0, 120)

    def copy(self) -> None:
        if self._text is not None:
            self._text.ask_for_copy()

    def turn(self, pages: int) -> None:
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())
