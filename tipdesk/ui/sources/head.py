"""The source page's header: where it stands, who can see it, and what can be added."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.header import PageHeader
from tipdesk.ui.widgets.parts import ChipButton


class SourceHead(PageHeader):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.back = Button(look, "", icon="arrow-left", role=Role.BARE, name=self.tr("Back"))
        self.put_first(self.back)
        self.statement = Button(look, self.tr("Statement"), icon="quote")
        self.contact = Button(look, self.tr("Log a contact"), icon="message-square")
        self.more = Button(look, "", icon="ellipsis", name=self.tr("More"))
        self.who = ChipButton(look, "", icon="users")
        for part in (self.who, self.statement, self.contact, self.more):
            self.add_right(part)

    def show_seers(self, seers: int) -> None:
        self.who.show_as(self.tr("%Ln can see this", "", seers), icon="users")

    def drop_down(self, menu: QMenu) -> None:
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
