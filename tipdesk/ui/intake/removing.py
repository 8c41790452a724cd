"""Removing originals after an import: one sentence with the number, and what removal cannot do."""

from PySide6.QtWidgets import QWidget

from tipdesk.intake.removal import Removed
from tipdesk.ui.look import Look
from tipdesk.ui.tongue import listed, tr
from tipdesk.ui.widgets import paint
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog


class RemoveDialog(Dialog):
    """Emits `accepted`; Esc keeps the files."""

    def __init__(self, look: Look, window: QWidget, files: int) -> None:
        super().__init__(
            look,
            window,
            tr("Remove %Ln files from where they lie?", "", files),
            tr("Remove %Ln files", "", files),
            about=tr("Each of them is kept here whole, sealed, and as it was read."),
            main_icon="trash-2",
        )
        self.cancel.setText(tr("Leave them"))
        self.body.addWidget(Words(look, tr("What this cannot do"), step="strong"))
        for words in (
            tr("A stick or a flash disk keeps old blocks: a laboratory may still read what was removed."),
            tr("Copies in backups, in synchronised folders, in the trash or with whoever sent it stay."),
            tr("Other programs may have noted the names, as files opened lately."),
        ):
            self.body.addWidget(Words(look, words, step="small"))


def removed_words(done: Removed) -> str:
    gone = tr("%Ln files were removed.", "", done.gone)
    if not done.left:
        return gone
    names = paint.visible(listed(done.left[:3]))
    left = tr("%Ln were left, since they changed or may not be removed: {names}", "", len(done.left)).format(
        names=names
    )
    return f"{gone} {left}"
