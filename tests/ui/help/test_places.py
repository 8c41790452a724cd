"""F1 opens the page for the place where one is, whatever that place is."""

import ast

import pytest
from paths import CHECKOUT, RESOURCES
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.ui.help.places import FIRST, PAGES, page_for

# Small questions within a page: the page's own help serves.
WITHIN = {"Dialog", "Sheet", "HelpSheet", "PickDialog", "GuardDialog", "WriteDialog", "LineDialog", "RunningSheet",
          "_SlotDialog"}  # fmt: skip


def _classes() -> set[str]:
    """Every page, dialog and sheet of the window."""
    bases = {"Page", "AnswerPage", "Dialog", "Sheet", "Over", "Aside"}
    trees = [ast.parse(path.read_text("utf-8")) for path in (CHECKOUT / "tipdesk/ui").rglob("*.py")]
    found = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    # `AnswerPage[Answer]` names its kind of answer, and is what pages are made of itself.
    named = {node.name: {getattr(getattr(base, "value", base), "id", "") for base in node.bases} for node in found}
    return {name for name, over in named.items() if bases & over} - {"AnswerPage"} | {"UnlockPage"}


def test_every_page_and_dialog_has_its_page_of_the_help() -> None:
    assert _classes() - WITHIN - set(PAGES) == set()


@pytest.mark.parametrize("name", sorted({*PAGES.values(), FIRST}))
def test_every_page_that_is_opened_is_there(name: str) -> None:
    assert (RESOURCES / "help" / name).is_file()


class InboxPage(QWidget):
    """Named as the real one."""


class RevealDialog(QWidget):
    """Likewise."""


def test_what_holds_the_keys_decides_and_else_the_page_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    page, dialog = InboxPage(), RevealDialog()
    field = QLineEdit(dialog)
    column.addWidget(page)
    column.addWidget(dialog)
    window.show()
    assert page_for(window, field) == "revealing.md"
    assert page_for(window, page) == "triage.md"
    assert page_for(window, None) == "triage.md"
    assert page_for(QWidget(), None) == FIRST
