"""What stands in the window of quick capture, from the channel at its head to the buttons at its foot."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.capture.moment import Moment
from tipdesk.ui.capture.offer import MoveOffer
from tipdesk.ui.capture.rows import ChoiceRow
from tipdesk.ui.capture.text import CaptureText
from tipdesk.ui.keys import Intent, hint
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine, Segments
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.scrolled import Scrolled

CHANNELS: Final = ("phone", "in person", "letter")
ICONS: Final = ("phone", "user", "mail")


class CaptureForm(QWidget):
    """Widgets only: the window decides."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.seers = 1
        words = (self.tr("By phone"), self.tr("In person"), self.tr("Letter"))
        self.channel = Segments(look, self.tr("How it came"), words, icons=ICONS)
        self.moment = Moment(look)
        self.notices = Notices(look)
        self.text = CaptureText(look, self.tr("Tip text"), self.tr("What did they say?"))
        self.promised = OneLine(look, self.tr("Promised"))
        self.promised.setParent(self)
        self.promised.hide()
        self.promise_row = ChoiceRow(look, "shield", self.tr("Promised"))
        self.terms_row = ChoiceRow(look, "quote", self.tr("Terms"))
        self.place_row = ChoiceRow(look, "notebook-text", self.tr("Goes to"))
        self.who_row = ChoiceRow(look, "users", self.tr("Who can see"), line=False)
        self.mover = MoveOffer(look)
        self._lay_out(window)

    def _lay_out(self, window: QWidget) -> None:
        whole = QVBoxLayout(window)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        content = Ground(self._look, "surface")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(20, 16, 20, 12)
        self._column.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(self.channel)
        top.addStretch(1)
        top.addWidget(self.moment)
        self._column.addLayout(top)
        self._column.addWidget(self.notices)
        self._column.addSpacing(8)
        self._column.addWidget(self.text, 1)
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for row in (self.promise_row, self.terms_row, self.place_row, self.who_row):
            rows.addWidget(row)
        self._column.addLayout(rows)
        self._column.addWidget(self.mover)
        outer.addWidget(Scrolled(content), 1)
        outer.addWidget(self._foot())

    def _foot(self) -> QWidget:
        look = self._look
        foot = Ground(look, "canvas", edges="t")
        foot.setAccessibleName(self.tr("Draft, later, keep"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(8)
        self._foot_icon = Icon(look, "lock", "text-quiet", 14)
        self._foot_words = Words(look, "", step="small", colour="text-quiet", wrap=False)
        self.later_button = Button(look, self.tr("Later"), key=hint(Intent.LEAVE))
        self.keep_button = Button(look, self.tr("Keep"), key=hint(Intent.MAIN), role=Role.ACCENT)
        row.addWidget(self._foot_icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._foot_words, 1)
        row.addWidget(self.later_button)
        row.addWidget(self.keep_button)
        return foot

    def put_first(self, part: QWidget) -> None:
        self._column.insertWidget(0, part)

    def begin(self, now_ms: int) -> None:
        """As it is before anything was typed; nothing of the one before stays in a field or its undo."""
        self.text.setPlainText("")
        self.text.document().clearUndoRedoStacks()
        self.channel.choose(0)
        self.moment.show_at(now_ms)
        self.show_promise("")
        self.show_terms("")
        self.notices.clear()
        self.mover.hide()
        self.say_at_foot("")

    def show_promise(self, words: str) -> None:
        self.promised.setText(words)
        self.promise_row.show_value(words or self.tr("Nothing yet"))

    def show_terms(self, word: str) -> None:
        self.terms_row.show_value(word or self.tr("Off the record, until agreed"), strong=True)

    def show_seers(self, seers: int, *, in_inbox: bool) -> None:
        self.seers = seers
        said = (
            self.tr("%Ln people of the inbox", "", seers) if in_inbox else self.tr("%Ln people of the story", "", seers)
        )
        self.who_row.show_value(said, name=self.tr("Who can see: %Ln", "", seers))

    def note(self, term: str) -> str:
        """What whoever reads the tip must know: on which terms it was told, and what was promised."""
        terms = term or self.tr("Off the record, until agreed")
        promised = self.promised.text().strip()
        if promised:
            return self.tr("Terms: {terms}. Promised: {promised}").format(terms=terms, promised=promised)
        return self.tr("Terms: {terms}. Nothing is promised yet.").format(terms=terms)

    def say_sealed(self, at_ms: int) -> None:
        self.say_at_foot(self.tr("Draft sealed {time}").format(time=when.clock(self._look, at_ms)))

    def say_at_foot(self, words: str, *, danger: bool = False) -> None:
        self._foot_words.setText(words)
        self._foot_words.colour_as("danger" if danger else "text-quiet")
        self._foot_icon.show_as("circle-x" if danger else "lock", "danger" if danger else "text-quiet")
        self._foot_icon.setVisible(bool(words))

    @property
    def foot(self) -> str:
        return self._foot_words.text()
