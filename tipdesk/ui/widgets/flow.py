"""Parts side by side that wrap to the next line where the width ends."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget


class Flow(QWidget):
    def __init__(self, parts: list[QWidget], gap: int = 8) -> None:
        super().__init__()
        self._parts, self._gap = parts, gap
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in parts:
            part.setParent(self)
            part.show()

    def _places(self, width: int) -> tuple[list[QRect], int]:
        left = top = tall = 0
        places: list[QRect] = []
        for part in self._parts:
            size = part.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + tall + 6
                tall = 0
            places.append(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
            tall = max(tall, size.height())
        return places, top + tall

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 20)

    def resizeEvent(self, _event: object) -> None:
        for part, place in zip(self._parts, self._places(self.width())[0], strict=True):
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                place.moveRight(self.width() - 1 - place.left())
            part.setGeometry(place)
        self.updateGeometry()
