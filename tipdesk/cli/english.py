"""Commands speak English, with its plurals: scripts read them, whatever language the window has."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from tipdesk.errors import Missing
from tipdesk.ui.catalogue import Catalogue

FILE = "tipdesk_en.qm"


def spoken(resources: Path) -> QCoreApplication:
    """Whoever calls it keeps it: with it the plurals end. A checkout where nothing was set up does without them."""
    app = QCoreApplication.instance() or QCoreApplication(["tipdesk"])
    QLocale.setDefault(QLocale("C"))
    try:
        catalogue = Catalogue(resources / "i18n" / FILE)
    except Missing:
        return app
    catalogue.setParent(app)
    app.installTranslator(catalogue)
    return app
