"""Takes the README's pictures from the tour: `make pictures`."""  # noqa: INP001  a script beside the packages

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

CHOSEN = ("b-inbox", "e-reveal", "g-import-dark", "o6-safe-view-place", "u-cover")
COLOURS = 48
TOUR = Path("build/tour")
PLACE = Path("resources/design/pictures")


def main() -> None:
    """Not scaled, which would add colours; and with the commonest of those that there are."""
    PLACE.mkdir(parents=True, exist_ok=True)
    for name in CHOSEN:
        picture = QImage(str(TOUR / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
        if picture.isNull():
            sys.exit(f"{TOUR / name}.png is not there: the tour did not make it")
        counted = Counter(memoryview(picture.constBits()).cast("I").tolist())
        table = [colour for colour, _ in counted.most_common(COLOURS)]
        flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
        few = picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
        few.save(str(PLACE / f"{name}.png"), "PNG", 0)


if __name__ == "__main__":
    main()
