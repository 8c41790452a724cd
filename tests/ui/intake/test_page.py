"""The import page with the real reader in its sandbox: nothing is kept before, all of it can be taken back."""

import sys
from pathlib import Path

import pytest
from desks import Desk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from windows import CTRL, Shown, show

from tipdesk.desk import audit, stories, tips
from tipdesk.domain.events import EventKind
from tipdesk.intake import preview as preview_module
from tipdesk.intake.host import reader_command
from tipdesk.ui.changes import GoToImport, GoToView
from tipdesk.ui.intake.counts import Only
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
    preview = of(importing).work.preview
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
    preview = of(importing).work.preview
    assert preview.counts.ticked == 2
    importing.key(K.Key_Return, CTRL)
    done(importing)
    assert kept(desk) == 2
    # What came a moment ago was not here already; it is kept.
    page = of(importing)
    shown = {only: button.text() for only, button in page.filters._buttons.items() if button.isVisible()}
    assert (shown[Only.HERE], shown[Only.KEPT]) == ("Here already 0", "Kept 2")
    assert "0 here already" in page.counts._numbers.accessibleName()
    importing.key(K.Key_Z, CTRL)
    importing.bot.waitUntil(lambda: kept(desk) == 0)
    importing.bot.waitUntil(lambda: page.stage is Stage.READY)
    # Done again, the page knows of it: nothing that is kept stands ticked.
    importing.key(K.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    importing.bot.waitUntil(lambda: kept(desk) == 2)
    done(importing)
    assert page.work.preview.counts.ticked == 0
    importing.key(K.Key_Z, CTRL)
    importing.bot.waitUntil(lambda: kept(desk) == 0)


def test_the_same_again_is_here_already_and_cannot_be_ticked(
    desk: Desk, importing: Shown, mails: tuple[str, ...]
) -> None:
    look(importing, mails)
    importing.key(K.Key_Return, CTRL)
    done(importing)
    look(importing, mails)
    preview = of(importing).work.preview
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


def mailbox(folder: Path, count: int) -> tuple[str, ...]:
    path = folder / "letters.mbox"
    box = "".join(
        f"From a@b.example Fri Mar 14 09:00:00 2025\n{MAIL.format(n=n)}\n".replace("\r\n", "\n") for n in range(count)
    )
    path.write_text(box)
    return (str(path),)


def test_rows_come_while_reading_goes_on_and_importing_may_start_before_it_ends(
    desk: Desk, importing: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_module, "STEP_MS", 1)
    page, paths = of(importing), mailbox(tmp_path, 3_000)
    page.look_into(paths)
    importing.bot.waitUntil(lambda: len(page.work.preview.rows) > 50, timeout=PATIENCE_MS)
    assert page.work.is_reading
    assert page.foot.main.isEnabled()
    importing.key(K.Key_J)
    importing.key(K.Key_J)
    chosen = page.table.chosen_place
    assert chosen == 2
    page.main()
    assert page.stage is Stage.FILING
    importing.bot.waitUntil(lambda: bool(page.work.records), timeout=PATIENCE_MS)
    assert page.work.is_reading
    done(importing)
    assert kept(desk) == 3_000
    assert page.table.chosen_place == chosen
    assert page.work.preview.counts.kept == 3_000


def test_esc_stops_an_import_keeps_what_is_kept_says_how_much_and_offers_the_rest(
    desk: Desk, importing: Shown, tmp_path: Path
) -> None:
    page = of(importing)
    look(importing, mailbox(tmp_path, 3_000))
    page.main()
    importing.bot.waitUntil(lambda: bool(page.work.records), timeout=PATIENCE_MS)
    importing.key(K.Key_Escape)
    importing.bot.waitUntil(lambda: page.stage is Stage.READY, timeout=PATIENCE_MS)
    kept_now = kept(desk)
    assert 0 < kept_now < 3_000
    assert f"{kept_now:,} tips are kept. {3_000 - kept_now:,} ticked are not." in page.foot.words.accessibleName()
    page.main()
    done(importing)
    assert kept(desk) == 3_000


def test_space_looks_at_a_row_and_coming_back_finds_all_as_it_was(importing: Shown, mails: tuple[str, ...]) -> None:
    page, wanted = of(importing), []
    page.wants.connect(wanted.append)
    want = GoToImport(mails)
    page.arrive(want)
    importing.bot.waitUntil(lambda: page.stage is Stage.READY, timeout=PATIENCE_MS)
    page.table.table.setFocus()
    importing.key(K.Key_J)
    importing.key(K.Key_X)
    importing.key(K.Key_Space)
    (view,) = wanted
    assert isinstance(view, GoToView)
    assert view.lying is not None
    assert (view.lying.name, view.lying.is_message) == ("Minutes 1", True)
    assert view.lying.size == (Path(mails[0]) / "1.eml").stat().st_size
    page.arrive(want)
    page.entered()
    assert page.work.preview.counts.ticked == 2
    assert page.table.chosen_place == 1


def test_originals_go_only_when_asked_for_and_only_those_that_are_kept_whole(
    desk: Desk, importing: Shown, mails: tuple[str, ...]
) -> None:
    page, folder = of(importing), Path(mails[0])
    look(importing, mails)
    importing.key(K.Key_X)
    page.foot.remove.set_ticked(ticked=True)
    page.main()
    done(importing)
    dialog = importing.dialog()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "2 files" in said
    assert "flash" in said
    assert len(list(folder.iterdir())) == 4
    (folder / "2.eml").write_bytes(b"changed meanwhile")
    importing.key(K.Key_Return, CTRL)
    importing.bot.waitUntil(lambda: len(list(folder.iterdir())) < 4, timeout=PATIENCE_MS)
    assert sorted(path.name for path in folder.iterdir()) == ["0.eml", "2.eml", "empty.eml"]
    assert kept(desk) == 2


def test_what_was_looked_through_for_the_inbox_is_never_filed_into_a_story(
    desk: Desk, importing: Shown, mails: tuple[str, ...]
) -> None:
    page, story = of(importing), stories.found_story(desk.session, "Ferries", "amber ferry").story
    look(importing, mails)
    page.arrive(GoToImport(story=story))
    page.entered()
    assert page.stage is Stage.CHOOSING
    assert page.bar.about.text() == "into amber ferry"
    look(importing, mails)
    page.main()
    done(importing)
    assert kept(desk) == 0
    assert sum(tips.counts(desk.session, stories.place_of(desk.session, story).comp).values()) == 3


def test_removing_the_originals_is_on_record_before_one_goes(
    importing: Shown, desk: Desk, mails: tuple[str, ...]
) -> None:
    folder = Path(mails[0])
    (folder / "empty.eml").unlink()
    look(importing, mails)
    page = of(importing)
    page.foot.remove.set_ticked(ticked=True)
    page.main()
    dialog = importing.dialog()
    db = desk.session.compartment(desk.session.places.log).book.db
    db.execute("PRAGMA query_only=ON")
    dialog.accepted.emit()
    importing.bot.waitUntil(lambda: "record could not be written" in page._notices.words, timeout=PATIENCE_MS)
    db.execute("PRAGMA query_only=OFF")
    assert len(list(folder.iterdir())) == 3
    page._offer_removal(page._gateway.removable(page.work.preview))
    importing.dialog().accepted.emit()
    importing.bot.waitUntil(lambda: not list(folder.iterdir()), timeout=PATIENCE_MS)
    (event,) = audit.events(desk.session, 0, 50, [EventKind.ORIGINAL_REMOVED]).events
    assert event.count == 3
