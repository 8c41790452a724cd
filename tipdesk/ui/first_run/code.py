"""The recovery code: drawn, shown once, and three of its groups typed back."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.first_run.gateway import Code
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.fields import Labelled
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.secret import CodeField
from tipdesk.ui.widgets.sections import empty_layout
from tipdesk.ui.widgets.strip import Strip, TwoTone, Weight

ASIDE = 480
ACROSS = 3
LOOKALIKES = str.maketrans("0189", "OIBG")


def as_written(typed: str) -> str:
    """What a person types from paper: any case, spaces; the code holds no 0, 1, 8, 9."""
    return "".join(typed.split()).replace("-", "").upper().translate(LOOKALIKES)


class CodePart(QWidget):
    """480 wide: the groups in a sealed frame, what to do with them, three fields."""

    changed = Signal()
    wanted = Signal()
    """Another code is asked for."""

    def __init__(self, look: Look, why: str = "") -> None:
        """`why` says what typing the groups back is for; without it, what first run does with them."""
        super().__init__()
        self._look = look
        self._why = why or self.tr(
            "to show that the paper is right. The vault is made only after the code has opened a test slot."
        )
        self._code = Code((), ())
        self._typed: dict[int, CodeField] = {}
        self._ticks: dict[int, Icon] = {}
        self._covered = False
        self.setFixedWidth(ASIDE)
        self.frame = Ground(look, "raised", frame="sealed", radius=8)
        self.frame.setAccessibleName(self.tr("Recovery code, 26 letters in groups, shown once"))
        self._groups = QGridLayout(self.frame)
        self._groups.setContentsMargins(20, 20, 20, 20)
        self._groups.setSpacing(16)
        self._fields = QHBoxLayout()
        self._fields.setSpacing(8)
        self._strip = TwoTone(look, "", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Words(look, self.tr("Recovery code"), step="strong"))
        column.addWidget(self.frame)
        column.addLayout(self._under())
        column.addWidget(self._ask_strip())
        column.addLayout(self._fields)
        column.addWidget(
            Strip(
                look,
                Weight.INFO,
                "life-buoy",
                self.tr("It opens the vault without passphrase and key ring."),
                self.tr("Keep the paper apart from this laptop. Who finds both can open everything."),
                above=True,
            )
        )
        column.addStretch(1)

    def _under(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        about = self.tr("Write it on paper. It is not shown again.")
        row.addWidget(Words(self._look, about, step="small", colour="text-quiet"), 1)
        self._another = Button(self._look, self.tr("Draw another"), icon="rotate-cw")
        self._another.clicked.connect(self.wanted)
        self._larger = Button(self._look, self.tr("Show larger"), icon="maximize")
        self._larger.clicked.connect(self._show_larger)
        row.addWidget(self._another)
        row.addWidget(self._larger)
        return row

    def _ask_strip(self) -> QWidget:
        ground = Ground(self._look, "sealed-soft", radius=6)
        row = QHBoxLayout(ground)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(9)
        row.addWidget(Icon(self._look, "key-round", "sealed"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._strip, 1)
        return ground

    @property
    def code(self) -> str:
        return "".join(self._code.groups)

    @property
    def drawn(self) -> bool:
        return bool(self._code.groups)

    def show_code(self, code: Code) -> None:
        self._code, self._covered = code, False
        self._show_groups()
        empty_layout(self._fields)
        self._typed, self._ticks = {}, {}
        for place in code.asked:
            self._fields.addWidget(self._ask_for(place), 1)
        numbers = sorted(place + 1 for place in code.asked)
        self._strip.set_words(
            self.tr("Type groups {first}, {second} and {third}").format(
                first=numbers[0], second=numbers[1], third=numbers[2]
            ),
            self._why,
        )
        self.changed.emit()

    def field(self, place: int) -> CodeField:
        """Where the group at `place`, from 0, is typed back."""
        return self._typed[place]

    def cover(self) -> None:
        """Shown once: after the step was left, dots stand there."""
        if self.drawn and not self.missing_groups():
            self._covered = True
            self._show_groups()

    def missing_groups(self) -> int:
        """How many of the groups asked for are not typed, or not rightly."""
        if not self.drawn:
            return 3
        return sum(not self._right(place) for place in self._code.asked)

    def _right(self, place: int) -> bool:
        return as_written(self._typed[place].text()) == self._code.groups[place]

    def _ask_for(self, place: int) -> QWidget:
        name = self.tr("Group {number}").format(number=place + 1)
        field = CodeField(self._look, name, large=False)
        field.setTextMargins(0, 0, 20, 0)
        tick = Icon(self._look, "check", "ok")
        tick.setParent(field)
        tick.hide()
        self._typed[place], self._ticks[place] = field, tick
        field.textChanged.connect(partial(self._look_at, place))
        return Labelled(self._look, name, field)

    def _look_at(self, place: int, _typed: str) -> None:
        field, tick = self._typed[place], self._ticks[place]
        tick.move(field.width() - 24, (field.height() - 16) // 2)
        tick.setVisible(self._right(place))
        field.setAccessibleDescription(self.tr("Right") if self._right(place) else "")
        self.changed.emit()

    def _show_groups(self) -> None:
        empty_layout(self._groups)
        self._larger.setVisible(not self._covered)
        for place, group in enumerate(self._code.groups):
            words = "•" * len(group) if self._covered else group
            self._groups.addWidget(_group(self._look, place + 1, words, "title"), place // ACROSS, place % ACROSS)

    def event(self, event: QEvent) -> bool:
        """As high as all of it needs: under the form, in a low window, the letters would else be cut in half."""
        done = super().event(event)
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None:
            self.setMinimumHeight(layout.heightForWidth(ASIDE))
        return done

    def _show_larger(self) -> None:
        dialog = Dialog(self._look, self, self.tr("Recovery code"), self.tr("It is written down"), width=880)
        dialog.cancel.hide()
        dialog.accepted.connect(dialog.close_over)
        grid = QGridLayout()
        grid.setSpacing(32)
        for place, group in enumerate(self._code.groups):
            grid.addWidget(_group(self._look, place + 1, group, "alias"), place // ACROSS, place % ACROSS)
        dialog.body.addSpacing(16)
        dialog.body.addLayout(grid)
        dialog.body.addSpacing(16)
        dialog.open()

    def sizeHint(self) -> QSize:
        return QSize(ASIDE, super().sizeHint().height())


def _group(look: Look, number: int, words: str, step: str) -> QWidget:
    """Its number, then its letters in the fixed font, spaced so that no two run together."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Words(look, str(number), step="caption", colour="text-quiet", wrap=False))
    letters = Words(look, words, wrap=False)
    font = look.theme.fixed(step)
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
    letters.setFont(font)
    row.addWidget(letters)
    row.addStretch(1)
    return part
