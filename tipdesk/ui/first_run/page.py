"""First run: the steps at the left, the form of the one step in the middle, Back and Go on at the foot."""

from functools import partial
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.first_run.code import ASIDE
from tipdesk.ui.first_run.gateway import Answers, Founding
from tipdesk.ui.first_run.naming import DeskStep, YouStep
from tipdesk.ui.first_run.passphrase import PassphraseStep
from tipdesk.ui.first_run.policy import PolicyStep
from tipdesk.ui.first_run.ready import ReadyStep
from tipdesk.ui.first_run.step import FORM, Step
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.scrolled import Scrolled

STEPS: Final = 248
FOOT: Final = 64
MARGIN: Final = 40
END: Final = 24
"""Beside the scroll bar; a window as wide as a small screen has room for both columns."""


class StepList(QWidget):
    """Done, now, to come: by icon and weight, told whole to a screen reader."""

    def __init__(self, look: Look, names: tuple[str, ...]) -> None:
        super().__init__()
        self._look, self._names, self._at = look, names, 0
        self.setFixedHeight(36 * len(names))
        self.show_at(0)

    def show_names(self, names: tuple[str, ...]) -> None:
        if names != self._names:
            self._names = names
            self.setFixedHeight(36 * len(names))
            self.show_at(self._at)

    def show_at(self, at: int) -> None:
        self._at = at
        name = self.tr("Step {number} of {count}: {name}")
        self.setAccessibleName(name.format(number=at + 1, count=len(self._names), name=self._names[at]))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        for place, name in enumerate(self._names):
            row = QRect(0, place * 36, self.width(), 36)
            now, done = place == self._at, place < self._at
            if now:
                painter.fillRect(row, look.colour("selected"))
                painter.fillRect(QRect(0, row.top(), 3, 36), look.colour("accent"))
            icon, colour = ("circle-check", "ok") if done else ("circle-dot", "accent") if now else ("circle", "")
            painter.drawPixmap(16, row.top() + 10, look.pixmap(icon, colour or "text-quiet", 16))
            words = row.adjusted(40, 0, -12, 0)
            ink = look.colour("text" if now or done else "text-quiet")
            paint.text(painter, words, name, look.font("strong" if now else "body"), ink)
        painter.end()


class FirstRunPage(QWidget):
    """Keeps what was typed until the end, in memory only."""

    founded = Signal(object)
    elsewhere = Signal()
    """There is a vault somewhere already: open that one."""

    def __init__(self, parts: PageParts, gateway: Founding) -> None:
        super().__init__()
        self._parts, self._look, self._gateway = parts, parts.look, gateway
        self.setAccessibleName(self.tr("First run"))
        look = parts.look
        self.desk, self.you = DeskStep(look), YouStep(look)
        self.secret, self.policy, self.ready = PassphraseStep(parts, gateway), PolicyStep(look), ReadyStep(look)
        self._every: tuple[Step, ...] = (self.desk, self.you, self.secret, self.policy, self.ready)
        self.at = 0
        self._busy = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._middle(), 1)
        column.addWidget(self._foot())
        row.addLayout(column, 1)
        for step in self._every:
            step.changed.connect(self._tell)
        self.you.mark_wanted.connect(partial(self._draw_mark, anew=True))
        self._draw_mark(anew=False)
        self._show(0)

    def _draw_mark(self, *, anew: bool) -> None:
        offer = partial(self.you.offer_mark, anew=anew)
        self._parts.runner.read(self._gateway.draw_mark, offer, owner=self, failed=lambda _: None)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Who joins a desk decides no policy."""
        return tuple(one for one in self._every if one is not self.policy or not self.desk.joins)

    @property
    def answers(self) -> Answers:
        return Answers(
            self.desk.desk,
            self.you.person,
            self.you.mark,
            self.secret.passphrase,
            self.secret.code.code,
            self.policy.policy,
            self.desk.joins,
        )

    def say(self, failure: TipdeskError) -> None:
        """What app has to tell here: the folder that was chosen holds no vault."""
        self._notices.say_error(self._parts.sentence(failure))

    def go_on(self) -> None:
        if self._busy or self.steps[self.at].missing():
            return
        if self.at < len(self.steps) - 1:
            self._show(self.at + 1)
        else:
            self._create()

    def go_back(self) -> None:
        if self.at and not self._busy:
            self._show(self.at - 1)

    def _left(self) -> QWidget:
        look = self._look
        left = Ground(look, "canvas", edges="r")
        left.setFixedWidth(STEPS)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 20, 1, 16)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 20)
        head.setSpacing(8)
        head.addWidget(Icon(look, "feather", "text", 20))
        head.addWidget(Words(look, "Tipdesk", step="title", wrap=False), 1)
        column.addLayout(head)
        self._list = StepList(look, tuple(step.name for step in self.steps))
        column.addWidget(self._list)
        column.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.setSpacing(8)
        self.other = Button(look, self.tr("Open another vault…"), icon="package-open", role=Role.LINK)
        self.other.clicked.connect(self.elsewhere)
        foot.addWidget(self.other)
        self._about = Words(look, "", step="small", colour="text-quiet")
        foot.addWidget(self._about)
        column.addLayout(foot)
        return left

    def _middle(self) -> QWidget:
        ground = Ground(self._look, "surface")
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._beside.setContentsMargins(MARGIN, 32, END, 24)
        self._beside.setSpacing(MARGIN)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        for step in self._every:
            self._beside.addWidget(step, 0, top)
            if step.aside is not None:
                self._beside.addWidget(step.aside, 0, top)
        self._beside.addStretch(1)
        self._notices = Notices(self._look)
        inside.addWidget(self._notices)
        inside.addWidget(Scrolled(content), 1)
        return ground

    def _foot(self) -> QWidget:
        look = self._look
        foot = Ground(look, "canvas", edges="t")
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 1, MARGIN, 0)
        row.setSpacing(9)
        self.back = Button(look, self.tr("Back"), icon="arrow-left", large=True)
        self.back.clicked.connect(self.go_back)
        self._missing = Words(look, "", step="small", colour="text-quiet", wrap=False)
        self.onward = Button(look, "", icon="arrow-right", role=Role.ACCENT, large=True, after=True)
        self.onward.clicked.connect(self.go_on)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self._missing)
        row.addWidget(self.onward)
        return foot

    def _show(self, at: int) -> None:
        before = self.steps[self.at]
        self.at = at
        step = self.steps[at]
        if before is not step:
            before.left()
        for one in self._every:
            one.setVisible(one is step)
            if one.aside is not None:
                one.aside.setVisible(one is step)
        self._list.show_at(at)
        self.secret.chosen.others = (self.desk.desk, self.you.person, self.you.mark)
        if step is self.ready:
            self.ready.show_answers(self.answers)
        step.entered()
        self._tell()
        if step is self.ready:
            self.onward.setFocus()

    def _tell(self) -> None:
        last = self.at == len(self.steps) - 1
        missing = self.tr("The vault is being made.") if self._busy else self.steps[self.at].missing()
        self._missing.setText(missing)
        make = self.tr("Make your keys") if self.desk.joins else self.tr("Make the desk")
        self.onward.setText(make if last else self.tr("Go on"))
        self._list.show_names(tuple(step.name for step in self.steps))
        self.onward.setAccessibleName(self.onward.text())
        self.onward.updateGeometry()
        self.onward.say_why(missing)
        self.back.setVisible(self.at > 0)
        self.back.setEnabled(not self._busy)
        self.other.setEnabled(not self._busy)
        self._about.setText(self._about_words())

    def _about_words(self) -> str:
        if self.desk.joins:
            return self.tr("Nothing is written until the last step. Then you read your words to the desk.")
        if self.desk.desk and self.you.person:
            words = self.tr(
                "Creating '{desk}' for {person}. Nothing is written until the last step, and then all at once."
            )
            return words.format(desk=paint.visible(self.desk.desk), person=paint.visible(self.you.person))
        return self.tr("Nothing is written until the last step, and then all at once.")

    def _create(self) -> None:
        answers = self.answers
        self._busy = True
        self.ready.notices.clear()
        self._tell()
        self._parts.runner.write(
            lambda: self._gateway.create(answers), self._created, owner=self, failed=self._not_created
        )

    def _created(self, session: object) -> None:
        self._busy = False
        self.founded.emit(session)

    def _not_created(self, failure: TipdeskError) -> None:
        self._busy = False
        self.ready.notices.say_error(self._parts.sentence(failure))
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """The field of the first paint had the cursor until now."""
        super().showEvent(event)
        if self.at == 0 and not event.spontaneous():
            self.desk.entered()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() - STEPS >= FORM + ASIDE + 2 * MARGIN + END
        self._beside.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)

    def keyPressEvent(self, event: object) -> None:
        key = getattr(event, "key", int)()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.go_on()
