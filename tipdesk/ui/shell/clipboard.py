"""The guarded clipboard: marked as secret, cleared after a time, and at lock."""

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard

# Klipper, Windows and its cloud history look for these; others ignore them.
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x01",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
}


class GuardedClipboard(QObject):
    """What was copied here goes again; what another program put there since is not touched."""

    def __init__(self, clipboard: QClipboard, clear_after_s: int, parent: QObject) -> None:
        super().__init__(parent)
        self._clipboard, self.clear_after_s = clipboard, clear_after_s
        self._copied = ""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)

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
        ours = held is not None and held.hasFormat("x-kde-passwordManagerHint") and held.text() == self._copied
        if self._copied and ours:
            self._clipboard.clear()
        self._copied = ""
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
