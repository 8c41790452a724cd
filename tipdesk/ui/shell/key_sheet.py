"""The sheet that `?` opens: what the keys do, first on the page in sight, then everywhere."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tipdesk.ui.keys import MAP, STATES, Acts, Group, Row, hint, more, words
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import later
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Sheet

HEADINGS = {
    Group.MOVE: later("Moving and looking"),
    Group.TIPS: later("With tips"),
    Group.SOURCES: later("With sources"),
    Group.GO: later("Going somewhere"),
    Group.EVERYWHERE: later("Everywhere"),
}


class KeySheet(Sheet):
    """Esc closes it. What cannot be done here and now is quiet; what is not built is not there."""

    def __init__(self, look: Look, window: QWidget, acts: Acts) -> None:
        super().__init__(look, window, window.tr("Keys"))
        about = self.tr("Letters and digits act outside fields; settings can switch them off.")
        self.body.addWidget(Words(look, about, step="small", colour="text-quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setContentsMargins(0, 8, 0, 0)
        place = 0
        for group in Group:
            rows = tuple(row for row in MAP if row.group is group)
            shown = tuple((keys, told, any(one in acts for one in whose)) for keys, told, whose in _lines(rows))
            if group in {Group.GO, Group.EVERYWHERE}:
                # A page that is not built has no line.
                shown = tuple(line for line in shown if line[2])
            heading = Words(look, QCoreApplication.translate("Keys", str(HEADINGS[group])), step="caption", weight=600)
            heading.setContentsMargins(0, 12, 0, 2)
            grid.addWidget(heading, place, 0, 1, 2)
            place += 1
            for keys, told, here in shown:
                colour = "text" if here else "text-quiet"
                cap = Words(look, keys, step="small", colour=colour, weight=600 if here else 400, wrap=False)
                grid.addWidget(cap, place, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(Words(look, told, step="small", colour=colour), place, 1)
                place += 1
        self.body.addLayout(grid)
        self.body.addStretch(1)


def _lines(rows: tuple[Row, ...]) -> tuple[tuple[str, str, tuple[object, ...]], ...]:
    """The digits of triage stand in one line."""
    lines: list[tuple[str, str, tuple[object, ...]]] = []
    for row in rows:
        if row.intent is STATES[0]:
            told = QCoreApplication.translate("Keys", "Move to a state of triage, in their order")
            lines.append((f"{hint(STATES[0])} … {hint(STATES[-1])}", told, STATES))
        elif row.intent not in STATES:
            told, rest = words(row.intent), more(row.intent)
            lines.append((hint(row.intent), "\n".join(part for part in (told, rest) if part), (row.intent,)))
    return tuple(lines)
