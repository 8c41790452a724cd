"""Before something leaves, the dialog says what was agreed, and asks to whom and why."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tipdesk.desk.exporting import Leaving
from tipdesk.desk.releases import Condition, Form, Way
from tipdesk.domain.ids import DocumentId
from tipdesk.domain.statement import Terms
from tipdesk.ui.look import Look
from tipdesk.ui.release.dialog import AGREED, ReleaseDialog, agreed_words
from tipdesk.ui.widgets.strip import Strip

COPY = Leaving(DocumentId("ab" * 16), Form.COPY, "copy.pdf", 9, "cd" * 32, 3, 2)


def test_each_kind_of_terms_has_its_sentence() -> None:
    assert set(AGREED) == {*Terms, None}
    said = agreed_words(Condition("quiet heron", Terms.BACKGROUND, "an official", ("the yard", "the ward")))
    assert said.startswith("quiet heron, on background: not by name.")
    assert "an official" in said
    assert "the yard" in said
    assert "⟨RLO⟩" in agreed_words(Condition("pale otter", None, "an \u202eofficial", ()))


def test_a_copy_of_a_story_says_what_was_agreed_and_needs_recipient_and_purpose(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    conditions = tuple(Condition(f"heron {n}", Terms.OFF_THE_RECORD, "", ()) for n in range(8))
    dialog = ReleaseDialog(look, window, COPY, conditions, "amber ferry")
    dialog.open()
    assert len(dialog.findChildren(Strip)) == 7
    assert dialog.typed is None
    agreed: list[tuple[object, str, str]] = []
    dialog.agreed.connect(lambda *said: agreed.append(said))
    dialog.recipient.setText("our lawyer")
    dialog.purpose.setPlainText("short")
    assert not dialog.main.isEnabled()
    dialog.purpose.setPlainText("advice on the contracts")
    assert dialog.main.isEnabled()
    dialog.main.click()
    assert agreed == [(Way.EXPORT, "our lawyer", "advice on the contracts")]
