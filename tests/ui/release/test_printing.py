"""Printing: on record before the printer has a page, then each page as large as the paper allows."""

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtPrintSupport import QPrinter
from ui.release.test_sheet import VIEW, Covering, covering

from tipdesk.desk import exporting
from tipdesk.desk.looking import Opened
from tipdesk.desk.releases import Form, Release, Way
from tipdesk.domain.events import EventKind
from tipdesk.errors import NotCopied, TipdeskError
from tipdesk.intake.viewing import Viewer
from tipdesk.ui.release.printing import Printing

__all__ = ["covering"]


@pytest.fixture
def printing(covering: Covering, tmp_path: Path) -> Printing:
    """The printer is a file."""
    made = Printing(covering.page, covering.page.runner, lambda: Viewer(VIEW))
    made.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    return made


def test_each_page_is_printed_once_it_is_on_record(covering: Covering, printing: Printing, tmp_path: Path) -> None:
    session, ended, failed = covering.desk.session, list[bool](), list[TipdeskError]()
    inbox = session.places.inbox
    one = exporting.leaving(session, inbox, covering.document)

    going = exporting.begin(session, inbox, one)
    exporting.compare(going)

    def note() -> Opened:
        asked = Release(Way.PRINT, Form.ORIGINAL, "", "our lawyer", "advice on the contracts")
        return exporting.printing(session, going, asked)

    printing.destroyed.connect(lambda: ended.append(True))
    printing.go(note, failed.append)
    covering.wait(lambda: bool(ended))
    assert not failed
    assert covering.events(EventKind.PRINTED) == 1
    with pikepdf.open(tmp_path / "paper.pdf") as paper:
        assert len(paper.pages) == 2


def test_without_a_record_nothing_is_printed(covering: Covering, printing: Printing, tmp_path: Path) -> None:
    failed: list[TipdeskError] = []

    def note() -> Opened:
        raise NotCopied(1, "crashed")

    printing.go(note, failed.append)
    covering.wait(lambda: bool(failed))
    assert not (tmp_path / "paper.pdf").exists()
