"""Receiving sealed files, over a real desk: made, shown, published, renewed; keys brought in and destroyed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import Desk
from keyed import COMMAND
from pytestqt.qtbot import QtBot
from seal.gnupg import Ring
from windows import Shown, show

from tipdesk.app.keyslots import SlotsOverDesk
from tipdesk.desk import audit, intake_address, intake_keys, sender_keys
from tipdesk.domain.events import EventKind
from tipdesk.seal.age import keys
from tipdesk.ui.changes import GoToSettings
from tipdesk.ui.page import PageParts
from tipdesk.ui.settings.intake_form import IntakeForm
from tipdesk.ui.settings.intake_over import IntakeOverDesk
from tipdesk.ui.settings.intake_paper import drawn
from tipdesk.ui.settings.intake_values import IntakeShown
from tipdesk.ui.settings.intake_work import IntakeWork, PassphraseOfKey
from tipdesk.ui.settings.over_desk import SettingsOverDesk
from tipdesk.ui.settings.page import SettingsPage
from tipdesk.ui.widgets.button import Button
from tipdesk.ui.widgets.label import Words
from tipdesk.ui.widgets.over import Dialog
from tipdesk.ui.widgets.qr import QrCode, modules


class Laptop:
    """Nothing outside of the test is asked."""


@pytest.fixture(scope="module")
def ring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ring]:
    made = Ring(tmp_path_factory.mktemp("ring"))
    made.new_key("locked@example.org", words="hunter22")
    yield made
    made.close()


@pytest.fixture
def shown(desk: Desk, parts: PageParts, qtbot: QtBot) -> tuple[Shown, IntakeWork]:
    page = SettingsPage(parts, SettingsOverDesk(desk.session), SlotsOverDesk(desk.session), Laptop())  # type: ignore[arg-type]
    work = IntakeWork(parts, IntakeOverDesk(desk.session, parts.look, COMMAND), page, page.forms)
    stands = show(qtbot, page)
    page.arrive(GoToSettings("intake"))
    qtbot.waitUntil(lambda: work.shown is not None)
    return stands, work


def press(work: IntakeWork, qtbot: QtBot, words: str) -> None:
    """What was just laid out is there once Qt has shown it."""

    def found() -> list[Button]:
        assert work.form is not None
        return [one for one in work.form.findChildren(Button) if one.text() == words and one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    found()[0].click()


def said(work: IntakeWork) -> str:
    assert work.form is not None
    return "\n".join(one.text() for one in work.form.findChildren(Words) if one.isVisible())


def made(work: IntakeWork, qtbot: QtBot) -> IntakeShown:
    press(work, qtbot, "Make the address")
    qtbot.waitUntil(lambda: work.shown is not None and work.shown.address is not None)
    assert work.shown is not None
    return work.shown


def test_the_address_is_made_and_shown_with_words_commands_and_code(
    desk: Desk, shown: tuple[Shown, IntakeWork], qtbot: QtBot
) -> None:
    _, work = shown
    address = made(work, qtbot).address
    assert address is not None
    (real,) = intake_address.addresses(desk.session)
    qtbot.waitUntil(lambda: " ".join(real.words) in said(work))
    text = said(work)
    assert f"age -r {real.classic} -o sealed.age YOUR-FILE" in text
    assert "age -R intake-address.txt -o sealed.age YOUR-FILE" in text
    assert "not quantum-safe" in text
    assert "Drawn by Ana on " in text
    assert work.form is not None
    (code,) = work.form.findChildren(QrCode)
    assert code._rows == modules(real.classic)


def test_both_files_are_written_each_with_its_one_recipient_and_a_page_to_print(
    desk: Desk, shown: tuple[Shown, IntakeWork], qtbot: QtBot, tmp_path: Path
) -> None:
    _, work = shown
    address = made(work, qtbot).address
    assert address is not None
    gateway = work._gateway
    for classic in (False, True):
        gateway.save(str(tmp_path / f"{classic}.txt"), gateway.file(classic=classic))
        (one,) = keys.recipients((tmp_path / f"{classic}.txt").read_text())
        assert str(one) == (address.classic if classic else address.hybrid)
    assert drawn("Morrow", address, "intake-address.txt").startswith(b"%PDF-")


def test_renewing_asks_first_and_the_old_one_is_named_with_its_day(
    desk: Desk, shown: tuple[Shown, IntakeWork], qtbot: QtBot
) -> None:
    stands, work = shown
    made(work, qtbot)
    press(work, qtbot, "Renew…")
    (dialog,) = stands.page.window().findChildren(Dialog)
    dialog.accepted.emit()
    qtbot.waitUntil(lambda: work.shown is not None and len(work.shown.older) == 1)
    assert len(intake_address.addresses(desk.session)) == 2
    qtbot.waitUntil(lambda: "then its secret is destroyed" in said(work))


def test_a_locked_key_asks_for_its_passphrase_and_a_destroyed_one_is_gone(
    desk: Desk, shown: tuple[Shown, IntakeWork], qtbot: QtBot, ring: Ring, tmp_path: Path
) -> None:
    stands, work = shown
    (tmp_path / "key.asc").write_bytes(ring.secret("locked@example.org", words="hunter22"))
    work.bring_in(str(tmp_path / "key.asc"), "")
    qtbot.waitUntil(lambda: bool(stands.page.window().findChildren(PassphraseOfKey)))
    (dialog,) = stands.page.window().findChildren(PassphraseOfKey)
    dialog.typed.setText("hunter22")
    dialog.accepted.emit()
    qtbot.waitUntil(lambda: work.shown is not None and len(work.shown.keys) == 1)
    (kept,) = intake_keys.listed(desk.session)
    assert isinstance(work.form, IntakeForm)
    work.form.removal_wanted.emit(kept.id, kept.fingerprint)
    removing = next(
        one for one in stands.page.window().findChildren(Dialog) if one.accessibleName() == "Destroy this key"
    )
    removing.accepted.emit()
    qtbot.waitUntil(lambda: work.shown is not None and not work.shown.keys)
    assert intake_keys.listed(desk.session) == ()
    assert audit.events(desk.session, 0, 1).events[0].kind is EventKind.KEY_REMOVED


def test_a_public_key_of_a_sender_is_shown_with_its_fingerprint_and_destroyed(
    desk: Desk, shown: tuple[Shown, IntakeWork], qtbot: QtBot, ring: Ring, tmp_path: Path
) -> None:
    stands, work = shown
    (tmp_path / "rosa.asc").write_bytes(ring.run("--armor", "--export", "locked@example.org"))
    work.bring_in_public(str(tmp_path / "rosa.asc"))
    qtbot.waitUntil(lambda: work.shown is not None and len(work.shown.senders) == 1)
    (kept,) = sender_keys.listed(desk.session)
    assert work.form is not None
    assert work.shown is not None
    assert (work.shown.senders[0].fingerprint, work.shown.keys) == (kept.fingerprint, ())
    work.form.removal_wanted.emit(kept.id, kept.fingerprint)
    removing = next(
        one for one in stands.page.window().findChildren(Dialog) if one.accessibleName() == "Destroy this key"
    )
    removing.accepted.emit()
    qtbot.waitUntil(lambda: work.shown is not None and not work.shown.senders)
    assert sender_keys.listed(desk.session) == ()
