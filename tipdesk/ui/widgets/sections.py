"""Sections of a page: a heading with a count, rows of two ends, and layouts emptied whole."""

from PySide6.QtWidgets import QHBoxLayout, QLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.label import Line, Words
from tipdesk.ui.widgets.parts import Ground, Icon


def empty_layout(layout: QLayout) -> None:
    """Take every part out and let it go."""
    while (item := layout.takeAt(0)) is not None:
        part = item.widget()
        inner = item.layout()
        if part is not None:
            part.hide()
            part.deleteLater()
        elif inner is not None:
            empty_layout(inner)


def heading(look: Look, words: str, count: str = "", right: QWidget | None = None) -> QWidget:
    """'To do  4', with something at the right."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(Words(look, words, step="strong", wrap=False))
    if count:
        row.addWidget(Words(look, count, step="caption", colour="text-quiet", wrap=False))
    row.addStretch(1)
    if right is not None:
        row.addWidget(right)
    return part


def two_ends(
    look: Look, left: str, right: str, *, icon: str = "", height: int = 28, right_colour: str = "text-quiet",
    ours: bool = False,
) -> QWidget:  # fmt: skip
    """A row with a line under it: icon, words from outside (or `ours`) leading, quiet words at the end."""
    part = Ground(look, "surface", edges="b")
    part.setFixedHeight(height)
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    if icon:
        row.addWidget(Icon(look, icon, "text-quiet", 14))
    row.addWidget(Line(look, left, step="small", ours=ours), 1)
    row.addWidget(Words(look, right, step="small", colour=right_colour, wrap=False))
    return part
