"""Puts each picture of the tour beside the one it was drawn from: `make sheet`, then look at build/sheet."""  # noqa: INP001  a script beside the packages

import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

TOUR, SHEET = Path("build/tour"), Path("build/sheet")
HEAD, GAP = 32, 16
# Their matter does not exist yet, so the page is absent.
NOT_BUILT = ("h-comment", "i-claims", "j-exchange")
PAPER, INK = QColor("#d8d8d8"), QColor("#202020")


def drawn() -> Path:
    """The folder of the drawings."""
    given = os.environ.get("TIPDESK_UI")
    return Path(given) if given else Path("..") / "shared" / "ui"


def beside(left: QImage, right: QImage, words: tuple[str, str]) -> QImage:
    """Both at full size under their words; a strip of paper where one is smaller."""
    width = max(left.width(), right.width())
    sheet = QImage(2 * width + 3 * GAP, HEAD + max(left.height(), right.height()) + GAP, QImage.Format.Format_RGB32)
    sheet.fill(PAPER)
    painter = QPainter(sheet)
    painter.setPen(INK)
    painter.setFont(QFont("sans-serif", 11))
    for number, (picture, word) in enumerate(zip((left, right), words, strict=True)):
        across = GAP + number * (width + GAP)
        painter.drawText(across, 0, width, HEAD, Qt.AlignmentFlag.AlignVCenter, word)
        painter.drawImage(across, HEAD, picture)
    painter.end()
    return sheet


def main() -> None:
    """Ends with status 1 where a drawing has no picture, after all others were put together."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QGuiApplication([])
    pictures = sorted(path for path in drawn().glob("*.png") if path.stem not in NOT_BUILT)
    if not pictures:
        sys.exit(f"No drawings in {drawn()}: name their folder in TIPDESK_UI.")
    SHEET.mkdir(parents=True, exist_ok=True)
    lost = []
    for theirs in pictures:
        ours = QImage(str(TOUR / theirs.name))
        if ours.isNull():
            lost.append(theirs.stem)
            continue
        beside(QImage(str(theirs)), ours, (f"{theirs.stem}, as drawn", "as the program paints it")).save(
            str(SHEET / theirs.name)
        )
    sys.stdout.write(f"{len(pictures) - len(lost)} sheets are in {SHEET}.\n")
    if lost:
        sys.exit(f"Not reached by the tour: {', '.join(lost)}.")


if __name__ == "__main__":
    main()
