"""The guarded clipboard: marked as secret, cleared after a time, and at lock."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

HINT = "x-kde-passwordManagerHint"
# Klipper, Windows and its cloud history look for these; others ignore them.
MARKS = {
    HINT: b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
}


class GuardedClipboard(QObject):
    """What was copied here goes again; what another program put there since is not touched.

    A field copies and cuts by itself, and X11 takes whatever is selected for a paste by the middle button: the one is
    guarded like any copy, the other given to nobody.
    """

    def __init__(self, clipboard: QClipboard, clear_after_s: int, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard, self.clear_after_s = clipboard, clear_after_s
        self._copied = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        clipboard.changed.connect(self._changed)

    def copy(self, text: str) -> None:
        self._copied = text
        data = QMimeData()
        data.setText(text)
        for name, value in MARKS.items():
            data.setData(name, value)
        self._clipboard.setMimeData(data)
        self._timer.start(self.clear_after_s * 1000)

    def clear(self) -> None:
        """Only where it is still what was copied here. `ownsClipboard()` cannot tell: not every platform knows."""
        self._timer.stop()
        held = self._clipboard.mimeData()
        ours = held is not None and held.hasFormat(HINT) and held.text() == self._copied
        if self._copied and ours:
            self._clipboard.clear()
        self._copied = ""
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _changed(self, mode: QClipboard.Mode) -> None:
        if mode is QClipboard.Mode.Selection and self._clipboard.ownsSelection():
            self._clipboard.clear(mode)
        elif mode is QClipboard.Mode.Clipboard and self._clipboard.ownsClipboard():
            held = self._clipboard.mimeData()
            if held is not None and held.hasText() and not held.hasFormat(HINT):
                self.copy(held.text())
