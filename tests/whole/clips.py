"""What another program finds in the clipboard: `clips.py` prints, as JSON, text and formats of both."""

import json

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget


def main() -> None:
    app = QApplication(["other"])
    widget = QWidget()
    widget.setWindowTitle("Other")
    app.processEvents()
    found = {}
    for name, mode in (("clipboard", QClipboard.Mode.Clipboard), ("primary", QClipboard.Mode.Selection)):
        data = app.clipboard().mimeData(mode)
        formats = data.formats() if data is not None else []
        marks = {one: bytes(data.data(one).data()).decode("latin-1") for one in formats if one.startswith("x-kde")}
        found[name] = {"text": app.clipboard().text(mode), "formats": formats, "marks": marks}
    print(json.dumps(found))


if __name__ == "__main__":
    main()
