"""Change what was promised: words, wording for print, what stays out, destroy date; who may know only by grants."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import AGREED, NOTHING_AGREED, agreed_choices, promise_words
from tipdesk.ui.sources.dialogs import iso_day
from tipdesk.ui.sources.values import NewPromise, SourceWhole
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.widgets.fields import Labelled, OneLine, Prose, Segments
from tipdesk.ui.widgets.over import Dialog


class PromiseDialog(Dialog):
    """`written(NewPromise)`; the keepers stay as they are."""

    written = Signal(object)

    def __init__(self, look: Look, window: QWidget, whole: SourceWhole) -> None:
        title = self.tr("What was promised to {alias}").format(alias=whole.alias)
        super().__init__(look, window, title, self.tr("Keep"), width=600)
        self._look, self._whole = look, whole
        self.words = Prose(look, self.tr("In the words agreed"), lines=4)
        # That nothing is agreed is no promise: whoever writes one begins with an empty field.
        self.words.setPlainText("" if whole.promise == promise_words(NOTHING_AGREED) else whole.promise)
        self.print_as = OneLine(look, self.tr("How to name them in print"))
        self.print_as.setText(whole.print_as)
        self.keep_out = OneLine(look, self.tr("What must stay out"))
        self.keep_out.setText(", ".join(whole.keep_out_words))
        self.destroy_by = OneLine(look, self.tr("Destroy by"))
        self.destroy_by.setText(iso_day(look, whole.destroy_by_ms) if whole.destroy_by_ms is not None else "")
        self.how = Segments(look, self.tr("Agreed"), agreed_choices())
        for label, field in (
            (self.tr("In the words agreed"), self.words),
            (self.tr("How to name them in print"), self.print_as),
            (self.tr("What must stay out of notes and print"), self.keep_out),
            (self.tr("Destroy name and ways by (year-month-day, empty for no day)"), self.destroy_by),
            (self.tr("Agreed"), self.how),
        ):
            self.body.addWidget(Labelled(look, label, field))
        self.accepted.connect(self._keep)

    def _keep(self) -> None:
        typed = self.destroy_by.text().strip()
        day = parse_day(typed, when.local(self._look, self._look.now_ms())) if typed else None
        if typed and day is None:
            self.say_at_foot(self.tr("The destroy date is not a day."))
            return
        promise = NewPromise(
            words=self.words.toPlainText().strip(),
            print_as=self.print_as.text().strip(),
            keep_out=tuple(part.strip() for part in self.keep_out.text().split(",") if part.strip()),
            destroy_by_ms=day,
            agreed_how=AGREED[self.how.at],
            may_know=tuple(keeper.person for keeper in self._whole.keepers),
        )
        self.close_over()
        self.written.emit(promise)
