"""When it was said: now, unless one changes it; typed as a time, or as a day and a time."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tipdesk.ui import when
from tipdesk.ui.look import Look
from tipdesk.ui.widgets.button import Button, Role
from tipdesk.ui.widgets.fields import OneLine
from tipdesk.ui.widgets.label import Words

FORMS = ("%H:%M", "%H.%M", "%Y-%m-%d %H:%M", "%d.%m.%Y %H:%M")


class Moment(QWidget):
    """'Today 23:40' and a pencil."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.at_ms = look.now_ms()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._words = Words(look, "", step="small", wrap=False)
        self._edit = Button(look, "", icon="pencil", role=Role.BARE, name=self.tr("Change when it was said"))
        self._edit.setFixedSize(24, 24)
        self.field = OneLine(look, self.tr("When it was said"), hint="23:40", large=False)
        self.field.setFixedWidth(132)
        self.field.hide()
        for part in (self._words, self.field, self._edit):
            row.addWidget(part)
        self._edit.clicked.connect(self._open)
        self.field.editingFinished.connect(self._close)

    def show_at(self, at_ms: int) -> None:
        self.at_ms = at_ms
        self._words.setText(when.stamp(self._look, at_ms))
        self._words.setToolTip(when.full(self._look, at_ms))

    def _open(self) -> None:
        self.field.setText(when.local(self._look, self.at_ms).strftime("%Y-%m-%d %H:%M"))
        self._words.hide()
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()

    def _close(self) -> None:
        if self.field.isHidden():
            return
        typed = moment_of(self.field.text().strip(), when.local(self._look, self._look.now_ms()))
        self.field.hide()
        self._words.show()
        # What is no moment changes nothing.
        self.show_at(self.at_ms if typed is None else typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.field.isHidden():
            self.field.setText("")
            self._close()
        else:
            super().keyPressEvent(event)


def moment_of(words: str, now: datetime) -> int | None:
    """Milliseconds; a time alone is the last such time, and nothing lies ahead of now."""
    for form in FORMS:
        try:
            typed = datetime.strptime(words, form)  # noqa: DTZ007  # its zone is set below
        except ValueError:
            continue
        if "%d" in form:
            then = typed.replace(tzinfo=now.tzinfo)
        else:
            then = now.replace(hour=typed.hour, minute=typed.minute, second=0, microsecond=0)
            then = then - timedelta(days=1) if then > now else then
        return int(then.timestamp() * 1000) if then <= now else None
    return None
