"""Icons by Lucide's names, drawn from the installed package in the colour of the text beside them."""

from importlib.util import find_spec
from pathlib import Path
from zipfile import ZipFile

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tipdesk.ui.theme import Theme

STROKE = "1.75"
_PAIRS = (
    ("arrow-left", "arrow-right"), ("chevron-left", "chevron-right"), ("corner-up-left", "corner-up-right"),
    ("corner-left-up", "corner-right-up"), ("panel-left", "panel-right"), ("log-in", "log-out"),
)  # fmt: skip
TURNED = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
"""What points somewhere points the other way where one reads from right to left."""


class Drawings:
    """The SVG texts. The package's own functions read its archive anew for each icon, 10 ms each; here once."""

    def __init__(self) -> None:
        found = find_spec("lucide")
        if found is None or found.origin is None:
            raise ModuleNotFoundError("lucide")
        self._archive = ZipFile(Path(found.origin).with_name("lucide.zip"))

    def text(self, name: str, colour: QColor) -> str:
        """Raises `KeyError` for a name that Lucide does not have."""
        svg = self._archive.read(f"{name}.svg").decode()
        return svg.replace("currentColor", colour.name()).replace('stroke-width="2"', f'stroke-width="{STROKE}"')


class Icons:
    """Pixmaps by name, colour token and size; drawn once, then kept.

    `later`: blank until `load`. The archive takes a frame or two to read: a worker does that by `read`, and the unlock
    page is painted before.
    """

    def __init__(self, theme: Theme, *, scale: float = 1.0, later: bool = False) -> None:
        self._theme = theme
        self._scale = scale
        self._kept: dict[tuple[str, str, int], QPixmap] = {}
        self._later = later
        self._drawings: Drawings | None = None

    @property
    def there(self) -> bool:
        """Whether what is drawn now shows them."""
        return not self._later

    def read(self) -> None:
        """Runs on a worker; nothing is drawn there."""
        self._drawings = Drawings()

    def load(self) -> None:
        self._later = False

    def forget(self) -> None:
        """The theme has other colours."""
        self._kept.clear()

    def pixmap(self, name: str, colour: str = "text-quiet", size: int = 16) -> QPixmap:
        if self._later:
            return self._blank(size)
        if QGuiApplication.isRightToLeft():
            name = TURNED.get(name, name)
        key = (name, colour, size)
        if key not in self._kept:
            self._kept[key] = self._draw(name, self._theme.colour(colour), size)
        return self._kept[key]

    def icon(self, name: str, colour: str = "text-quiet", size: int = 16) -> QIcon:
        return QIcon(self.pixmap(name, colour, size))

    def _blank(self, size: int) -> QPixmap:
        pixmap = QPixmap(round(size * self._scale), round(size * self._scale))
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _draw(self, name: str, colour: QColor, size: int) -> QPixmap:
        if self._drawings is None:
            self._drawings = Drawings()
        svg, pixmap = self._drawings.text(name, colour), self._blank(size)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap
