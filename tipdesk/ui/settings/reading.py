"""Pages of the help within the settings: what Tipdesk cannot promise, and whose work it stands on."""

from PySide6.QtWidgets import QVBoxLayout

from tipdesk.ui.help.sheet import HelpBrowser
from tipdesk.ui.look import Look
from tipdesk.ui.settings.form import WIDEST
from tipdesk.ui.widgets.parts import Ground


class ReadingForm(Ground):
    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, "surface")
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        self.browser = HelpBrowser(look)
        self.browser.setMaximumWidth(WIDEST)
        self.browser.setFrameShape(HelpBrowser.Shape.NoFrame)
        column.addWidget(self.browser)

    def show_text(self, text: str) -> None:
        self.browser.show_markdown(text)
