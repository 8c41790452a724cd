"""The third step: a passphrase drawn or one's own, typed again; the key ring; and the recovery code beside it."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.errors import TipdeskError
from tipdesk.ui.first_run.code import CodePart
from tipdesk.ui.first_run.gateway import Founding
from tipdesk.ui.first_run.step import Step
from tipdesk.ui.first_run.strength import Strength, judge
from tipdesk.ui.look import Look
from tipdesk.ui.page import PageParts
from tipdesk.ui.shell.shown import Ring
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.notice import Notices
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.secret import CapsLine, SecretField
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import TwoTone

BARS: Final = 5
# Judging each letter as it is typed would keep the reading worker busy for nothing.
JUDGE_AFTER_MS: Final = 250


class Meter(QWidget):
    """Five bars; says nothing by colour alone: the verdict stands under it in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._bars = look, 0
        self._colour = "ok"
        self.setFixedHeight(4)

    def show_bars(self, bars: int, colour: str) -> None:
        self._bars, self._colour = bars, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 4 * (BARS - 1)) / BARS
        for place in range(BARS):
            painter.setBrush(self._look.colour(self._colour if place < self._bars else "line"))
            painter.drawRoundedRect(QRectF(place * (width + 4), 0, width, 4), 2, 2)
        painter.end()


class PassphraseStep(Step):
    def __init__(self, parts: PageParts, gateway: Founding) -> None:
        look = parts.look
        super().__init__(
            look,
            self.tr("Passphrase and recovery"),
            self.tr("A passphrase, and a way back"),
            self.tr("Nobody can reset these for you, whatever their role."),
        )
        self._parts, self._gateway = parts, gateway
        self._drawn = ""
        self._strength: Strength | None = None
        self.others: tuple[str, ...] = ()
        self.code = CodePart(look)
        self.aside = self.code
        self.code.changed.connect(self.changed)
        self.code.wanted.connect(self._draw_code)
        self._timer = QTimer(self, singleShot=True, interval=JUDGE_AFTER_MS)
        self._timer.timeout.connect(self._ask_judge)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self.look
        self.field = SecretField(look, self.tr("Passphrase"), may_draw=self.tr("Draw other words"))
        self.field.show_text(shown=True)
        self.field.draw.connect(self._draw)
        self.field.textChanged.connect(self._typed)
        self.again = SecretField(look, self.tr("Passphrase again, from memory"))
        self.again.textChanged.connect(self.changed)
        self._meter, self._verdict = Meter(look), TwoTone(look, "", "", quiet_rest=True)
        self._notices = Notices(look)
        self.form.addWidget(self._notices)
        self.form.addWidget(Labelled(look, self.tr("Passphrase"), self.field))
        self.form.addWidget(self._meter)
        self.form.addWidget(self._verdict)
        self.form.addSpacing(4)
        self.form.addWidget(Labelled(look, self.tr("Again, from memory"), self.again))
        self.form.addWidget(CapsLine(look, self.again))
        self.form.addSpacing(12)
        self.form.addWidget(Words(look, self.tr("This laptop's key ring"), step="strong"))
        self._ring = Ground(look, "raised", frame="line", radius=8)
        self._ring_rows = QVBoxLayout(self._ring)
        self._ring_rows.setContentsMargins(1, 1, 1, 1)
        self._ring_rows.setSpacing(0)
        self.form.addWidget(self._ring)
        self.form.addStretch(1)

    @property
    def passphrase(self) -> str:
        return self.field.text()

    def entered(self) -> None:
        if not self._drawn:
            self._draw()
        if not self.code.drawn:
            self._draw_code()
        self._parts.runner.read(self._gateway.ring, self._show_ring, owner=self, failed=self._say)
        self.again.setFocus()

    def left(self) -> None:
        self.field.show_text(shown=False)
        self.again.show_text(shown=False)
        self.code.cover()

    def missing(self) -> str:  # noqa: PLR0911  # one line a sentence
        groups = self.code.missing_groups()
        if not self.passphrase:
            return self.tr("The passphrase is missing.")
        if self._strength is None:
            return self.tr("The passphrase is being judged.")
        if not self._strength.enough:
            return self.tr("The passphrase is too weak.")
        if self.again.text() and self.again.text() != self.passphrase[: len(self.again.text())]:
            return self.tr("The second passphrase is not the first.")
        if self.again.text() != self.passphrase:
            return self._both(groups)
        if groups:
            one = self.tr("One group of the code is missing.")
            return one if groups == 1 else self.tr("{count} groups of the code are missing.").format(count=groups)
        return ""

    def _both(self, groups: int) -> str:
        if not groups:
            return self.tr("The second passphrase is missing.")
        if groups == 1:
            return self.tr("One group and the second passphrase are missing.")
        return self.tr("{count} groups and the second passphrase are missing.").format(count=groups)

    def _draw(self) -> None:
        self._parts.runner.read(self._gateway.draw_passphrase, self._show_drawn, owner=self, failed=self._say)

    def _show_drawn(self, words: str) -> None:
        self._drawn = words
        self.again.clear()
        self.field.show_text(shown=True)
        self.field.setText(words)
        self.field.setCursorPosition(0)
        self._timer.stop()
        self._ask_judge()

    def _draw_code(self) -> None:
        self._parts.runner.read(self._gateway.draw_code, self.code.show_code, owner=self, failed=self._say)

    def _typed(self) -> None:
        self._strength = None
        self._timer.start()
        self.changed.emit()

    def _ask_judge(self) -> None:
        typed, drawn, others = self.passphrase, self._drawn, self.others
        if typed:
            self._parts.runner.read(
                lambda: (typed, judge(typed, drawn, others)), self._show_strength, owner=self, failed=self._say
            )

    def _show_strength(self, judged: tuple[str, Strength]) -> None:
        typed, strength = judged
        if typed != self.passphrase:
            return
        self._strength = strength
        self._meter.show_bars(strength.bars, "ok" if strength.enough else "warn")
        self._verdict.set_words(strength.verdict, strength.why)
        self.changed.emit()

    def _show_ring(self, ring: Ring) -> None:
        empty_layout(self._ring_rows)
        for place, (icon, colour, bold, rest) in enumerate(self._ring_facts(ring)):
            self._ring_rows.addWidget(_fact(self.look, icon, colour, bold, rest, first=not place))

    def _ring_facts(self, ring: Ring) -> tuple[tuple[str, str, str, str], ...]:
        tr = self.tr
        lost = (
            "life-buoy",
            "sealed",
            tr("If the key ring is ever lost"),
            tr("Recovery opens the vault and binds it anew."),
        )
        match ring:
            case Ring.READY:
                return (
                    (
                        "circle-check",
                        "ok",
                        tr("Key ring found, and it is a real one"),
                        tr("Its secret is mixed into your passphrase."),
                    ),
                    (
                        "circle-check",
                        "ok",
                        tr("Plain-text and empty key rings"),
                        tr("None in use. They would be refused."),
                    ),
                    lost,
                )
            case Ring.LOCKED:
                return (
                    (
                        "triangle-alert",
                        "warn",
                        tr("The key ring is locked"),
                        tr("Unlock it in your desktop's settings, then go back and come here again."),
                    ),
                    lost,
                )
            case Ring.REFUSED:
                return (
                    (
                        "triangle-alert",
                        "warn",
                        tr("This key ring keeps its secrets in plain text"),
                        tr("Tipdesk goes on without it: the passphrase stands alone."),
                    ),
                )
            case Ring.ABSENT:
                return (
                    (
                        "triangle-alert",
                        "warn",
                        tr("There is no key ring here"),
                        tr("The passphrase stands alone, and where this vault was last is kept in a file."),
                    ),
                )

    def _say(self, failure: TipdeskError) -> None:
        self._notices.say_error(self._parts.sentence(failure))


def _fact(look: Look, icon: str, colour: str, bold: str, rest: str, *, first: bool) -> QWidget:
    part = Ground(look, "raised", edges="" if first else "t", radius=0)
    row = QHBoxLayout(part)
    row.setContentsMargins(12, 8, 12, 8)
    row.setSpacing(10)
    row.addWidget(Icon(look, icon, colour))
    words = QVBoxLayout()
    words.setSpacing(0)
    words.addWidget(Words(look, bold, step="small", weight=600))
    words.addWidget(Words(look, rest, step="small", colour="text-quiet"))
    row.addLayout(words, 1)
    part.setAccessibleName(f"{bold}. {rest}")
    return part
