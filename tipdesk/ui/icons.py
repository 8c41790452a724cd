"""Icons by Lucide's names, drawn from the installed package in the colour of the text beside them."""

import lucide
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tipdesk.ui.theme import Theme


class Icons:
    """Pixmaps by name, colour token and size; drawn once, then kept."""

    def __init__(self, theme: Theme, *, scale: float = 1.0) -> None:
        self._theme = theme
        self._scale = scale
        self._kept: dict[tuple[str, str, int], QPixmap] = {}

    def pixmap(self, name: str, colour: str = "text-quiet", size: int = 16) -> QPixmap:
        key = (name, colour, size)
        if key not in self._kept:
            self._kept[key] = self._draw(name, self._theme.colour(colour), size)
        return self._kept[key]

    def icon(self, name: str, colour: str = "text-quiet", size: int = 16) -> QIcon:
        return QIcon(self.pixmap(name, colour, size))

    def _draw(self, name: str, colour: QColor, size: int) -> QPixmap:
        svg = lucide._render_icon(name, None, stroke=colour.name(), stroke_width="1.75")  # noqa: SLF001
        if "xmlns=" not in svg:
            svg = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
        pixmap = QPixmap(round(size * self._scale), round(size * self._scale))
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
