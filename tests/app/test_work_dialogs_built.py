"""Dialogs that no key of the demo leads to keep the same contract: built from values, over a small window.

The last test finds a dialog that stands in neither table.
"""

import re
from collections.abc import Callable
from typing import Final

import fakes
import pytest
from app.test_work_dialogs import (
    test_it_can_be_used_by_whoever_sees_nothing_and_has_no_mouse,
    test_no_letter_acts_on_what_lies_below_and_each_focus_is_seen,
    test_what_is_done_has_its_own_key_and_enter_at_cancel_does_nothing,
)
from app.test_work_pages import NARROW, Standing, roles
from paths import CHECKOUT
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tipdesk.domain.ids import PersonId
from tipdesk.domain.person import DeskRole
from tipdesk.domain.recipient import Asking
from tipdesk.domain.weight import TypeName
from tipdesk.ui.audit.desk_dialogs import NameDialog
from tipdesk.ui.grants.guest import GuestDialog, StoryWordsDialog
from tipdesk.ui.grants.values import Stranger
from tipdesk.ui.help.sheet import HelpSheet
from tipdesk.ui.intake.removing import RemoveDialog
from tipdesk.ui.intake.sealed_asking import PassphraseOfFiles
from tipdesk.ui.page import PageParts
from tipdesk.ui.people.dialogs import SuspendDialog
from tipdesk.ui.people.joining import JoinDialog
from tipdesk.ui.people.values import Member, Newcomer
from tipdesk.ui.requests.dialogs import ReasonDialog
from tipdesk.ui.settings.intake_work import PassphraseOfKey
from tipdesk.ui.shell.hook import BugDialog
from tipdesk.ui.shell.key_sheet import KeySheet
from tipdesk.ui.sources.ending import DestroyDialog
from tipdesk.ui.sources.new_source import NewSourceDialog
from tipdesk.ui.sources.values import Keeper
from tipdesk.ui.stories.new_story import NewStoryDialog
from tipdesk.ui.style import style_sheet
from tipdesk.ui.tips.dialogs import LineDialog
from tipdesk.ui.view.listening import ListenDialog
from tipdesk.ui.widgets.guard import GuardDialog
from tipdesk.ui.widgets.link_warning import LinkWarning
from tipdesk.ui.widgets.over import Over
from tipdesk.ui.widgets.to_whom import ToWhom

__all__ = [
    "roles",
    "test_it_can_be_used_by_whoever_sees_nothing_and_has_no_mouse",
    "test_no_letter_acts_on_what_lies_below_and_each_focus_is_seen",
    "test_what_is_done_has_its_own_key_and_enter_at_cancel_does_nothing",
]

KNOWN = frozenset(fakes.lists().words)
BEN = Member(PersonId("2" * 64), "Ben Osei", "BO", DeskRole.REPORTER, 0, "Ana")
LOST = TypeName("amber ferry", (("tip", 3),))

BUILT: Final[dict[str, Callable[[PageParts, QWidget], Over]]] = {
    "BugDialog": lambda parts, over: BugDialog(parts.look, over, "tipdesk 0\nui.page"),
    "DestroyDialog": lambda parts, over: DestroyDialog(parts.look, over, "quiet heron", "The name goes."),
    "GuardDialog": lambda parts, over: GuardDialog(
        parts.look, over, LOST, title="Withdraw", main="Withdraw", about="It stays.", loses=("3 tips",)
    ),
    "GuestDialog": lambda parts, over: GuestDialog(parts.look, over, Stranger("guest.json", "Kay"), KNOWN, 4),
    "HelpSheet": lambda parts, over: HelpSheet(parts.look, over, (("index.md", "# Help\n\nWords."),)),
    "JoinDialog": lambda parts, over: JoinDialog(parts.look, over, Newcomer("kay.json", "Kay", "1f3a"), KNOWN),
    "KeySheet": lambda parts, over: KeySheet(parts.look, over, {}),
    "LineDialog": lambda parts, over: LineDialog(parts.look, over, "Tags", main="Keep", hint="ferry"),
    "LinkWarning": lambda parts, over: LinkWarning(parts.look, over, ("https://a.example/1",)),
    "ListenDialog": lambda parts, over: ListenDialog(parts.look, over),
    "NameDialog": lambda parts, over: NameDialog(parts.look, over),
    "NewSourceDialog": lambda parts, over: NewSourceDialog(
        parts.look, over, (Keeper(PersonId("1" * 64), "Ana", "A", is_me=True, since_ms=0),)
    ),
    "NewStoryDialog": lambda parts, over: NewStoryDialog(parts.look, over),
    "PassphraseOfFiles": lambda parts, over: PassphraseOfFiles(parts.look, over, 2, again=False),
    "PassphraseOfKey": lambda parts, over: PassphraseOfKey(parts, over, "key.asc"),
    "ReasonDialog": lambda parts, over: ReasonDialog(parts.look, over, "Refuse", "Record and refuse"),
    "RemoveDialog": lambda parts, over: RemoveDialog(parts.look, over, 3),
    "StoryWordsDialog": lambda parts, over: StoryWordsDialog(parts.look, over, "Kay", tuple(sorted(KNOWN)[:8])),
    "SuspendDialog": lambda parts, over: SuspendDialog(parts.look, over, BEN),
    "ToWhom": lambda parts, over: ToWhom(parts.look, over, Asking(), title="Copy", main="Copy"),
}

REACHED: Final = frozenset({
    "PickDialog", "AccessDialog", "SureDialog", "TellWordsDialog", "RoleDialog", "HoldersDialog", "ReviewDialog",
    "FindingSheet", "WhoSheet", "WriteDialog", "RevealDialog", "StatementDialog", "ContactDialog", "PromiseDialog",
    "RuleDialog", "PassphraseDialog", "RecoveryCodeDialog", "CostDialog", "AskRecoveryDialog", "ReceiptDialog",
    "CoverSheet", "ReleaseDialog",
})  # fmt: skip
"""By keys, in `test_work_dialogs`."""
KINDS: Final = frozenset({"Dialog", "Sheet", "MeansDialog", "_SlotDialog"})
"""What others are made of."""
ELSEWHERE: Final = frozenset({
    "Palette", "RunningSheet", "RecoveryDialog", "ClearingDialog", "KeepersDialog", "MappingDialog", "RulesDialog",
})  # fmt: skip
"""Each with tests of its own in `tests/ui`, and not under this contract yet."""


@pytest.fixture(params=BUILT)
def opened(request: pytest.FixtureRequest, qtbot: QtBot, parts: PageParts) -> tuple[Standing, Over]:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    below = QPushButton("Below")
    column.addWidget(below)
    window.setStyleSheet(style_sheet(parts.look.theme))
    window.resize(*NARROW)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    below.setFocus()
    over = BUILT[request.param](parts, window)
    over.open()
    return Standing(qtbot, window, window), over  # type: ignore[arg-type]  # all that is asked of the room is its window


def test_each_dialog_stands_in_one_of_the_tables() -> None:
    """Read from the files: what is imported depends on which tests ran before."""
    said = "\n".join(path.read_text("utf-8") for path in sorted((CHECKOUT / "tipdesk" / "ui").rglob("*.py")))
    pairs = re.findall(r"^class (\w+)\((\w+)", said, re.MULTILINE)
    ours = {"Dialog", "Sheet"}
    while more := {name for name, over in pairs if over in {*ours, "Over"}} - ours:
        ours |= more
    assert ours == REACHED | KINDS | ELSEWHERE | set(BUILT)
