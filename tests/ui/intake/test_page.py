"""The import page with the real reader in its sandbox: nothing is kept before, all of it can be taken back."""

import sys
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import tips
from tipdesk.intake.host import reader_command
from tipdesk.ui.intake.over_desk import ImportOverDesk
from tipdesk.ui.intake.page import ImportPage
from tipdesk.ui.intake.stages import Stage
from tipdesk.ui.page import PageParts

K = Qt.Key
MAIL = (
    "From: Clerk <clerk@council.example>\r\nTo: desk@lantern.example\r\nSubject: Minutes {n}\r\n"
    "Date: Fri, 14 Mar 2025 12:20:00 +0000\r\nMessage-ID: <{n}@council.example>\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\nPlease look at item {n}.\r\n"
)
PATIENCE_MS = 30_000


@pytest.fixture
def mails(tmp_path: Path) -> tuple[str, ...]:
    folder = tmp_path / "stick"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.eml").write_bytes(MAIL.format(n=number).encode())
    (folder / "empty.eml").write_bytes(b"")
    return (str(folder),)


@pytest.fixture
def importing(desk: Desk, parts: PageParts, qtbot: QtBot) -> Shown:
    command = reader_command(sys.executable)
    return show(qtbot, ImportPage(parts, lambda story: ImportOverDesk(desk.session, parts.look, command, story)))


def of(shown: Shown) -> ImportPage:
    assert isinstance(shown.page, ImportPage)
    return shown.page


def kept(desk: Desk) -> int:
    return sum(tips.counts(desk.session, desk.session.places.inbox).values())


def look(shown: Shown, paths: tuple[str, ...]) -> None:
    of(shown).look_into(paths)
    shown.bot.waitUntil(lambda: of(shown).stage is Stage.READY, timeout=PATIENCE_MS)


def done(shown: Shown) -> None:
    shown.bot.waitUntil(lambda: of(shown).stage is Stage.DONE, timeout=PATIENCE_MS)


def test_the_preview_ticks_what_is_new_gives_errors_a_reason_and_keeps_nothing(
    desk: Desk, importing: Shown, mails: tuple[str, ...]
) -> None:
    look(importing, mails)
    preview = of(importing).preview
    assert preview is not None
    assert (preview.counts.new, preview.counts.ticked, preview.counts.error) == (3, 3, 1)
    assert kept(desk) == 0
    last = of(importing).table.model.index(of(importing).table.model.rowCount() - 1, 5)
    assert any(
        "empty" in str(of(importing).table.model.index(row, 5).data()).casefold()
        for row in range(of(importing).table.model.rowCount())
    ), last.data()


def test_ticked_by_keys_imported_by_ctrl_enter_and_undone_by_ctrl_z(
    desk: Desk, importing: Shown, mails: tuple[str, ...]
) -> None:
    look(importing, mails)
    importing.key(K.Key_X)
    preview = of(importing).preview
    assert preview is not None
    assert preview.counts.ticked == 2
    importing.key(K.Key_Return, CTRL)
    done(importing)
    assert kept(desk) == 2
    importing.key(K.Key_Z, CTRL)
    importing.bot.waitUntil(lambda: kept(desk) == 0)


def test_the_same_again_is_here_already_and_cannot_be_ticked(
    desk: Desk, importing: Shown, mails: tuple[str, ...]
) -> None:
    look(importing, mails)
    importing.key(K.Key_Return, CTRL)
    done(importing)
    look(importing, mails)
    preview = of(importing).preview
    assert preview is not None
    assert (preview.counts.new, preview.counts.duplicate) == (0, 3)
    assert not of(importing).foot.main.isEnabled()
    assert of(importing).foot.main.accessibleDescription() == "Nothing is ticked."
    assert kept(desk) == 3


def test_esc_leaves_before_anything_is_kept(desk: Desk, importing: Shown, mails: tuple[str, ...]) -> None:
    look(importing, mails)
    gone: list[object] = []
    importing.page.wants.connect(gone.append)
    importing.key(K.Key_Escape)
    assert len(gone) == 1
    assert kept(desk) == 0
