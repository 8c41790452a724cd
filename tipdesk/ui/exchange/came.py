"""Packets that came and are not merged yet: what each holds and would change, what was found; one press merges them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tipdesk.ui.exchange.values import Preview
from tipdesk.ui.foreign import visible
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import apart, number
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import TickRow
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Icon
from tipdesk.ui.widgets.sections import empty_layout, heading
from tipdesk.ui.widgets.strip import Strip, Weight


class CamePart(QWidget):
    """Takes no room while nothing has come."""

    changed = Signal()
    dropped = Signal()
    """Leave them: nothing of them is merged."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._packets: tuple[Preview, ...] = ()
        self.ticks: dict[str, TickRow] = {}
        self._said = Words(look, "", step="small", colour="text-quiet")
        self._said.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._count = Words(look, "", step="caption", colour="text-quiet", wrap=False)
        self._column.addWidget(heading(look, self.tr("Came in, not merged"), right=self._count))
        self._column.addLayout(self._rows)
        self._column.addWidget(self._said)
        row = QHBoxLayout()
        self.leave = Button(look, self.tr("Leave them"), icon="x", role=Role.PLAIN)
        self.leave.clicked.connect(self.dropped)
        row.addWidget(self.leave)
        row.addStretch(1)
        self._column.addLayout(row)
        self.setVisible(False)

    @property
    def packets(self) -> tuple[Preview, ...]:
        return self._packets

    @property
    def chosen(self) -> tuple[Preview, ...]:
        """Those that are ticked."""
        return tuple(one for one in self._packets if one.path in self.ticks and self.ticks[one.path].ticked)

    def take_focus(self) -> None:
        """To the first that can be ticked: Space leaves it out, Ctrl+Enter merges."""
        first = next(iter(self.ticks.values()), None)
        (first or self.leave).setFocus()

    def say(self, words: str) -> None:
        """What is being done."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def show_packets(self, packets: Sequence[Preview]) -> None:
        self._packets, self.ticks = tuple(packets), {}
        empty_layout(self._rows)
        for one in packets:
            self._rows.addWidget(self._one(one))
        self._count.setText(number(len(packets)))
        self.say("")
        self.setVisible(bool(packets))
        self.changed.emit()

    def _one(self, one: Preview) -> QWidget:
        look = self._look
        if one.refused:
            strip = Strip(look, Weight.DANGER, "circle-x", visible(one.name), one.refused, above=True)
            strip.setToolTip(visible(one.name))
            return strip
        ground = Ground(look, "raised", frame="line", radius=8)
        column = QVBoxLayout(ground)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(4)
        if one.nothing_new:
            column.addWidget(self._old(one))
        else:
            # From somebody who was ended it is merged by nobody's habit: a lead ticks it.
            tick = TickRow(look, one.sender, icon="package", remark=one.holds, ticked=not one.from_ended)
            tick.toggled.connect(lambda _on: self.changed.emit())
            self.ticks[one.path] = tick
            column.addWidget(tick)
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 0, 12, 0)
        inside.setSpacing(4)
        about = Words(look, apart((visible(one.name), one.would)), step="small", colour="text-quiet")
        inside.addWidget(about)
        for concern in one.concerns:
            inside.addWidget(Strip(look, Weight.WARN, "triangle-alert", concern, above=True))
        column.addLayout(inside)
        return ground

    def _old(self, one: Preview) -> QWidget:
        part = QWidget()
        part.setFixedHeight(self._look.theme.size("row", "comfortable"))
        row = QHBoxLayout(part)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(Icon(self._look, "package-check", "ok"))
        row.addWidget(Line(self._look, one.sender), 1)
        row.addWidget(Words(self._look, self.tr("nothing new"), step="small", colour="text-quiet", wrap=False))
        return part
