"""The dialog that writes down a new source: alias drawn by the program, promise, identity into the sealed form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.drafting import Field
from tipdesk.ui.look import Look
from tipdesk.ui.newsroom import AGREED, agreed_choices
from tipdesk.ui.sources.dialogs import iso_day
from tipdesk.ui.sources.sealed_form import SealedForm
from tipdesk.ui.sources.values import Keeper, NewPromise, NewSource
from tipdesk.ui.tips.dialogs import parse_day
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import Labelled, OneLine, Prose, Segments, TickRow
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.parts import Ground
from tipdesk.ui.widgets.strip import Strip, Weight

YEAR_MS = 365 * 86_400_000


class NewSourceDialog(Dialog):
    """`created(NewSource)`; `draw_wanted` asks for another alias."""

    created = Signal(object)
    draw_wanted = Signal()

    def __init__(
        self, look: Look, window: QWidget, keepers: tuple[Keeper, ...], together: tuple[int, int] = (2, 2)
    ) -> None:
        """`together`: how many keepers of a protected source must act, of how many, as the desk decided."""
        about = self.tr(
            "The story sees alias and promise. Name and ways are sealed to those promised, and to nobody else."
        )
        super().__init__(look, window, self.tr("New source"), self.tr("Seal and keep"), about=about, width=600,
                         main_role=Role.SEALED, main_icon="lock")  # fmt: skip
        self._look, self._keepers = look, keepers
        self._needed, self._of = together
        self.body.addLayout(self._alias_row())
        self.how = OneLine(look, self.tr("How do they know?"), hint=self.tr("saw it, first hand"))
        self.body.addWidget(
            Labelled(look, self.tr("How do they know? No name, no job that one person holds."), self.how)
        )
        self._add_promise()
        self.body.addSpacing(4)
        self.form = SealedForm(look)
        self.body.addWidget(self.form)
        self._notices = QVBoxLayout()
        self.body.addLayout(self._notices)
        for field in (self.form.name, self.destroy_by):
            field.textChanged.connect(self._judge)
        self.promise.textChanged.connect(self._judge)
        self.accepted.connect(self._create)
        self._judge()

    def first(self) -> QWidget:
        return self.how

    def open_fields(self) -> dict[str, Field]:
        """What the story will read, and so may be drafted; no field of the sealed form is among them."""
        return {"how": self.how, "promise": self.promise, "print_as": self.print_as, "keep_out": self.keep_out}

    def _alias_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.alias = Words(self._look, "…", step="alias", wrap=False)
        self.alias.setAccessibleName(self.tr("Alias"))
        again = Button(self._look, self.tr("Draw another"), icon="rotate-cw")
        again.clicked.connect(self.draw_wanted)
        row.addWidget(self.alias)
        row.addStretch(1)
        row.addWidget(again)
        return row

    def show_alias(self, alias: str) -> None:
        self.alias.setText(alias)
        self._judge()

    def _add_promise(self) -> None:
        look = self._look
        hint = self.tr("Only I may ever know your name. In print you are …")
        self.promise = Prose(look, self.tr("What you promised"), hint=hint)
        self.body.addWidget(Labelled(look, self.tr("What you promised, in the words agreed"), self.promise))
        self.print_as = OneLine(look, self.tr("In print"), hint=self.tr("a person who worked at the yard"))
        self.body.addWidget(Labelled(look, self.tr("How to name them in print"), self.print_as))
        self.keep_out = OneLine(look, self.tr("Keep out"), hint=self.tr("job, family, shifts"))
        self.body.addWidget(Labelled(look, self.tr("What must stay out of notes and print"), self.keep_out))
        self.destroy_by = OneLine(look, self.tr("Destroy by"))
        self.destroy_by.setText(iso_day(look, look.now_ms() + YEAR_MS))
        self.body.addWidget(Labelled(look, self.tr("Destroy name and ways by (year-month-day)"), self.destroy_by))
        self.how_agreed = Segments(look, self.tr("Agreed"), agreed_choices())
        self.body.addWidget(Labelled(look, self.tr("Agreed"), self.how_agreed))
        self.body.addWidget(Words(look, self.tr("Who may know the name"), step="caption", colour="text-quiet"))
        self.body.addWidget(self._keeper_rows())
        words = self.tr("Two of them must act together")
        if self._needed > 2:  # noqa: PLR2004  two have words of their own
            words = self.tr("%Ln of them must act together", "", self._needed)
        self.two = TickRow(look, words, icon="stamp")
        self.two.toggled.connect(self._judge)
        self.body.addWidget(self.two)
        if len(self._keepers) < 2:  # noqa: PLR2004  two of one there are not
            self.two.hide()
            second = self.tr(
                "That two must act together needs a second person: somebody who is let into the story, or a security "
                "editor. You can change the keepers later."
            )
            self.body.addWidget(Words(look, second, step="small", colour="text-quiet"))
        bold, rest = (
            self.tr("Alone nobody opens it, you neither."),
            self.tr("You ask, they see who and why, and release their share to that one request."),
        )
        self._two_strip = Strip(look, Weight.SEALED, "stamp", bold, rest, above=True)
        self._two_strip.hide()
        self.body.addWidget(self._two_strip)

    def _keeper_rows(self) -> QWidget:
        box = Ground(self._look, "raised", frame="line", radius=6)
        column = QVBoxLayout(box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._rows: list[tuple[Keeper, TickRow]] = []
        for keeper in self._keepers:
            outside = self.tr("not in the story: keeps a share, never the name") if keeper.outside else ""
            remark = self.tr("you") if keeper.is_me else outside
            row = TickRow(self._look, keeper.name, icon="user", remark=remark, ticked=keeper.is_me)
            row.setEnabled(not keeper.is_me)
            row.toggled.connect(self._judge)
            self._rows.append((keeper, row))
            column.addWidget(row)
        return box

    def why_not(self) -> str:
        if self.alias.text() == "…":
            return self.tr("The alias is being drawn.")
        if not self.promise.toPlainText().strip():
            return self.tr("Write what you promised.")
        if self._destroy_ms() is None:
            return self.tr("The destroy date is not a day.")
        if not self.form.name.text().strip():
            return self.tr("Write the name into the sealed form.")
        if not self.two.ticked and any(row.ticked and keeper.outside for keeper, row in self._rows):
            return self.tr("Who is not in the story can only keep it together with another.")
        return ""

    def _destroy_ms(self) -> int | None:
        return parse_day(self.destroy_by.text().strip(), when.local(self._look, self._look.now_ms()))

    def _judge(self) -> None:
        together = sum(row.ticked for _, row in self._rows) >= self._of
        missing = self.tr("Tick a second keeper first.")
        if self._of > 2:  # noqa: PLR2004  as above
            missing = self.tr("Tick %Ln keepers first: the desk asks for so many.", "", self._of)
        self.two.setEnabled(together)
        self.two.setToolTip("" if together else missing)
        if not together and self.two.ticked:
            self.two.set_ticked(ticked=False)
        self._two_strip.setVisible(self.two.ticked)
        why = self.why_not()
        self.main.say_why(why)
        self.say_at_foot(why)
        self.place()

    def _create(self) -> None:
        if self.why_not():
            return
        out = tuple(part.strip() for part in self.keep_out.text().split(",") if part.strip())
        promise = NewPromise(
            words=self.promise.toPlainText().strip(),
            print_as=self.print_as.text().strip(),
            keep_out=out,
            destroy_by_ms=self._destroy_ms(),
            agreed_how=AGREED[self.how_agreed.at],
            may_know=tuple(keeper.person for keeper, row in self._rows if row.ticked),
        )
        new = NewSource(
            self.alias.text(),
            self.how.text().strip(),
            promise,
            self.form.identity(),
            self._needed if self.two.ticked else 1,
        )
        self.main.say_why(self.tr("Being sealed."))
        self.created.emit(new)

    def say_refused(self, sentence: str) -> None:
        """Nothing was kept, and why; what was typed stays."""
        self._notices.addWidget(Strip(self._look, Weight.DANGER, "circle-x", sentence))
        self._judge()
        self.place()

    def close_over(self) -> None:
        self.form.forget()
        super().close_over()
