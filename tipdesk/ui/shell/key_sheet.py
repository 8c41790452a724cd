"""The sheet that `?` opens: the keyboard map."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tipdesk.ui.look import Look
from tipdesk.ui.shell.keys import keyboard_map
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Sheet


class KeySheet(Sheet):
    """Esc closes it. Letters and digits are off while a field has the focus."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, window.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(keyboard_map()):
            grid.addWidget(Words(look, keys, step="small", weight=600, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Words(look, words, step="small", colour="text-quiet"), row, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
